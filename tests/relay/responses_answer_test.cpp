// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/relay/dialect_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using rubber::journal::SettleMode;

namespace {

const Dialect& openAi = responsesDialect(DialectKind::OpenAi);
const Dialect& openRouter = responsesDialect(DialectKind::OpenRouter);

std::string eventOf(const std::string& type, const std::string& members) {
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\",\"sequence_number\":1," + members + "}\n\n";
}

const std::string kUsage =
    R"("usage":{"input_tokens":100,"input_tokens_details":{"cached_tokens":64},"output_tokens":20,)"
    R"("output_tokens_details":{"reasoning_tokens":5},"total_tokens":120})";
const std::string kText =
    R"([{"type":"message","id":"msg_1","content":[{"type":"output_text","text":"Hello"}]}])";

std::string responseOf(const std::string& status, const std::string& output, const std::string& usage) {
    return R"({"id":"resp_1","object":"response","status":")" + status +
           R"(","error":null,"model":"gpt-4o-mini-2024-07-18","output":)" + output + "," + usage + "}";
}

const std::string kBegun =
    eventOf("response.created", R"("response":)" + responseOf("in_progress", "[]", R"("usage":null)")) +
    eventOf("response.output_item.added", R"("output_index":0,"item":{"type":"message","id":"msg_1"})") +
    eventOf("response.output_text.delta", R"("item_id":"msg_1","delta":"Hel")") +
    eventOf("response.output_text.delta", R"("item_id":"msg_1","delta":"lo")") +
    eventOf("response.output_text.done", R"("item_id":"msg_1","text":"Hello")");
const std::string kCompleted =
    eventOf("response.completed", R"("response":)" + responseOf("completed", kText, kUsage));

constexpr std::int64_t kCost = (36 * 150'000 + 64 * 75'000 + 20 * 600'000) / 1'000;

} // namespace

class ResponsesAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pricesAPlainAnswerAtEverySplit() {
        const std::string body = responseOf("completed", kText, kUsage);
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const Metered metered = meterAnswer(openAi, cheapContext(), kPlainJson, body, {cut});
            QCOMPARE(metered.all, body);
            QCOMPARE(metered.row.mode, SettleMode::Exact);
            QCOMPARE(metered.row.cost.nano(), kCost);
            QCOMPARE(metered.row.usage.reasoning, 5);
            QCOMPARE(metered.row.upstreamId, std::string("resp_1"));
            QCOMPARE(metered.row.servedModel, std::string("gpt-4o-mini-2024-07-18"));
        }
    }

    void readsNestedUsageAndHoldsTheLastEventBackAtEverySplit() {
        const std::string body = kBegun + kCompleted;
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const Metered metered = meterAnswer(openAi, cheapContext(), kEventStream, body, {cut});
            QCOMPARE(metered.beforeFinish, kBegun);
            QCOMPARE(metered.all, body);
            QVERIFY(metered.terminal);
            QCOMPARE(metered.row.mode, SettleMode::Exact);
            QCOMPARE(metered.row.cost.nano(), kCost);
            QCOMPARE(metered.row.upstreamId, std::string("resp_1"));
        }
        QCOMPARE(meterAnswer(openAi, cheapContext(), kEventStream, body, everyByteOf(body)).row.cost.nano(),
                 kCost);
    }

    void everyLastEventHasTheUsage() {
        for (const char* status : {"completed", "incomplete", "failed"}) {
            const std::string body = kBegun + eventOf("response." + std::string(status),
                                                      R"("response":)" + responseOf(status, kText, kUsage));
            const Metered metered = meterAnswer(openAi, cheapContext(), kEventStream, body, {});
            QCOMPARE(metered.row.mode, SettleMode::Exact);
            QCOMPARE(metered.row.cost.nano(), kCost);
            QCOMPARE(metered.beforeFinish, kBegun);
        }
    }

    void theTypeInTheDataCountsWithoutAnEventField() {
        const std::string body =
            "data: {\"type\":\"response.completed\",\"response\":" + responseOf("completed", kText, kUsage) +
            "}\n\n";
        const Metered metered = meterAnswer(openAi, cheapContext(), kEventStream, body, {});
        QVERIFY(metered.terminal);
        QCOMPARE(metered.row.cost.nano(), kCost);
    }

    void countsBuiltInToolsWhereNoUsageTells() {
        const std::string output =
            R"([{"type":"web_search_call","id":"ws_1","status":"completed"},{"type":"reasoning","summary":[]},)"
            R"({"type":"code_interpreter_call","id":"ci_1","code":"model"},{"type":"function_call","name":"f"},)"
            R"({"type":"web_search_call","id":"ws_2"}])";
        MeterContext context = cheapContext();
        context.facts.toolCalls = 5;
        const std::string plain = responseOf("completed", output, kUsage);
        const auto row = meterAnswer(openAi, context, kPlainJson, plain, everyByteOf(plain)).row;
        QCOMPARE(row.usage.toolCalls, 3);
        QCOMPARE(row.cost.nano(), kCost + 3 * 10'000'000);

        const std::string done = R"("output_index":0,"item":{"type":"web_search_call","id":"ws_1"})";
        const std::string body = kBegun + eventOf("response.output_item.done", done) +
                                 eventOf("response.output_item.done", done) + kCompleted;
        QCOMPARE(meterAnswer(openAi, context, kEventStream, body, {}).row.usage.toolCalls, 2);
        const std::string both =
            kBegun + eventOf("response.output_item.done", done) +
            eventOf("response.completed", R"("response":)" + responseOf("completed", output, kUsage));
        QCOMPARE(meterAnswer(openAi, context, kEventStream, both, {}).row.usage.toolCalls, 3);
    }

    void anOutputTooLargeToKeepIsTakenForAllItsCalls() {
        MeterContext context = cheapContext();
        context.facts.toolCalls = 5;
        const std::string body = responseOf(
            "completed", R"([{"type":"message","text":")" + std::string(100'000, 'x') + R"("}])", kUsage);
        QCOMPARE(meterAnswer(openAi, context, kPlainJson, body, {}).row.usage.toolCalls, 5);
    }

    void countsWhatStreams() {
        const std::string body =
            eventOf("response.output_text.delta", R"("delta":"0123456789")") +
            eventOf("response.function_call_arguments.delta", R"("delta":"0123456789")") +
            eventOf("response.reasoning_summary_text.delta", R"("delta":"0123456789")") +
            eventOf("response.custom_tool_call_input.delta", R"("delta":"0123456789")") +
            eventOf("response.refusal.delta", R"("delta":"0123456789")");
        QCOMPARE(meterAnswer(openAi, cheapContext(), kEventStream, body, {}, AnswerEnd::UpstreamCut).output,
                 std::uint64_t{50});
    }

    void aCutStreamIsSettledByWhatWasSeen() {
        for (const AnswerEnd end : {AnswerEnd::ClientGone, AnswerEnd::UpstreamCut, AnswerEnd::Killed}) {
            const auto row = meterAnswer(openAi, cheapContext(), kEventStream, kBegun, {}, end).row;
            QCOMPARE(row.mode, SettleMode::Partial);
            QVERIFY(row.cost.nano() >= 100 * 150 + 2 * 600);
        }
        MeterContext context = cheapContext();
        context.facts.toolCalls = 2;
        const auto row = meterAnswer(openAi, context, kEventStream, kBegun, {}, AnswerEnd::ClientGone).row;
        QVERIFY(row.cost.nano() >= 2 * 10'000'000);
    }

    void aFailureWithoutUsageIsSettledByWhatWasSeen() {
        for (const std::string& last :
             {eventOf("response.failed", R"("response":)" + responseOf("failed", "[]", R"("usage":null)")),
              eventOf("error", R"("code":"server_error","message":"x","param":null)"),
              eventOf("response.error", R"("error":{"code":"server_error"})"),
              std::string("data: {\"error\":{\"message\":\"x\"}}\n\n")}) {
            const std::string body = kBegun + last;
            const Metered metered = meterAnswer(openRouter, cheapContext(), kEventStream, body, {});
            QCOMPARE(metered.all, body);
            QCOMPARE(metered.row.mode, SettleMode::Partial);
            QCOMPARE(metered.row.note, std::string("upstream_error"));
        }
    }

    void usageThatIsMissingCostsTheHold() {
        const auto held = [](const std::string& type, const std::string& body) {
            return meterAnswer(openAi, cheapContext(), type, body, {}).row;
        };
        QCOMPARE(held(kPlainJson, responseOf("completed", kText, R"("usage":null)")).mode, SettleMode::Held);
        QCOMPARE(held(kPlainJson, responseOf("queued", "[]", R"("usage":null)")).mode, SettleMode::Held);
        QCOMPARE(held(kEventStream, kBegun).mode, SettleMode::Held);
        const auto row = held(
            kEventStream, kBegun + eventOf("response.completed",
                                           R"("response":)" + responseOf("completed", kText, R"("x":1)")));
        QCOMPARE(row.mode, SettleMode::Held);
        QCOMPARE(row.note, std::string("usage_missing"));
    }

    void believesNoNegativeUsage() {
        for (
            const char* usage :
            {R"("usage":{"input_tokens":-1,"output_tokens":1})",
             R"("usage":{"input_tokens":1,"output_tokens":-1})",
             R"("usage":{"input_tokens":5,"input_tokens_details":{"cached_tokens":6},"output_tokens":1})",
             R"("usage":{"input_tokens":5,"output_tokens":1,"output_tokens_details":{"reasoning_tokens":2}})"}) {
            const auto row =
                meterAnswer(openAi, cheapContext(), kEventStream,
                            kBegun + eventOf("response.completed",
                                             R"("response":)" + responseOf("completed", kText, usage)),
                            {})
                    .row;
            QCOMPARE(row.mode, SettleMode::Held);
            QCOMPARE(row.note, std::string("usage_negative"));
        }
    }

    void takesOpenRoutersOwnCost() {
        const std::string usage =
            R"("usage":{"input_tokens":12,"output_tokens":3,"cost":0.000081,"is_byok":true,)"
            R"("cost_details":{"upstream_inference_cost":0.0001}})";
        const std::string body =
            ": OPENROUTER PROCESSING\n\n" + kBegun +
            eventOf("response.completed", R"("response":)" + responseOf("completed", kText, usage));
        const Metered metered =
            meterAnswer(openRouter, cheapContext(), kEventStream, body + "data: [DONE]\n\n", {});
        QCOMPARE(metered.row.cost.nano(), 181'000);
        QCOMPARE(metered.all, body + "data: [DONE]\n\n");
    }

    void errorAnswersCostNothing() {
        const auto row = meterAnswer(openAi, cheapContext(), kPlainJson, R"({"error":{"message":"x"}})", {},
                                     AnswerEnd::Complete, 500)
                             .row;
        QCOMPARE(row.mode, SettleMode::None);
        QCOMPARE(row.cost, Money());
    }
};

QTEST_APPLESS_MAIN(ResponsesAnswerTest)
#include "responses_answer_test.moc"
