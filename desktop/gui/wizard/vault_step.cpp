// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/app.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/parts/strength_bar.h"
#include "desktop/gui/wizard/steps.h"
#include "desktop/gui/words/error_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using models::VaultState;

VaultStep::VaultStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("Create vault"), tr("Create your vault"), context, facts),
      m_passphrase(new SecretField(tr("Passphrase"), this)), m_again(new SecretField(tr("Passphrase again"), this)),
      m_strength(new StrengthBar(this)), m_anyway(new QCheckBox(tr("Use it anyway"), this)),
      m_keychain(new QCheckBox(tr("Unlock with the system keychain"), this)),
      m_mismatch(line(tr("The two are not the same."), "danger", this)) {
    addText(tr("It is an encrypted file at %1.").arg(context.session.home()), "muted");
    column()->addLayout(labelled(tr("&Passphrase"), m_passphrase));
    column()->addWidget(m_strength);
    column()->addWidget(m_anyway);
    column()->addLayout(labelled(tr("Passphrase &again"), m_again));
    column()->addWidget(m_mismatch);
    column()->addSpacing(space::s);
    column()->addWidget(m_keychain);
    addText(tr("Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for "
               "who steals the file."),
            "muted");
    column()->addStretch();
    m_anyway->hide();
    m_mismatch->hide();
    for (auto* field : {m_passphrase, m_again}) {
        connect(field, &SecretField::edited, this, &VaultStep::judge);
        connect(field, &SecretField::entered, this, [this] {
            if (canContinue()) proceed();
        });
    }
    connect(m_anyway, &QCheckBox::toggled, this, &VaultStep::changed);
    connect(&context.session, &models::Session::changed, this, &VaultStep::showState);
}

void VaultStep::begin() {
    m_passphrase->setFocus();
    // The box is there only where there is a keychain to use.
    m_keychain->setEnabled(false);
    m_keychain->setToolTip(tr("This system has no keychain that answers."));
    context().desk.ask(
        this, [](App& app) { return app.keychainState(); },
        [this](KeychainState state) {
            m_keychain->setEnabled(state != KeychainState::Unavailable);
            if (m_keychain->isEnabled()) m_keychain->setToolTip({});
        });
}

void VaultStep::judge() {
    m_strength->show(m_passphrase->copy());
    m_anyway->setVisible(!m_passphrase->isEmpty() && m_strength->isWeak());
    if (!m_strength->isWeak()) m_anyway->setChecked(false);
    const bool differ = !m_again->isEmpty() && !m_again->copy().equals(m_passphrase->copy());
    m_mismatch->setVisible(differ);
    m_again->setWrong(differ);
    Q_EMIT changed();
}

bool VaultStep::canContinue() const {
    return !m_passphrase->isEmpty() && m_passphrase->copy().equals(m_again->copy()) &&
           (!m_strength->isWeak() || m_anyway->isChecked());
}

void VaultStep::proceed() {
    if (context().session.state() == VaultState::Unlocked) {
        Q_EMIT done();
        return;
    }
    m_making = true;
    setBusy(true);
    context().session.create(m_passphrase->copy());
}

void VaultStep::showState() {
    const auto& session = context().session;
    if (!m_making || session.state() == VaultState::Unlocking) return;
    m_making = false;
    setBusy(false);
    if (session.trouble()) tell(*session.trouble());
    if (session.state() != VaultState::Unlocked) return;
    if (m_keychain->isChecked())
        context().desk.ask(
            this, [secret = m_passphrase->copy()](App& app) { return app.enableKeychain(secret); },
            [this](const Status& on) {
                if (!on) context().toasts.tell(describe(on.error()).whole());
            });
    m_passphrase->clear();
    m_again->clear();
    Q_EMIT done();
}

} // namespace rubber::desktop::gui
