// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/record.h"

/// One record of every type, with no field left at its default.
namespace rubber::test {

template <std::size_t N>
std::array<unsigned char, N> filled(unsigned char value) {
    std::array<unsigned char, N> bytes{};
    bytes.fill(value);
    return bytes;
}

inline journal::RequestFactsRow sampleFacts() {
    return {KeyId("8Qm2ZxT4bLpA"),
            RequestId{41},
            "openrouter",
            "/chat/completions",
            "anthropic/claude-sonnet-4.5",
            "2026-11-20",
            *IpAddress::parse("142.93.10.20"),
            WallTime{1'773'144'000'042},
            UtcDay{20522},
            true};
}

inline journal::SettleRecord sampleSettle() {
    Usage usage{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Money::fromNano(1234), 11, 12, 13, 14};
    return {sampleFacts(),
            Money::fromNano(5000),
            Money::fromNano(1234),
            usage,
            journal::SettleMode::Partial,
            true,
            200,
            Duration{1500},
            "gen-1",
            "anthropic/claude-4.5-sonnet",
            "client_gone"};
}

inline std::vector<journal::Payload> samplePayloads() {
    using namespace journal;
    const KeyId key("8Qm2ZxT4bLpA");
    const WallTime at{1'773'144'000'042};
    const Origin origin{DeviceId("dev_0123456789abcdef"), 17};
    SettleRecord plain = sampleSettle();
    plain.usage.providerCost.reset();
    plain.usage.imageIn = plain.usage.imageOut = plain.usage.seconds = plain.usage.characters = 0;
    plain.facts.client = *IpAddress::parse("2001:db8::1");
    return {
        BootRecord{"5d2c9d9e-0000-4000-8000-000000000001", at},
        HoldRecord{sampleFacts(), Money::fromNano(123'456'789)},
        GrowRecord{key, RequestId{41}, Money::fromNano(999)},
        sampleSettle(),
        plain,
        LookingUpRecord{sampleSettle()},
        ForfeitRecord{sampleFacts(), Money::fromNano(77), "crash"},
        RefuseRecord{key, "ip_locked", "/chat/completions", "openai/gpt-4o", *IpAddress::parse("::1"), 3, at,
                     at + Duration::seconds(59)},
        PinRecord{key, IpNetwork::parse("2001:db8:1:2::/64").value(), true, at, origin},
        PinRecord{key, std::nullopt, false, at, origin},
        KillRecord{{{key, 3}, {KeyId("aaaaaaaaaaaa"), 0}}, 200, Money::fromNano(55), at, origin},
        KillRecord{{}, 1, Money::fromNano(1), at, {}},
        KillRecord{{{key, 3}},
                   2,
                   Money::fromNano(7),
                   at,
                   {DeviceId("phone"), 0},
                   KillLinkId("Kq2ZxT4bLpAm"),
                   *IpAddress::parse("2001:db8::7")},
        KillLinkRecord{KillLinkRecord::What::Made, KillLinkId("Kq2ZxT4bLpAm"), key, filled<32>(6), at,
                       origin},
        KillLinkRecord{
            KillLinkRecord::What::Revoked, KillLinkId("Kq2ZxT4bLpAm"), std::nullopt, {}, at, origin},
        SuspendRecord{key, false, "owner", at, origin},
        ExpireRecord{key, true, at},
        GrantRecord{key, 4, filled<32>(1), UpstreamKeyId("uk_0123456789abcdef"), "openrouter",
                    "https://openrouter.ai/api/v1", R"({"models":[]})", filled<32>(2), filled<32>(3), at,
                    origin},
        DeviceRecord{DeviceId("dev_0123456789abcdef"), filled<32>(4), filled<32>(5), true, at},
        DeviceRecord{DeviceId("dev_0123456789abcdef"), filled<32>(4), filled<32>(5), false, at, R"({"payload":""})"},
        SealRecord{SealRecord::What::Sealed, at, origin},
        PricesRecord{std::string(3000, 'p'), at, origin},
        AlertRecord{key, "ip.weak_pin", "10.0.0.1", at},
        AlertRecord{key, "budget.threshold", "80 %", at, "80 2026-11-26", {{"spend", "4.00"}, {"max_budget", "5.00"}}},
        RepairRecord{10, 12, at},
        CheckpointRecord{"origin\n1\nroot\n\nsignature\n", 41, at},
        CosignRecord{DeviceId("dev_0123456789abcdef"), "note", at},
        WebhookRecord{WebhookId("wh_0123456789abcdef"), WebhookRecord::What::Rotated, "https://hooks.example.com",
                      {"budget.*", "key.killed"}, WebhookFormat::Discord, WebhookScheme::V1a, filled<32>(6), 3,
                      at + Duration::days(1), "gone", at, origin},
        DeliveryRecord{WebhookId("wh_0123456789abcdef"), 77, DeliveryRecord::What::GivenUp, 10, 503, "status", at},
    };
}

} // namespace rubber::test
