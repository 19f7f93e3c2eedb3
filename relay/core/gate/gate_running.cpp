// SPDX-License-Identifier: GPL-3.0-or-later
// The gate's part in a request that was let through: growing its hold, and settling it.
#include "relay/core/gate/budget_answer.h"
#include "relay/core/gate/gate.h"
#include "relay/core/relay_state.h"

#include <algorithm>

namespace rubber::relay {

tl::expected<void, Refusal> Gate::grow(Admission& admission, std::uint64_t outputSoFar) {
    const Bound& bound = admission.bound;
    std::uint64_t covered = admission.coveredOutput;
    // Output is counted in bytes, of which a token has at least one: holding for twice what was seen keeps
    // ahead of the bill.
    const auto pays = [&](std::uint64_t tokens) { return static_cast<Uint128>(tokens) * bound.choices; };
    if (covered >= bound.outputLimit || pays(covered) / 2 >= outputSoFar) return {};
    const std::uint64_t before = covered;
    while (covered < bound.outputLimit && pays(covered) / 2 < outputSoFar)
        covered = std::max<std::uint64_t>(covered, 1) * 2;
    covered = std::min(covered, bound.outputLimit);
    auto grown = admission.hold.growTo(bound.cost(covered));
    if (grown) {
        admission.coveredOutput = covered;
        // Growth is a hold like any other: several streams that double at once can pass W together.
        if (const Key* key = m_state.keys().find(admission.key.text()))
            admission.durableFirst = m_state.waitBeforeSending(*key);
        return {};
    }
    // What was seen is still paid for: go on, and ask again with the next piece.
    if (pays(before) >= outputSoFar) return {};
    Refusal no = refusalOf(admission.key, std::move(grown.error()));
    count(no, admission.endpoint, admission.model, admission.client);
    return tl::unexpected(std::move(no));
}

std::uint64_t Gate::settle(Admission& admission, AnswerEnd end, int status) {
    if (!admission.hold.open()) return 0;
    Settlement settlement = admission.meter->settle(end);
    journal::SettleRecord& row = settlement.row;
    if (row.mode == journal::SettleMode::Held) row.cost = admission.hold.amount();
    if (admission.unpriced && !row.usage.providerCost && row.mode == journal::SettleMode::Exact)
        row.note += row.note.empty() ? "unpriced" : " unpriced";
    if (!admission.replacedBy.empty()) row.note = admission.replacedBy;
    row.status = static_cast<std::uint16_t>(status);
    row.elapsed = m_state.clock().boot() - admission.startedAt;

    Key* key = m_state.keys().find(admission.key.text());
    const auto used =
        static_cast<std::uint64_t>(std::max<std::int64_t>(0, row.usage.inputTotal() + row.usage.output));
    if (key && key->policy.tokensPerMinute && used > admission.inputTokensCounted)
        key->tokensPerMinute.add(used - admission.inputTokensCounted, m_state.clock().boot());
    admission.lookingUp = settlement.lookUpLater;
    const bool negative = row.note.find("usage_negative") != std::string::npos;
    const std::uint64_t sequence = m_state.ledger().settle(std::move(admission.hold), std::move(settlement));
    if (negative) alert(admission.key, "usage.negative", admission.requestId() + " was settled at its hold");
    // Nobody can use what a masked key shows, so the proxy key lives on: the owner is told.
    if (end == AnswerEnd::MaskedLeak)
        alert(admission.key, "leak.masked",
              admission.requestId() + " answered with a masked upstream key that shows too much of it");
    if (end == AnswerEnd::Leak) {
        alert(admission.key, "leak.cut", admission.requestId() + " answered with the upstream key in it");
        if (key && key->suspendedBecause.empty())
            std::ignore = m_state.record(
                journal::SuspendRecord{admission.key, true, "leak", m_state.clock().wall(), {}}, true);
    }
    m_state.actOnAnomalies();
    return m_state.config().durability == Durability::Relaxed ? 0 : sequence;
}

} // namespace rubber::relay
