// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/app.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/new_passphrase.h"
#include "desktop/gui/wizard/steps.h"
#include "desktop/gui/words/error_text.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using models::VaultState;

VaultStep::VaultStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("Create vault"), tr("Create your vault"), context, facts),
      m_passphrase(new NewPassphrase(tr("&Passphrase"), tr("Passphrase &again"), this)),
      m_keychain(new QCheckBox(tr("Unlock with the system keychain"), this)) {
    addText(tr("It is an encrypted file at %1.").arg(context.session.home()), "muted");
    column()->addWidget(m_passphrase);
    column()->addSpacing(space::s);
    column()->addWidget(m_keychain);
    addText(tr("Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for "
               "who steals the file."),
            "muted");
    column()->addStretch();
    connect(m_passphrase, &NewPassphrase::changed, this, &VaultStep::changed);
    connect(m_passphrase, &NewPassphrase::entered, this, &VaultStep::proceed);
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

bool VaultStep::canContinue() const { return m_passphrase->isComplete(); }

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
    Q_EMIT done();
}

} // namespace rubber::desktop::gui
