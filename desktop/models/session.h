// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/app.h"
#include "desktop/app/vault_presence.h"
#include "desktop/models/desk.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <memory>
#include <optional>
#include <string>
#endif

#include <QObject>
#include <QString>

namespace rubber::desktop {
class ShareEntry;
}

namespace rubber::desktop::models {

enum class VaultState {
    Unknown,   ///< Not looked yet.
    None,      ///< There is no vault in the home folder.
    Locked,
    Unlocking, ///< The passphrase is being worked on.
    Unlocked
};
/// Why the vault is locked, for the unlock screen's line.
enum class LockReason { Started, ByUser, Idle, ComputerIdle, SessionLocked, Asleep, Minimised, ByAgent };

/// Whether the vault is open in this program: the one place that unlocks and locks, for all lanes of the desk
/// at once. GUI thread only.
class Session : public QObject {
    Q_OBJECT
public:
    Session(Desk& desk, QString home, QObject* parent = nullptr);

    VaultState state() const { return m_state; }
    LockReason reason() const { return m_reason; }
    /// Of Idle and ComputerIdle: after how many without use; 0 = not said.
    std::int64_t reasonMinutes() const { return m_reasonMinutes; }
    WallTime since() const { return m_since; } ///< Of this state.
    WallTime now() const { return m_desk.clock().wall(); }
    const QString& home() const { return m_home; }
    /// Why the last try failed: wrong_passphrase, vault_damaged, vault_newer, vault_busy ...
    const std::optional<Error>& trouble() const { return m_trouble; }
    /// Wrong passphrases that may still be tried before a pause; a local speed bump, the key derivation is the
    /// protection.
    int triesLeft() const { return kTries - m_wrong; }
    Duration pauseLeft() const; ///< 0: may try.
    /// Why nothing can be changed here. It does not change while the vault is open.
    ReadOnly readOnly() const { return m_asked ? ReadOnly::Asked : m_disk; }
    /// Another program that has this vault open; while there is one, it is unlocked here only to be read.
    const std::optional<VaultHolder>& holder() const { return m_holder; }
    void setHolder(std::optional<VaultHolder> holder);
    void openReadOnly(); ///< From now on, until this program ends or the holder is gone before an unlock.
    bool mayUnlock() const { return !m_holder || m_asked; }

    /// Unknown becomes None or Locked; `trouble` says what is wrong with a vault that can be seen to be damaged,
    /// of a newer format, or gone from beside what belongs to it.
    void look();
    /// The vault is gone and its owner wants a new one in its place: Locked becomes None.
    void giveUp();
    void forget(); ///< The vault was replaced: looks anew.
    /// From the system keychain; only when the user asks for it.
    void unlockWithKeychain();
    void unlock(Secret passphrase);
    /// With enough recovery shares: the vault gets this passphrase and is unlocked; `trouble` says why not.
    void recover(std::shared_ptr<const ShareEntry> shares, Secret fresh);
    void create(Secret passphrase); ///< Makes the vault and leaves it unlocked; `trouble` says why not.
    /// At once: the state changes before this returns, and nothing of the vault is shown from then on.
    void lock(LockReason reason, std::int64_t afterMinutes = 0);
    /// Into the owner's trail, when the lane for work comes to it.
    void noteEvent(EventKind kind, const std::string& target, const EventFields& details);
    /// What an unlocked App lends to others of this process (the agent). Empty while locked.
    const LentKey& lent() const { return m_lent; }
    /// For screens drawn without a vault (tests, gallery).
    void show(VaultState state, LockReason reason = LockReason::Started, std::optional<Error> trouble = {});
    void showReadOnly(ReadOnly why) { m_disk = why; }

    static constexpr int kTries = 3;

Q_SIGNALS:
    void changed();
    /// The vault is still open for what is asked for now: drafts are handed in.
    void aboutToLock();

private:
    void enter(VaultState state);
    void opened(const Result<LentKey>& lent);
    void lookAtDisk();
    Desk& m_desk;
    QString m_home;
    VaultState m_state = VaultState::Unknown;
    LockReason m_reason = LockReason::Started;
    std::int64_t m_reasonMinutes = 0;
    WallTime m_since;
    std::optional<Error> m_trouble;
    std::optional<VaultHolder> m_holder;
    ReadOnly m_disk = ReadOnly::No;
    bool m_asked = false;
    LentKey m_lent;
    int m_wrong = 0;
    int m_pauses = 0;
    int m_round = 0; ///< Answers of an unlock that a lock has overtaken are not believed.
    BootTime m_pauseEnds;
};

} // namespace rubber::desktop::models
