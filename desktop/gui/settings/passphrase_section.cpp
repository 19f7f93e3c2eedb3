// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/settings/extra_sections.h"
#include "desktop/gui/words/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

PassphraseSection::PassphraseSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_current(new SecretField(tr("Present passphrase"), this)),
      m_fresh(new SecretField(tr("New passphrase"), this)), m_again(new SecretField(tr("New passphrase again"), this)) {
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addLayout(labelled(tr("Present passphrase"), m_current));
    fields->addLayout(labelled(tr("New passphrase"), m_fresh));
    fields->addLayout(labelled(tr("New passphrase again"), m_again));
    column()->addLayout(fields);
    m_change = addButton(tr("Change passphrase"));
    m_keychain = addButton(tr("Unlock with the system keychain"));
    for (auto* each : {m_change, m_keychain})
        changesTheVault(each, context.session);
    connect(m_change, &QPushButton::clicked, this, &PassphraseSection::changePassphrase);
    connect(m_keychain, &QPushButton::clicked, this, &PassphraseSection::switchKeychain);
    showKeychain();
}

void PassphraseSection::changePassphrase() {
    if (m_fresh->isEmpty() || !m_fresh->copy().equals(m_again->copy()))
        return say(tr("The new passphrase and its repetition are not the same."), "danger");
    m_change->setEnabled(false);
    say(tr("Changing it…"));
    context().desk.ask(
        this,
        [current = m_current->copy(), fresh = m_fresh->copy()](App& app) {
            return app.changePassphrase(current, fresh);
        },
        [this](const Status& changed) {
            m_change->setEnabled(true);
            if (!changed) return say(describe(changed.error()).whole(), "danger");
            for (auto* field : {m_current, m_fresh, m_again})
                field->clear();
            say(tr("The passphrase is changed. Backups made before still open with the old one."), "ok");
        });
}

void PassphraseSection::showKeychain() {
    context().desk.ask(
        this, [](App& app) { return app.keychainState(); },
        [this](KeychainState state) {
            m_keychainIsOn = state == KeychainState::On || state == KeychainState::Missing;
            m_keychain->setEnabled(state != KeychainState::Unavailable);
            m_keychain->setText(m_keychainIsOn ? tr("No longer unlock with the system keychain")
                                               : tr("Unlock with the system keychain"));
            m_keychain->setToolTip(state == KeychainState::Unavailable
                                       ? tr("This system has no keychain that answers.")
                                       : tr("Exactly as strong as your login to this computer."));
        });
}

void PassphraseSection::switchKeychain() {
    if (!m_keychainIsOn && m_current->isEmpty())
        return say(tr("Type the present passphrase above first."), "danger");
    context().desk.ask(
        this,
        [on = m_keychainIsOn, current = m_current->copy()](App& app) {
            return on ? app.disableKeychain() : app.enableKeychain(current);
        },
        [this](const Status& done) {
            if (!done) return say(describe(done.error()).whole(), "danger");
            m_current->clear();
            say({});
            showKeychain();
        });
}

} // namespace rubber::desktop::gui
