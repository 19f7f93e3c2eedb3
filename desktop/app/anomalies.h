// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "shared/anomaly/finding.h"

/// The rules of anomalies, seen from the owner's side. The relays apply them (shared/anomaly).
namespace rubber::desktop {

/// Lifts a suspension by a rule; what that rule saw is this key's habit from now on. nothing_to_accept
Result<KeyReport> acceptAsNormal(App& app, const std::string& key);

/// What a rule saw of a key last, in its own words.
struct SeenAnomaly {
    WallTime at;
    std::string detail;
};
/// As far as rows were fetched; no relay is asked. no_such_key
Result<std::optional<SeenAnomaly>> lastAnomaly(App& app, const std::string& key, anomaly::Rule rule);

/// What one of the same rules says of the rows in the vault, as if they happened now.
struct ReplayedAnomaly {
    KeyId key;
    std::string keyName, relay;
    anomaly::Finding finding;
    AnomalyAction action; ///< By the key's policy of today.
};
struct AnomalyReplay {
    std::vector<ReplayedAnomaly> found; ///< Oldest first; those since `since`.
    std::uint64_t rows = 0;             ///< That were looked at, older ones too: a habit is made of them.
    std::optional<WallTime> oldest;     ///< Of those rows.
    std::vector<anomaly::Rule> blind;   ///< Rules that judge what no row holds.
    SyncReport sync;
};
/// Fetches rows first, then goes through all of them from the first. `key` "" = every key of this vault.
Result<AnomalyReplay> replayAnomalies(App& app, WallTime since, const std::string& key);

} // namespace rubber::desktop
