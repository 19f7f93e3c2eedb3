// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/key_text.h"

#include "desktop/cli/table.h"
#include "desktop/cli/terminal.h"
#include "desktop/cli/words.h"
#include "shared/anomaly/rule.h"
#include "shared/proxy_key.h"

#include <algorithm>
#include <set>

namespace rubber::cli {

namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;
using protocol::KeyState;

constexpr const char* kCanary = "canary: allowed nothing; whoever tries it raises an alarm";

std::string pinText(const desktop::KeyReport& key) {
    const IpLock& lock = key.live->policy.ipLock;
    if (lock.mode != IpLock::Mode::FirstUse) return lockText(lock);
    if (!key.live->pin) return "not pinned (the first address to use it gets it)";
    return key.live->pin->toText() + " (pinned on first use" +
           (key.live->weakPin ? ", weak: a private address, many machines can have it)" : ")");
}

std::string spentText(const protocol::KeyStatus& live) {
    const std::string spent = live.spentToday.toDisplay();
    return live.policy.dailyLimit ? spent + " of " + live.policy.dailyLimit->toDisplay() + " today"
                                  : spent + " today (no daily limit)";
}

/// Expiry is told when it comes from a date, or when four fifths of the idle time are over (DESIGN 6).
void addExpiry(Lines& lines, const protocol::KeyStatus& live, WallTime now) {
    if (live.state != KeyState::Active && live.state != KeyState::Suspended) return;
    if (live.policy.expiresAt) lines.emplace_back("Expires", live.policy.expiresAt->toRfc3339());
    if (live.idleExpiresAt && live.policy.inactiveExpiry &&
        (*live.idleExpiresAt - now).ms < live.policy.inactiveExpiry->ms / 5)
        lines.emplace_back("Unused", "expires at " + live.idleExpiresAt->toRfc3339() + " unless it is used");
}

} // namespace

std::string lockText(const IpLock& lock) {
    if (lock.mode == IpLock::Mode::Off) return "off (any address)";
    if (lock.mode == IpLock::Mode::FirstUse) return "first use";
    std::vector<std::string> networks;
    for (const IpNetwork& network : lock.networks)
        networks.push_back(network.toText());
    return joined(networks) + " only";
}

const char* stateWord(const desktop::KeyReport& key) {
    if (!key.killPending.empty()) return "killing";
    return key.live ? protocol::toString(key.live->state) : "unknown";
}

std::string stateText(const desktop::KeyReport& key, const Terminal& terminal) {
    if (!key.killPending.empty())
        return terminal.paint(Role::Danger, "killing") + " (not confirmed by " +
               safe(joined(key.killPending)) + ", which may still serve it)";
    if (!key.live) return terminal.paint(Role::Warn, "unknown");
    const KeyState state = key.live->state;
    const Role role = state == KeyState::Active      ? Role::Ok
                      : state == KeyState::Suspended ? Role::Warn
                                                     : Role::Danger;
    std::string text = terminal.paint(role, protocol::toString(state));
    if (!key.live->reason.empty() && key.live->reason != protocol::toString(state))
        text += " (" + safe(key.live->reason) + ")";
    return text;
}

std::string pushedBlock(const desktop::PushedKey& key) {
    return "Proxy key created\n" + facts({{"Key", std::string(1, kSecretMark)},
                                          {"Endpoint", safe(key.endpoint)},
                                          {"Budget", budgetText(key.policy)},
                                          {"Models", safe(modelsText(key.policy))}},
                                         10, "  ");
}

std::string statusBlock(const desktop::KeyReport& key, WallTime now, const Terminal& terminal) {
    constexpr std::size_t kLabel = 11;
    Lines lines{{"Status", stateText(key, terminal)}};
    if (key.policy.canary) {
        lines.emplace_back("Kind", kCanary);
        return facts(lines, kLabel);
    }
    if (!key.live) {
        lines.emplace_back("Budget", budgetText(key.policy));
        return facts(lines, kLabel);
    }
    const protocol::KeyStatus& live = *key.live;
    lines.emplace_back("IP lock", pinText(key));
    lines.emplace_back("Spent", spentText(live));
    if (live.policy.lifetimeLimit)
        lines.emplace_back("Lifetime",
                           live.spentLifetime.toDisplay() + " of " + live.policy.lifetimeLimit->toDisplay());
    if (live.heldToday > Money())
        lines.emplace_back("Held", live.heldToday.toDisplay() + " for " + std::to_string(live.running) +
                                       " running " + (live.running == 1 ? "request" : "requests"));
    lines.emplace_back("Requests", grouped(live.requestsToday) + " today");
    lines.emplace_back("Top model", key.topModel.empty() ? "none yet"
                                                         : safe(key.topModel) + " (" +
                                                               std::to_string(key.topModelPercent) + " %)");
    lines.emplace_back("Last used", live.lastUsed ? agoLong(now - *live.lastUsed) : "never");
    if (live.policy.passUnknownFields) lines.emplace_back("Weaker", "unknown body fields pass");
    if (live.policy.strictBound) lines.emplace_back("Bound", "strict (one token per byte)");
    addExpiry(lines, live, now);
    return facts(lines, kLabel);
}

std::string killBlock(const desktop::KillReport& report) {
    std::set<std::string> keys;
    std::uint64_t streams = 0;
    double slowest = 0;
    for (const auto& relay : report.relays) {
        if (!relay.receipt) continue;
        keys.insert(relay.keys.begin(), relay.keys.end());
        streams += relay.receipt->streamsCut;
        slowest = std::max(slowest, relay.receipt->elapsedMs);
    }
    if (keys.empty()) return "";
    return (keys.size() == 1 ? "Key revoked. " : grouped(keys.size()) + " keys revoked. ") +
           grouped(streams) + (streams == 1 ? " running stream" : " running streams") + " cut in " +
           millisText(slowest) + ". All requests are denied from now on.\n";
}

/// What it may do, and where its requests go.
static void addPolicy(Lines& lines, const desktop::KeyReport& key) {
    const Policy& policy = key.policy;
    lines.emplace_back("Provider", safe(key.provider) + " (" + safe(key.baseUrl) + ")");
    lines.emplace_back("Upstream", safe(key.upstreamLabel));
    lines.emplace_back("Budget", budgetText(policy));
    lines.emplace_back("Models", safe(modelsText(policy)));
    if (!policy.modelWords.empty() && policy.models != policy.modelWords)
        lines.emplace_back("", safe(joined(policy.models)));
    if (policy.poolDailyLimit)
        lines.emplace_back("Pool",
                           policy.poolDailyLimit->toDisplay() + " a day for all keys of this upstream key");
    if (policy.poolLifetimeLimit)
        lines.emplace_back("Pool", policy.poolLifetimeLimit->toDisplay() +
                                       " in all for all keys of this upstream key");
    if (policy.passUnknownFields) lines.emplace_back("Weaker", "unknown body fields pass");
    lines.emplace_back("IP lock", lockText(policy.ipLock));
    if (policy.inactiveExpiry)
        lines.emplace_back("Expires", "after " + policy.inactiveExpiry->toText() + " unused");
    if (policy.expiresAt) lines.emplace_back("Expires", policy.expiresAt->toRfc3339());
    if (policy.requestsPerMinute)
        lines.emplace_back("Requests", grouped(*policy.requestsPerMinute) + " a minute");
    if (policy.tokensPerMinute) lines.emplace_back("Tokens", grouped(*policy.tokensPerMinute) + " a minute");
    if (policy.concurrency) lines.emplace_back("At once", grouped(*policy.concurrency));
    if (policy.dailyRequests) lines.emplace_back("Requests", grouped(*policy.dailyRequests) + " a day");
    if (policy.pricePerCall) lines.emplace_back("Call", policy.pricePerCall->toDisplay() + " each");
    if (policy.maxAmount) lines.emplace_back("Amount", "at most " + grouped(*policy.maxAmount) + " a call");
    if (!policy.upstreamAuth.empty()) lines.emplace_back("Auth", safe(policy.upstreamAuth));
    for (const std::string& endpoint : policy.endpoints)
        lines.emplace_back(&endpoint == &policy.endpoints.front() ? "May call" : "", safe(endpoint));
    if (policy.totalRequests) lines.emplace_back("In all", grouped(*policy.totalRequests) + " requests");
    lines.emplace_back("Bound",
                       policy.strictBound ? "strict (one token per byte)" : "estimate of tokens x 1.15");
    for (const auto& [rule, action] : policy.anomalies)
        lines.emplace_back(rule == policy.anomalies.begin()->first ? "Anomalies" : "",
                           safe(rule) + " = " + word(action));
}

std::string showBlock(const desktop::KeyReport& key) {
    Lines lines{{"Name", safe(key.name)},
                {"Id", key.id.text()},
                {"Key", key.token ? std::string(1, kSecretMark) : redactedProxyKey(key.id)},
                {"Endpoint", safe(key.endpoint)},
                {"Relay", safe(key.relay)}};
    if (key.policy.canary)
        lines.emplace_back("Kind", kCanary);
    else
        addPolicy(lines, key);
    if (!key.tags.empty()) lines.emplace_back("Tags", safe(joined(key.tags)));
    if (!key.note.empty()) lines.emplace_back("Note", safe(key.note));
    if (key.archivedAt) lines.emplace_back("Archived", key.archivedAt->toRfc3339());
    if (key.pendingSince)
        lines.emplace_back("Not pushed", "changed " + key.pendingSince->toRfc3339() + "; " + safe(key.relay) +
                                             " goes on with what it had");
    lines.emplace_back("Created", key.createdAt.toRfc3339());
    lines.emplace_back("Version",
                       std::to_string(key.version) + (key.replaced ? " (replaced by a newer key)" : ""));
    return facts(lines, 10);
}

} // namespace rubber::cli
