// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What use cases about relays and their kill links take and give.
namespace rubber::desktop {

/// What a kill link kills: one key, or, with an empty `key`, every key of a relay.
struct KillLinkTarget {
    std::string key;   ///< KEY argument; when revoking, also the id of a link.
    std::string relay; ///< For every key: name or id; "" = the only one. Unused for one key.
};

/// A link that was just made. It is told this once: neither vault nor relay keeps it.
struct NewKillLink {
    Secret link; ///< "https://relay.example.com/rk/kill#t=rk_kill_…&n=ci-nightly"
    KillLinkId id;
    std::optional<KeyId> key; ///< Absent: every key.
    std::string name;         ///< Of the key, or of the relay.
    std::string relay;
    bool replacedAnother = false; ///< The link this target had is void now.
};

struct KillLinkReport {
    KillLinkId id;
    std::optional<KeyId> key; ///< Absent: every key of the relay.
    std::string name;         ///< Of the key (its id when this vault does not know it), or of the relay.
    std::string relay;
    DeviceId device; ///< That made it.
    bool byThisDevice = false;
    WallTime createdAt;
    std::optional<WallTime> lastUsed;
};
struct KillLinkList {
    std::vector<KillLinkReport> links;                      ///< By relay, the one for every key first.
    std::vector<std::pair<std::string, Error>> unreachable; ///< Relay name and why.
};

/// Who a relay is: as it was paired, and as whoever answers at its address says now.
struct RelayIdentityReport {
    std::string relay;
    std::string pairedWords, pairedFingerprint; ///< Fingerprint: SHA-256 of the identity key, hex.
    std::optional<std::string> shownWords, shownFingerprint; ///< Absent: see `error`.
    bool changed = false; ///< Another identity key, or another TLS key, than was paired.
    std::optional<Error> error;
};

/// A relay that was paired anew under its old name.
struct TrustReport {
    RelayReport relay;
    std::string oldWords, newWords;
    std::vector<std::string> pushed; ///< Names of keys that live on it again.
    /// Keys that were not pushed, because as far as this vault knows they were not working: "killed",
    /// "kill_pending", "suspended", "expired". `restore` brings each back.
    std::vector<std::pair<std::string, std::string>> leftOut;
    std::vector<std::pair<std::string, Error>> failed; ///< Could not be pushed; `restore` tries again.
};

/// What removing a relay means. The keys go on working there, and nobody manages them any more.
struct RelayRemoval {
    std::string relay;
    std::vector<std::string> keys;             ///< Names; those of rotated keys that may still live: ids.
    std::vector<std::string> unconfirmedKills; ///< Killed, and the relay never confirmed.
    std::optional<Error> notTold; ///< The relay did not answer: it still has this device on its list.
};

} // namespace rubber::desktop
