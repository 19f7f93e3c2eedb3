// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/slip39/sharing.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who holds shares, in few characters: "3/5", or "2:1/1,2/3" for two of two groups.
namespace rubber::desktop {

std::string planWords(const slip39::SharePlan& plan);
/// Invalid "bad_shares".
Result<slip39::SharePlan> parsePlanWords(std::string_view text);
/// One group as people write it: "2/3", "2of3", "2-of-3". bad_shares
Result<slip39::SharePlan::Group> parseGroup(std::string_view text);
/// "3 of 5", "2 of 2 groups: 1 of 1, 2 of 3". For logs and the command line; windows have their own words.
std::string planText(const slip39::SharePlan& plan);

/// What is public of a set of shares: which one, of how many, made when.
struct ShareSetFacts {
    std::uint16_t set = 0;                 ///< The identifier in every share of it.
    std::optional<slip39::SharePlan> plan; ///< Absent: it was too long to be written down.
    std::string madeOn;                    ///< "2026-11-26", UTC.
};
/// The label of the slot in the vault's header: at most 32 bytes.
std::string labelOf(const ShareSetFacts& facts);
std::optional<ShareSetFacts> parseLabel(std::string_view label);

} // namespace rubber::desktop
