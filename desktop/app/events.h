// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the owner (or somebody at his computer) did from this installation, and the trail that joins it with
/// what the relays recorded. Codes and facts; the sentences are in the front ends.
namespace rubber::desktop {

/// What was done. A new use case that changes or reveals something adds its word here and in events.cpp; the
/// number is never stored.
enum class EventKind {
    VaultCreated,
    Unlocked,
    Locked,
    UnlockFailed,
    PassphraseChanged,
    KeychainOn,
    KeychainOff,
    BackupMade,
    BackupRestored,
    RelayPaired,
    RelayUnsealed,
    RelaySealed,
    RelayTrusted,
    RelayRenamed,
    RelayRemoved,
    DeviceApproved,
    DeviceDenied,
    DeviceRemoved,
    KeyPushed, ///< A new proxy key, on its relay.
    KeyEdited,
    KeyRevealed, ///< Its token was shown or handed to a program.
    KeySuspended,
    KeyResumed,
    KeyRepinned,
    KeyKilled,
    AllKilled,
    KeyRestored,
    KeyRotated,
    KeyRenamed,
    KeyArchived,
    KeyUnarchived,
    KeyDeleted,
    KillLinkMade,
    KillLinkRevoked,
    WebhookAdded,
    WebhookRotated,
    WebhookEnabled,
    WebhookTested,
    WebhookRemoved,
    UpstreamAdded,
    UpstreamRenamed,
    UpstreamArchived,
    UpstreamUnarchived,
    UpstreamRevealed,
    RevealRefused, ///< A wrong passphrase for an upstream key that was to be shown.
    UpstreamRotated,
    UpstreamRemoved,
    SharesMade,
    VaultRecovered,
    Imported,
    Exported,
    PricesChanged,
    SettingChanged,
    AlertRuleChanged,
    AgentAllowed, ///< A terminal may use the open vault: once, or for a while.
    AgentDenied,  ///< By a person, or because nobody answered.
    AgentRevoked, ///< Taken back before its time; what ends with a lock is part of the lock.
    Checkpoint, ///< Older events were removed; the chain goes on from here.
};
std::string toString(EventKind kind); ///< "key_killed"
std::optional<EventKind> eventKindOf(std::string_view word);

/// Facts beside an event: names are stable ("daily_limit"), values are plain text, never a secret.
using EventFields = std::vector<std::pair<std::string, std::string>>;

/// One line of the trail, whoever wrote it down.
struct TrailEntry {
    enum class Source { Here, Relay };
    Source source = Source::Here;
    std::uint64_t sequence = 0; ///< In this vault's event chain, or of the relay's journal row.
    WallTime at;
    /// Here: "app", "cli pts/3", "agent" ... Relay: the device that asked, or "" for the relay's own act.
    std::string who;
    bool byThisDevice = false; ///< Relay rows: `who` is this installation.
    /// Here: an EventKind's word. Relay: the row's kind: kill suspend resume expire grant pin device seal
    /// prices boot repair.
    std::string what;
    std::string code;   ///< Of a relay row: "owner", "cleared", "unsealed" ...
    std::string target; ///< A key's, relay's or upstream key's name; its id when it has none here.
    KeyId key;          ///< When it is about a proxy key.
    std::string relay;  ///< Name; relay rows only.
    EventFields details;
};

struct TrailQuery {
    std::optional<WallTime> since, until;
    std::string key;               ///< KEY argument; "" = all.
    std::vector<std::string> what; ///< Words of `TrailEntry::what`; empty = all.
    std::string text;              ///< Somewhere in who, what, code, target or details; "" = all.
    std::uint32_t limit = 0;       ///< The newest n; 0 = all.
    bool here = true, relays = true;
};

/// What looking at every event from the oldest gave.
struct EventCheck {
    std::uint64_t checked = 0;
    std::optional<std::uint64_t> firstBad; ///< Its sequence; absent: the chain is whole.
    std::string reason;                    ///< "changed", "missing", "cut_off" (the newest are gone)
    std::uint64_t removed = 0;             ///< Taken away by age, as the checkpoint says.
    std::optional<WallTime> keptSince;     ///< Time of the oldest kept one.
    bool whole() const { return !firstBad; }
};

} // namespace rubber::desktop
