// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/relay/dialect_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

/// A request as it stands under the path of a model.
struct Under {
    std::string model = "gemini-2.5-flash", verb = "generateContent", query = {};
    const Dialect& dialect = geminiDialect();

    auto read(const std::string& body) const {
        RequestBytes bytes;
        bytes.body = body;
        bytes.name = model;
        const std::string path = "/models/" + model + ":" + verb;
        bytes.path = path;
        bytes.query = query;
        return dialect.read(bytes);
    }
    std::string refusal(const std::string& body) const {
        const auto facts = read(body);
        return facts ? std::string() : std::string(codeOf(facts.error().code)) + " " + facts.error().subject;
    }
    std::string spliced(const std::string& body, std::uint64_t limit) const {
        return withSplices(body, dialect.splices(*read(body), {limit, nullptr}).list);
    }
};

const Under plain;
const std::string kHello = R"("contents":[{"role":"user","parts":[{"text":"hello"}]}])";

std::string with(const std::string& member) { return "{" + kHello + "," + member + "}"; }
std::string showing(const std::string& part) { return R"({"contents":[{"parts":[)" + part + "]}]}"; }

} // namespace

class GeminiFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheModelFromThePathAndTheStreamFromTheVerb() {
        const auto facts = plain.read("{" + kHello + "}");
        QVERIFY(facts);
        QCOMPARE(facts->model, std::string("gemini-2.5-flash"));
        QVERIFY(!facts->stream && facts->hasOutput && !facts->outputLimit);
        const auto array = Under{.verb = "streamGenerateContent"}.read("{" + kHello + "}");
        QVERIFY(array->stream && array->streamsArray);
        const auto events =
            Under{.verb = "streamGenerateContent", .query = "alt=sse"}.read("{" + kHello + "}");
        QVERIFY(events->stream && !events->streamsArray);
        QVERIFY(
            (Under{.query = "alt=proto"}.refusal("{" + kHello + "}").starts_with("field_not_allowed ?alt")));
        QVERIFY((Under{.query = "alt=sse&alt=media"}.refusal("{" + kHello + "}").starts_with("field_not")));
    }

    void refusesAnyOtherModelInTheBody() {
        QVERIFY(plain.read(with(R"("model":"models/gemini-2.5-flash")")));
        QVERIFY(plain.refusal(with(R"("model":"models/gemini-2.5-pro")"))
                    .starts_with("ambiguous_request model="));
        QVERIFY(plain.refusal(with(R"("model":7)")).starts_with("malformed_request"));
        for (const char* field :
             {"routingConfig", "modelConfig", "modelSelectionConfig", "model_selection_config"})
            QVERIFY2(plain.refusal(with("\"generationConfig\":{\"" + std::string(field) + "\":{\"a\":1}}"))
                         .starts_with("field_not_allowed generationConfig."),
                     field);
        const Under count{.verb = "countTokens", .dialect = geminiCountDialect()};
        QVERIFY(
            count.read(R"({"generateContentRequest":{"model":"models/gemini-2.5-flash",)" + kHello + "}}"));
        QVERIFY(count.refusal(R"({"generate_content_request":{"model":"models/x",)" + kHello + "}}")
                    .starts_with("ambiguous_request generateContentRequest.model=x"));
        const Under batch{"gemini-embedding-001", "batchEmbedContents", {}, geminiEmbedDialect()};
        QVERIFY(
            batch.refusal(R"({"requests":[{"model":"models/gemini-embedding-001"},{"model":"models/x"}]})")
                .starts_with("ambiguous_request requests[].model=x"));
    }

    void knowsBothSpellingsAndRefusesThemTogether() {
        const auto facts =
            plain.read(with(R"("generation_config":{"max_output_tokens":9,"candidate_count":2})"));
        QVERIFY(facts);
        QCOMPARE(facts->outputLimit, std::optional<std::uint64_t>(9));
        QCOMPARE(facts->choices, std::uint64_t{2});
        for (const char* twice :
             {R"("generationConfig":{},"generation_config":{})",
              R"("generationConfig":{"maxOutputTokens":1,"max_output_tokens":9})",
              R"("system_instruction":{},"systemInstruction":{})",
              R"("generationConfig":{"thinkingConfig":{"thinkingBudget":0,"thinking_budget":9}})"})
            QVERIFY2(plain.refusal(with(twice)).starts_with("ambiguous_request"), twice);
        QVERIFY(plain.refusal(showing(R"({"inlineData":{"mimeType":"image/png","mime_type":"video/mp4"}})"))
                    .starts_with("ambiguous_request"));
    }

    void splicesTheLimitWhereverItBelongs_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const std::string& given, const std::string& wanted) {
            QTest::newRow(name) << QString::fromStdString(given) << QString::fromStdString(wanted);
        };
        row("no object", "{" + kHello + "}", R"({"generationConfig":{"maxOutputTokens":77},)" + kHello + "}");
        row("null", with(R"("generationConfig": null)"),
            with(R"("generationConfig": {"maxOutputTokens":77})"));
        row("empty", with(R"("generation_config":{ })"),
            with(R"("generation_config":{"maxOutputTokens":77})"));
        row("others", with(R"("generationConfig":{"topK":1})"),
            with(R"("generationConfig":{"maxOutputTokens":77,"topK":1})"));
        row("null limit", with(R"("generationConfig":{"topK":1,"max_output_tokens":null})"),
            with(R"("generationConfig":{"topK":1,"max_output_tokens":77})"));
        row("its own", with(R"("generationConfig":{"maxOutputTokens":5})"),
            with(R"("generationConfig":{"maxOutputTokens":5})"));
    }
    void splicesTheLimitWhereverItBelongs() {
        QFETCH(QString, given);
        QFETCH(QString, wanted);
        const std::string sent = plain.spliced(given.toStdString(), 77);
        QCOMPARE(QString::fromStdString(sent), wanted);
        QVERIFY(isSoundJson(sent));
        QVERIFY(plain.read(sent)->outputLimit);
        QCOMPARE(plain.spliced(sent, 99), sent);
    }

    void refusesWhatReachesStoredDataOrGoesOnWithoutLimit() {
        for (const char* member :
             {R"("cachedContent":"cachedContents/1")", R"("cached_content":"x")",
              R"("continuationToken":"x")", R"("tools":[{"codeExecution":{"a":1}}])",
              R"("tools":[{"code_execution":"x"}])",
              R"("tools":[{"fileSearch":{"fileSearchStoreNames":["x"]}}])",
              R"("tools":[{"googleMaps":{"a":1}}])", R"("tools":[{"mcpServers":[{"url":"x"}]}])",
              R"("tools":[{"functionDeclarations":[],"retrieval":{"a":1}}])", R"("serviceTier":"priority")",
              R"("service_tier":"PRIORITY")", R"("generationConfig":{"responseModalities":["VIDEO"]})"})
            QVERIFY2(plain.refusal(with(member)).starts_with("field_not_allowed"),
                     plain.refusal(with(member)).c_str());
        for (const char* uri :
             {"https://generativelanguage.googleapis.com/v1beta/files/abc", "gs://bucket/x", "files/abc",
              "HTTPS://GenerativeLanguage.GoogleAPIs.com/files/x", "http://example.org/x", "https://",
              "https://a@generativelanguage.googleapis.com/x"})
            QVERIFY2(plain
                         .refusal(showing("{\"fileData\":{\"mimeType\":\"video/mp4\",\"fileUri\":\"" +
                                          std::string(uri) + "\"}}"))
                         .starts_with("field_not_allowed contents.parts[].fileData.fileUri"),
                     uri);
        QVERIFY(plain.refusal(showing(R"({"fileData":{"mimeType":"video/mp4"}})"))
                    .starts_with("field_not_allowed"));
    }

    /// An empty tool of these switches it on all the same.
    void refusesEvenEmptyToolsItCannotBound() {
        for (const char* tool :
             {"codeExecution", "code_execution", "googleMaps", "fileSearch", "enterpriseWebSearch"})
            QVERIFY2(plain.refusal(with("\"tools\":[{\"" + std::string(tool) + "\":{}}]"))
                         .starts_with("field_not_allowed tools[]."),
                     tool);
    }

    void boundsASearchWhereOneIsBilledForAll() {
        const auto facts = plain.read(with(R"("tools":[{"google_search":{}}])"));
        QVERIFY(facts);
        QCOMPARE(facts->toolCalls, std::uint64_t{1});
        QCOMPARE(facts->wholeContextBecause, std::string("tools[].googleSearch"));
        QVERIFY((Under{.model = "gemini-3-pro-preview"}
                     .refusal(with(R"("tools":[{"googleSearch":{}}])"))
                     .starts_with("field_not_allowed tools[].googleSearch")));
        const auto links = plain.read(with(R"("tools":[{"urlContext":{}}])"));
        QCOMPARE(links->wholeContextBecause, std::string("tools[].urlContext"));
        QCOMPARE(links->inputTimes, std::uint64_t{2});
    }

    void countsPicturesAndHoldsTheContextForTheRest() {
        const auto picture =
            plain.read(showing(R"({"inline_data":{"data":"QUJDRA==","mime_type":"image/png"}})"));
        QCOMPARE(picture->images, 1u);
        QVERIFY(picture->wholeContextBecause.empty());
        QCOMPARE(picture->textBytes + 8, picture->bodyBytes);
        for (
            const char* part :
            {R"({"inlineData":{"mimeType":"application/pdf","data":"QUJD"}})",
             R"({"inlineData":{"data":"QUJD"}})",
             R"({"fileData":{"fileUri":"https://www.youtube.com/watch?v=1"}})",
             R"({"functionResponse":{"name":"f","parts":[{"inlineData":{"mimeType":"audio/wav","data":""}}]}})"})
            QVERIFY2(!plain.read(showing(part))->wholeContextBecause.empty(), part);
        QVERIFY(
            !plain.read(with(R"("systemInstruction":{"parts":[{"inlineData":{"mimeType":"video/mp4"}}]})"))
                 ->wholeContextBecause.empty());
    }

    void holdsForThoughtsAndMedia() {
        QVERIFY(!plain.read("{" + kHello + "}")->unseenOutput);
        for (const char* config :
             {R"({"thinkingBudget":-1})", R"({"thinkingLevel":"high"})", R"({"includeThoughts":true})", "{}"})
            QVERIFY2(plain.read(with(R"("generationConfig":{"thinkingConfig":)" + std::string(config) + "}"))
                         ->unseenOutput,
                     config);
        QVERIFY(
            !plain.read(with(R"("generationConfig":{"thinkingConfig":{"thinkingBudget":0}})"))->unseenOutput);
        const auto media = plain.read(
            with(R"("generationConfig":{"maxOutputTokens":5,"responseModalities":["Text","AUDIO"]})"));
        QVERIFY(media->outputUnlimited && media->audioOutput);
        QVERIFY((Under{.model = "gemini-2.5-flash-image"}.read("{" + kHello + "}")->outputUnlimited));
    }

    void listsWhatItDoesNotKnow() {
        const auto facts = plain.read(with(
            R"("shiny":1,"generationConfig":{"glow":1,"responseSchema":{"model":"x"}},"safety_settings":[])"));
        QVERIFY(facts);
        QCOMPARE(facts->unknownFields, (std::vector<std::string>{"shiny", "generationConfig.glow"}));
        QCOMPARE(plain.read(showing(R"({"hologram":1})"))->unknownFields,
                 std::vector<std::string>{"contents.parts[].hologram"});
    }

    void refusesWhatIsNoRequest() {
        for (const char* body :
             {"{}", "[]", "", R"({"generationConfig":{}})", R"({"contents":"hello"})", R"({"contents":[7]})",
              R"({"contents":[{"parts":[{"text":"a","text":"b"}]}]})",
              R"({"contents":[],"generationConfig":{"maxOutputTokens":0}})",
              R"({"contents":[],"generationConfig":{"maxOutputTokens":-5}})",
              R"({"contents":[],"generationConfig":{"maxOutputTokens":1e3}})",
              R"({"contents":[],"generationConfig":{"maxOutputTokens":"9"}})",
              R"({"contents":[],"generationConfig":{"candidateCount":9}})",
              R"({"contents":[],"generationConfig":[]})"})
            QVERIFY2(!plain.read(body), body);
    }

    void embedsAndCountsWithoutOutput() {
        const Under embed{"gemini-embedding-001", "embedContent", {}, geminiEmbedDialect()};
        const auto one = embed.read(
            R"({"model":"models/gemini-embedding-001","content":{"parts":[{"text":"x"}]},"taskType":"A"})");
        QVERIFY(one && !one->hasOutput && one->unknownFields.empty());
        const Under batch{"gemini-embedding-001", "batchEmbedContents", {}, geminiEmbedDialect()};
        const auto many = batch.read(
            R"({"requests":[{"content":{"parts":[{"text":"x"}]},"output_dimensionality":5},{"shiny":1}]})");
        QCOMPARE(many->unknownFields, std::vector<std::string>{"requests[].shiny"});
        const Under count{.verb = "countTokens", .dialect = geminiCountDialect()};
        QVERIFY(count.read("{" + kHello + "}") && count.read("{}"));
    }
};

QTEST_APPLESS_MAIN(GeminiFactsTest)
#include "gemini_facts_test.moc"
