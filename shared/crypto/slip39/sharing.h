// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/slip39/share.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <cstdint>
#include <vector>

namespace rubber::slip39 {

/// Who may recover: `groupThreshold` groups, each with enough of its members.
struct SharePlan {
    struct Group {
        std::uint8_t threshold = 3, count = 5;
        bool operator==(const Group&) const = default;
    };
    std::uint8_t groupThreshold = 1;
    std::vector<Group> groups;

    /// 1 to 16 groups and members, thresholds within them. A group that one member speaks for has one member:
    /// with more, all would hold the same words. Invalid "bad_shares".
    Status check() const;
    std::size_t shareCount() const;
    bool operator==(const SharePlan&) const = default;
};

/// Splits a secret of 16 to 64 bytes, even. Group by group, member by member. Every share of one call carries
/// the same new identifier.
Result<std::vector<Share>> split(const Secret& secret, const SharePlan& plan, const Secret& passphrase = {},
                                 Masking masking = {});

/// Shares of one set as they come in, in locked memory. Never says anything of a value.
class ShareSet {
public:
    /// share_other_set (Invalid), share_twice (Exists): not taken then.
    Status add(Share share);
    /// Enough groups have enough members.
    bool complete() const;
    /// The secret. Locked "shares_missing"; Unauthorized "shares_disagree": each share is sound by itself and
    /// together they are not the shares of one secret. What was in the set stays.
    Result<Secret> combine(const Secret& passphrase = {}) const;

    struct Group {
        std::uint8_t number = 0; ///< From 0.
        std::uint8_t threshold = 0, have = 0;
        bool complete() const { return have >= threshold; }
    };
    std::vector<Group> groups() const; ///< Those of which there is a share, by number.
    std::size_t size() const { return m_shares.size(); }
    const std::vector<Share>& shares() const { return m_shares; }
    void clear() { m_shares.clear(); }

private:
    std::vector<Share> m_shares;
};

} // namespace rubber::slip39
