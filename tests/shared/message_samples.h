// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/messages.h"
#include "tests/shared/record_samples.h"

/// One message of every kind, with no field left at its default.
namespace rubber::test {

inline const KeyId kKey("8Qm2ZxT4bLpA");
inline const RelayId kRelay("rly_1");
inline const DeviceId kDevice("dev_1");
inline constexpr WallTime kAt{1'773'144'000'042};

inline protocol::PairingHello samplePairingHello() {
    return {kRelay, filled<32>(1), filled<32>(2), filled<32>(3), std::string(32, '\x04'), 7, filled<32>(6), true,
            filled<64>(5)};
}
inline protocol::PairingRequest samplePairingRequest() {
    return {kDevice,
            filled<32>(1),
            filled<32>(2),
            std::string(32, '\x03'),
            std::string(32, '\x04'),
            filled<32>(5),
            filled<64>(6),
            "laptop",
            filled<32>(8),
            filled<64>(9),
            Envelope{std::string(kRosterPayloadType), "{}", "dev_1", filled<64>(7)}};
}
inline protocol::PairingReply samplePairingReply() {
    return {kRelay, false, "http://127.0.0.1:8787/v1", "desktop", true, true, "a box", kAt, filled<64>(1)};
}
inline Policy samplePolicy() {
    Policy policy;
    policy.dailyLimit = Money::parse("5.00").value();
    policy.lifetimeLimit = Money::parse("200").value();
    policy.maxRequestCost = Money::parse("0.000000001").value();
    policy.models = {"anthropic/claude-sonnet-4.5", "openai/gpt-4o", "anthropic/claude-*"};
    policy.modelWords = {"claude-sonnet"};
    policy.ipLock = {IpLock::Mode::Networks,
                     {IpNetwork::parse("10.0.0.0/8").value(), IpNetwork::parse("2001:db8::1").value()}};
    policy.inactiveExpiry = Duration::days(7);
    policy.expiresAt = kAt;
    policy.requestsPerMinute = 60;
    policy.tokensPerMinute = 1'000'000'000'000;
    policy.concurrency = 4;
    policy.totalRequests = UINT64_MAX;
    policy.strictBound = true;
    policy.pricePerCall = Money::fromNano(1'000'000);
    policy.poolDailyLimit = Money::fromNano(20'000'000'000);
    policy.poolLifetimeLimit = Money::fromNano(500'000'000'000);
    policy.overBudgetStatus = 429;
    policy.dailyRequests = 100;
    policy.endpoints = {"GET /v1/**", "POST /chat.postMessage"};
    policy.maxAmount = 5'000;
    policy.upstreamAuth = "header:x-key";
    policy.passUnknownFields = true;
    policy.anomalies = {{"burn_rate", AnomalyAction::Alert}, {"loop", AnomalyAction::Log}};
    return policy;
}
inline protocol::Grant sampleGrant() {
    return {kRelay,
            kDevice,
            kKey,
            3,
            filled<32>(1),
            UpstreamKeyId("uk_1"),
            "openrouter",
            "https://openrouter.ai/api/v1",
            samplePolicy(),
            SealingKeyId("Kq2ZxT4bLpAm8Qm2"),
            std::string("\0box\xff", 5),
            filled<32>(2),
            kAt,
            kAt + Duration::days(1)};
}
inline protocol::Grant sampleCanaryGrant() {
    protocol::Grant grant = sampleGrant();
    grant.policy = {};
    grant.policy.canary = true;
    grant.upstreamKey = {};
    grant.provider = grant.baseUrl = grant.sealedKey = "";
    grant.sealKey = {};
    return grant;
}
inline Envelope sampleEnvelope() {
    return {"application/x", std::string("\0\x01payload", 9), "dev_1", filled<64>(3)};
}
inline protocol::GrantReceipt sampleGrantReceipt() { return {kKey, 3, 77, {"openai/gpt-4o"}, kAt}; }
inline protocol::KillRequest sampleKillRequest() { return {{{kKey, 3}, {KeyId("other"), 0}}, false}; }
inline protocol::KillReceipt sampleKillReceipt() {
    return {{kKey}, {KeyId("other")}, 3, Money::fromNano(5), 4.25, 99, false, kAt};
}
inline protocol::KillLinkRequest sampleKillLinkRequest() {
    return {KillLinkId("Kq2ZxT4bLpAm"), kKey, false, filled<32>(3)};
}
inline protocol::KillLinkList sampleKillLinkList() {
    return {{{KillLinkId("Kq2ZxT4bLpAm"), kKey, kDevice, kAt, kAt + Duration::seconds(1)},
             {KillLinkId("other"), std::nullopt, kDevice, kAt, std::nullopt}}};
}
inline protocol::KeyStatus sampleKeyStatus() {
    protocol::KeyStatus status;
    status.key = kKey;
    status.version = 3;
    status.state = protocol::KeyState::Suspended;
    status.reason = "overrun";
    status.pin = IpNetwork::parse("2001:db8:1:2::/64").value();
    status.weakPin = true;
    status.policy = samplePolicy();
    status.upstreamKey = UpstreamKeyId("uk_1");
    status.provider = "openrouter";
    status.baseUrl = "https://openrouter.ai/api/v1";
    status.spentToday = Money::fromNano(1);
    status.heldToday = Money::fromNano(2);
    status.spentLifetime = Money::fromNano(3);
    status.heldLifetime = Money::fromNano(4);
    status.requestsToday = 5;
    status.requestsLifetime = 6;
    status.running = 7;
    status.lastUsed = kAt;
    status.createdAt = kAt;
    status.resetsAt = kAt;
    status.idleExpiresAt = kAt;
    return status;
}
inline protocol::SharesStatus sampleShares() { return {32767, {2, {{1, 1}, {2, 3}}}, kAt}; }
inline protocol::UnsealAttempt sampleUnsealAttempt() {
    return {std::string(16, '\xfe'), filled<32>(4), sampleShares(), {1, {{1, 1}}, kAt}, true, 12};
}
inline protocol::SealingKeyBatch sampleSealingKeys() {
    return {kRelay, kDevice, kAt, kAt + Duration::seconds(600), {{SealingKeyId("one"), filled<32>(5)}}, filled<64>(6)};
}
inline protocol::RelayStatus sampleRelayStatus() {
    return {kRelay,     "0.1.0",      "http://127.0.0.1:8787/v1",
            "file",     "2026-11-20", true,
            true,       false,        false,
            "draining", 10,           2,
            3,          1,            kAt,
            sampleShares(),
            protocol::UnsealStatus{2, {{0, 1}, {1, 1}}, kAt},
            {sampleKeyStatus(), sampleKeyStatus()}};
}
inline protocol::Row sampleRow() {
    protocol::Row row;
    row.sequence = 9;
    row.kind = "settle";
    row.at = kAt;
    row.key = kKey;
    row.request = 8;
    row.provider = "openrouter";
    row.endpoint = "/chat/completions";
    row.model = "a";
    row.servedModel = "b";
    row.upstreamId = "c";
    row.bookVersion = "d";
    row.client = "::1";
    row.stream = true;
    row.status = -1;
    row.inputTokens = INT64_MAX;
    row.cacheReadTokens = 1;
    row.cacheWriteTokens = 2;
    row.outputTokens = 3;
    row.reasoningTokens = 4;
    row.audioInTokens = 9;
    row.audioOutTokens = 10;
    row.imageInTokens = 11;
    row.imageOutTokens = 12;
    row.images = 13;
    row.audioSeconds = 14;
    row.characters = 15;
    row.toolCalls = 16;
    row.cost = Money::max();
    row.held = Money::fromNano(1);
    row.elapsedMs = 5;
    row.mode = "exact";
    row.overrun = true;
    row.code = "e";
    row.detail = "quote \" slash \\ control \x01 \xc3\xa9";
    row.count = 6;
    row.first = kAt;
    row.last = kAt + Duration::seconds(1);
    row.device = "f";
    row.version = 7;
    row.streamsCut = 8;
    row.day = -1;
    row.leaf = 0;
    row.record = std::string("\0\xff bytes", 8);
    return row;
}
inline protocol::SealedUpstreamKey sampleSealedKey() {
    return {kRelay,
            kDevice,
            kKey,
            UpstreamKeyId("uk_1"),
            0x0102030405060708,
            Secret(std::string_view("sk-or-v1-example"))};
}

} // namespace rubber::test
