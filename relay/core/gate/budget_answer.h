// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

namespace rubber::relay {

/// The ledger's no in the words of the gate.
Refusal refusalOf(const KeyId& key, BudgetRefusal budget);

} // namespace rubber::relay
