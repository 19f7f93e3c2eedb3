// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/money/budget_rules.h"
#include "relay/core/money/ledger.h"

#include <optional>

namespace rubber::relay {

/// A hold that is not settled: its request runs, or what it cost is being looked up.
struct Ledger::Open {
    journal::RequestFactsRow facts;
    Money amount;
    budget::Caps caps;
    std::optional<journal::SettleRecord> lookingUp;
};

} // namespace rubber::relay
