// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <string>
#include <vector>

namespace rubber::cli {

struct Options;

/// 90 percent of a limit are spent, and it still works.
bool nearLimit(const desktop::KeyReport& key);
/// As `list --state` calls it: "active", "near-limit", "suspended", "killed", "expired", "killing" (not confirmed) or
/// "unknown" (its relay does not answer).
std::string listState(const desktop::KeyReport& key);
/// Something a person should look at. Archived keys are out of mind.
bool needsAttention(const desktop::KeyReport& key);

std::vector<std::string> listStates(); ///< What --state takes.
std::vector<std::string> listOrders(); ///< What --sort takes.

/// The keys that `list` was asked for, in its order. Replaced ones are never listed. `relay` is a name; "" = every one.
/// Points into `keys`.
std::vector<const desktop::KeyReport*> filteredKeys(const std::vector<desktop::KeyReport>& keys, const Options& options,
                                                    const std::string& relay);

} // namespace rubber::cli
