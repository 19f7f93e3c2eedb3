// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/output_hold.h"

#include <algorithm>

namespace rubber::relay {

namespace {

/// Stands for the maximum of a model whose maximum is not known.
constexpr std::uint64_t kUnknownMaximum = 128'000;
/// An answer cut shorter than this for lack of money is of no use: better refused.
constexpr std::uint64_t kLeastOutput = 16;
/// An answer is not cut below this only because other requests hold the money for the moment: better told to
/// try again.
constexpr std::uint64_t kWorthwhile = 1'024;
/// A stream that is not sure of its full hold starts with this part of its limit.
constexpr std::uint64_t kFirstPart = 8;

} // namespace

OutputPlan planOutput(const RequestFacts& facts, const ModelPrice& price, const Bound& bound,
                      const Room& room, bool capped) {
    const std::uint64_t most =
        price.maxOutputTokens > 0 ? static_cast<std::uint64_t>(price.maxOutputTokens) : kUnknownMaximum;
    // Hidden reasoning is billed but not seen, so nothing tells when to grow.
    const bool grows = facts.stream && !price.hiddenReasoning && !facts.unseenOutput;
    OutputPlan plan;
    if (!facts.hasOutput) return plan;
    if (facts.outputUnlimited) {
        plan.limit = plan.start = most;
        return plan;
    }
    if (facts.outputLimit) {
        plan.limit = *facts.outputLimit;
    } else if (!capped) {
        plan.limit = most;
    } else {
        plan.limit = bound.outputWithin(room.alone, most);
        if (!grows) {
            const std::uint64_t now = bound.outputWithin(room.now, most);
            plan.limit = std::min(plan.limit, std::max(now, std::min(plan.limit, kWorthwhile)));
        }
        plan.limit = std::max(plan.limit, std::min(most, kLeastOutput));
        plan.splice = plan.limit;
    }
    plan.start = plan.limit;
    const Money full = bound.cost(plan.limit);
    const Money comfortable = Money::fromNano(room.now.nano() / 4);
    if (capped && grows && full > comfortable && full <= room.alone)
        plan.start = std::min(plan.limit, std::max(plan.limit / kFirstPart, kWorthwhile));
    return plan;
}

} // namespace rubber::relay
