// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/recovery_section.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/share_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

RecoverySection::RecoverySection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_state(line({}, "", this)), m_make(new QPushButton(this)),
      m_check(new QPushButton(tr("Check shares…"), this)), m_remove(new QPushButton(tr("Remove them…"), this)),
      m_sure(new QPushButton(tr("Remove them: a lost passphrase is final"), this)) {
    column()->addWidget(line(tr("Recovery shares are sheets of paper for several people or places. Enough of them give the vault "
                                "a new passphrase when the old one is lost; fewer say nothing."),
                             "muted", this));
    column()->addWidget(m_state);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_make);
    row->addWidget(m_check);
    row->addSpacing(space::l);
    row->addWidget(m_remove);
    row->addWidget(m_sure);
    row->addStretch();
    column()->addLayout(row);
    m_sure->setProperty("kind", "danger");
    for (auto* each : {m_make, m_remove})
        changesTheVault(each, context.session);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT makeAsked(m_facts.has_value()); });
    connect(m_check, &QPushButton::clicked, this, &RecoverySection::checkAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_remove->hide();
        m_sure->show();
        m_sure->setFocus();
    });
    connect(m_sure, &QPushButton::clicked, this, &RecoverySection::remove);
    showState();
    load();
}

void RecoverySection::load() {
    context().desk.ask(
        this, [](App& app) { return recoveryShares(app); },
        [this](const Result<std::optional<ShareSetFacts>>& facts) {
            if (!facts) return say(describe(facts.error()).whole(), "danger");
            show(*facts);
        });
}

void RecoverySection::show(const std::optional<ShareSetFacts>& facts) {
    m_facts = facts;
    showState();
}

void RecoverySection::setMaking(bool making) {
    m_making = making;
    showState();
}

void RecoverySection::showState() {
    const bool there = m_facts.has_value();
    QString text = there ? tr("In force: %1.").arg(shareSetText(*m_facts)) : tr("None. A lost passphrase is final.");
    if (m_making) text += " " + tr("New ones are being made and are not in force yet.");
    m_state->setText(text);
    m_make->setText(there ? tr("Make new ones…") : tr("Make recovery shares…"));
    m_check->setVisible(there);
    m_remove->setVisible(there);
    m_sure->hide();
}

void RecoverySection::remove() {
    m_sure->setEnabled(false);
    context().desk.ask(
        this, [](App& app) { return removeVaultShares(app); },
        [this](const Status& removed) {
            m_sure->setEnabled(true);
            if (removed)
                say(tr("The shares are void. They still open copies of the vault that were made before."), "ok");
            else
                say(describe(removed.error()).whole(), "danger");
            load();
        });
}

} // namespace rubber::desktop::gui
