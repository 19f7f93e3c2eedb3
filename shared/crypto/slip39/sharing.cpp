// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/slip39/sharing.h"

#include "shared/crypto/digest.h"
#include "shared/crypto/slip39/gf256.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace rubber::slip39 {

namespace {

constexpr std::uint8_t kMost = 16;
constexpr std::uint8_t kSecretX = 255, kDigestX = 254; // Of SLIP-39.
constexpr std::size_t kDigestBytes = 4;

Digest digestOf(const Secret& random, const Secret& secret) { return hmacSha256(random, secret.reveal()); }

/// The values at 0 .. count - 1 of a polynomial that has the secret at 255 and its digest at 254.
std::vector<Secret> splitOnce(const Secret& secret, std::uint8_t threshold, std::uint8_t count) {
    std::vector<Secret> values;
    if (threshold == 1) {
        for (int i = 0; i < count; ++i)
            values.push_back(secret.clone());
        return values;
    }
    const Secret random = Secret::random(secret.size() - kDigestBytes);
    Digest proof = digestOf(random, secret);
    Secret digest = Secret::ofSize(secret.size());
    std::memcpy(digest.mutableBytes().data(), proof.data(), kDigestBytes);
    std::memcpy(digest.mutableBytes().data() + kDigestBytes, random.reveal().data(), random.size());
    wipe(proof.data(), proof.size());

    values.reserve(count); // Points keep addresses.
    for (int i = 0; i < threshold - 2; ++i)
        values.push_back(Secret::random(secret.size()));
    std::vector<Point> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points.push_back({static_cast<std::uint8_t>(i), &values[i]});
    points.push_back({kDigestX, &digest});
    points.push_back({kSecretX, &secret});
    while (values.size() < count)
        values.push_back(interpolate(points, static_cast<std::uint8_t>(values.size())));
    return values;
}

/// The secret through the first `threshold` points; the others must lie on the same polynomial.
Result<Secret> recoverOnce(std::span<const Point> points, std::uint8_t threshold) {
    const auto disagree = [] {
        return fail(ErrorCode::Unauthorized, "shares_disagree: these shares do not belong together");
    };
    const auto first = points.first(threshold);
    for (const Point& other : points.subspan(threshold))
        if (!interpolate(first, other.x).equals(*other.y)) return disagree();
    if (threshold == 1) return first[0].y->clone();
    Secret secret = interpolate(first, kSecretX);
    const Secret digest = interpolate(first, kDigestX);
    const Digest proof = digestOf(Secret(digest.reveal().substr(kDigestBytes)), secret);
    if (!equalConstantTime(digest.reveal().substr(0, kDigestBytes), asText(proof).substr(0, kDigestBytes)))
        return disagree();
    return secret;
}

} // namespace

Status SharePlan::check() const {
    const auto bad = [](const std::string& why) { return fail(ErrorCode::Invalid, "bad_shares: " + why); };
    if (groups.empty() || groups.size() > kMost) return bad("there are 1 to 16 groups");
    if (groupThreshold < 1 || groupThreshold > groups.size())
        return bad("of " + std::to_string(groups.size()) + " groups, 1 to " + std::to_string(groups.size()) +
                   " can be needed");
    for (const Group& group : groups) {
        if (group.count < 1 || group.count > kMost) return bad("a group has 1 to 16 shares");
        if (group.threshold < 1 || group.threshold > group.count)
            return bad("of " + std::to_string(group.count) + " shares, 1 to " + std::to_string(group.count) +
                       " can be needed");
        if (group.threshold == 1 && group.count > 1)
            return bad("a group that needs one share has one: more would all hold the same secret");
    }
    return {};
}

std::size_t SharePlan::shareCount() const {
    return std::accumulate(groups.begin(), groups.end(), std::size_t{0},
                           [](std::size_t sum, const Group& group) { return sum + group.count; });
}

Result<std::vector<Share>> split(const Secret& secret, const SharePlan& plan, const Secret& passphrase,
                                 Masking masking) {
    TRY(plan.check());
    if (secret.size() < 16 || secret.size() > 64 || secret.size() % 2 != 0)
        return fail(ErrorCode::Invalid, "bad_shares: a secret to share has 16 to 64 bytes");
    const std::string id = randomBytes(2);
    masking.id = static_cast<std::uint16_t>(
        (static_cast<unsigned char>(id[0]) << 8 | static_cast<unsigned char>(id[1])) & 0x7fff);
    const Secret masked = maskSecret(secret, passphrase, masking);
    std::vector<Share> shares;
    const auto ofGroups =
        splitOnce(masked, plan.groupThreshold, static_cast<std::uint8_t>(plan.groups.size()));
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        auto values = splitOnce(ofGroups[g], plan.groups[g].threshold, plan.groups[g].count);
        for (std::size_t m = 0; m < values.size(); ++m) {
            Share share;
            share.facts.masking = masking;
            share.facts.groupThreshold = plan.groupThreshold;
            share.facts.groupCount = static_cast<std::uint8_t>(plan.groups.size());
            share.facts.group = static_cast<std::uint8_t>(g);
            share.facts.memberThreshold = plan.groups[g].threshold;
            share.facts.member = static_cast<std::uint8_t>(m);
            share.value = std::move(values[m]);
            shares.push_back(std::move(share));
        }
    }
    return shares;
}

Status ShareSet::add(Share share) {
    const auto otherSet = [] {
        return fail(ErrorCode::Invalid, "share_other_set: this share belongs to another set of shares");
    };
    for (const Share& known : m_shares) {
        if (!known.facts.sameSet(share.facts) || known.value.size() != share.value.size()) return otherSet();
        if (known.facts.group != share.facts.group) continue;
        if (known.facts.memberThreshold != share.facts.memberThreshold) return otherSet();
        if (known.facts.member != share.facts.member) continue;
        if (!known.value.equals(share.value)) return otherSet();
        return fail(ErrorCode::Exists, "share_twice: this share is there already");
    }
    m_shares.push_back(std::move(share));
    return {};
}

std::vector<ShareSet::Group> ShareSet::groups() const {
    std::vector<Group> groups;
    for (std::uint8_t number = 0; number < kMost; ++number) {
        Group group{number, 0, 0};
        for (const Share& share : m_shares) {
            if (share.facts.group != number) continue;
            group.threshold = share.facts.memberThreshold;
            ++group.have;
        }
        if (group.have > 0) groups.push_back(group);
    }
    return groups;
}

bool ShareSet::complete() const {
    if (m_shares.empty()) return false;
    const auto all = groups();
    return std::count_if(all.begin(), all.end(), [](const Group& group) { return group.complete(); }) >=
           m_shares.front().facts.groupThreshold;
}

Result<Secret> ShareSet::combine(const Secret& passphrase) const {
    if (!complete()) return fail(ErrorCode::Locked, "shares_missing: more shares are needed");
    const auto all = groups();
    std::vector<Secret> values;
    values.reserve(all.size()); // Points keep addresses.
    std::vector<Point> ofGroups;
    for (const Group& group : all) {
        if (!group.complete()) continue;
        std::vector<Point> members;
        for (const Share& share : m_shares)
            if (share.facts.group == group.number) members.push_back({share.facts.member, &share.value});
        TRY_LET(value, recoverOnce(members, group.threshold));
        values.push_back(std::move(value));
        ofGroups.push_back({group.number, &values.back()});
    }
    const ShareFacts& facts = m_shares.front().facts;
    TRY_LET(masked, recoverOnce(ofGroups, facts.groupThreshold));
    return unmaskSecret(masked, passphrase, facts.masking);
}

} // namespace rubber::slip39
