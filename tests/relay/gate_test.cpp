// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gate_agent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <map>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

class GateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void admitsAndSettlesARequest() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        Admission& admission = *agent.last;
        QVERIFY(admission.hold.amount() > Money());
        QCOMPARE(admission.upstreamPath, std::string("/api/v1/chat/completions"));
        QCOMPARE(admission.splices.size(), std::size_t{1});
        QVERIFY(admission.splices[0].insert.starts_with("\"provider\":{\"max_price\":"));
        QCOMPARE(admission.priceLimited, std::string(kModel));
        QCOMPARE(agent.house.state->ledger().totalHeld(), admission.hold.amount());
        QCOMPARE(agent.key().running.size(), std::size_t{1});
        agent.house.clock.advance(Duration{1'500});
        QVERIFY(agent.finish("0.000123") > 0);
        QCOMPARE(agent.account().spentToday, dollars("0.000123"));
        QCOMPARE(agent.house.state->ledger().totalHeld(), Money());
        agent.last.reset();
        QVERIFY(agent.key().running.empty());
        const auto rows = agent.records<journal::SettleRecord>();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].mode, journal::SettleMode::Exact);
        QCOMPARE(rows[0].status, std::uint16_t{200});
        QCOMPARE(rows[0].elapsed, Duration{1'500});
        QCOMPARE(rows[0].facts.model, std::string(kModel));
        QCOMPARE(rows[0].facts.endpoint, std::string("/chat/completions"));
    }

    void aRequestThatIsDroppedCostsItsHold() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        const Money held = agent.last->hold.amount();
        agent.last.reset();
        QCOMPARE(agent.account().spentToday, held);
        QVERIFY(agent.key().running.empty());
    }

    void whatWasNeverSentCostsNothing() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        agent.gate->settle(*agent.last, AnswerEnd::NotSent, 502);
        QCOMPARE(agent.account().spentToday, Money());
        QCOMPARE(agent.records<journal::SettleRecord>()[0].mode, journal::SettleMode::None);
    }

    void anAnswerWithoutUsageCostsItsHold() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        const Money held = agent.last->hold.amount();
        std::string out;
        agent.last->meter->begin({200, "application/json", 2, {}});
        agent.last->meter->feed("{}", out);
        agent.gate->settle(*agent.last, AnswerEnd::Complete, 200);
        QCOMPARE(agent.account().spentToday, held);
    }

    void negativeUsageIsAlarmed() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        const Money held = agent.last->hold.amount();
        agent.finish("-1");
        QCOMPARE(agent.account().spentToday, held);
        QVERIFY(agent.alerts().contains("usage.negative"));
    }

    void aLeakSuspendsTheKey() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        agent.finish("0.01", AnswerEnd::Leak);
        QVERIFY(agent.alerts().contains("leak.cut"));
        QCOMPARE(agent.call(chat()), std::string("key_suspended"));
    }

    void aMaskedKeyThatShowsTooMuchIsToldAndSuspendsNothing() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        agent.finish("0.01", AnswerEnd::MaskedLeak);
        QVERIFY(agent.alerts().contains("leak.masked"));
        QVERIFY(!agent.alerts().contains("leak.cut"));
        QCOMPARE(agent.call(chat()), std::string());
    }

    // --- Every refusal

    void unknownAndMalformedKeysGetTheSameAnswer() {
        Agent agent;
        std::set<std::string> bodies;
        const std::string right(agent.token.token.reveal());
        const ProxyKey stranger = makeProxyKey();
        std::string wrongSecret = right, wrongSum = right;
        wrongSecret[30] = wrongSecret[30] == 'a' ? 'b' : 'a';
        wrongSum.back() = wrongSum.back() == 'a' ? 'b' : 'a';
        for (const std::string& token :
             {std::string(stranger.token.reveal()), wrongSecret, wrongSum, std::string("rk_live_"),
              std::string("sk-or-v1-x"), std::string(5'000, 'x'), std::string()}) {
            RequestHead head;
            head.method = "POST";
            head.path = "/v1/chat/completions";
            const std::string bearer = "Bearer " + token;
            head.fields.push_back({"authorization", bearer});
            auto caller = agent.gate->identify(head, agent.address, *agent.memo);
            QVERIFY(!caller);
            const auto answer = render(caller.error(), DialectKind::OpenAi, "");
            bodies.insert(std::to_string(answer.status) + answer.headers + answer.body);
        }
        QCOMPARE(bodies.size(), std::size_t{1});
        QVERIFY(bodies.begin()->starts_with("401"));
    }

    void aTokenRememberedOnItsConnectionIsAskedAgainEachTime() {
        Agent agent;
        RequestHead head;
        const auto says = [&](const ProxyKey& token) {
            const std::string bearer = "Bearer " + std::string(token.token.reveal());
            head.fields = {{"authorization", bearer}};
            const auto caller = agent.gate->identify(head, agent.address, *agent.memo);
            return caller ? caller->id.text() : std::string(codeOf(caller.error().code));
        };
        const ProxyKey other = makeProxyKey();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(says(agent.token), agent.token.id.text());
            QCOMPARE(says(agent.token), agent.token.id.text());
            QCOMPARE(says(other), std::string("key_unknown"));
            QCOMPARE(says(other), std::string("key_unknown"));
        }
        // A key that was given a new token under its id is deaf to the one before, remembered or not.
        Key* key = agent.house.state->keys().find(agent.token.id.text());
        QCOMPARE(says(agent.token), agent.token.id.text());
        const Digest before = std::exchange(key->tokenHash, Digest{});
        QCOMPARE(says(agent.token), std::string("key_unknown"));
        key->tokenHash = before;
        QCOMPARE(says(agent.token), agent.token.id.text());
    }

    void manyFailuresFromOneAddressAreSlowed() {
        Agent agent;
        agent.house.config.maxAuthFailuresPerMinute = 3;
        agent.house.state->reconfigure(agent.house.config);
        RequestHead head;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(agent.gate->identify(head, agent.address, *agent.memo).error().code, RefusalCode::KeyUnknown);
        const auto slowed = agent.gate->identify(head, agent.address, *agent.memo);
        QCOMPARE(slowed.error().code, RefusalCode::TooManyAuthFailures);
        QVERIFY(slowed.error().retryAfter);
        QCOMPARE(agent.call(chat()), std::string()); // A good key is not punished for its neighbours.
    }

    void deadKeysAreToldWhy() {
        {
            Agent agent;
            agent.house.state->kill({{{agent.token.id, 0}}, false}, {});
            QCOMPARE(agent.call(chat()), std::string("key_killed"));
            agent.grant(capped(), 2);
            QCOMPARE(agent.call(chat()), std::string());
        }
        {
            Agent agent;
            std::ignore = agent.house.state->record(
                journal::SuspendRecord{agent.token.id, true, "owner", agent.house.clock.wall(), {}});
            QCOMPARE(agent.call(chat()), std::string("key_suspended"));
        }
        {
            Policy policy = capped();
            Agent agent(policy);
            policy.expiresAt = agent.house.clock.wall() + Duration::seconds(60);
            policy.inactiveExpiry = Duration::days(1);
            agent.grant(policy, 2);
            QCOMPARE(agent.call(chat()), std::string());
            agent.house.clock.advance(Duration::seconds(60));
            QCOMPARE(agent.call(chat()), std::string("key_expired"));
        }
        {
            Policy policy = capped();
            policy.inactiveExpiry = Duration::days(1);
            Agent agent(policy);
            agent.house.clock.advance(Duration::seconds(86'399));
            QCOMPARE(agent.call(chat()), std::string());
            agent.house.clock.advance(Duration::seconds(86'399));
            QCOMPARE(agent.call(chat()), std::string());
            agent.house.clock.advance(Duration::days(1));
            QCOMPARE(agent.call(chat()), std::string("key_idle_expired"));
        }
    }

    void aKillBetweenHeadAndBodyWins() {
        Agent agent;
        RequestHead head;
        head.method = "POST";
        head.path = "/v1/chat/completions";
        const std::string bearer = "Bearer " + std::string(agent.token.token.reveal());
        head.fields.push_back({"authorization", bearer});
        auto caller = agent.gate->identify(head, agent.address, *agent.memo);
        QVERIFY(caller && agent.gate->precheck(*caller, head, agent.address));
        agent.house.state->kill({{}, true}, {});
        const auto answer = agent.gate->admit(*caller, head, chat(), agent.address);
        QVERIFY(!answer && answer.error().code == RefusalCode::KeyKilled);
        QCOMPARE(agent.house.state->ledger().totalHeld(), Money());
    }

    void locksToTheFirstAddress() {
        Policy policy = capped();
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        QVERIFY(agent.last->durableFirst > 0);
        QCOMPARE(agent.key().pin->toText(), std::string("203.0.113.7"));
        QVERIFY(!agent.key().weakPin && agent.alerts().empty());
        agent.address = *IpAddress::parse("203.0.113.8");
        QCOMPARE(agent.call(chat()), std::string("ip_locked"));
        QVERIFY(agent.alerts().contains("ip.mismatch"));
        agent.address = *IpAddress::parse("203.0.113.7");
        QCOMPARE(agent.call(chat()), std::string());
        QCOMPARE(agent.records<journal::PinRecord>().size(), std::size_t{1});
    }

    void everyRequestWaitsForAPinThatIsNotOnTheDisk() {
        Policy policy = capped();
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        const std::uint64_t pinned = agent.last->durableFirst;
        QVERIFY(pinned > agent.house.state->journal().durableSequence());
        const auto first = std::move(agent.last);
        QCOMPARE(agent.call(chat()), std::string());
        QVERIFY(agent.last->durableFirst >= pinned);
        agent.house.makeDurable();
        QCOMPARE(agent.call(chat()), std::string());
        QCOMPARE(agent.last->durableFirst, std::uint64_t{0});
    }

    void noRequestRunsUnderAGrantThatIsNotOnTheDisk() {
        Agent agent(capped("0.01"));
        agent.house.makeDurable();
        agent.grant(capped("5.00"), 2); // A power cut may take the higher cap away again.
        const std::uint64_t granted = agent.house.state->journal().lastSequence();
        QCOMPARE(agent.call(chat()), std::string());
        QVERIFY(agent.last->durableFirst >= granted);
    }

    void alertsAMismatchOnceAnHour() {
        Policy policy = capped();
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        agent.address = *IpAddress::parse("203.0.113.8");
        for (int i = 0; i < 20; ++i)
            QCOMPARE(agent.call(chat()), std::string("ip_locked"));
        QCOMPARE(agent.records<journal::AlertRecord>().size(), std::size_t{1});
        agent.house.clock.advance(Duration::seconds(3'601));
        QCOMPARE(agent.call(chat()), std::string("ip_locked"));
        QCOMPARE(agent.records<journal::AlertRecord>().size(), std::size_t{2});
    }

    void aWeakAddressIsPinnedWithAWarning() {
        Policy policy = capped();
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        agent.address = *IpAddress::parse("127.0.0.1");
        QCOMPARE(agent.call(chat()), std::string());
        QVERIFY(agent.key().pin && agent.key().weakPin);
        QVERIFY(agent.alerts().contains("ip.weak_pin"));
    }

    void aTrustedProxyIsNeverPinned() {
        Policy policy = capped();
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        agent.house.config.trustedProxies = {*IpNetwork::parse("10.0.0.0/8")};
        agent.house.state->reconfigure(agent.house.config);
        agent.address = *IpAddress::parse("10.0.0.1");
        QCOMPARE(agent.call(chat()), std::string());
        QVERIFY(!agent.key().pin);
    }

    void aRefusedRequestPinsNothing() {
        Policy policy = capped("0.00001");
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        QCOMPARE(agent.call(chat(R"(,"max_tokens":4000)")), std::string("request_over_limit"));
        QCOMPARE(agent.call("{"), std::string("malformed_request"));
        QCOMPARE(agent.call(chat(R"(,"max_tokens":1)", "no/price")), std::string("model_unpriced"));
        QVERIFY(!agent.key().pin);
    }

    void twoHundredFirstRequestsMakeOnePin() {
        Policy policy = capped();
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        int admitted = 0;
        for (int i = 1; i <= 200; ++i) {
            agent.address = IpAddress::v4(0x7f000000u + static_cast<std::uint32_t>(i));
            const std::string code = agent.call(chat());
            admitted += code.empty();
            QVERIFY(code.empty() || code == "ip_locked");
        }
        QCOMPARE(admitted, 1);
        QCOMPARE(agent.records<journal::PinRecord>().size(), std::size_t{1});
    }

    void allowsOnlyTheNamedNetworks() {
        Policy policy = capped();
        policy.ipLock = {IpLock::Mode::Networks, {*IpNetwork::parse("203.0.113.0/24")}};
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        agent.address = *IpAddress::parse("198.51.100.1");
        QCOMPARE(agent.call(chat()), std::string("ip_not_allowed"));
        QVERIFY(!agent.key().pin);
    }

    void keepsToTheEndpointTable() {
        Agent agent;
        const auto code = [&](const char* method, const char* path) {
            agent.method = method;
            agent.path = path;
            return agent.call(chat());
        };
        QCOMPARE(code("GET", "/v1/chat/completions"), std::string("method_not_allowed"));
        QCOMPARE(code("POST", "/v1/nothing"), std::string("endpoint_not_allowed"));
        QCOMPARE(code("GET", "/api/v1/generation/content"), std::string("stored_data"));
        QCOMPARE(code("POST", "/api/v1/keys"), std::string("minting_endpoint"));
        QCOMPARE(code("POST", "/api/v1/chat/completions"), std::string());
    }

    void readsOnlyPlainJson() {
        Agent agent;
        for (const auto& [name, value, code] : std::vector<std::tuple<std::string, std::string, std::string>>{
                 {"content-type", "application/json; charset=utf-8", ""},
                 {"content-type", "Application/JSON", ""},
                 {"content-type", "multipart/form-data; boundary=x", "unsupported_media_type"},
                 {"content-type", "application/x-www-form-urlencoded", "unsupported_media_type"},
                 {"content-encoding", "gzip", "unsupported_media_type"},
                 {"upgrade", "websocket", "upgrade_refused"}}) {
            agent.fields = {{name, value}};
            QCOMPARE(agent.call(chat()), code);
        }
    }

    void judgesEveryModelTheBodyNames() {
        Policy policy = capped();
        policy.models = {kModel, "anthropic/claude-*"};
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        QCOMPARE(agent.call(chat("", "openai/gpt-4o")), std::string("model_not_allowed"));
        QCOMPARE(agent.call(chat("", std::string(kModel) + ":online")), std::string("model_not_allowed"));
        QCOMPARE(agent.call(chat(R"(,"models":["openai/gpt-4o"])")), std::string("model_not_allowed"));
        QCOMPARE(agent.call(chat("", "anthropic/claude-of-my-own")), std::string("model_unpriced"));
        QCOMPARE(agent.call(R"({"messages":[]})"), std::string("model_missing"));
        QCOMPARE(agent.call(R"({"model":"openai/gpt-4o-mini","mod\u0065l":"x"})"),
                 std::string("ambiguous_request"));
    }

    void fallbackModelsArePricedAtTheDearest() {
        Agent agent;
        QCOMPARE(agent.call(chat()), std::string());
        const Money cheap = agent.last->hold.amount();
        QCOMPARE(agent.call(chat(R"(,"max_tokens":100,"models":["openai/gpt-4o"])")), std::string());
        QVERIFY(agent.last->hold.amount() > Money::fromNano(cheap.nano() * 10));
    }

    void fieldsNobodyPricedAreRefused() {
        Policy policy = capped();
        Agent agent(policy);
        QCOMPARE(agent.call(chat(R"(,"plugins":[{"id":"web"}])")), std::string("field_not_allowed"));
        QCOMPARE(agent.call(chat(R"(,"shiny":1)")), std::string("field_not_allowed"));
        QCOMPARE(agent.refusal->subject, std::string("shiny"));
        policy.passUnknownFields = true;
        agent.grant(policy, 2);
        QCOMPARE(agent.call(chat(R"(,"shiny":1)")), std::string());
        QCOMPARE(agent.call(chat(R"(,"plugins":[{"id":"web"}])")), std::string("field_not_allowed"));
    }

    void aKeyWithoutCapsMayUseUnpricedModels() {
        Policy policy;
        policy.ipLock.mode = IpLock::Mode::Off;
        Agent agent(policy);
        QCOMPARE(agent.call(chat("", "no/price")), std::string());
        QCOMPARE(agent.last->hold.amount(), Money());
        agent.finish("0.5");
        QCOMPARE(agent.account().spentToday, dollars("0.5"));
    }

    // --- Limits, each spent past

    void requestsPerMinute() {
        Policy policy = capped();
        policy.requestsPerMinute = 3;
        Agent agent(policy);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(agent.call(chat()), std::string());
        QCOMPARE(agent.call(chat()), std::string("rate_limited"));
        agent.house.clock.advance(*agent.refusal->retryAfter);
        QCOMPARE(agent.call(chat()), std::string());
    }

    void refusedRequestsUseUpNoRate() {
        Policy policy = capped();
        policy.requestsPerMinute = 1;
        policy.models = {kModel};
        Agent agent(policy);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(agent.call(chat("", "openai/gpt-4o")), std::string("model_not_allowed"));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(agent.call(chat(R"(,"max_tokens":99999999)")), std::string("request_over_limit"));
        QCOMPARE(agent.call(chat()), std::string());
    }

    void tokensPerMinuteCountWhatWasReallyUsed() {
        Policy policy = capped();
        policy.tokensPerMinute = 100;
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        std::string out;
        const std::string body = R"({"usage":{"prompt_tokens":50,"completion_tokens":80}})";
        agent.last->meter->begin({200, "application/json", body.size(), {}});
        agent.last->meter->feed(body, out);
        agent.gate->settle(*agent.last, AnswerEnd::Complete, 200);
        QCOMPARE(agent.call(chat()), std::string("rate_limited"));
        agent.house.clock.advance(Duration::seconds(62));
        QCOMPARE(agent.call(chat()), std::string());
    }

    void concurrentRequests() {
        Policy policy = capped();
        policy.concurrency = 2;
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        auto first = std::move(agent.last);
        QCOMPARE(agent.call(chat()), std::string());
        QCOMPARE(agent.call(chat()), std::string("too_many_concurrent"));
        agent.finish(*first, "0.0001");
        first.reset();
        QCOMPARE(agent.call(chat()), std::string());
    }

    void theRelaysOwnConcurrency() {
        Agent agent;
        agent.house.config.maxConcurrent = 1;
        agent.house.state->reconfigure(agent.house.config);
        QCOMPARE(agent.call(chat()), std::string());
        QCOMPARE(agent.call(chat()), std::string("relay_busy"));
    }

    void totalRequests() {
        Policy policy = capped();
        policy.totalRequests = 2;
        Agent agent(policy);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(agent.call(chat()), std::string());
            agent.finish("0.0001");
        }
        QCOMPARE(agent.call(chat()), std::string("budget_exhausted"));
        QCOMPARE(std::string(agent.refusal->budget->limit), std::string("total_requests"));
    }

    void theDailyCapEndsAtMidnight() {
        Agent agent(capped("0.01"));
        QCOMPARE(agent.call(chat()), std::string());
        agent.finish("0.01");
        QCOMPARE(agent.call(chat()), std::string("budget_exhausted"));
        QCOMPARE(agent.refusal->budget->resetsAt->toRfc3339(), std::string("2026-03-11T00:00:00Z"));
        agent.house.clock.setWall(*WallTime::parseRfc3339("2026-03-11T00:00:00Z"));
        QCOMPARE(agent.call(chat()), std::string());
    }

    void theLifetimeCapDoesNot() {
        Policy policy = capped();
        policy.lifetimeLimit = dollars("0.01");
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        agent.finish("0.01");
        agent.house.clock.advance(Duration::days(3));
        QCOMPARE(agent.call(chat()), std::string("budget_exhausted"));
        QVERIFY(!agent.refusal->budget->resetsAt);
    }

    void theCostOfOneRequest() {
        Policy policy = capped();
        policy.maxRequestCost = dollars("0.001");
        Agent agent(policy);
        QCOMPARE(agent.call(chat(R"(,"max_tokens":16000)")), std::string("request_over_limit"));
        const int fits = std::stoi(agent.refusal->largestOutput);
        QVERIFY(fits > 1'000 && fits < 2'000);
        QCOMPARE(agent.call(chat(",\"max_tokens\":" + std::to_string(fits + 1))),
                 std::string("request_over_limit"));
        QCOMPARE(agent.call(chat(",\"max_tokens\":" + std::to_string(fits))), std::string());
    }

    void heldMoneyIsBusyNotGone() {
        Agent agent(capped("0.001"));
        QCOMPARE(agent.call(chat(R"(,"max_tokens":1500)")), std::string());
        auto first = std::move(agent.last);
        QCOMPARE(agent.call(chat(R"(,"max_tokens":1500)")), std::string("budget_busy"));
        QVERIFY(agent.refusal->retryAfter);
        agent.finish(*first, "0.00001");
        QCOMPARE(agent.call(chat(R"(,"max_tokens":1500)")), std::string());
    }

    void aThousandRequestsNeverPassACapThatFitsTen() {
        Agent agent(capped("0.001"));
        QCOMPARE(agent.call(chat()), std::string());
        const Money one = agent.last->hold.amount();
        Policy policy = capped();
        policy.dailyLimit = Money::fromNano(one.nano() * 10);
        agent.grant(policy, 2);
        std::vector<std::unique_ptr<Admission>> running;
        running.push_back(std::move(agent.last));
        for (int i = 0; i < 1'000; ++i)
            if (agent.call(chat()).empty()) running.push_back(std::move(agent.last));
        QCOMPARE(running.size(), std::size_t{10});
        QVERIFY(agent.account().spentToday + agent.account().heldToday <= *policy.dailyLimit);
        running.clear();
        QCOMPARE(agent.account().spentToday, *policy.dailyLimit);
    }

    void aBodyWithoutALimitGetsOne() {
        Agent agent;
        QCOMPARE(agent.call(chat("")), std::string());
        QCOMPARE(agent.last->splices.size(), std::size_t{1});
        QVERIFY(agent.last->splices[0].insert.starts_with("\"max_tokens\":16384,"));
        QCOMPARE(agent.last->splices[0].offset, std::size_t{1});
    }

    void serverToolsNeedAPriceForEachCall() {
        Agent agent;
        agent.path = "/v1/responses";
        const std::string body =
            R"({"model":"openai/gpt-4o-mini","input":"x","tools":[{"type":"web_search"}],)"
            R"("max_tool_calls":2,"max_output_tokens":20})";
        const auto priceCalls = [&](UnitPrice each) {
            PriceBook book = agent.house.state->prices();
            ModelPrice price = *book.find("openrouter", kModel);
            price.perToolCall = each;
            book.set("openrouter", kModel, price);
            agent.setPrices(book);
            return price;
        };
        priceCalls({});
        QCOMPARE(agent.call(body), std::string("field_not_allowed"));
        QVERIFY(agent.refusal->subject.find("price for a tool call") != std::string::npos);
        const ModelPrice price = priceCalls(UnitPrice::ofMoney(dollars("0.01")));
        QCOMPARE(agent.call(body), std::string());
        // Two calls, and the whole context read three times.
        const std::int64_t context = price.contextTokens;
        QVERIFY(agent.last->hold.amount().nano() >= 2 * 10'000'000 + 3 * context * price.input.pico / 1'000);
    }

    void nestedModelsMustBeAllowedAndPriced() {
        Policy policy = capped("100");
        policy.models = {kModel, "openai/gpt-4o", "my/own"};
        Agent agent(policy);
        const auto fusion = [](const std::string& judge, const std::string& other) {
            return chat(R"(,"max_tokens":20,"plugins":[{"id":"fusion","model":")" + judge +
                        R"(","analysis_models":[")" + other + R"("]}])");
        };
        QCOMPARE(agent.call(fusion("openai/gpt-4o", "a/b")), std::string("model_not_allowed"));
        QCOMPARE(agent.call(fusion("a/b", "openai/gpt-4o")), std::string("model_not_allowed"));
        QCOMPARE(agent.call(fusion("openai/gpt-4o", "my/own")), std::string("model_unpriced"));
        QCOMPARE(agent.call(fusion("openai/gpt-4o", kModel)), std::string());
        // Three answers of the dearest model, each as long as it can be.
        const ModelPrice* dear = agent.house.state->prices().find("openrouter", "openai/gpt-4o");
        QVERIFY(agent.last->hold.amount().nano() >= 3 * dear->maxOutputTokens * dear->output.pico / 1'000);
        QCOMPARE(agent.call(chat(R"(,"preset":"mine")")), std::string("model_not_allowed"));
        QCOMPARE(agent.call(chat("", "openrouter/auto")), std::string("model_not_allowed"));
    }

    void audioNeedsAPriceOfItsOwn() {
        Agent agent(capped("100"));
        const std::string body = chat(
            R"(,"max_tokens":20,"modalities":["text","audio"],"audio":{"voice":"alloy","format":"wav"})");
        QCOMPARE(agent.call(body), std::string("field_not_allowed"));
        PriceBook book = agent.house.state->prices();
        ModelPrice price = *book.find("openrouter", kModel);
        price.audioOut.pico = 80'000'000;
        book.set("openrouter", kModel, price);
        agent.setPrices(book);
        QCOMPARE(agent.call(body), std::string());
        QVERIFY(agent.last->hold.amount().nano() >= 20 * 80'000);
    }

    void aStreamGrowsItsHoldAndIsCutWhenTheMoneyEnds() {
        Agent agent(capped("0.01"));
        QCOMPARE(agent.call(chat(R"(,"stream":true,"max_tokens":16000)")), std::string());
        Admission& stream = *agent.last;
        const Money start = stream.hold.amount(), full = stream.bound.total();
        QVERIFY(start < full);
        QVERIFY(agent.gate->grow(stream, 10));
        QCOMPARE(stream.hold.amount(), start);
        QVERIFY(agent.gate->grow(stream, 1'500));
        QVERIFY(stream.hold.amount() > start && stream.hold.amount() < full);
        auto other = std::move(agent.last);
        // Somebody else takes the rest.
        const Money rest = agent.house.state->ledger().affordable(agent.token.id, agent.key().policy,
                                                                  agent.house.clock.wall());
        auto rival = agent.house.hold(agent.token.id.text(), rest);
        QVERIFY(rival);
        const std::uint64_t covered = other->coveredOutput;
        QVERIFY(agent.gate->grow(*other, covered)); // Seen output is still paid for.
        const auto cut = agent.gate->grow(*other, covered + 1);
        QVERIFY(!cut && cut.error().code == RefusalCode::BudgetBusy);
        QVERIFY(agent.account().spentToday + agent.account().heldToday <= dollars("0.01"));
    }

    void aRefusedGrowthIsCountedUnderItsRequest() {
        Agent agent(capped("0.01"));
        QCOMPARE(agent.call(chat(R"(,"stream":true,"max_tokens":16000)")), std::string());
        const Money rest = agent.house.state->ledger().affordable(agent.token.id, agent.key().policy,
                                                                  agent.house.clock.wall());
        auto rival = agent.house.hold(agent.token.id.text(), rest);
        QVERIFY(rival);
        QVERIFY(!agent.gate->grow(*agent.last, agent.last->coveredOutput + 1));
        const auto rows = agent.records<journal::RefuseRecord>();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].client, agent.address);
        QCOMPARE(rows[0].endpoint, std::string("/chat/completions"));
        QCOMPARE(rows[0].model, std::string(kModel));
    }

    void growthBeyondWhatMayBeUnsyncedWaits() {
        Agent agent(capped("0.01"));
        const std::string body = chat(R"(,"stream":true,"max_tokens":16000)");
        QCOMPARE(agent.call(body), std::string());
        auto first = std::move(agent.last);
        agent.house.makeDurable();
        first->durableFirst = 0;
        QVERIFY(agent.gate->grow(*first, first->coveredOutput / 2)); // Nothing grew, nothing waits.
        QCOMPARE(first->durableFirst, std::uint64_t{0});
        // More than any hold the disk knows of, and than 1 % of the cap.
        QVERIFY(agent.gate->grow(*first, first->bound.outputLimit));
        QCOMPARE(first->durableFirst, agent.house.state->journal().lastSequence());
        agent.house.makeDurable();
        QVERIFY(agent.house.state->journal().durableSequence() >= first->durableFirst);
    }

    void aStreamNeverHoldsMoreThanItsLimit() {
        Agent agent(capped("0.01"));
        QCOMPARE(agent.call(chat(R"(,"stream":true,"max_tokens":16000)")), std::string());
        QVERIFY(agent.gate->grow(*agent.last, UINT64_MAX));
        QCOMPARE(agent.last->hold.amount(), agent.last->bound.total());
        QVERIFY(agent.gate->grow(*agent.last, UINT64_MAX));
    }

    // --- The relay itself

    void aSealedRelayForwardsNothing() {
        Agent agent(capped(), false);
        QCOMPARE(agent.call(chat()), std::string("relay_sealed"));
        QCOMPARE(agent.call(chat("", "no/price")),
                 std::string("model_unpriced")); // The order of the questions is fixed.
    }

    void aMissingUpstreamKeyIsSaid() {
        Agent agent;
        QVERIFY(agent.house.state->upstreamKeys().erase(UpstreamKeyId("uk_0123456789abcdef")));
        QCOMPARE(agent.call(chat()), std::string("upstream_key_missing"));
    }

    void aDrainingRelayForwardsNothing() {
        Agent agent;
        agent.house.state->setDraining();
        QCOMPARE(agent.call(chat()), std::string("draining"));
    }

    void aFullDiskRefusesAgentsAndRecovers() {
        Policy policy = capped();
        policy.anomalies["loop"] = AnomalyAction::Log; // It asks the same until the disk is full.
        Agent agent(policy);
        agent.house.disk.setCapacity(0);
        std::string code;
        std::vector<std::unique_ptr<Admission>> running;
        for (int i = 0; i < 20'000 && code.empty(); ++i) {
            code = agent.call(chat(R"(,"max_tokens":1)"));
            std::ignore = agent.house.state->journal().flush();
            if (code.empty()) agent.finish("0");
            agent.last.reset();
        }
        QCOMPARE(code, std::string("audit_unavailable"));
        QVERIFY(!agent.house.state->kill({{}, true}, {}).killed.empty());
        agent.house.disk.setCapacity(UINT64_MAX);
        std::ignore = agent.house.state->journal().flush();
        agent.house.state->tick();
        agent.grant(capped(), 2);
        QCOMPARE(agent.call(chat()), std::string());
    }

    void relaxedDurabilityWaitsForNothing() {
        Agent agent;
        agent.house.config.durability = Durability::Relaxed;
        agent.house.state->reconfigure(agent.house.config);
        QCOMPARE(agent.call(chat()), std::string());
        QCOMPARE(agent.finish("0.0001"), std::uint64_t{0});
    }

    void answersAboutTheKeyItself() {
        Policy policy = capped("5.00");
        policy.models = {kModel};
        policy.ipLock.mode = IpLock::Mode::FirstUse;
        Agent agent(policy);
        QCOMPARE(agent.call(chat()), std::string());
        agent.finish("1.25");
        agent.method = "GET";
        agent.path = "/rk/v1/self";
        QCOMPARE(agent.call(""), std::string());
        const auto self = QJsonDocument::fromJson(QByteArray::fromStdString(agent.local->body)).object();
        QCOMPARE(self["remaining_usd"].toString(), QString("3.75"));
        QCOMPARE(self["held_usd"].toString(), QString("0.00"));
        QCOMPARE(self["resets_at"].toString(), QString("2026-03-11T00:00:00Z"));
        QCOMPARE(self.keys(),
                 (QStringList{"expires_at", "held_usd", "models", "remaining_usd", "resets_at"}));
        agent.path = "/api/v1/key";
        QCOMPARE(agent.call(""), std::string());
        const auto info =
            QJsonDocument::fromJson(QByteArray::fromStdString(agent.local->body)).object()["data"].toObject();
        QCOMPARE(info["limit"].toDouble(), 5.0);
        QCOMPARE(info["usage_daily"].toDouble(), 1.25);
        QCOMPARE(info["limit_remaining"].toDouble(), 3.75);
    }

    void modelsAreForwardedFree() {
        Agent agent;
        agent.method = "GET";
        agent.path = "/v1/models";
        agent.fields.clear();
        QCOMPARE(agent.call(""), std::string());
        QVERIFY(agent.last->free);
        QCOMPARE(agent.last->hold.amount(), Money());
        QCOMPARE(agent.last->upstreamPath, std::string("/api/v1/models"));
        agent.gate->settle(*agent.last, AnswerEnd::Complete, 200);
        QCOMPARE(agent.account().spentToday, Money());
    }

    void refusalsAreCountedOnceAMinute() {
        Policy policy = capped();
        policy.models = {kModel};
        Agent agent(policy);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(agent.call(chat("", "openai/gpt-4o")), std::string("model_not_allowed"));
        for (int i = 0; i < 130; ++i) {
            agent.house.clock.advance(Duration::seconds(1));
            agent.house.state->tick();
        }
        std::uint32_t count = 0;
        const auto rows = agent.records<journal::RefuseRecord>();
        for (const auto& row : rows)
            count += row.count;
        QCOMPARE(count, 30u);
        QVERIFY(rows.size() <= 2);
        QCOMPARE(rows[0].code, std::string("model_not_allowed"));
        QCOMPARE(rows[0].model, std::string("openai/gpt-4o"));
        QCOMPARE(rows[0].endpoint, std::string("/chat/completions"));
    }
};

QTEST_APPLESS_MAIN(GateTest)
#include "gate_test.moc"
