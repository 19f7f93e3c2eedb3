// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using journal::SettleMode;

// Transcripts in the form Anthropic and OpenRouter send them (providers.md 1.4, 3).
namespace {

std::string sse(const std::string& type, const std::string& data) {
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"" + (data.empty() ? "" : ",") + data +
           "}\n\n";
}

const std::string kStart = sse(
    "message_start",
    R"("message":{"id":"msg_01","type":"message","role":"assistant","model":"claude-sonnet-4-5-20250929","content":[],"stop_reason":null,)"
    R"("usage":{"input_tokens":25,"cache_creation_input_tokens":300,"cache_read_input_tokens":1000,)"
    R"("cache_creation":{"ephemeral_5m_input_tokens":200,"ephemeral_1h_input_tokens":100},"output_tokens":1,"service_tier":"standard"}})");
const std::string kText =
    sse("content_block_start", R"("index":0,"content_block":{"type":"text","text":""})") + sse("ping", "") +
    sse("content_block_delta", R"("index":0,"delta":{"type":"text_delta","text":"Hello "})") +
    sse("content_block_delta", R"("index":0,"delta":{"type":"text_delta","text":"there, all of you"})") +
    sse("content_block_stop", R"("index":0)");
const std::string kDelta = sse(
    "message_delta",
    R"("delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":15,"input_tokens":null})");
const std::string kStop = sse("message_stop", "");
const std::string kStream = kStart + kText + kDelta + kStop;

const std::string kThinking =
    sse("content_block_start",
        R"("index":0,"content_block":{"type":"thinking","thinking":"","signature":""})") +
    sse("content_block_delta", R"("index":0,"delta":{"type":"thinking_delta","thinking":"Let me see"})");
const std::string kThought =
    sse("content_block_delta", R"("index":0,"delta":{"type":"signature_delta","signature":"EqQBCkYIARgC"})") +
    sse("content_block_stop", R"("index":0)");

const std::string kPlain =
    R"({"id":"msg_02","type":"message","role":"assistant","model":"claude-haiku-4-5",)"
    "\"content\":[{\"type\":\"text\",\"text\":\"a \\\"usage\\\":{\\\"input_tokens\\\":9} in text }\"}],"
    R"("stop_reason":"end_turn","usage":{"input_tokens":10,"cache_creation_input_tokens":0,"cache_read_input_tokens":40,)"
    R"("output_tokens":20,"output_tokens_details":{"thinking_tokens":12},"server_tool_use":{"web_search_requests":2,"web_fetch_requests":1}}})";

MeterContext context() {
    MeterContext context;
    context.price = ModelPrice::ofTokens({3'000'000}, {15'000'000});
    context.price.cacheRead.pico = 300'000;
    context.price.cacheWrite5m.pico = 3'750'000;
    context.price.cacheWrite1h.pico = 6'000'000;
    context.price.perToolCall.pico = 10'000'000'000;
    context.bound = *Money::parse("1.00");
    context.inputTokens = 5'000;
    return context;
}

struct Outcome {
    std::string beforeFinish, all;
    Settlement settlement;
    bool terminal = false;
    std::uint64_t output = 0;
    const journal::SettleRecord& row() const { return settlement.row; }
};

struct Run {
    DialectKind provider = DialectKind::Anthropic;
    AnswerEnd end = AnswerEnd::Complete;
    std::vector<std::size_t> cuts = {};
    int status = 200;
    MeterContext given = context();
};

Outcome run(const std::string& body, Run how = {}) {
    const bool events = body.starts_with("event:") || body.starts_with(":");
    const auto meter = messagesDialect(how.provider).meter(how.given);
    meter->begin({how.status,
                  events ? "text/event-stream; charset=utf-8" : "application/json",
                  events ? std::nullopt : std::optional<std::uint64_t>(body.size()),
                  {}});
    Outcome outcome;
    std::size_t at = 0;
    how.cuts.push_back(body.size());
    for (const std::size_t to : how.cuts) {
        const MeterStep step = meter->feed(std::string_view(body).substr(at, to - at), outcome.beforeFinish);
        outcome.terminal = step.terminal;
        outcome.output = step.outputSoFar.value_or(0);
        at = to;
    }
    outcome.settlement = meter->settle(how.end);
    outcome.all = outcome.beforeFinish + meter->finish();
    return outcome;
}

std::string plainUsage(const std::string& usage) {
    return R"({"id":"msg_1","type":"message","model":"m","content":[],"usage":)" + usage + "}";
}

/// 25 plain, 1,000 read, 200 and 100 written, 15 out.
constexpr std::int64_t kStreamCost =
    (25 * 3'000'000 + 1'000 * 300'000 + 200 * 3'750'000 + 100 * 6'000'000 + 15 * 15'000'000) / 1'000;

} // namespace

class AnthropicAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pricesAStreamAtEverySplit() {
        std::vector<std::size_t> every;
        for (std::size_t cut = 1; cut <= kStream.size(); ++cut) {
            every.push_back(cut);
            const Outcome outcome = run(kStream, {.cuts = {cut}});
            QCOMPARE(outcome.all, kStream);
            QCOMPARE(outcome.beforeFinish, kStart + kText + kDelta);
            QVERIFY(outcome.terminal);
            QCOMPARE(outcome.row().mode, SettleMode::Exact);
            QCOMPARE(outcome.row().cost.nano(), kStreamCost);
            QCOMPARE(outcome.row().usage.input, 25);
            QCOMPARE(outcome.row().usage.cacheRead, 1'000);
            QCOMPARE(outcome.row().usage.cacheWrite5m, 200);
            QCOMPARE(outcome.row().usage.cacheWrite1h, 100);
            QCOMPARE(outcome.row().usage.output, 15);
            QCOMPARE(outcome.row().upstreamId, std::string("msg_01"));
            QCOMPARE(outcome.row().servedModel, std::string("claude-sonnet-4-5-20250929"));
            QVERIFY(outcome.row().note.empty());
        }
        every.pop_back();
        QCOMPARE(run(kStream, {.cuts = every}).row().cost.nano(), kStreamCost);
        QCOMPARE(run(kStream, {.cuts = every}).all, kStream);
    }

    void pricesAPlainAnswerAtEverySplit() {
        for (std::size_t cut = 0; cut <= kPlain.size(); ++cut) {
            const Outcome outcome = run(kPlain, {.cuts = {cut}});
            QCOMPARE(outcome.all, kPlain);
            QCOMPARE(outcome.beforeFinish, kPlain.substr(0, kPlain.size() - 1));
            QCOMPARE(outcome.row().mode, SettleMode::Exact);
            QCOMPARE(outcome.row().usage.input, 10);
            QCOMPARE(outcome.row().usage.cacheRead, 40);
            QCOMPARE(outcome.row().usage.output, 20);
            QCOMPARE(outcome.row().usage.reasoning, 12);
            QCOMPARE(outcome.row().usage.toolCalls, 3);
            QCOMPARE(outcome.row().cost.nano(),
                     (10 * 3'000'000 + 40 * 300'000 + 20 * 15'000'000 + 3 * 10'000'000'000) / 1'000);
        }
    }

    void takesTheLastCountAndNeverTheSum() {
        // A server tool makes several deltas; null leaves a count as it was.
        const std::string body =
            kStart + kText +
            sse("message_delta",
                R"("delta":{"stop_reason":null},"usage":{"output_tokens":15,"input_tokens":400,"server_tool_use":{"web_search_requests":1}})") +
            kText +
            sse("message_delta",
                R"("delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":40,"input_tokens":900,"cache_read_input_tokens":null,"server_tool_use":{"web_search_requests":2}})") +
            sse("message_delta", R"("delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":null})") +
            kStop;
        const auto row = run(body).row();
        QCOMPARE(row.mode, SettleMode::Exact);
        QCOMPARE(row.usage.output, 40);
        QCOMPARE(row.usage.input, 900);
        QCOMPARE(row.usage.cacheRead, 1'000);
        QCOMPARE(row.usage.toolCalls, 2);
    }

    void writesOfUntoldLifetimeCostWhatWasAskedFor() {
        const std::string body =
            plainUsage(R"({"input_tokens":1,"output_tokens":1,"cache_creation_input_tokens":50})");
        QCOMPARE(run(body).row().usage.cacheWrite5m, 50);
        Run hour;
        hour.given.facts.longCache = true;
        QCOMPARE(run(body, hour).row().usage.cacheWrite1h, 50);
        // More in all than its parts: the rest is written too.
        const auto more = run(plainUsage(
            R"({"input_tokens":1,"output_tokens":1,"cache_creation_input_tokens":50,"cache_creation":{"ephemeral_5m_input_tokens":10,"ephemeral_1h_input_tokens":20}})"));
        QCOMPARE(more.row().usage.cacheWrite5m, 30);
        QCOMPARE(more.row().usage.cacheWrite1h, 20);
    }

    void pricesFromIterationsWhereTheTotalsLeaveThemOut() {
        const auto row =
            run(plainUsage(
                    R"({"input_tokens":100,"output_tokens":10,"iterations":[{"type":"message","input_tokens":100,"output_tokens":10},)"
                    R"({"type":"advisor_message","model":"big","input_tokens":4000,"output_tokens":500,"cache_read_input_tokens":7},)"
                    R"({"type":"compaction","input_tokens":300,"output_tokens":90,"cache_creation":{"ephemeral_1h_input_tokens":5}}]})"))
                .row();
        QCOMPARE(row.mode, SettleMode::Exact);
        QCOMPARE(row.usage.input, 4'400);
        QCOMPARE(row.usage.output, 600);
        QCOMPARE(row.usage.cacheRead, 7);
        QCOMPARE(row.usage.cacheWrite1h, 5);
        // Fewer in the iterations than in the totals: the totals hold.
        QCOMPARE(
            run(plainUsage(
                    R"({"input_tokens":100,"output_tokens":10,"iterations":[{"type":"message","input_tokens":60,"output_tokens":10}]})"))
                .row()
                .usage.input,
            100);
        // Running totals here too: the second list replaces the first.
        const std::string once = R"("iterations":[{"type":"message","input_tokens":900,"output_tokens":15}])";
        const auto stream = run(
            kStart +
            sse("message_delta", R"("delta":{"stop_reason":null},"usage":{"output_tokens":5,)" + once + "}") +
            sse("message_delta",
                R"("delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":15,)" + once + "}") +
            kStop);
        QCOMPARE(stream.row().usage.input, 900);
        QCOMPARE(stream.row().usage.output, 15);
    }

    void takesOpenRoutersOwnCost() {
        const std::string body =
            ": OPENROUTER PROCESSING\n\n" +
            sse("message_start",
                R"("message":{"id":"gen-7","model":"anthropic/claude-sonnet-4.5","usage":{"input_tokens":0,"output_tokens":0}})") +
            kText +
            sse("message_delta",
                R"("delta":{"stop_reason":"end_turn"},"usage":{"input_tokens":12,"output_tokens":3,"cost":0.000081,"is_byok":false,"cost_details":{"upstream_inference_cost":null}})") +
            kStop;
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const auto row = run(body, {.provider = DialectKind::OpenRouter, .cuts = {cut}}).row();
            QCOMPARE(row.mode, SettleMode::Exact);
            QCOMPARE(row.cost.nano(), 81'000);
            QCOMPARE(row.upstreamId, std::string("gen-7"));
        }
        const std::string own = plainUsage(
            R"({"input_tokens":1,"output_tokens":1,"cost":1.5e-05,"is_byok":true,"cost_details":{"upstream_inference_cost":0.0003}})");
        QCOMPARE(run(own, {.provider = DialectKind::OpenRouter}).row().cost.nano(), 315'000);
        // Anthropic states no cost: a field of that name is not believed.
        QCOMPARE(run(own).row().cost.nano(), 18'000);
    }

    void chargesTheHoldWhenUsageIsMissing() {
        for (const std::string& body :
             {plainUsage("null"), plainUsage("{}"), plainUsage(R"({"output_tokens":5})"),
              plainUsage(R"({"input_tokens":5})"), std::string("garbage"),
              // The last count is missing: the one token of the beginning is not all there was.
              kStart + kText + kStop,
              kStart + kText +
                  sse("message_delta",
                      R"("delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":null})") +
                  kStop,
              // It generated on after it had counted.
              kStart + kDelta + kText + kStop}) {
            const auto row = run(body).row();
            QCOMPARE(row.mode, SettleMode::Held);
            QCOMPARE(row.note, std::string("usage_missing"));
        }
    }

    void believesNoNegativeUsage() {
        for (const char* usage :
             {R"({"input_tokens":-1,"output_tokens":1})", R"({"input_tokens":1,"output_tokens":-5})",
              R"({"input_tokens":1,"output_tokens":1,"cache_read_input_tokens":-4})",
              R"({"input_tokens":1,"output_tokens":1,"cache_creation":{"ephemeral_1h_input_tokens":-4}})",
              R"({"input_tokens":1,"output_tokens":1,"server_tool_use":{"web_search_requests":-1}})",
              R"({"input_tokens":1,"output_tokens":1,"iterations":[{"input_tokens":-9}]})",
              R"({"input_tokens":1,"output_tokens":1,"output_tokens_details":{"thinking_tokens":2}})",
              R"({"input_tokens":1,"output_tokens":"1"})", R"({"input_tokens":1e30,"output_tokens":1})"}) {
            const auto row = run(plainUsage(usage)).row();
            QCOMPARE(row.mode, SettleMode::Held);
            QVERIFY2(row.note.find("usage_negative") != std::string::npos, usage);
        }
        const std::string stream =
            kStart + kText +
            sse("message_delta", R"("delta":{"stop_reason":null},"usage":{"output_tokens":-9})") + kDelta +
            kStop;
        QVERIFY(run(stream).row().note.find("usage_negative") != std::string::npos);
    }

    void paysWhatACutStreamHadCounted() {
        const std::string body = kStart + kText;
        for (const AnswerEnd end : {AnswerEnd::ClientGone, AnswerEnd::UpstreamCut, AnswerEnd::Killed,
                                    AnswerEnd::Refused, AnswerEnd::TimedOut}) {
            const auto row = run(body, {.end = end}).row();
            QCOMPARE(row.mode, SettleMode::Partial);
            // The input is exact, not the estimate; half a token for each byte of output.
            QCOMPARE(row.usage.inputTotal(), 1'325);
            QCOMPARE(row.usage.output, 12);
            QCOMPARE(row.cost.nano(), kStreamCost - 3 * 15'000);
        }
    }

    void takesZerosForNoCountOfTheInput() {
        const std::string zeros = sse(
            "message_start",
            R"("message":{"id":"gen-7","model":"m","usage":{"input_tokens":0,"output_tokens":0,"cost":0}})");
        const auto row =
            run(zeros + kText, {.provider = DialectKind::OpenRouter, .end = AnswerEnd::Killed}).row();
        QCOMPARE(row.mode, SettleMode::Partial);
        QCOMPARE(row.usage.input, 5'000);
        QVERIFY(row.cost.nano() >= 5'000 * 3'000);
    }

    void neverPaysLessThanTheLastCount() {
        const std::string counted =
            kStart + kText +
            sse("message_delta", R"("delta":{"stop_reason":null},"usage":{"output_tokens":77})");
        QCOMPARE(run(counted, {.end = AnswerEnd::ClientGone}).row().usage.output, 77);
        // Not even within a bound that turned out too small.
        Run small{.end = AnswerEnd::ClientGone};
        small.given.bound = Money::fromNano(1'000);
        const auto row = run(kStart + kText, small).row();
        QCOMPARE(row.cost.nano(), kStreamCost - 14 * 15'000);
        // After the last count all is known, whether the client saw the end or not.
        QCOMPARE(run(kStart + kText + kDelta, {.end = AnswerEnd::ClientGone}).row().mode, SettleMode::Exact);
    }

    void paysTheHoldForWhatWasNotShown() {
        for (const std::string& body :
             {kStart + kThinking, std::string("event: ping\ndata: {\"type\":\"ping\"}\n\n"),
              kStart + sse("content_block_start",
                           R"("index":0,"content_block":{"type":"redacted_thinking","data":"x"})")})
            QCOMPARE(run(body, {.end = AnswerEnd::ClientGone}).row().mode, SettleMode::Held);
        // A tool of the provider reads what it found, which is counted only later.
        const std::string search =
            kStart + kText +
            sse("content_block_start",
                R"("index":1,"content_block":{"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{}})") +
            sse("content_block_stop", R"("index":1)");
        QCOMPARE(run(search, {.end = AnswerEnd::ClientGone}).row().mode, SettleMode::Held);
        const std::string counted =
            search +
            sse("message_delta",
                R"("delta":{"stop_reason":null},"usage":{"input_tokens":9000,"output_tokens":50,"server_tool_use":{"web_search_requests":1}})");
        QCOMPARE(run(counted, {.end = AnswerEnd::ClientGone}).row().usage.input, 9'000);
        QCOMPARE(run(counted, {.end = AnswerEnd::ClientGone}).row().usage.toolCalls, 1);
        const auto row = run(kStart + kThinking + kThought, {.end = AnswerEnd::ClientGone}).row();
        QCOMPARE(row.mode, SettleMode::Partial);
        QCOMPARE(row.usage.output, 11); // "Let me see" and the signature.
    }

    void growsTheHoldWithWhatItSeesAndFullyForWhatItDoesNot() {
        QCOMPARE(run(kStart + kText, {.end = AnswerEnd::ClientGone}).output, std::uint64_t{23});
        QCOMPARE(run(kStart + kThinking, {.end = AnswerEnd::ClientGone}).output, UINT64_MAX);
        QVERIFY(run(kStart + kThinking + kThought, {.end = AnswerEnd::ClientGone}).output < 100);
        // What it counts itself, if that is more.
        const std::string more =
            sse("message_delta", R"("delta":{"stop_reason":null},"usage":{"output_tokens":900})");
        QCOMPARE(run(kStart + kText + more, {.end = AnswerEnd::ClientGone}).output, std::uint64_t{900});
        // What a server tool found is input.
        const std::string found =
            sse("content_block_start",
                R"("index":1,"content_block":{"type":"web_search_tool_result","content":[{"title":")" +
                    std::string(500, 'x') + R"("}]})");
        QCOMPARE(run(kStart + kText + found, {.end = AnswerEnd::ClientGone}).output, std::uint64_t{23});
        const std::string tool =
            sse("content_block_start",
                R"("index":1,"content_block":{"type":"tool_use","id":"toolu_1","name":"ls","input":{}})") +
            sse("content_block_delta",
                R"("index":1,"delta":{"type":"input_json_delta","partial_json":"{a : 1}"})");
        QVERIFY(run(kStart + kText + tool, {.end = AnswerEnd::ClientGone}).output >=
                std::uint64_t{23 + 2 + 7});
    }

    void settlesAStreamThatEndsInAnError() {
        const std::string error =
            sse("error", R"("error":{"type":"overloaded_error","message":"Overloaded"})");
        const Outcome outcome = run(kStart + kText + error);
        QCOMPARE(outcome.all, kStart + kText + error);
        QCOMPARE(outcome.row().mode, SettleMode::Partial);
        QCOMPARE(outcome.row().note, std::string("upstream_error"));
        QCOMPARE(outcome.row().usage.inputTotal(), 1'325);
        QCOMPARE(run(R"({"type":"error","error":{"type":"overloaded_error","message":"x"}})", {.status = 529})
                     .row()
                     .mode,
                 SettleMode::None);
    }

    void survivesNonsense() {
        const std::string body =
            "event: message_start\ndata: [1,2\n\nevent: message_delta\ndata: {\"usage\":[]}\n\n"
            "event: content_block_delta\ndata: {\"delta\":\"x\",\"index\":{}}\n\n"
            "event: message_start\ndata: {\"type\":5,\"message\":{\"usage\":7,\"id\":[]}}\n\n" +
            kStop;
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const Outcome outcome = run(body, {.cuts = {cut}});
            QCOMPARE(outcome.all, body);
            QCOMPARE(outcome.row().mode, SettleMode::Held);
        }
    }
};

QTEST_APPLESS_MAIN(AnthropicAnswerTest)
#include "anthropic_answer_test.moc"
