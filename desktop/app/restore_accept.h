// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/audit_proofs.h"

#include <cstdint>
#include <string>
#include <vector>

/// The owner put an old copy of a relay's data back on purpose. Its log is refused as rolled back or forked, and it
/// has forgotten kills and grants. This is the way on: what was forgotten is done again first, then the log it shows
/// now is followed. Nothing else is forgiven: its identity, its audit key and the beginning of its log must be those
/// that were witnessed, and its list of devices must not be shorter.
namespace rubber::desktop {

/// What the relay lost, and what would be done about it.
struct RestorePlan {
    std::string relay, identityWords;
    std::uint64_t kept = 0;                   ///< Rows both logs begin with.
    std::uint64_t lost = 0;                   ///< Rows this vault has behind them and the relay has not.
    std::uint64_t firstLost = 0, lastLost = 0; ///< The first and last of them, by sequence; 0 when none is here.
    std::optional<WallTime> firstAt, lastAt;
    Money lostSpend;
    std::uint64_t lostKills = 0, lostGrants = 0; ///< Among them.
    std::vector<std::string> kills;       ///< Names (or ids) of keys that live there and were ended.
    std::vector<std::string> suspensions; ///< Work there and were stopped, or were changed by another computer since.
    std::vector<std::string> grants;      ///< Older there than what was pushed from here, or unknown.
    std::string witnessed, shown;         ///< The two checkpoints, as notes.
};
/// Asks the relay; changes nothing. Exists "log_unchanged"; Unauthorized "not_a_copy", "restore_unprovable",
/// "roster_forked", "audit_key_changed", "audit_withheld"; NotFound "no_checkpoint".
Result<RestorePlan> planAcceptRestore(App& app, const std::string& relay);

/// What was done. The log is followed from here on.
struct RestoreReport {
    RestorePlan plan;
    AuditState audit;       ///< After its new rows were fetched and checked.
    std::string lostUnder;  ///< The name rows that are lost there go by in this vault.
};
/// Kills first, then suspensions; unseals a relay in seal mode desktop; then grants; only when all of it is
/// acknowledged the log. It can be run again after any error. Invalid "words_differ": `words` are not the six of the
/// relay's identity. Exists "restore_changed": the relay is not any more what `plan` says. Locked "relay_sealed": a
/// relay that is opened by shares must be open.
Result<RestoreReport> acceptRestore(App& app, const RestorePlan& plan, const std::string& words);

} // namespace rubber::desktop
