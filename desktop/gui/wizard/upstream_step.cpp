// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/wizard/steps.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

UpstreamStep::UpstreamStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("Upstream key"), tr("Put your real key into the vault"), context, facts),
      m_form(new UpstreamForm(context, this)), m_saved(line({}, "ok", this)) {
    addText(tr("The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else."),
            "muted");
    column()->addWidget(m_form);
    column()->addWidget(m_saved);
    column()->addStretch();
    m_saved->hide();
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
    m_form->setVisible(!saved);
    m_saved->setVisible(saved);
    m_saved->setText(tr("%1 is in the vault.").arg(facts().upstream));
    if (!saved) m_form->setFocus();
}

bool UpstreamStep::canContinue() const { return !facts().upstream.isEmpty() || m_form->isComplete(); }

void UpstreamStep::proceed() {
    if (facts().upstream.isEmpty())
        m_form->save();
    else
        Q_EMIT done();
}

} // namespace rubber::desktop::gui
