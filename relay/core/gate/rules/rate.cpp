// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/rules/rate.h"

#include <algorithm>

namespace rubber::relay {

tl::expected<void, Refusal> askRates(Key& key, std::uint64_t tokens, const RateLimits& limits, BootTime now) {
    const auto no = [&](RefusalCode code, std::string subject, Duration wait) {
        return tl::unexpected(Refusal{code, key.id, std::move(subject), {}, wait, {}});
    };
    const Policy& policy = key.policy;
    if (policy.requestsPerMinute)
        if (const auto wait = key.requestsPerMinute.wait(1, *policy.requestsPerMinute, now))
            return no(RefusalCode::RateLimited, std::to_string(*policy.requestsPerMinute) + " requests",
                      *wait);
    if (policy.tokensPerMinute)
        if (const auto wait =
                key.tokensPerMinute.wait(std::max<std::uint64_t>(tokens, 1), *policy.tokensPerMinute, now))
            return no(RefusalCode::RateLimited, std::to_string(*policy.tokensPerMinute) + " tokens", *wait);
    const std::uint32_t most =
        std::min(policy.concurrency.value_or(limits.concurrentPerKey), limits.concurrentPerKey);
    if (key.running.size() >= most)
        return no(RefusalCode::TooManyConcurrent, std::to_string(most), Duration::seconds(1));
    if (limits.running >= limits.concurrent) return no(RefusalCode::RelayBusy, {}, Duration::seconds(1));
    return {};
}

void countAdmitted(Key& key, std::uint64_t tokens, BootTime now) {
    if (key.policy.requestsPerMinute) key.requestsPerMinute.add(1, now);
    if (key.policy.tokensPerMinute) key.tokensPerMinute.add(tokens, now);
}

} // namespace rubber::relay
