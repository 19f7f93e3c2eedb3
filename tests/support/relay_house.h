// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"
#include "shared/usage/shipped_prices.h"
#include "tests/support/failing_disk.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <string>

namespace rubber::test {

/// A relay without sockets, its disk in memory and its clock standing still. May be killed, cut off from
/// power and opened again.
struct RelayHouse {
    FakeClock clock;
    FailingDisk disk;
    QTemporaryDir folder; ///< Only so that folders can be made; every file is in `disk`.
    relay::Config config;
    std::string bootId = "boot-1";
    std::unique_ptr<relay::RelayState> state;

    RelayHouse() { config.segmentBytes = 256u << 10; }
    ~RelayHouse() { state.reset(); }

    static relay::RelayIdentity identity() {
        relay::RelayIdentity identity;
        identity.id = RelayId("rly_0123456789abcdef");
        identity.identity = SigningKey::make();
        identity.audit = SigningKey::make();
        identity.sealing = SealingKey::make();
        identity.pepper = Secret::random(32);
        return identity;
    }
    Status open() {
        relay::RelayState::Options options;
        options.dataFolder = folder.path().toStdString();
        options.config = config;
        options.bootId = bootId;
        options.shippedBook = *PriceBook::parse(shippedPricesJson());
        auto opened = relay::RelayState::open(std::move(options), identity(), clock, disk, nullptr);
        if (!opened) return tl::unexpected(opened.error());
        state = std::move(*opened);
        return {};
    }
    void cleanStop() { state.reset(); }
    /// kill -9: what was written stays.
    void crash() {
        disk.stop();
        state.reset();
        disk.restart();
    }
    /// The machine loses power and boots again.
    void losePower(const std::string& newBoot) {
        disk.stop();
        state.reset();
        disk.powerCut();
        bootId = newBoot;
    }
    void makeDurable() {
        std::ignore = state->journal().flush();
        std::ignore = state->journal().waitDurable();
    }

    journal::GrantRecord grantOf(const std::string& id, const Policy& policy, std::uint64_t version = 1) {
        journal::GrantRecord grant;
        grant.key = KeyId(id);
        grant.version = version;
        grant.tokenHash.fill(7);
        grant.upstreamKey = UpstreamKeyId("uk_0123456789abcdef");
        grant.provider = "openrouter";
        grant.baseUrl = "https://openrouter.ai/api/v1";
        grant.policy = protocol::encode(policy);
        grant.at = clock.wall();
        return grant;
    }
    relay::Key& grant(const std::string& id, const Policy& policy = {}, std::uint64_t version = 1) {
        std::ignore = state->record(grantOf(id, policy, version));
        return *state->keys().find(id);
    }
    journal::RequestFactsRow facts(const std::string& id) {
        journal::RequestFactsRow row;
        row.key = KeyId(id);
        row.provider = "openrouter";
        row.endpoint = "/chat/completions";
        row.model = "openai/gpt-4o-mini";
        row.admittedAt = clock.wall();
        return row;
    }
    tl::expected<relay::Hold, relay::BudgetRefusal> hold(const std::string& id, Money amount) {
        return state->ledger().hold(facts(id), state->keys().find(id)->policy, amount, clock.wall());
    }
    std::uint64_t settle(relay::Hold hold, Money cost) {
        relay::Settlement settlement;
        settlement.row.cost = cost;
        settlement.row.mode = journal::SettleMode::Exact;
        settlement.row.status = 200;
        return state->ledger().settle(std::move(hold), std::move(settlement));
    }
};

inline Money dollars(const char* text) { return *Money::parse(text); }

} // namespace rubber::test
