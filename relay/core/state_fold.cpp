// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/relay_facts.h"

#include "relay/core/upstream_target.h"
#include "shared/protocol/codec.h"

#include <algorithm>
#include <type_traits>

namespace rubber::relay {
namespace {
constexpr const char* kUnreadable = "unreadable_grant";
}

bool readGrantTexts(Key& key, const std::string& policyJson, const std::string& provider,
                    const std::string& baseUrl) {
    const auto policy = protocol::decode<Policy>(policyJson);
    key.baseUrl = baseUrl;
    if (policy && policy->canary && provider.empty() && baseUrl.empty()) {
        key.policy = *policy;
        key.target = std::make_shared<const UpstreamTarget>(); // It goes nowhere: no provider, no address.
        return true;
    }
    const auto target = parseUpstreamTarget(provider, baseUrl);
    if (policy && target) {
        key.policy = *policy;
        UpstreamTarget made = *target;
        if (const auto place = KeyPlace::parse(policy->upstreamAuth)) made.keyPlace = *place;
        key.target = std::make_shared<const UpstreamTarget>(std::move(made));
        return true;
    }
    // Only a program older than the grant comes here. A limit nobody can read must not be taken for no limit.
    key.policy = Policy{};
    key.target = std::make_shared<const UpstreamTarget>(
        UpstreamTarget{.provider = provider, .keyPlace = {}, .host = {}, .basePath = {}, .hostField = {}});
    key.baseUrl.clear(); // So no snapshot is read back that has lost the grant's text.
    key.suspendedBecause = kUnreadable;
    return false;
}

void RelayFacts::apply(const journal::Record& record, Ledger& ledger) {
    audit.apply(record);
    outbox.apply(record);
    std::visit(
        [&](const auto& payload) {
            using T = std::decay_t<decltype(payload)>;
            if constexpr (requires { payload.origin; }) note(payload.origin);
            if constexpr (std::is_same_v<T, journal::BootRecord>) {
                bootId = payload.bootId;
            } else if constexpr (std::is_same_v<T, journal::HoldRecord>) {
                used(payload.facts);
            } else if constexpr (std::is_same_v<T, journal::SettleRecord>) {
                answered(payload);
            } else if constexpr (std::is_same_v<T, journal::LookingUpRecord>) {
                answered(payload);
            } else if constexpr (std::is_same_v<T, journal::GrantRecord>) {
                apply(payload, ledger);
            } else if constexpr (requires { apply(payload); }) {
                apply(payload);
            }
        },
        record.payload);
}

void RelayFacts::used(const journal::RequestFactsRow& facts) {
    if (Key* key = keys.find(facts.key.text())) {
        key->lastUsed = facts.admittedAt;
        key->everUsed = true;
        key->idleWarned = false;
        if (!key->habit) key->habit = std::make_unique<anomaly::Habit>();
        anomaly::Findings found;
        key->habit->admitted(facts.admittedAt, facts.model, found);
        keep(key->id, std::move(found));
    }
}

void RelayFacts::answered(const journal::SettleRecord& row) {
    ownAnswers.note(row.facts.key, row.upstreamId);
    Key* key = keys.find(row.facts.key.text());
    if (!key || !key->habit) return;
    anomaly::Findings found;
    key->habit->settled(row.facts.admittedAt + row.elapsed, row.cost, anomaly::isFailure(row.status, row.note), found);
    keep(key->id, std::move(found));
}

void RelayFacts::apply(const journal::RefuseRecord& refusal) {
    Key* key = refusal.key.empty() ? nullptr : keys.find(refusal.key.text());
    if (!key || !key->habit) return; // Nobody has used it: nobody can be foreign to it.
    anomaly::Findings found;
    key->habit->refused(refusal.last, refusal.code, refusal.client.toText(), refusal.count, found);
    keep(key->id, std::move(found));
}

void RelayFacts::keep(const KeyId& key, anomaly::Findings found) {
    for (auto& finding : found)
        anomalies.emplace_back(key, std::move(finding));
}

void RelayFacts::note(const journal::Origin& origin) {
    if (const auto it = devices.find(origin.device); it != devices.end())
        it->second.sequence = std::max(it->second.sequence, origin.sequence);
}

void RelayFacts::apply(const journal::GrantRecord& grant, Ledger& ledger) {
    Key& key = keys.insert(grant.key);
    if (grant.version <= key.version) return;
    const bool fresh = key.version == 0;
    const bool revived = fresh || key.killed() || key.expired != Key::Expired::No;
    // A new token is a new holder: what the old one was locked to says nothing about it.
    if (fresh || key.tokenHash != grant.tokenHash) {
        key.pin.reset();
        key.weakPin = false;
    }
    if (fresh) key.createdAt = grant.at;
    key.version = grant.version;
    if (revived && !key.killed()) {
        key.lastUsed = grant.at; // Inactivity counts from here.
        key.everUsed = false;
        key.idleWarned = false;
        key.expired = Key::Expired::No;
        key.suspendedBecause.clear();
    }
    if (key.suspendedBecause == kUnreadable) key.suspendedBecause.clear();
    key.tokenHash = grant.tokenHash;
    key.upstreamKey = grant.upstreamKey;
    key.cipherDigest = grant.cipherDigest;
    key.envelopeDigest = grant.envelopeDigest;
    readGrantTexts(key, grant.policy, grant.provider, grant.baseUrl);
    ledger.limitsChanged(key.id, key.policy);
    pools.changed();
}

void RelayFacts::apply(const journal::KillRecord& kill) {
    killLinks.apply(kill);
    for (const auto& victim : kill.victims)
        if (Key* key = keys.find(victim.key.text()))
            key->killedVersion = std::max(key->killedVersion, victim.version);
    pools.changed();
}

void RelayFacts::apply(const journal::PinRecord& pin) {
    if (Key* key = keys.find(pin.key.text())) {
        key->pin = pin.pin;
        key->weakPin = pin.pin && pin.weak;
    }
}

void RelayFacts::apply(const journal::SuspendRecord& suspension) {
    Key* key = keys.find(suspension.key.text());
    if (!key) return;
    if (key->suspendedBecause == kUnreadable) return; // Only a grant that can be read ends this.
    if (!suspension.suspended) {
        key->suspendedBecause.clear();
        if (key->habit) key->habit->resumed(anomaly::ruleIn(suspension.reason, anomaly::kAcceptPrefix));
        key->loops.reset();
    } else
        key->suspendedBecause = suspension.reason.empty() ? "owner" : suspension.reason;
}

void RelayFacts::apply(const journal::ExpireRecord& expiry) {
    if (Key* key = keys.find(expiry.key.text()))
        key->expired = expiry.idle ? Key::Expired::Idle : Key::Expired::Date;
}

void RelayFacts::apply(const journal::DeviceRecord& device) {
    Device& known = devices[device.device];
    known.key = device.key;
    known.killKey = device.killKey;
    known.removed = device.removed;
    if (device.entry.empty()) return;
    // Checked before it was written; what a newer program wrote differently leaves the list behind `devices`,
    // and devices see that it does not go on.
    const auto entry = protocol::decode<Envelope>(device.entry);
    if (entry) std::ignore = roster.append(*entry);
}

void RelayFacts::apply(const journal::AlertRecord& alert) {
    alerts.apply(alert);
    if (Key* key = keys.find(alert.key.text()); key && alert.type == "key.idle_soon") key->idleWarned = true;
}

void RelayFacts::apply(const journal::PricesRecord& update) {
    auto book = PriceBook::parse(update.book);
    if (!book) return; // From a newer program: the book before it stays in force.
    prices = std::move(*book);
    pricesJson = update.book;
}

void RelayFacts::apply(const journal::RepairRecord& repair) {
    // A kill or a suspension may have stood in the range that was cut. Who cannot know that a key is alive
    // treats it as stopped, until its owner has looked.
    if (repair.to <= repair.from) return;
    keys.forEach([](Key& key) {
        if (key.suspendedBecause.empty()) key.suspendedBecause = "repair";
    });
}

} // namespace rubber::relay
