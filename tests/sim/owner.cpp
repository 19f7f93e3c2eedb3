// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner of the keys does to the relay.
#include "shared/protocol/codec.h"
#include "tests/sim/world.h"

namespace rubber::sim {

namespace {
constexpr std::uint64_t kRoomyReserve = 8'192; ///< Far more kills, pins and suspensions than one run has.
}

Policy World::randomPolicy() {
    Policy policy;
    const auto money = [&](std::int64_t from, std::int64_t to) {
        return Money::fromNano(random.between(from, to) * 1'000'000);
    };
    if (random.chance(70)) policy.dailyLimit = money(20, 900);
    if (random.chance(50)) policy.lifetimeLimit = money(50, 3'000);
    if (random.chance(25)) policy.maxRequestCost = money(20, 400);
    if (random.chance(15)) policy.totalRequests = 3 + random.below(30);
    if (random.chance(10)) policy.dailyRequests = 3 + random.below(20);
    if (random.chance(20)) policy.concurrency = static_cast<std::uint32_t>(1 + random.below(4));
    if (random.chance(15)) policy.requestsPerMinute = static_cast<std::uint32_t>(2 + random.below(30));
    if (random.chance(15)) policy.tokensPerMinute = 2'000 + random.below(100'000);
    if (random.chance(10)) policy.inactiveExpiry = Duration::seconds(300 + random.between(0, 600));
    if (random.chance(10)) policy.expiresAt = m_clock.wall() + Duration::seconds(random.between(5, 800));
    policy.ipLock.mode = random.chance(60) ? IpLock::Mode::FirstUse : IpLock::Mode::Off;
    policy.strictBound = random.chance(20);
    policy.anomalies["loop"] = AnomalyAction::Log; // Simulated agents have few words.
    return policy;
}

journal::Origin World::origin() { return {m_device, ++m_deviceSequence}; }

void World::record(const journal::Payload& payload, bool control) {
    if (const auto sequence = state().record(payload, control)) turns().wait(*sequence, [](bool) {});
}

/// As relay/core/control/grants.cpp does it: the upstream key's file first, then the record.
void World::grant(SimKey& key, bool newToken) {
    const relay::Key* known = state().keys().find(key.id.text());
    std::uint64_t version = 1;
    if (known) version = std::max(known->version, known->killedVersion) + 1;
    if (state().upstreamKeys().sealed() ||
        !state().upstreamKeys().store(key.upstream, Secret(std::string_view(m_upstreamSecret))))
        return;
    journal::GrantRecord grant;
    grant.key = key.id;
    grant.version = version;
    grant.tokenHash = hmacSha256(state().identity().pepper, asText(tokenDigest(key.token.token.reveal())));
    grant.upstreamKey = key.upstream;
    grant.provider = key.provider;
    grant.baseUrl =
        key.provider == "openrouter" ? "https://openrouter.ai/api/v1" : "https://api.openai.com/v1";
    grant.policy = protocol::encode(key.policy);
    grant.at = m_clock.wall();
    grant.origin = origin();
    if (newToken)
        grant.tokenHash[0] ^= 1; // Nobody holds it: the old holder is locked out until the next grant.
    if (const auto sequence = state().record(grant)) {
        note("grant %s version %llu, record %llu", key.id.text().c_str(),
             static_cast<unsigned long long>(version), static_cast<unsigned long long>(*sequence));
        checker.limitsChanged(key.id);
        turns().wait(*sequence, [&key](bool durable) { key.granted = key.granted || durable; });
    }
}

void World::kill(SimKey& key, bool all) {
    protocol::KillRequest request;
    request.all = all;
    if (!all) request.targets.push_back({key.id, 0});
    std::map<KeyId, std::uint64_t> versions;
    for (const SimKey& each : keys)
        if (const relay::Key* known = state().keys().find(each.id.text());
            known && (all || each.id == key.id))
            versions[each.id] = known->version;
    const auto receipt = state().kill(request, {{m_device, 0}});
    note("kill %s, record %llu", all ? "all" : key.id.text().c_str(),
         static_cast<unsigned long long>(receipt.sequence));
    for (const KeyId& id : receipt.killed)
        check(state().keys().find(id.text())->killed(), "I6 a receipt names a key that lives");
    check(receipt.killed.size() == versions.size(), "I6 a kill did not name every key");
    for (const auto& [id, session] : m_sessions)
        if (session->running() && versions.contains(session->key().id))
            check(session->admission()->running.killed, "I6 a running request was not told");
    const bool broken = disk.failWrites || disk.failSyncs || state().journal().failed();
    check(receipt.durable || broken || m_journal.reserveBytes < kRoomyReserve,
          "I6 a kill found no room on a full disk");
    if (!receipt.durable || receipt.sequence == 0) {
        m_unrecordedKill = true; // Dead in memory; the receipt says that no record holds it.
        return;
    }
    turns().wait(receipt.sequence, [this, versions](bool durable) {
        if (!durable) return;
        for (const auto& [id, version] : versions)
            checker.killAcked(id, version);
    });
}

void World::ownerActs() {
    if (!up()) return;
    SimKey& key = random.pick(keys);
    const relay::Key* known = state().keys().find(key.id.text());
    if (!known) return grant(key, false);
    switch (random.below(9)) {
    case 0:
        return kill(key, random.chance(20));
    case 1:
    case 2: // Restore, or an edit that says nothing new.
        return grant(key, false);
    case 3: // A cap is lowered, perhaps below what is spent.
        if (key.policy.dailyLimit) key.policy.dailyLimit = Money::fromNano(key.policy.dailyLimit->nano() / 3);
        if (key.policy.lifetimeLimit)
            key.policy.lifetimeLimit = Money::fromNano(key.policy.lifetimeLimit->nano() / 3);
        return grant(key, false);
    case 4: {
        const auto lock = key.policy.ipLock;
        key.policy = randomPolicy();
        key.policy.ipLock = lock;
        return grant(key, false);
    }
    case 5:
        note("suspend %s", key.id.text().c_str());
        return record(journal::SuspendRecord{key.id, true, "owner", m_clock.wall(), origin()}, true);
    case 6:
        return record(journal::SuspendRecord{key.id, false, "", m_clock.wall(), origin()}, true);
    case 7:
        note("repin %s", key.id.text().c_str());
        return record(journal::PinRecord{key.id, std::nullopt, false, m_clock.wall(), origin()}, true);
    default:
        return grant(key, true);
    }
}

} // namespace rubber::sim
