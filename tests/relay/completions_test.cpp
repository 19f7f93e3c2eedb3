// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/relay/dialect_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using rubber::journal::SettleMode;

namespace {

const Asked openAi{completionsDialect(DialectKind::OpenAi)};
const Asked openRouter{completionsDialect(DialectKind::OpenRouter)};

std::string withField(const std::string& field) { return R"({"model":"m","prompt":"hi",)" + field + "}"; }

const std::string kStream =
    "data: {\"id\":\"cmpl-1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"text\":\"Hi\","
    "\"finish_reason\":null}],\"usage\":null}\n\n";
const std::string kUsageChunk =
    "data: {\"id\":\"cmpl-1\",\"model\":\"m\",\"choices\":[],\"usage\":{\"prompt_tokens\":2,"
    "\"completion_tokens\":3,\"total_tokens\":5}}\n\n";

} // namespace

class CompletionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerOfEveryPromptIsCounted() {
        QCOMPARE(openAi.read(withField(R"("n":2,"best_of":5)"))->choices, std::uint64_t{5});
        QCOMPARE(openAi.read(withField(R"("best_of":2,"n":3)"))->choices, std::uint64_t{3});
        QCOMPARE(openAi.read(R"({"model":"m","n":2,"prompt":["a","b","c"]})")->choices, std::uint64_t{6});
        QCOMPARE(openAi.read(R"({"model":"m"})")->choices, std::uint64_t{1});
    }

    void anEchoCountsAsOutput() {
        QCOMPARE(openAi.read(R"({"echo":true,"model":"m","n":2,"prompt":["abc","de"]})")->extraOutput,
                 std::uint64_t{10});
        QCOMPARE(openAi.read(R"({"echo":false,"model":"m","prompt":"abc"})")->extraOutput, std::uint64_t{0});
    }

    void tokensInPlaceOfTextAreCounted() {
        const auto one = openAi.read(R"({"model":"m","prompt":[1,2,3],"echo":true})");
        QCOMPARE(one->countedTokens, std::uint64_t{3});
        QCOMPARE(one->choices, std::uint64_t{1});
        QCOMPARE(one->extraOutput, std::uint64_t{3});
        const auto two = openAi.read(R"({"model":"m","prompt":[[1,2],[3]]})");
        QCOMPARE(two->countedTokens, std::uint64_t{3});
        QCOMPARE(two->choices, std::uint64_t{2});
        for (const char* prompt : {"[[[1]]]", "[[\"a\"]]", "[{}]", "[null]", "{}", "1"})
            QVERIFY2(openAi.refusal(R"({"model":"m","prompt":)" + std::string(prompt) + "}")
                         .starts_with("malformed_request"),
                     prompt);
    }

    void refusesWrongTypes() {
        for (const char* field : {R"("n":0)", R"("n":129)", R"("best_of":0)", R"("best_of":"2")",
                                  R"("echo":1)", R"("stream":"x")", R"("max_tokens":0)"})
            QVERIFY2(openAi.refusal(withField(field)).starts_with("malformed_request"), field);
        QVERIFY(openAi.refusal(R"({"prompt":"x"})").starts_with("model_missing"));
        QVERIFY(openAi.refusal(R"({"model":"a","prompt":"x","model":"b"})").starts_with("ambiguous_request"));
    }

    void knowsItsFields() {
        const auto facts = openAi.read(
            withField(R"("suffix":"x","logprobs":2,"stop":["a"],"user":"u","shiny":1,"models":["x"])"));
        QCOMPARE(facts->unknownFields, (std::vector<std::string>{"shiny", "models"}));
        const auto routed = openRouter.read(
            withField(R"("models":["x"],"provider":{"order":["a"]},"top_k":1,"preset":"p","shiny":1)"));
        QCOMPARE(routed->unknownFields, std::vector<std::string>{"shiny"});
        QCOMPARE(routed->otherModels, (std::vector<std::string>{"x", "@preset/p"}));
        for (const char* field : {R"("stop":[{"model":"x"}])", R"("service_tier":"priority")",
                                  R"("provider":{"only":["a/fast"]})", R"("reasoning":{"mode":"pro"})",
                                  R"("plugins":[{"id":"web"}])"})
            QVERIFY2(openRouter.refusal(withField(field)).starts_with("field_not_allowed"), field);
    }

    void splicesTheLimitAndTheUsageOption() {
        QCOMPARE(openAi.spliced(withField(R"("stream":true)"), {9, nullptr}),
                 std::string(R"({"max_tokens":9,"stream_options":{"include_usage":true},"model":"m",)"
                             R"("prompt":"hi","stream":true})"));
        QCOMPARE(openAi.spliced(withField(R"("max_tokens":null)"), {9, nullptr}),
                 std::string(R"({"model":"m","prompt":"hi","max_tokens":9})"));
        QCOMPARE(openRouter.spliced(withField(R"("stream":true)"), {9, nullptr}),
                 std::string(R"({"max_tokens":9,"model":"m","prompt":"hi","stream":true})"));
    }

    void dropsTheUsageChunkItAskedForAtEverySplit() {
        const std::string body = kStream + kUsageChunk + "data: [DONE]\n\n";
        MeterContext context = cheapContext();
        context.usageSpliced = true;
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const Metered metered = meterAnswer(openAi.dialect, context, kEventStream, body, {cut});
            QCOMPARE(metered.all, kStream + "data: [DONE]\n\n");
            QCOMPARE(metered.row.mode, SettleMode::Exact);
            QCOMPARE(metered.row.cost.nano(), 2 * 150 + 3 * 600);
        }
    }
};

QTEST_APPLESS_MAIN(CompletionsTest)
#include "completions_test.moc"
