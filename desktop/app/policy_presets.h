// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber::desktop {

/// Policies to begin with: "careful" (little money, soon expired), "work", "ci".
std::vector<std::string> policyPresets();
/// What a preset says, limits it does not set as "none"; nothing for a name that is none of them.
std::optional<PolicyWords> policyPreset(const std::string& name);
/// Fills what `words` leave open by a preset. False for a name that is none.
bool fillFromPreset(PolicyWords& words, const std::string& name);

} // namespace rubber::desktop
