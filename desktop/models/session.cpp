// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/session.h"

#include "desktop/app/error_name.h"
#include "desktop/app/vault_shares.h"

#include <algorithm>
#include <array>

namespace rubber::desktop::models {

namespace {
constexpr std::array kPauses{Duration::seconds(30), Duration::seconds(60), Duration::seconds(120),
                             Duration::seconds(300)};
} // namespace

Session::Session(Desk& desk, QString home, QObject* parent)
    : QObject(parent), m_desk(desk), m_home(std::move(home)), m_since(desk.clock().wall()) {}

Duration Session::pauseLeft() const {
    return std::max(m_pauseEnds - m_desk.clock().boot(), Duration{});
}

void Session::enter(VaultState state) {
    m_state = state;
    m_since = m_desk.clock().wall();
    Q_EMIT changed();
}

namespace {

/// What can be said of the vault without its passphrase. In use is no trouble: it ends by itself.
struct Seen {
    VaultState state = VaultState::None;
    std::optional<Error> trouble;
    ReadOnly disk = ReadOnly::No;
};

Seen seenBy(App& app) {
    const VaultFacts facts = app.vaultFacts();
    if (facts.exists) {
        const bool lasts = facts.trouble && !isNamed(*facts.trouble, "vault_busy");
        return {VaultState::Locked, lasts ? facts.trouble : std::nullopt, app.readOnly()};
    }
    // A first start has nothing that belongs to a vault.
    if (facts.databaseMissing && !facts.hasKillFile && app.backups().empty()) return {};
    return {VaultState::Locked, Error{ErrorCode::NotFound, "vault_gone: " + facts.folder}, ReadOnly::No};
}

} // namespace

void Session::look() {
    m_desk.ask(this, seenBy, [this](const Seen& seen) {
        if (m_state != VaultState::Unknown && m_state != VaultState::None) return;
        m_trouble = seen.trouble;
        if (!m_asked) m_disk = seen.disk;
        enter(seen.state);
    });
}

void Session::setHolder(std::optional<VaultHolder> holder) {
    if (m_holder == holder) return;
    m_holder = std::move(holder);
    // Nobody else has it any more: what is not open yet may be opened whole.
    if (!m_holder && m_asked && m_state == VaultState::Locked) {
        m_asked = false;
        m_desk.tellAll([](App& app) { app.setReadOnly(false); });
    }
    Q_EMIT changed();
}

void Session::openReadOnly() {
    if (m_asked || m_state == VaultState::Unlocked || m_state == VaultState::Unlocking) return;
    m_asked = true;
    m_desk.tellAll([](App& app) { app.setReadOnly(true); });
    Q_EMIT changed();
}

/// While it is locked: a disk may be mounted anew.
void Session::lookAtDisk() {
    if (m_asked) return;
    m_desk.ask(
        this, [](App& app) { return app.readOnly(); },
        [this](ReadOnly disk) {
            if (m_asked || m_state != VaultState::Locked || m_disk == disk) return;
            m_disk = disk;
            Q_EMIT changed();
        });
}

void Session::giveUp() {
    if (m_state != VaultState::Locked || !m_trouble || !isNamed(*m_trouble, "vault_gone")) return;
    m_trouble.reset();
    enter(VaultState::None);
}

void Session::forget() {
    lock(LockReason::Started);
    m_trouble.reset();
    m_state = VaultState::Unknown;
    look();
}

void Session::unlockWithKeychain() {
    if (m_state == VaultState::Unlocking || !mayUnlock()) return;
    m_trouble.reset();
    enter(VaultState::Unlocking);
    m_desk.ask(
        this,
        [](App& app) -> Result<LentKey> {
            TRY(app.unlockWithKeychain());
            return app.lend();
        },
        [this, round = m_round](Result<LentKey> lent) {
            if (round == m_round) opened(lent);
        });
}

void Session::unlock(Secret passphrase) {
    if (m_state == VaultState::Unlocking || pauseLeft().ms > 0 || !mayUnlock()) return;
    m_trouble.reset();
    enter(VaultState::Unlocking);
    m_desk.ask(
        this,
        [secret = std::move(passphrase)](App& app) -> Result<LentKey> {
            TRY(app.unlock(secret));
            return app.lend();
        },
        [this, round = m_round](Result<LentKey> lent) {
            if (round == m_round) opened(lent);
        });
}

void Session::recover(std::shared_ptr<const ShareEntry> shares, Secret fresh) {
    if (m_state == VaultState::Unlocking) return;
    m_trouble.reset();
    enter(VaultState::Unlocking);
    m_desk.ask(
        this,
        [shares = std::move(shares), secret = std::move(fresh)](App& app) -> Result<LentKey> {
            TRY(recoverVault(app, *shares, secret));
            return app.lend();
        },
        [this, round = m_round](Result<LentKey> lent) {
            if (round == m_round) opened(lent);
        });
}

void Session::create(Secret passphrase) {
    m_trouble.reset();
    enter(VaultState::Unlocking);
    m_desk.ask(
        this,
        [secret = std::move(passphrase)](App& app) -> Result<LentKey> {
            TRY(app.createVault(secret));
            return app.lend();
        },
        [this, round = m_round](Result<LentKey> lent) {
            if (round == m_round) opened(lent);
        });
}

void Session::opened(const Result<LentKey>& lent) {
    if (!lent) {
        m_trouble = lent.error();
        if (isNamed(lent.error(), "wrong_passphrase") && ++m_wrong >= kTries) {
            m_wrong = 0;
            m_pauseEnds = m_desk.clock().boot() + kPauses[std::min<std::size_t>(std::size_t(m_pauses++), 3)];
        }
        if (!isNamed(lent.error(), "vault_missing")) return enter(VaultState::Locked);
        m_state = VaultState::Unknown; // Taken away meanwhile: what is left says what to do.
        return look();
    }
    m_wrong = m_pauses = 0;
    m_lent = *lent;
    m_desk.tellAll([key = m_lent](App& app) { app.unlockWith(key); });
    enter(VaultState::Unlocked);
}

void Session::lock(LockReason reason, std::int64_t afterMinutes) {
    if (m_state != VaultState::Unlocked && m_state != VaultState::Unlocking) return;
    if (m_state == VaultState::Unlocked) Q_EMIT aboutToLock();
    ++m_round;
    m_reason = reason;
    m_reasonMinutes = afterMinutes;
    m_lent = {};
    m_trouble.reset();
    const bool whole = m_asked && !m_holder; // Whoever had it has ended meanwhile.
    if (whole) m_asked = false;
    m_desk.tellAll([whole](App& app) {
        app.lock();
        if (whole) app.setReadOnly(false);
    });
    enter(VaultState::Locked);
    lookAtDisk();
}

void Session::noteEvent(EventKind kind, const std::string& target, const EventFields& details) {
    m_desk.ask(
        this,
        [kind, target, details](App& app) {
            app.noteEvent(kind, target, details);
            return true;
        },
        [](bool) {});
}

void Session::show(VaultState state, LockReason reason, std::optional<Error> trouble) {
    m_reason = reason;
    m_trouble = std::move(trouble);
    enter(state);
}

} // namespace rubber::desktop::models
