// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/key_json.h"

#include "desktop/cli/error_text.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_text.h"

#include "shared/anomaly/rule.h"

#include <algorithm>
#include <set>

namespace rubber::cli {

namespace {

template <class Number>
void numberOrNull(JsonObject& object, const char* name, const std::optional<Number>& value) {
    if (value)
        object.count(name, *value);
    else
        object.null(name);
}

void addPolicy(JsonObject& object, const Policy& policy) {
    object.money("daily_limit", policy.dailyLimit)
        .money("lifetime_limit", policy.lifetimeLimit)
        .money("max_request_cost", policy.maxRequestCost)
        .money("pool_daily_limit", policy.poolDailyLimit)
        .money("pool_lifetime_limit", policy.poolLifetimeLimit)
        .texts("models", policy.models)
        .texts("model_words", policy.modelWords)
        .text("ip_lock", policy.ipLock.mode == IpLock::Mode::FirstUse ? "first-use"
                         : policy.ipLock.mode == IpLock::Mode::Off    ? "off"
                                                                      : "networks");
    std::vector<std::string> networks;
    for (const IpNetwork& network : policy.ipLock.networks)
        networks.push_back(network.toText());
    object.texts("networks", networks)
        .textOrNull("inactive_expiry", policy.inactiveExpiry ? policy.inactiveExpiry->toText() : "")
        .time("expires_at", policy.expiresAt);
    numberOrNull(object, "requests_per_minute", policy.requestsPerMinute);
    numberOrNull(object, "tokens_per_minute", policy.tokensPerMinute);
    numberOrNull(object, "concurrency", policy.concurrency);
    numberOrNull(object, "total_requests", policy.totalRequests);
    numberOrNull(object, "daily_requests", policy.dailyRequests);
    numberOrNull(object, "max_amount", policy.maxAmount);
    object.texts("endpoints", policy.endpoints).money("price_per_call", policy.pricePerCall);
    object.textOrNull("auth", policy.upstreamAuth);
    numberOrNull(object, "over_budget_status", policy.overBudgetStatus);
    object.text("unknown_fields", policy.passUnknownFields ? "pass" : "refuse");
    object.text("bound", policy.strictBound ? "strict" : "estimate");
    JsonObject anomalies;
    for (const auto& [rule, action] : policy.anomalies)
        anomalies.text(rule.c_str(), word(action));
    object.raw("anomalies", anomalies.str()).text("kind", policy.canary ? "canary" : "proxy_key");
}

void addLive(JsonObject& object, const protocol::KeyStatus& live) {
    object.textOrNull("reason", live.reason)
        .textOrNull("pin", live.pin ? live.pin->toText() : "")
        .boolean("weak_pin", live.weakPin)
        .money("spent_today", live.spentToday)
        .money("held_today", live.heldToday)
        .money("spent_lifetime", live.spentLifetime)
        .money("held_lifetime", live.heldLifetime)
        .count("requests_today", live.requestsToday)
        .count("requests_lifetime", live.requestsLifetime)
        .count("running", live.running)
        .time("last_used", live.lastUsed)
        .time("resets_at", live.resetsAt)
        .time("idle_expires_at", live.idleExpiresAt);
}

} // namespace

std::string errorJson(const Error& error) {
    const ErrorText text = describe(error);
    return JsonObject().text("code", text.name).text("message", text.message).str();
}

std::string pushedJson(const desktop::PushedKey& key) {
    JsonObject object;
    object.text("id", key.id.text())
        .secret("key")
        .text("endpoint", key.endpoint)
        .text("name", key.name)
        .text("relay", key.relay)
        .text("provider", key.provider)
        .text("base_url", key.baseUrl)
        .text("upstream", key.upstreamLabel)
        .boolean("upstream_key_is_new", key.upstreamKeyIsNew);
    addPolicy(object, key.policy);
    return object.count("version", key.version).count("sequence", key.sequence).str();
}

std::string keyJson(const desktop::KeyReport& key) {
    JsonObject object;
    object.text("id", key.id.text()).text("name", key.name).text("state", stateWord(key));
    if (key.token) object.secret("key");
    object.text("endpoint", key.endpoint)
        .text("relay", key.relay)
        .text("provider", key.provider)
        .text("base_url", key.baseUrl)
        .text("upstream", key.upstreamLabel)
        .boolean("replaced", key.replaced)
        .texts("tags", key.tags)
        .textOrNull("note", key.note)
        .time("archived_at", key.archivedAt)
        .boolean("upstream_behind", key.upstreamBehind)
        .texts("kill_pending", key.killPending)
        .count("version", key.version)
        .time("pending_since", key.pendingSince)
        .time("created_at", key.createdAt);
    // What the relay enforces, where it answered; else what the owner wrote last.
    addPolicy(object, key.live ? key.live->policy : key.policy);
    if (key.live) addLive(object, *key.live);
    object.textOrNull("top_model", key.topModel);
    if (key.topModel.empty())
        object.null("top_model_percent");
    else
        object.number("top_model_percent", key.topModelPercent);
    if (key.unreachable) object.raw("error", errorJson(*key.unreachable));
    return object.str();
}

std::string killJson(const desktop::KillReport& report) {
    std::set<std::string> keys;
    std::uint64_t streams = 0;
    double slowest = 0;
    Money released;
    std::vector<std::string> relays;
    for (const auto& relay : report.relays) {
        JsonObject object;
        object.text("relay", relay.relay)
            .boolean("confirmed", relay.receipt.has_value())
            .boolean("queued", relay.queued)
            .texts("keys", relay.keys);
        if (relay.receipt) {
            keys.insert(relay.keys.begin(), relay.keys.end());
            streams += relay.receipt->streamsCut;
            slowest = std::max(slowest, relay.receipt->elapsedMs);
            released += relay.receipt->released;
            object.boolean("durable", relay.receipt->durable)
                .count("sequence", relay.receipt->sequence)
                .time("at", relay.receipt->at);
        }
        if (relay.error) object.raw("error", errorJson(*relay.error));
        relays.push_back(object.str());
    }
    JsonObject object;
    object.boolean("complete", report.complete())
        .texts("killed", {keys.begin(), keys.end()})
        .count("streams_cut", streams)
        .money("released", released)
        .decimal("elapsed_ms", slowest)
        .raw("relays", jsonArray(relays));
    if (report.notQueued) object.raw("not_queued", errorJson(*report.notQueued));
    return object.str();
}

std::string relayJson(const desktop::RelayReport& relay) {
    JsonObject object;
    object.text("id", relay.id.text())
        .text("name", relay.name)
        .text("control_url", relay.controlUrl)
        .text("endpoint", relay.dataUrl)
        .text("seal_mode", relay.sealMode)
        .time("paired_at", relay.pairedAt)
        .boolean("has_master_key", relay.hasMasterKey)
        .text("identity_words", relay.identityWords);
    if (relay.status)
        object.boolean("reachable", true)
            .number("elapsed_ms", relay.elapsedMs)
            .text("version", relay.status->version)
            .boolean("sealed", relay.status->sealed)
            .boolean("accepting", relay.status->accepting)
            .textOrNull("not_accepting_because", relay.status->notAcceptingBecause)
            .boolean("memory_locked", relay.status->memoryLocked)
            .text("price_book", relay.status->bookVersion)
            .count("head", relay.status->head)
            .count("oldest", relay.status->oldest)
            .count("open_requests", relay.status->openRequests)
            .count("keys", relay.status->keys.size())
            .time("now", relay.status->now);
    if (relay.error) object.boolean("reachable", false).raw("error", errorJson(*relay.error));
    return object.str();
}

std::string rowJson(const desktop::NamedRow& named) {
    const protocol::Row& row = named.row;
    return JsonObject()
        .count("sequence", row.sequence)
        .text("relay", named.relay)
        .text("kind", row.kind)
        .time("at", row.at)
        .textOrNull("key", row.key.text())
        .textOrNull("key_name", named.keyName)
        .count("request", row.request)
        .text("provider", row.provider)
        .text("endpoint", row.endpoint)
        .text("model", row.model)
        .text("served_model", row.servedModel)
        .text("upstream_id", row.upstreamId)
        .text("client", row.client)
        .boolean("stream", row.stream)
        .number("status", row.status)
        .number("input_tokens", row.inputTokens)
        .number("cache_read_tokens", row.cacheReadTokens)
        .number("cache_write_tokens", row.cacheWriteTokens)
        .number("output_tokens", row.outputTokens)
        .number("reasoning_tokens", row.reasoningTokens)
        .number("audio_in_tokens", row.audioInTokens)
        .number("audio_out_tokens", row.audioOutTokens)
        .number("image_in_tokens", row.imageInTokens)
        .number("image_out_tokens", row.imageOutTokens)
        .number("images", row.images)
        .number("audio_seconds", row.audioSeconds)
        .number("characters", row.characters)
        .number("tool_calls", row.toolCalls)
        .money("cost", row.cost)
        .money("held", row.held)
        .number("elapsed_ms", row.elapsedMs)
        .text("mode", row.mode)
        .boolean("overrun", row.overrun)
        .text("code", row.code)
        .text("detail", row.detail)
        .count("count", row.count)
        .time("first", row.first)
        .time("last", row.last)
        .text("device", row.device)
        .count("version", row.version)
        .count("streams_cut", row.streamsCut)
        .text("book_version", row.bookVersion)
        .str();
}

} // namespace rubber::cli
