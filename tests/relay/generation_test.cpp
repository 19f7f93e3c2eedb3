// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/generation.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

std::string data(const std::string& fields) { return "{\"data\":{" + fields + "}}"; }

/// How a chat stream of OpenRouter that ended like this is settled.
Settlement settled(AnswerEnd end, const std::string& id, bool mayLookUp = true, int status = 200) {
    MeterContext context;
    context.mayLookUp = mayLookUp;
    const auto meter = chatDialect(DialectKind::OpenRouter).meter(std::move(context));
    meter->begin({status, "text/event-stream", std::nullopt, id});
    std::string out;
    meter->feed("data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n", out);
    return meter->settle(end);
}

} // namespace

class GenerationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheTotalCost() {
        const auto found = readGeneration(data(
            R"("id":"gen-1","total_cost":0.00125,"native_tokens_prompt":100,"native_tokens_completion":20,)"
            R"("native_tokens_reasoning":5,"native_tokens_cached":40,"model":"a/b","is_byok":false,)"
            R"("upstream_inference_cost":null)"));
        QVERIFY(found);
        QCOMPARE(found->usage.providerCost->nano(), 1'250'000);
        QCOMPARE(found->usage.input, 60);
        QCOMPARE(found->usage.cacheRead, 40);
        QCOMPARE(found->usage.output, 20);
        QCOMPARE(found->usage.reasoning, 5);
        QCOMPARE(found->model, std::string("a/b"));
    }

    void addsTheProvidersBillForTheAccountsOwnKey() {
        const std::string fields = R"("total_cost":0.01,"upstream_inference_cost":0.2,"is_byok":)";
        QCOMPARE(readGeneration(data(fields + "true"))->usage.providerCost->nano(), 210'000'000);
        QCOMPARE(readGeneration(data(fields + "false"))->usage.providerCost->nano(), 10'000'000);
    }

    void believesNothingThatCannotBeTrue() {
        for (const char* fields :
             {"", R"("total_cost":null)", R"("total_cost":-1)", R"("total_cost":"1")",
              R"("total_cost":1,"native_tokens_prompt":-4)",
              R"("total_cost":1,"native_tokens_prompt":4,"native_tokens_cached":5)",
              R"("total_cost":1,"native_tokens_completion":4,"native_tokens_reasoning":5)"})
            QVERIFY2(!readGeneration(data(fields)), fields);
        for (const char* body : {"", "[]", "{}", R"({"data":[]})", R"({"data":{"total_cost":1})", "null"})
            QVERIFY2(!readGeneration(body), body);
    }

    void onlyAnIdThatNeedsNoEncodingIsAskedFor() {
        for (const char* id : {"gen-1", "gen-1700_a.B"})
            QVERIFY2(isGenerationId(id), id);
        for (const char* id : {"", "a b", "a&x=1", "a/b", "a?b", "a%20", "a#b"})
            QVERIFY2(!isGenerationId(id), id);
        QVERIFY(!isGenerationId(std::string(129, 'a')));
    }

    void whatTheProviderCanTellIsLookedUp() {
        for (const AnswerEnd end : {AnswerEnd::ClientGone, AnswerEnd::UpstreamCut, AnswerEnd::TimedOut,
                                    AnswerEnd::Refused, AnswerEnd::Complete, AnswerEnd::Leak})
            QVERIFY(settled(end, "gen-1").lookUpLater);
        QVERIFY(!settled(AnswerEnd::Killed, "gen-1").lookUpLater);
        QVERIFY(!settled(AnswerEnd::NotSent, "gen-1").lookUpLater);
        QVERIFY(!settled(AnswerEnd::ClientGone, "").lookUpLater);
        QVERIFY(!settled(AnswerEnd::ClientGone, "gen&evil").lookUpLater);
        QVERIFY(!settled(AnswerEnd::ClientGone, "gen-1", false).lookUpLater);
        QVERIFY(!settled(AnswerEnd::Complete, "gen-1", true, 500).lookUpLater);
    }
};

QTEST_APPLESS_MAIN(GenerationTest)
#include "generation_test.moc"
