// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/gate.h"
#include "shared/proxy_key.h"
#include "tests/support/relay_house.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace rubber::test {

using namespace rubber::relay;

inline constexpr const char* kModel = "openai/gpt-4o-mini";

inline std::string chat(const std::string& more = R"(,"max_tokens":100)", const std::string& model = kModel) {
    return R"({"model":")" + model + R"(","messages":[{"role":"user","content":"hello"}])" + more + "}";
}

inline Policy capped(const char* daily = "5.00") {
    Policy policy;
    policy.dailyLimit = dollars(daily);
    policy.ipLock.mode = IpLock::Mode::Off;
    return policy;
}

/// A relay with one key, and an agent that calls through the gate's public door.
struct Agent {
    RelayHouse house;
    ProxyKey token = makeProxyKey();
    std::unique_ptr<Gate> gate;
    std::optional<TokenMemo> memo{std::in_place}; // As of one connection.
    IpAddress address = *IpAddress::parse("203.0.113.7");
    std::string method = "POST", path = "/v1/chat/completions", query;
    std::vector<std::pair<std::string, std::string>> fields{{"content-type", "application/json"}};
    std::unique_ptr<Admission> last;
    std::optional<LocalAnswer> local;
    std::optional<Refusal> refusal;

    explicit Agent(const Policy& policy = capped(), bool unsealed = true) {
        if (const auto opened = house.open(); !opened) qFatal("%s", opened.error().context.c_str());
        gate = std::make_unique<Gate>(*house.state);
        if (unsealed) {
            if (!house.state->upstreamKeys().unseal(Secret::random(32))) qFatal("unseal");
            if (!house.state->upstreamKeys().store(UpstreamKeyId("uk_0123456789abcdef"),
                                                   Secret(std::string_view("sk-or-v1-0123456789"))))
                qFatal("store");
        }
        grant(policy);
    }
    ~Agent() {
        last.reset();
        gate.reset();
    }

    void grant(const Policy& policy, std::uint64_t version = 1, const char* provider = "openrouter") {
        auto record = house.grantOf(token.id.text(), policy, version);
        record.tokenHash =
            hmacSha256(house.state->identity().pepper, asText(tokenDigest(token.token.reveal())));
        record.provider = provider;
        if (!house.state->record(record)) qFatal("grant");
    }
    void setPrices(const PriceBook& book) {
        if (!house.state->record(journal::PricesRecord{book.toJson(), house.clock.wall(), {}}))
            qFatal("prices");
    }
    Key& key() { return *house.state->keys().find(token.id.text()); }
    Account& account() { return house.state->ledger().account(token.id); }

    /// The refusal's code, or "" with `last` or `local` set.
    std::string call(const std::string& body) {
        refusal.reset();
        local.reset();
        RequestHead head;
        head.method = method;
        head.path = path;
        head.query = query;
        if (!body.empty()) {
            head.body = BodyKind::Length;
            head.contentLength = body.size();
        }
        const std::string bearer = "Bearer " + std::string(token.token.reveal());
        head.fields.push_back({"authorization", bearer});
        for (const auto& [name, value] : fields)
            head.fields.push_back({name, value});
        auto caller = gate->identify(head, address, *memo);
        if (!caller) return refuse(caller.error());
        if (auto early = gate->precheck(*caller, head, address); !early) return refuse(early.error());
        auto answer = gate->admit(*caller, head, body, address);
        if (!answer) return refuse(answer.error());
        if (auto* own = std::get_if<LocalAnswer>(&*answer))
            local = *own;
        else
            last = std::move(std::get<std::unique_ptr<Admission>>(*answer));
        return {};
    }
    std::string refuse(const Refusal& no) {
        refusal = no;
        return std::string(codeOf(no.code));
    }
    /// Answers the running request as OpenRouter would and settles it.
    std::uint64_t finish(const std::string& cost, AnswerEnd end = AnswerEnd::Complete) {
        return finish(*last, cost, end);
    }
    std::uint64_t finish(Admission& admission, const std::string& cost, AnswerEnd end = AnswerEnd::Complete) {
        const std::string body =
            R"({"id":"gen-1","usage":{"prompt_tokens":10,"completion_tokens":5,"cost":)" + cost + "}}";
        std::string out;
        admission.meter->begin({200, "application/json", body.size(), {}});
        admission.meter->feed(body, out);
        return gate->settle(admission, end, 200);
    }
    template <class T>
    std::vector<T> records() {
        house.makeDurable();
        std::vector<T> found;
        const auto all = house.state->journal().read(0, 100'000);
        for (const auto& record : *all)
            if (const auto* payload = std::get_if<T>(&record.payload)) found.push_back(*payload);
        return found;
    }
    std::set<std::string> alerts() {
        std::set<std::string> types;
        for (const auto& alert : records<journal::AlertRecord>())
            types.insert(alert.type);
        return types;
    }
};

} // namespace rubber::test
