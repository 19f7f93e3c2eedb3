// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/decimal_cost.h"
#include "relay/core/dialects/dialects.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using journal::SettleMode;

// Transcripts in the form the providers send them (providers.md 1.4, 1.5, 2).
namespace {

const std::string kOpenAiJson =
    R"({"id":"chatcmpl-9","object":"chat.completion","created":1,"model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"message":)"
    R"({"role":"assistant","content":"a \"usage\":{\"prompt_tokens\":9} in text }","refusal":null},"finish_reason":"stop"}],)"
    R"("usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120,"prompt_tokens_details":{"cached_tokens":64,"audio_tokens":0},)"
    R"("completion_tokens_details":{"reasoning_tokens":5,"audio_tokens":0}},"system_fingerprint":"fp"})";

const std::string kOpenAiStream =
    "data: "
    "{\"id\":\"chatcmpl-7\",\"model\":\"gpt-4o-mini\",\"choices\":[{\"index\":0,\"delta\":{\"role\":"
    "\"assistant\",\"content\":\"\"}}],\"usage\":null}\n\n"
    "data: "
    "{\"id\":\"chatcmpl-7\",\"model\":\"gpt-4o-mini\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
    "\"Hel\"}}],\"usage\":null}\n\n"
    "data: "
    "{\"id\":\"chatcmpl-7\",\"model\":\"gpt-4o-mini\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_"
    "reason\":\"stop\"}],\"usage\":null}\n\n";
const std::string kUsageChunk = "data: "
                                "{\"id\":\"chatcmpl-7\",\"model\":\"gpt-4o-mini\",\"choices\":[],\"usage\":{"
                                "\"prompt_tokens\":10,\"completion_tokens\":4,\"total_tokens\":14}}\n\n";
const std::string kDone = "data: [DONE]\n\n";

const std::string kOpenRouterStream =
    ": OPENROUTER PROCESSING\n\n"
    "data: "
    "{\"id\":\"gen-17\",\"provider\":\"Anthropic\",\"model\":\"anthropic/"
    "claude-sonnet-4\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Hi\"},"
    "\"finish_reason\":null}]}\n\n"
    ": OPENROUTER PROCESSING\n\n"
    "data: "
    "{\"id\":\"gen-17\",\"model\":\"anthropic/"
    "claude-sonnet-4\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":\"stop\"}],"
    "\"usage\":{\"prompt_tokens\":12,\"completion_tokens\":3,\"prompt_tokens_details\":{\"cached_tokens\":2,"
    "\"cache_write_tokens\":4},\"cost\":0.000081,\"is_byok\":false,"
    "\"cost_details\":{\"upstream_inference_cost\":null}}}\n\n";

MeterContext context(bool usageSpliced = false) {
    MeterContext context;
    context.price = ModelPrice::ofTokens({150'000}, {600'000});
    context.price.cacheRead.pico = 75'000;
    context.bound = *Money::parse("1.00");
    context.inputTokens = 100;
    context.usageSpliced = usageSpliced;
    return context;
}

struct Outcome {
    std::string beforeFinish, all;
    Settlement settlement;
    bool terminal = false;
    std::uint64_t output = 0;
};

/// Feeds `body` in pieces cut at the given places.
Outcome run(const Dialect& dialect, MeterContext given, const std::string& type, const std::string& body,
            const std::vector<std::size_t>& cuts, bool withLength, AnswerEnd end = AnswerEnd::Complete,
            int status = 200) {
    const auto meter = dialect.meter(std::move(given));
    meter->begin({status, type, withLength ? std::optional<std::uint64_t>(body.size()) : std::nullopt, {}});
    Outcome outcome;
    std::size_t at = 0;
    const auto feed = [&](std::size_t to) {
        const MeterStep step = meter->feed(std::string_view(body).substr(at, to - at), outcome.beforeFinish);
        outcome.terminal = step.terminal;
        outcome.output = step.outputSoFar.value_or(0);
        at = to;
    };
    for (const std::size_t cut : cuts)
        feed(cut);
    feed(body.size());
    outcome.settlement = meter->settle(end);
    outcome.all = outcome.beforeFinish + meter->finish();
    return outcome;
}

std::vector<std::size_t> everyByte(const std::string& body) {
    std::vector<std::size_t> cuts;
    for (std::size_t i = 1; i < body.size(); ++i)
        cuts.push_back(i);
    return cuts;
}

const std::string kEvents = "text/event-stream; charset=utf-8", kJson = "application/json";

const std::string kRunningUsage = "data: {\"id\":\"x\",\"choices\":[{\"delta\":{\"content\":\"a\"}}],"
                                  "\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":1}}\n\n";
const std::string kDelta = "data: {\"choices\":[{\"delta\":{\"content\":\"";
const std::string kDeltaEnd = "\"}}]}\n\n";
const std::string kBilledError =
    "{\"error\":{\"message\":\"x\"},\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":5}}";

} // namespace

class MeterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pricesAPlainAnswerAtEverySplit() {
        for (std::size_t cut = 0; cut <= kOpenAiJson.size(); ++cut) {
            const Outcome outcome =
                run(chatDialect(DialectKind::OpenAi), context(), kJson, kOpenAiJson, {cut}, true);
            QCOMPARE(outcome.all, kOpenAiJson);
            QCOMPARE(outcome.beforeFinish, kOpenAiJson.substr(0, kOpenAiJson.size() - 1));
            const auto& row = outcome.settlement.row;
            QCOMPARE(row.mode, SettleMode::Exact);
            QCOMPARE(row.usage.input, 36);
            QCOMPARE(row.usage.cacheRead, 64);
            QCOMPARE(row.usage.output, 20);
            QCOMPARE(row.usage.reasoning, 5);
            QCOMPARE(row.cost.nano(), (36 * 150'000 + 64 * 75'000 + 20 * 600'000) / 1'000);
            QCOMPARE(row.upstreamId, std::string("chatcmpl-9"));
            QCOMPARE(row.servedModel, std::string("gpt-4o-mini-2024-07-18"));
        }
        QCOMPARE(
            run(chatDialect(DialectKind::OpenAi), context(), kJson, kOpenAiJson, everyByte(kOpenAiJson), true)
                .settlement.row.cost.nano(),
            22'200);
    }

    void holdsNothingBackWithoutAContentLength() {
        const Outcome outcome =
            run(chatDialect(DialectKind::OpenAi), context(), kJson, kOpenAiJson, {50}, false);
        QCOMPARE(outcome.beforeFinish, kOpenAiJson);
        QCOMPARE(outcome.settlement.row.mode, SettleMode::Exact);
    }

    void dropsOnlyTheUsageChunkItAskedForAtEverySplit() {
        const std::string body = kOpenAiStream + kUsageChunk + kDone;
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const Outcome mine =
                run(chatDialect(DialectKind::OpenAi), context(true), kEvents, body, {cut}, false);
            QCOMPARE(mine.beforeFinish, kOpenAiStream);
            QCOMPARE(mine.all, kOpenAiStream + kDone);
            QCOMPARE(mine.settlement.row.mode, SettleMode::Exact);
            QCOMPARE(mine.settlement.row.usage.output, 4);
            const Outcome theirs =
                run(chatDialect(DialectKind::OpenAi), context(false), kEvents, body, {cut}, false);
            QCOMPARE(theirs.all, body);
            QCOMPARE(theirs.beforeFinish, kOpenAiStream + kUsageChunk);
            QVERIFY(theirs.terminal);
            QCOMPARE(theirs.settlement.row.cost, mine.settlement.row.cost);
        }
        QCOMPARE(
            run(chatDialect(DialectKind::OpenAi), context(true), kEvents, body, everyByte(body), false).all,
            kOpenAiStream + kDone);
    }

    void neverDelaysAWholeEvent() {
        const auto meter = chatDialect(DialectKind::OpenAi).meter(context(true));
        meter->begin({200, kEvents, std::nullopt, {}});
        std::string out;
        meter->feed(kOpenAiStream.substr(0, kOpenAiStream.find("\n\n") + 2), out);
        QCOMPARE(out, kOpenAiStream.substr(0, kOpenAiStream.find("\n\n") + 2));
    }

    void takesOpenRoutersOwnCostAtEverySplit() {
        const std::string body = kOpenRouterStream + kDone;
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const Outcome outcome =
                run(chatDialect(DialectKind::OpenRouter), context(), kEvents, body, {cut}, false);
            QCOMPARE(outcome.all, body);
            QCOMPARE(outcome.beforeFinish, kOpenRouterStream);
            const auto& row = outcome.settlement.row;
            QCOMPARE(row.mode, SettleMode::Exact);
            QCOMPARE(row.cost.nano(), 81'000);
            QCOMPARE(row.usage.input, 6);
            QCOMPARE(row.usage.cacheRead, 2);
            QCOMPARE(row.usage.cacheWrite5m, 4);
            QCOMPARE(row.upstreamId, std::string("gen-17"));
            QCOMPARE(row.servedModel, std::string("anthropic/claude-sonnet-4"));
        }
    }

    void addsTheProvidersPartForOwnKeys() {
        const std::string body =
            R"({"id":"gen-1","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1,"cost":1.5e-05,"is_byok":true,)"
            R"("cost_details":{"upstream_inference_cost":0.0003}}})";
        QCOMPARE(run(chatDialect(DialectKind::OpenRouter), context(), kJson, body, {}, true)
                     .settlement.row.cost.nano(),
                 315'000);
        // OpenAI states no cost: a field of that name is not believed.
        QCOMPARE(run(chatDialect(DialectKind::OpenAi), context(), kJson, body, {}, true)
                     .settlement.row.cost.nano(),
                 750);
    }

    void chargesTheHoldWhenUsageIsMissing() {
        const auto row =
            run(chatDialect(DialectKind::OpenAi), context(), kJson, R"({"id":"x","choices":[]})", {}, true)
                .settlement.row;
        QCOMPARE(row.mode, SettleMode::Held);
        QCOMPARE(row.note, std::string("usage_missing"));
        const auto stream =
            run(chatDialect(DialectKind::OpenAi), context(), kEvents, kOpenAiStream + kDone, {}, false)
                .settlement.row;
        QCOMPARE(stream.mode, SettleMode::Held);
        QCOMPARE(
            run(chatDialect(DialectKind::OpenAi), context(), kJson, "garbage", {}, true).settlement.row.mode,
            SettleMode::Held);
        QCOMPARE(run(chatDialect(DialectKind::OpenAi), context(), "text/html", "<html>", {}, true)
                     .settlement.row.mode,
                 SettleMode::Held);
    }

    void knowsATypeWhateverItsCase() {
        const auto mode = [](const char* type, const std::string& body) {
            return run(chatDialect(DialectKind::OpenAi), context(), type, body, {}, false)
                .settlement.row.mode;
        };
        QCOMPARE(mode("Text/Event-Stream; Charset=UTF-8", kRunningUsage + kDone), SettleMode::Exact);
        QCOMPARE(mode("Application/JSON", kOpenAiJson), SettleMode::Exact);
    }

    void aStreamThatIsAnsweredWithoutEventsIsHeldForWhole() {
        MeterContext streamed = context();
        streamed.facts.stream = true;
        for (const char* type : {"application/json", "text/plain", ""})
            QCOMPARE(run(chatDialect(DialectKind::OpenAi), streamed, type, "{", {}, false).output,
                     std::uint64_t{UINT64_MAX});
        QCOMPARE(run(chatDialect(DialectKind::OpenAi), context(), kJson, "{", {}, false).output,
                 std::uint64_t{0});
        QCOMPARE(
            run(chatDialect(DialectKind::OpenAi), streamed, kJson, "{", {}, false, AnswerEnd::Complete, 429)
                .output,
            std::uint64_t{0});
    }

    void believesNoNegativeUsage() {
        for (const char* usage :
             {R"({"prompt_tokens":-1,"completion_tokens":1})",
              R"({"prompt_tokens":1,"completion_tokens":-5})",
              R"({"prompt_tokens":1,"completion_tokens":1,"cost":-0.5})",
              R"({"prompt_tokens":1,"completion_tokens":1,"cost":"0"})",
              R"({"prompt_tokens":5,"completion_tokens":1,"prompt_tokens_details":{"cached_tokens":6}})",
              R"({"prompt_tokens":1e30,"completion_tokens":1})",
              R"({"prompt_tokens":99999999999999,"completion_tokens":1})"}) {
            const auto row = run(chatDialect(DialectKind::OpenRouter), context(), kJson,
                                 R"({"usage":)" + std::string(usage) + "}", {}, true)
                                 .settlement.row;
            QCOMPARE(row.mode, SettleMode::Held);
            QCOMPARE(row.note, std::string("usage_negative"));
        }
    }

    void whatOnlyTheTotalCountsIsOutput() {
        // Google's compatible root leaves thoughts out of completion_tokens.
        const std::string body =
            "{\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":4,\"total_tokens\":44,"
            "\"completion_tokens_details\":{\"reasoning_tokens\":30}}}";
        const auto row =
            run(chatDialect(DialectKind::Google), context(), kJson, body, {}, true).settlement.row;
        QCOMPARE(row.mode, SettleMode::Exact);
        QCOMPARE(row.usage.output, 34);
        QCOMPARE(row.cost.nano(), (10 * 150'000 + 34 * 600'000) / 1'000);
    }

    void errorAnswersCostNothing() {
        const std::string body = "{\"error\":{\"message\":\"no\"}}";
        const Outcome outcome = run(chatDialect(DialectKind::OpenAi), context(), kJson, body, {10}, true,
                                    AnswerEnd::Complete, 429);
        QCOMPARE(outcome.settlement.row.mode, SettleMode::None);
        QCOMPARE(outcome.settlement.row.cost, Money());
        QCOMPARE(outcome.all, body);
    }

    void countsWhatACutStreamSent() {
        for (const AnswerEnd end :
             {AnswerEnd::ClientGone, AnswerEnd::UpstreamCut, AnswerEnd::Killed, AnswerEnd::Refused,
              AnswerEnd::Leak, AnswerEnd::MaskedLeak, AnswerEnd::TimedOut}) {
            const auto row =
                run(chatDialect(DialectKind::OpenAi), context(), kEvents, kOpenAiStream, {}, false, end)
                    .settlement.row;
            QCOMPARE(row.mode, SettleMode::Partial);
            QVERIFY(!row.note.empty());
            QVERIFY(row.usage.output >= 3);
            QVERIFY(row.cost.nano() >= 100 * 150 + 3 * 600);
            QVERIFY(row.cost <= context().bound);
        }
    }

    void aCutStreamOfHiddenReasoningCostsTheHold() {
        MeterContext reasoning = context();
        reasoning.price.hiddenReasoning = true;
        for (const AnswerEnd end : {AnswerEnd::ClientGone, AnswerEnd::UpstreamCut, AnswerEnd::Killed}) {
            const auto row =
                run(chatDialect(DialectKind::OpenAi), reasoning, kEvents, kOpenAiStream, {}, false, end)
                    .settlement.row;
            QCOMPARE(row.mode, SettleMode::Held);
        }
        const auto whole = run(chatDialect(DialectKind::OpenAi), reasoning, kEvents,
                               kOpenAiStream + kUsageChunk + kDone, {}, false);
        QCOMPARE(whole.settlement.row.mode, SettleMode::Exact);
    }

    void aCutPlainAnswerCostsTheHold() {
        const auto row = run(chatDialect(DialectKind::OpenAi), context(), kJson, kOpenAiJson.substr(0, 100),
                             {}, false, AnswerEnd::UpstreamCut)
                             .settlement.row;
        QCOMPARE(row.mode, SettleMode::Held);
        QCOMPARE(row.note, std::string("upstream_cut"));
    }

    void usageSeenBeforeACutIsExact() {
        const auto row = run(chatDialect(DialectKind::OpenAi), context(), kEvents,
                             kOpenAiStream + kUsageChunk, {}, false, AnswerEnd::ClientGone)
                             .settlement.row;
        QCOMPARE(row.mode, SettleMode::Exact);
        QCOMPARE(row.note, std::string("client_gone"));
    }

    void passesErrorEventsAndSettlesPartially() {
        const std::string body = kOpenRouterStream.substr(0, kOpenRouterStream.find(": OPENROUTER", 5)) +
                                 "data: "
                                 "{\"id\":\"gen-17\",\"error\":{\"code\":502,\"message\":\"x\"},\"choices\":["
                                 "{\"index\":0,\"delta\":{\"content\":\"\"},"
                                 "\"finish_reason\":\"error\"}]}\n\n";
        const Outcome outcome =
            run(chatDialect(DialectKind::OpenRouter), context(), kEvents, body, everyByte(body), false);
        QCOMPARE(outcome.all, body);
        QCOMPARE(outcome.settlement.row.mode, SettleMode::Partial);
        QCOMPARE(outcome.settlement.row.note, std::string("upstream_error"));
    }

    void passesAnOversizedEventWithoutKeepingIt() {
        const std::string big =
            "data: {\"choices\":[{\"delta\":{\"content\":\"" + std::string(3 << 20, 'x') + "\"}}]}\n\n";
        const std::string body = kOpenAiStream + big + kDone;
        std::vector<std::size_t> cuts;
        for (std::size_t at = 16'384; at < body.size(); at += 16'384)
            cuts.push_back(at);
        const Outcome outcome = run(chatDialect(DialectKind::OpenAi), context(), kEvents, body, cuts, false);
        QCOMPARE(outcome.all, body);
        QCOMPARE(outcome.output, UINT64_MAX);
        QCOMPARE(outcome.settlement.row.mode, SettleMode::Held);
        QCOMPARE(run(chatDialect(DialectKind::OpenAi), context(), kEvents,
                     kOpenAiStream + big + kUsageChunk + kDone, cuts, false)
                     .settlement.row.mode,
                 SettleMode::Exact);
    }

    void passesAnEventThatNeverEnds() {
        const std::string body = kOpenAiStream + "data: {\"choices\":[";
        QCOMPARE(run(chatDialect(DialectKind::OpenAi), context(), kEvents, body, everyByte(body), false,
                     AnswerEnd::UpstreamCut)
                     .all,
                 body);
    }

    void countsNoLessOutputThanWasSeen() {
        const Outcome outcome =
            run(chatDialect(DialectKind::OpenAi), context(), kEvents, kOpenAiStream, {}, false);
        QVERIFY(outcome.output >= 3);
    }

    void readsCostsExactly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("nano");
        const auto row = [](const char* text, qint64 nano) { QTest::newRow(text) << text << nano; };
        row("0", 0);
        row("0.0", 0);
        row("1", 1'000'000'000);
        row("0.000000001", 1);
        row("0.0000000001", 1);
        row("0.0000000011", 2);
        row("1e-9", 1);
        row("1E-30", 1);
        row("1.5e-05", 15'000);
        row("2.34E0", 2'340'000'000);
        row("12e2", 1'200'000'000'000);
        row("0.1", 100'000'000);
        row("0.10000000000000000555", 100'000'001);
        row("123456789012345678901234567890123", INT64_MAX);
        row("0.000000000000000000000000000000000000001", 1);
        row("1e999", INT64_MAX);
        row("0e999", 0);
        row("-0.5", -500'000'000);
    }
    void readsCostsExactly() {
        QFETCH(QString, text);
        QFETCH(qint64, nano);
        const auto cost = parseDecimalCost(text.toStdString());
        QVERIFY(cost);
        QCOMPARE(cost->nano(), nano);
    }

    void aFreeAnswerPassesAndCostsNothing() {
        const auto meter = makeFreeMeter();
        meter->begin({200, kJson, 10, {}});
        std::string out;
        meter->feed("01234", out);
        QVERIFY(meter->feed("56789", out).terminal);
        QCOMPARE(out, std::string("012345678"));
        QCOMPARE(meter->settle(AnswerEnd::Complete).row.mode, SettleMode::None);
        QCOMPARE(meter->finish(), std::string("9"));
    }

    void usageToldOnTheWayIsNoPriceForWhatCameBehindIt() {
        const std::string& running = kRunningUsage;
        const std::string more = kDelta + std::string(4'000, 'b') + kDeltaEnd;
        for (const AnswerEnd end :
             {AnswerEnd::ClientGone, AnswerEnd::UpstreamCut, AnswerEnd::Killed, AnswerEnd::Complete}) {
            MeterContext given = context();
            given.bound = Money::max();
            const auto row = run(chatDialect(DialectKind::OpenAi), std::move(given), kEvents, running + more,
                                 {}, false, end)
                                 .settlement.row;
            QCOMPARE(row.mode, journal::SettleMode::Partial);
            QVERIFY(row.usage.output >= 2'000);
        }
        // Nor when the stream ends well behind it.
        MeterContext given = context();
        given.bound = Money::max();
        const auto ended = run(chatDialect(DialectKind::OpenAi), std::move(given), kEvents,
                               running + more + kDone, {}, false)
                               .settlement.row;
        QCOMPARE(ended.mode, SettleMode::Partial);
        QVERIFY(ended.usage.output >= 2'000);
        // With the last event seen, or nothing behind it, the usage is the price.
        for (const std::string& body : {running + more + running + kDone, running})
            QCOMPARE(run(chatDialect(DialectKind::OpenAi), context(), kEvents, body, {}, false,
                         AnswerEnd::ClientGone)
                         .settlement.row.mode,
                     journal::SettleMode::Exact);
    }

    void usageWithoutOutputIsNotBelievedWhereOutputWasSeen() {
        const std::string zero = "\"usage\":{\"prompt_tokens\":0,\"completion_tokens\":0";
        const std::string text(100, 'x');
        const auto mode = [&](const std::string& usage, const std::string& content, DialectKind dialect) {
            const std::string body =
                "{\"choices\":[{\"message\":{\"content\":\"" + content + "\"}}]," + usage + "}}";
            return run(chatDialect(dialect), context(), kJson, body, {}, true).settlement.row.mode;
        };
        QCOMPARE(mode(zero, text, DialectKind::OpenAi), SettleMode::Held);
        QCOMPARE(mode(zero, "", DialectKind::OpenAi), SettleMode::Exact);
        // A provider that names a price is believed.
        QCOMPARE(mode(zero + ",\"cost\":0", text, DialectKind::OpenRouter), SettleMode::Exact);
        const std::string stream =
            kDelta + text + kDeltaEnd + "data: {\"choices\":[]," + zero + "}}\n\n" + kDone;
        const auto row =
            run(chatDialect(DialectKind::OpenAi), context(), kEvents, stream, {}, false).settlement.row;
        QCOMPARE(row.mode, SettleMode::Held);
        QVERIFY(row.note.find("usage_zero") != std::string::npos);
    }

    void anErrorThatSaysItWasBilledIsPaid() {
        const std::string& body = kBilledError;
        const auto row =
            run(chatDialect(DialectKind::OpenAi), context(), kJson, body, {}, true, AnswerEnd::Complete, 500)
                .settlement.row;
        QCOMPARE(row.mode, journal::SettleMode::Exact);
        QVERIFY(row.cost > Money());
    }
};

QTEST_APPLESS_MAIN(MeterTest)
#include "meter_test.moc"
