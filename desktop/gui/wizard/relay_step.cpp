// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/relays/install_relay.h"
#include "desktop/gui/relays/pair_form.h"
#include "desktop/gui/wizard/steps.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

RelayStep::RelayStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("Pair a relay"), tr("Pair a relay"), context, facts), m_form(new PairForm(context, this)),
      m_paired(line({}, "ok", this)) {
    addText(tr("The relay is a small server of yours that agents talk to. Run this there; it prints an address and a "
               "code that works once:"));
    auto* command = line("rubberapi-relay pair", "", this);
    command->setFont(Look::now().mono());
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column()->addWidget(command);
    column()->addSpacing(space::s);
    column()->addWidget(m_form);
    column()->addWidget(m_paired);
    auto* none = new QPushButton(tr("I have no relay yet"), this);
    none->setProperty("kind", "link");
    auto* install = new InstallRelay(context.toasts, this);
    column()->addWidget(none, 0, Qt::AlignLeading);
    column()->addWidget(install);
    install->hide();
    addText(tr("The relay sees a sealed key only; where it is sealed, only you can unseal it."), "muted");
    column()->addStretch();
    m_paired->hide();
    connect(none, &QPushButton::clicked, install, [none, install] {
        none->hide();
        install->show();
    });
    connect(m_form, &PairForm::edited, this, &RelayStep::changed);
    connect(m_form, &PairForm::busyChanged, this, [this](bool busy) { setBusy(busy); });
    connect(m_form, &PairForm::failed, this, [this](const Error& error) { tell(error); });
    connect(m_form, &PairForm::paired, this, [this](const QString& name) {
        this->facts().relay = name;
        begin();
        Q_EMIT done();
    });
}

void RelayStep::begin() {
    const bool paired = !facts().relay.isEmpty();
    m_form->setVisible(!paired);
    m_paired->setVisible(paired);
    m_paired->setText(tr("Paired with %1.").arg(facts().relay));
    if (!paired) m_form->setFocus();
}

QString RelayStep::continueText() const { return facts().relay.isEmpty() ? tr("Pair") : tr("Continue"); }

bool RelayStep::canContinue() const { return !facts().relay.isEmpty() || m_form->isComplete(); }

void RelayStep::proceed() {
    if (facts().relay.isEmpty())
        m_form->pair();
    else
        Q_EMIT done();
}

} // namespace rubber::desktop::gui
