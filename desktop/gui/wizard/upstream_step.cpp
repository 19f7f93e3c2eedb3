// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/upstream/import_sheet.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/wizard/steps.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

UpstreamStep::UpstreamStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("Upstream key"), tr("Put your real key into the vault"), context, facts),
      m_form(new UpstreamForm(context, this)),
      m_import(new QPushButton(tr("Import from .env, 1Password, Bitwarden…"), this)), m_saved(line({}, "ok", this)),
      m_several(new QWidget(this)), m_which(new QComboBox(m_several)) {
    addText(tr("The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else."),
            "muted");
    m_import->setProperty("kind", "link");
    auto* several = new QVBoxLayout(m_several);
    several->setContentsMargins(0, 0, 0, 0);
    several->addLayout(labelled(tr("The first proxy key is &for"), m_which));
    column()->addWidget(m_form);
    column()->addWidget(m_import, 0, Qt::AlignLeading);
    column()->addWidget(m_saved);
    column()->addWidget(m_several);
    column()->addStretch();
    m_saved->hide();
    m_several->hide();
    connect(m_import, &QPushButton::clicked, this, &UpstreamStep::showImport);
    connect(m_which, &QComboBox::currentIndexChanged, this, &UpstreamStep::choose);
    connect(m_form, &UpstreamForm::edited, this, &UpstreamStep::changed);
    connect(m_form, &UpstreamForm::busyChanged, this, [this](bool busy) { setBusy(busy); });
    connect(m_form, &UpstreamForm::failed, this, [this](const Error& error) { tell(error); });
    connect(m_form, &UpstreamForm::saved, this, [this](const QString& label, const QString& provider) {
        this->facts().upstream = label;
        this->facts().provider = provider;
        begin();
        Q_EMIT done();
    });
}

void UpstreamStep::begin() {
    const bool saved = !facts().upstream.isEmpty();
    m_form->setVisible(!saved && !m_sheet);
    m_import->setVisible(!saved && !m_sheet);
    m_saved->setVisible(saved);
    const int count = m_which->count();
    m_several->setVisible(saved && count > 1);
    m_saved->setText(count > 1 ? tr("%n key(s) are in the vault.", nullptr, count)
                               : tr("%1 is in the vault.").arg(facts().upstream));
    if (!saved && !m_sheet) m_form->setFocus();
    Q_EMIT changed();
}

void UpstreamStep::showImport() {
    auto* sheet = new ImportSheet(context(), this);
    auto* place = new QWidget(this);
    auto* inside = new QVBoxLayout(place);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::s);
    auto* back = new QPushButton(tr("Type a key instead"), place);
    back->setProperty("kind", "link");
    inside->addWidget(sheet);
    inside->addWidget(sheet->footer());
    inside->addWidget(back, 0, Qt::AlignLeading);
    m_sheet = place;
    column()->insertWidget(column()->indexOf(m_import), place);
    connect(sheet, &ImportSheet::imported, this, &UpstreamStep::imported);
    connect(back, &QPushButton::clicked, this, [this] {
        std::exchange(m_sheet, nullptr)->deleteLater();
        begin();
    });
    begin();
    sheet->setFocus();
}

/// What it said about the file stays in view; the keys it brought are there to be chosen from.
void UpstreamStep::imported() {
    context().desk.ask(
        this, [](App& app) { return app.upstreamKeys(); },
        [this](const Result<std::vector<UpstreamReport>>& keys) {
            if (!keys) return tell(keys.error());
            const QSignalBlocker quiet(m_which);
            m_which->clear();
            for (const auto& key : *keys)
                m_which->addItem(QString::fromStdString(key.label), QString::fromStdString(key.provider));
            choose();
        });
}

void UpstreamStep::choose() {
    facts().upstream = m_which->currentText();
    facts().provider = m_which->currentData().toString();
    begin();
}

bool UpstreamStep::canContinue() const {
    return !facts().upstream.isEmpty() || (!m_sheet && m_form->isComplete());
}

void UpstreamStep::proceed() {
    if (facts().upstream.isEmpty())
        m_form->save();
    else
        Q_EMIT done();
}

} // namespace rubber::desktop::gui
