// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/relay/dialect_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using journal::SettleMode;

namespace {

const std::string kFirst =
    "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hel\\\"lo\"}],\"role\":\"model\"},\"index\":0}],"
    R"("usageMetadata":{"promptTokenCount":50,"totalTokenCount":50},"modelVersion":"gemini-2.5-flash","responseId":"abc"})";
const std::string kSecond =
    R"({"candidates":[{"content":{"parts":[{"text":" there, how are you"}],"role":"model"},"index":0}],)"
    R"("usageMetadata":{"promptTokenCount":50,"candidatesTokenCount":4,"thoughtsTokenCount":20,"totalTokenCount":74}})";
const std::string kLast =
    R"({"candidates":[{"content":{"parts":[{"text":"?"}],"role":"model"},"finishReason":"STOP","index":0}],)"
    R"("usageMetadata":{"promptTokenCount":50,"cachedContentTokenCount":30,"candidatesTokenCount":6,)"
    R"("thoughtsTokenCount":20,"totalTokenCount":76}})";

std::string events(std::initializer_list<std::string> all) {
    std::string text;
    for (const auto& one : all)
        text += "data: " + one + "\r\n\r\n";
    return text;
}
std::string array(std::initializer_list<std::string> all) {
    std::string text;
    for (const auto& one : all)
        text += (text.empty() ? "[" : ",\r\n") + one;
    return text + "\n]\n";
}

MeterContext context(bool streamsArray = false) {
    MeterContext context = cheapContext();
    context.facts.stream = true;
    context.facts.streamsArray = streamsArray;
    return context;
}

Metered meter(const std::string& body, AnswerEnd end = AnswerEnd::Complete, bool streamsArray = false,
              int status = 200) {
    return meterAnswer(geminiDialect(), context(streamsArray), streamsArray ? kPlainJson : kEventStream, body,
                       {}, end, status);
}

/// 20 fresh and 30 cached tokens of input, 6 of output and 20 of thoughts.
Money whole() {
    Usage usage;
    usage.input = 20;
    usage.cacheRead = 30;
    usage.output = 26;
    usage.reasoning = 20;
    return costOf(usage, cheapContext().price);
}

Usage usageOf(const std::string& metadata) {
    return meter(events({R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":)" + metadata + "}"}))
        .row.usage;
}

} // namespace

class GeminiAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settlesAStreamByItsLastCounts() {
        const std::string body = events({kFirst, kSecond, kLast});
        const Metered metered = meter(body);
        QCOMPARE(metered.row.mode, SettleMode::Exact);
        QCOMPARE(metered.row.cost, whole());
        QCOMPARE(metered.row.upstreamId, std::string("abc"));
        QCOMPARE(metered.row.servedModel, std::string("gemini-2.5-flash"));
        QCOMPARE(metered.all, body);
        // The event with finishReason waits for the row.
        QCOMPARE(metered.beforeFinish, events({kFirst, kSecond}));
        QVERIFY(metered.terminal);
    }

    void settlesAnArrayThatIsStreamedAlike() {
        const std::string body = array({kFirst, kSecond, kLast});
        const Metered metered = meter(body, AnswerEnd::Complete, true);
        QCOMPARE(metered.row.mode, SettleMode::Exact);
        QCOMPARE(metered.row.cost, whole());
        QCOMPARE(metered.all, body);
        QCOMPARE(metered.beforeFinish, "[" + kFirst + ",\r\n" + kSecond);
    }

    void settlesAlikeHoweverItIsCut() {
        for (const bool asArray : {false, true}) {
            const std::string body =
                asArray ? array({kFirst, kSecond, kLast}) : events({kFirst, kSecond, kLast});
            const std::string& type = asArray ? kPlainJson : kEventStream;
            for (const std::size_t cut : everyByteOf(body)) {
                const Metered metered = meterAnswer(geminiDialect(), context(asArray), type, body, {cut});
                QCOMPARE(metered.row.cost, whole());
                QCOMPARE(metered.all, body);
            }
            const Metered bytes =
                meterAnswer(geminiDialect(), context(asArray), type, body, everyByteOf(body));
            QCOMPARE(bytes.row.cost, whole());
            QCOMPARE(bytes.all, body);
        }
    }

    void paysForWhatCameBehindTheLastCountOfACutStream() {
        const auto before = meter(events({kFirst, kSecond}), AnswerEnd::ClientGone);
        QCOMPARE(before.row.mode, SettleMode::Partial);
        QCOMPARE(before.row.usage.input, std::int64_t{50});
        QVERIFY(before.row.usage.output >= 24);
        const std::string uncounted =
            "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"" + std::string(400, 'x') + "\"}]}}]}";
        const auto behind = meter(events({kFirst, kSecond, uncounted}), AnswerEnd::Killed);
        QCOMPARE(behind.row.mode, SettleMode::Partial);
        QVERIFY(behind.row.usage.output >= 200);
        QVERIFY(behind.row.cost > before.row.cost);
    }

    void paysTheHoldWhereNothingWasCounted() {
        QCOMPARE(meter("", AnswerEnd::ClientGone).row.mode, SettleMode::Held);
        QCOMPARE(meter(array({}), AnswerEnd::Complete, true).row.mode, SettleMode::Held);
        MeterContext hidden = context();
        hidden.price.hiddenReasoning = true;
        QCOMPARE(meterAnswer(geminiDialect(), hidden, kEventStream, events({kFirst}), {}, AnswerEnd::Killed)
                     .row.mode,
                 SettleMode::Held);
        const std::string none =
            R"({"candidates":[{"content":{"parts":[{"text":"x"}]},"finishReason":"STOP"}]})";
        const Metered missing = meter(events({none}));
        QCOMPARE(missing.row.mode, SettleMode::Held);
        QCOMPARE(missing.row.note, std::string("usage_missing"));
    }

    void endsOnlyWhenEveryCandidateHasEnded() {
        MeterContext two = context();
        two.facts.choices = 2;
        const std::string other =
            R"({"candidates":[{"content":{"parts":[{"text":"x"}]},"finishReason":"MAX_TOKENS","index":1}],)"
            R"("usageMetadata":{"promptTokenCount":50,"candidatesTokenCount":16}})";
        const Metered metered =
            meterAnswer(geminiDialect(), two, kEventStream, events({kFirst, kLast, other}), {});
        QCOMPARE(metered.beforeFinish, events({kFirst, kLast}));
        QCOMPARE(metered.row.mode, SettleMode::Exact);
        QCOMPARE(metered.row.usage.output, std::int64_t{16 + 20});
    }

    void believesTheLastCountOfAStreamThatEndsWithoutAReason() {
        const Metered metered = meter(events({kFirst, kSecond}));
        QCOMPARE(metered.row.mode, SettleMode::Exact);
        QCOMPARE(metered.row.usage.output, std::int64_t{24});
    }

    void readsPromptsThatWereBlocked() {
        const Metered metered = meter(events(
            {R"({"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":50,"totalTokenCount":50}})"}));
        QVERIFY(metered.terminal);
        QCOMPARE(metered.row.mode, SettleMode::Exact);
        QCOMPARE(metered.row.usage.output, std::int64_t{0});
    }

    void knowsAnErrorInTheMiddle() {
        const std::string error = R"({"error":{"code":503,"message":"overloaded","status":"UNAVAILABLE"}})";
        for (const bool asArray : {false, true}) {
            const Metered metered = meter(asArray ? array({kFirst, error}) : events({kFirst, error}),
                                          AnswerEnd::Complete, asArray);
            QCOMPARE(metered.row.mode, SettleMode::Partial);
            QCOMPARE(metered.row.note, std::string("upstream_error"));
            QVERIFY(metered.row.usage.output >= 1);
        }
        const Metered refused = meter(array({error}), AnswerEnd::Complete, true, 503);
        QCOMPARE(refused.row.mode, SettleMode::None);
        QCOMPARE(refused.row.cost, Money());
    }

    void putsTheRelaysOwnErrorIntoAnArray() {
        const auto answer = geminiDialect().meter(context(true));
        answer->begin({200, kPlainJson, std::nullopt, {}});
        QCOMPARE(answer->lastElement("{\"error\":1}"), std::string("[{\"error\":1}]"));
        std::string out;
        answer->feed("[" + kFirst + ",{\"half", out);
        const std::string whole = out + answer->lastElement("{\"error\":1}");
        QCOMPARE(whole, "[" + kFirst + ",{\"error\":1}]");
        const auto stream = geminiDialect().meter(context());
        stream->begin({200, kEventStream, std::nullopt, {}});
        QVERIFY(stream->lastElement("{}").empty());
    }

    void keepsSoundAndPicturesApart() {
        const Usage usage = usageOf(
            R"({"promptTokenCount":100,"cachedContentTokenCount":40,"candidatesTokenCount":1300,"toolUsePromptTokenCount":7,)"
            R"("promptTokensDetails":[{"modality":"TEXT","tokenCount":20},{"modality":"AUDIO","tokenCount":50},)"
            R"({"modality":"IMAGE","tokenCount":30}],"cacheTokensDetails":[{"modality":"AUDIO","tokenCount":40}],)"
            R"("candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":1290}]})");
        QCOMPARE(usage.cacheRead, std::int64_t{40});
        QCOMPARE(usage.audioIn, std::int64_t{10});
        QCOMPARE(usage.imageIn, std::int64_t{30});
        QCOMPARE(usage.input, std::int64_t{20 + 7});
        QCOMPARE(usage.imageOut, std::int64_t{1290});
        QCOMPARE(usage.output, std::int64_t{10});
    }

    void neverCountsLessThanTheTotal() {
        QCOMPARE(usageOf(R"({"promptTokenCount":10,"candidatesTokenCount":5,"totalTokenCount":40})").output,
                 std::int64_t{30});
        QCOMPARE(usageOf(R"({"promptTokenCount":10,"candidatesTokenCount":5,"totalTokenCount":1})").output,
                 std::int64_t{5});
        // Details that do not fit are cut to what there is.
        const Usage usage = usageOf(
            R"({"promptTokenCount":10,"promptTokensDetails":[{"modality":"AUDIO","tokenCount":90}]})");
        QCOMPARE(usage.audioIn, std::int64_t{10});
        QCOMPARE(usage.input, std::int64_t{0});
    }

    void believesNoCountThatCannotBe() {
        for (const char* metadata :
             {R"({"promptTokenCount":-1})", R"({"promptTokenCount":1.5})", R"({"promptTokenCount":"9"})",
              R"({"promptTokenCount":5,"cachedContentTokenCount":6})",
              R"({"promptTokenCount":99999999999999999999})"}) {
            const Metered metered =
                meter(events({R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":)" +
                              std::string(metadata) + "}"}));
            QVERIFY2(metered.row.mode == SettleMode::Held, metadata);
            QVERIFY2(metered.row.note.find("usage_negative") != std::string::npos, metadata);
        }
    }

    void billsAGroundedAnswerOnce() {
        MeterContext searching = context();
        searching.facts.stream = false;
        searching.facts.toolCalls = 1;
        const auto ask = [&](const std::string& body) {
            return meterAnswer(geminiDialect(), searching, kPlainJson, body, {}).row.usage.toolCalls;
        };
        const std::string usage = R"("usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":1}})";
        QCOMPARE(ask(R"({"candidates":[{"finishReason":"STOP"}],)" + usage), std::int64_t{0});
        QCOMPARE(ask(R"({"candidates":[{"groundingMetadata":{"webSearchQueries":["a","b"]}}],)" + usage),
                 std::int64_t{1});
        // Too long to be looked into.
        QCOMPARE(ask("{\"candidates\":[{\"text\":\"" + std::string(70'000, 'x') + "\"}]," + usage),
                 std::int64_t{1});
    }

    void settlesAWholeAnswer() {
        MeterContext plain = context();
        plain.facts.stream = false;
        const Metered metered = meterAnswer(geminiDialect(), plain, kPlainJson, kLast, everyByteOf(kLast));
        QCOMPARE(metered.row.mode, SettleMode::Exact);
        QCOMPARE(metered.row.cost, whole());
        QCOMPARE(metered.all, kLast);
        QCOMPARE(metered.beforeFinish, kLast.substr(0, kLast.size() - 1));
    }

    void settlesAPictureTooLongToBeKept() {
        const std::string picture =
            "{\"candidates\":[{\"content\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/"
            "png\",\"data\":\"" +
            std::string(3 << 20, 'A') +
            "\"}}]},\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"promptTokenCount\":9,"
            R"("candidatesTokenCount":1290}})";
        for (const bool asArray : {false, true}) {
            const std::string body = asArray ? array({kFirst, picture}) : events({kFirst, picture});
            std::vector<std::size_t> cuts;
            for (std::size_t at = 60'000; at < body.size(); at += 60'000)
                cuts.push_back(at);
            const Metered metered = meterAnswer(geminiDialect(), context(asArray),
                                                asArray ? kPlainJson : kEventStream, body, cuts);
            QCOMPARE(metered.row.mode, SettleMode::Exact);
            QCOMPARE(metered.row.usage.output, std::int64_t{1290});
            QCOMPARE(metered.all.size(), body.size());
            QCOMPARE(metered.all, body);
        }
    }

    void embeddingsPayTheirCountsOrTheHold() {
        MeterContext plain = context();
        plain.facts.stream = false;
        const auto ask = [&](const std::string& body) {
            return meterAnswer(geminiEmbedDialect(), plain, kPlainJson, body, {}).row;
        };
        const auto counted = ask(R"({"embedding":{"values":[0.1]},"usageMetadata":{"promptTokenCount":12}})");
        QCOMPARE(counted.mode, SettleMode::Exact);
        QCOMPARE(counted.usage.input, std::int64_t{12});
        QCOMPARE(ask(R"({"embedding":{"values":[0.1]}})").mode, SettleMode::Held);
    }
};

QTEST_APPLESS_MAIN(GeminiAnswerTest)
#include "gemini_answer_test.moc"
