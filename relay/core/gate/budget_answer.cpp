// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/budget_answer.h"

namespace rubber::relay {

Refusal refusalOf(const KeyId& key, BudgetRefusal budget) {
    using Kind = BudgetRefusal::Kind;
    if (budget.kind == Kind::Unrecorded) return {RefusalCode::AuditUnavailable, key, {}, {}, {}, {}};
    const RefusalCode code = budget.kind == Kind::Exhausted ? RefusalCode::BudgetExhausted
                             : budget.kind == Kind::Busy    ? RefusalCode::BudgetBusy
                                                            : RefusalCode::RequestOverLimit;
    Refusal no{code, key, budget.limit, {}, {}, {}};
    if (code == RefusalCode::BudgetBusy) no.retryAfter = Duration::seconds(2);
    no.budget = std::move(budget);
    return no;
}

} // namespace rubber::relay
