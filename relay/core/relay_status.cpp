// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/relay_state_impl.h"
#include "shared/secret.h"

#include <algorithm>

namespace rubber::relay {
namespace {

/// The word for why, and the state it makes. The gate asks in the same order.
std::pair<protocol::KeyState, std::string> stateOf(const Key& key, WallTime now) {
    using protocol::KeyState;
    if (key.killed()) return {KeyState::Killed, ""};
    if (!key.suspendedBecause.empty()) return {KeyState::Suspended, key.suspendedBecause};
    const auto expired = key.expired != Key::Expired::No ? key.expired : expiryByClock(key, now);
    if (expired == Key::Expired::Idle) return {KeyState::Expired, "idle"};
    if (expired == Key::Expired::Date) return {KeyState::Expired, "date"};
    return {KeyState::Active, ""};
}

} // namespace

protocol::KeyStatus RelayState::statusOf(const Key& key) const {
    const WallTime now = m_impl->clock.wall();
    protocol::KeyStatus status;
    status.key = key.id;
    status.version = key.version;
    std::tie(status.state, status.reason) = stateOf(key, now);
    status.pin = key.pin;
    status.weakPin = key.weakPin;
    status.policy = key.policy;
    status.upstreamKey = key.upstreamKey;
    status.provider = key.target->provider;
    status.baseUrl = key.baseUrl;
    const Account* found = m_impl->ledger.find(key.id);
    Account account = found ? *found : Account{};
    account.roll(UtcDay::of(now)); // A copy: asking does not turn the day.
    status.spentToday = account.spentToday;
    status.heldToday = account.heldToday;
    status.spentLifetime = account.spentLifetime;
    status.heldLifetime = account.heldLifetime;
    status.requestsToday = account.requestsToday;
    status.requestsLifetime = account.requestsLifetime;
    status.running = static_cast<std::uint32_t>(key.running.size());
    if (key.everUsed) status.lastUsed = key.lastUsed;
    status.createdAt = key.createdAt;
    status.resetsAt = account.day.next().begin();
    status.idleExpiresAt = idleExpiresAt(key);
    return status;
}

protocol::RelayStatus RelayState::status() const {
    const Impl& m = *m_impl;
    protocol::RelayStatus status;
    status.relay = m.identity.id;
    status.version = RUBBER_VERSION;
    status.dataUrl = dataUrl();
    status.sealMode = toString(m.options.config.sealMode);
    status.bookVersion = m.facts.prices.version();
    status.sealed = m.upstreamKeys.sealed();
    status.needsMasterKey =
        m.options.config.sealMode == SealMode::Desktop && !m.upstreamKeys.everHadMasterKey();
    status.memoryLocked = secretMemoryIsLocked();
    status.notAcceptingBecause = notAcceptingBecause();
    status.accepting = status.notAcceptingBecause.empty();
    status.head = m.journal->durableSequence();
    status.oldest = m.journal->oldestSequence();
    status.openRequests = openRequests();
    status.now = m.clock.wall();
    if (m.shares.lock()) status.shares = m.shares.lock()->shares;
    status.unseal = m_impl->shares.status();
    m.facts.keys.forEach([&](const Key& key) { status.keys.push_back(statusOf(key)); });
    std::sort(status.keys.begin(), status.keys.end(),
              [](const auto& a, const auto& b) { return a.key < b.key; });
    return status;
}

std::string RelayState::dataUrl() const {
    const Config& config = m_impl->options.config;
    std::string url = config.publicUrl;
    if (url.empty()) url = (config.tlsCert.empty() ? "http://" : "https://") + m_impl->boundData.toText();
    while (url.ends_with('/'))
        url.pop_back();
    return url.ends_with("/v1") ? url : url + "/v1";
}

std::uint32_t RelayState::openRequests() const {
    return static_cast<std::uint32_t>(m_impl->ledger.openHolds());
}

} // namespace rubber::relay
