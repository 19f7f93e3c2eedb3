// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/vault_holder_watch.h"

namespace rubber::desktop::models {

namespace {
constexpr int kEveryMs = 3'000;
}

VaultHolderWatch::VaultHolderWatch(Session& session, const Clock& clock, std::string runtimeFolder, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock), m_runtimeFolder(std::move(runtimeFolder)) {
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &VaultHolderWatch::look);
    // One that is made or unlocked here is ours from then on.
    connect(&session, &Session::changed, this, [this] {
        if (!m_presence && m_session.state() == VaultState::Unlocked && m_session.readOnly() == ReadOnly::No) look();
    });
    look();
}

void VaultHolderWatch::look() {
    if (m_presence) return;
    const std::string home = m_session.home().toStdString();
    auto claimed = VaultPresence::claim(home, m_runtimeFolder, m_clock.wall());
    if (!claimed) {
        m_timer.start();
        return m_session.setHolder(vaultHolder(home).value_or(VaultHolder{}));
    }
    m_timer.stop();
    if (claimed->holds()) m_presence = std::move(*claimed);
    m_session.setHolder(std::nullopt);
}

} // namespace rubber::desktop::models
