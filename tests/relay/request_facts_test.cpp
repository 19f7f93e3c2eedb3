// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/json_scan.h"

#include <QtTest>

using namespace rubber::relay;

namespace {

std::string withSplices(std::string body, const std::vector<Splice>& splices) {
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        body.replace(splice->offset, splice->remove, splice->insert);
    return body;
}

bool sound(const std::string& json) {
    JsonScanner scan(json);
    for (;;) {
        const auto token = scan.next();
        if (token == JsonScanner::Token::End) return true;
        if (token == JsonScanner::Token::Error) return false;
    }
}

std::string withField(const std::string& field) { return "{\"model\":\"m\",\"messages\":[]," + field + "}"; }

/// One dialect, asked as the gate asks it.
struct Asked {
    const Dialect& dialect;
    auto read(std::string_view body) const {
        RequestBytes bytes;
        bytes.body = body;
        return dialect.read(bytes);
    }
    std::vector<Splice> splices(const RequestFacts& facts, std::optional<std::uint64_t> limit,
                                bool& usageSpliced) const {
        auto splices = dialect.splices(facts, {limit, nullptr});
        usageSpliced = splices.usageSpliced;
        return std::move(splices.list);
    }
};
const Asked openAi{chatDialect(DialectKind::OpenAi)};
const Asked openRouter{chatDialect(DialectKind::OpenRouter)};

std::string refusedWith(const Asked& dialect, const std::string& body) {
    const auto facts = dialect.read(body);
    return facts ? std::string() : std::string(codeOf(facts.error().code)) + " " + facts.error().subject;
}

} // namespace

class RequestFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsAskedFor() {
        const auto facts = openRouter.read("{\"model\":\"openai/gpt-4o-mini\",\"models\":[\"a/b\",\"c/"
                                           "d\"],\"stream\":true,\"max_tokens\":100,\"n\":3,"
                                           "\"messages\":[{\"role\":\"user\",\"content\":\"hällo\"}]}");
        QVERIFY(facts);
        QCOMPARE(facts->model, std::string("openai/gpt-4o-mini"));
        QCOMPARE(facts->otherModels.size(), std::size_t{2});
        QVERIFY(facts->stream);
        QCOMPARE(facts->outputLimit, std::optional<std::uint64_t>(100));
        QCOMPARE(facts->choices, std::uint64_t{3});
        QCOMPARE(facts->wideBytes, std::size_t{2});
        QCOMPARE(facts->textBytes, facts->bodyBytes);
        QVERIFY(facts->unknownFields.empty());
    }

    void readsEscapedNames() {
        const auto facts = openAi.read("{\"\\u006dodel\":\"gpt-\\u0034o\",\"messages\":[]}");
        QVERIFY(facts);
        QCOMPARE(facts->model, std::string("gpt-4o"));
    }

    void takesTheLargerOfTwoLimits() {
        QCOMPARE(*openAi.read(withField("\"max_tokens\":10,\"max_completion_tokens\":20"))->outputLimit,
                 std::uint64_t{20});
        QCOMPARE(*openAi.read(withField("\"max_tokens\":30,\"max_completion_tokens\":20"))->outputLimit,
                 std::uint64_t{30});
    }

    void countsInlineImagesInsteadOfTheirBytes() {
        const std::string data(5'000, 'A');
        const std::string body = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":"
                                 "\"text\",\"text\":\"see\"},"
                                 "{\"image_url\":{\"url\":\"data:image\\/png;base64," +
                                 data +
                                 "\"},\"type\":\"image_url\"},{\"type\":\"image_url\",\"image_url\":{\"url\":"
                                 "\"https://x/y.png\"}}]}]}";
        const auto facts = openAi.read(body);
        QVERIFY(facts);
        QCOMPARE(facts->images, 2u);
        QVERIFY(facts->textBytes < body.size() - 5'000);
        QVERIFY(facts->textBytes > 100);
    }

    void refusesBrokenBodies() {
        for (const char* body :
             {"", "[]", "1", "{", "{\"model\":1}", "{\"model\":null}", "{\"model\":[\"a\"]}",
              "{\"model\":\"m\",\"messages\":{}}", "{\"model\":\"m\",\"messages\":[1]}",
              "{\"model\":\"m\"} x", "{\"model\":\"\xff\"}"})
            QVERIFY2(refusedWith(openAi, body).starts_with("malformed_request"), body);
        QVERIFY(refusedWith(openAi, "{\"model\":\"a\",\"model\":\"b\"}").starts_with("ambiguous_request"));
        QVERIFY(refusedWith(openAi, "{\"model\":\"a\",\"x\":{\"y\":1,\"\\u0079\":2}}")
                    .starts_with("ambiguous_request"));
        QVERIFY(refusedWith(openAi, "{\"messages\":[]}").starts_with("model_missing"));
        QVERIFY(refusedWith(openAi, "{\"model\":\"\",\"messages\":[]}").starts_with("model_missing"));
    }

    void refusesWrongTypesOfWhatItJudges() {
        for (const char* field :
             {"\"stream\":\"true\"", "\"stream\":1", "\"max_tokens\":\"5\"", "\"max_tokens\":-1",
              "\"max_tokens\":0", "\"max_tokens\":1.5", "\"max_tokens\":1e3", "\"n\":0", "\"n\":129",
              "\"n\":\"2\"", "\"tools\":{}", "\"stream_options\":[]",
              "\"stream_options\":{\"include_usage\":1}", "\"models\":\"a\"", "\"models\":[1]",
              "\"modalities\":\"text\"", "\"service_tier\":5"})
            QVERIFY2(refusedWith(openRouter, withField(field)).starts_with("malformed_request"), field);
    }

    void refusesCostWideningFieldsByName() {
        for (const char* field :
             {"\"plugins\":[{\"id\":\"web\"}]", "\"web_search_options\":{\"a\":1}",
              "\"service_tier\":\"priority\"", "\"service_tier\":\"fast\"", "\"modalities\":[\"image\"]",
              "\"speed\":\"fast\"", "\"route\":\"sort\"", "\"tools\":[{\"type\":\"openrouter:fusion\"}]",
              "\"tools\":[{\"type\":\"web_search\"}]",
              "\"tools\":[{\"type\":\"function\"},{\"\\u0074ype\":\"image_generation\"}]",
              "\"provider\":{\"order\":[\"openai/priority\"]}",
              "\"provider\":{\"only\":[\"x\",\"anthropic/fast\"]}", "\"reasoning\":{\"mode\":\"pro\"}",
              "\"image_config\":{\"a\":1}", "\"debug\":{\"echo_upstream_body\":true}",
              "\"background\":true"}) {
            const std::string answer = refusedWith(openRouter, withField(field));
            const std::string name = std::string(field).substr(1, std::string(field).find('"', 1) - 1);
            QVERIFY2(answer.starts_with("field_not_allowed " + name),
                     (std::string(field) + " -> " + answer).c_str());
        }
    }

    void passesNeutralValuesOfThem() {
        for (const char* field :
             {"\"plugins\":[]", "\"preset\":null", "\"web_search_options\":null", "\"audio\":null",
              "\"background\":false", "\"service_tier\":\"auto\"", "\"service_tier\":\"flex\"",
              "\"service_tier\":null", "\"modalities\":[\"text\"]",
              "\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"f\"}}]", "\"tools\":null",
              "\"provider\":{\"order\":[\"openai\",\"deepinfra/fp8\"],\"sort\":\"price\"}",
              "\"reasoning\":{\"effort\":\"high\"}", "\"route\":\"fallback\"", "\"image_config\":{}"}) {
            const auto facts = openRouter.read(withField(field));
            QVERIFY2(facts && facts->unknownFields.empty(), field);
        }
    }

    void refusesMediaWithoutABound() {
        for (const char* part :
             {"{\"type\":\"file\",\"file\":{\"file_data\":\"x\"}}",
              "{\"type\":\"video_url\",\"video_url\":{\"url\":\"x\"}}",
              "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:application/pdf;base64,AA\"}}"})
            QVERIFY2(
                refusedWith(openRouter, "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":[" +
                                            std::string(part) + "]}]}")
                    .starts_with("field_not_allowed messages[].content[]"),
                part);
    }

    void listsUnknownFields() {
        const auto facts = openAi.read(withField("\"top_k\":5,\"shiny\":{\"a\":[1]},\"plugins\":[]"));
        QVERIFY(facts);
        QCOMPARE(facts->unknownFields, (std::vector<std::string>{"top_k", "shiny", "plugins"}));
        QVERIFY(openRouter.read(withField("\"top_k\":5"))->unknownFields.empty());
    }

    void splicesALimitAndTheUsageOption_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const char* field, const char* wanted) {
            QTest::newRow(name) << field << wanted;
        };
        row("absent", "\"stream\":true",
            "{\"max_completion_tokens\":77,\"stream_options\":{\"include_usage\":true},\"model\":\"m\","
            "\"messages\":[],\"stream\":true}");
        row("null limit", "\"stream\":true,\"max_completion_tokens\": null",
            "{\"stream_options\":{\"include_usage\":true},\"model\":\"m\",\"messages\":[],\"stream\":true,"
            "\"max_completion_tokens\": 77}");
        row("null options", "\"stream\":true,\"stream_options\": null ",
            "{\"max_completion_tokens\":77,\"model\":\"m\",\"messages\":[],\"stream\":true,\"stream_"
            "options\": {\"include_usage\":true} }");
        row("empty options", "\"stream\":true,\"stream_options\":{ }",
            "{\"max_completion_tokens\":77,\"model\":\"m\",\"messages\":[],\"stream\":true,\"stream_"
            "options\":{\"include_usage\":true}}");
        row("false", "\"stream\":true,\"stream_options\":{\"include_usage\": false,\"a\":1}",
            "{\"max_completion_tokens\":77,\"model\":\"m\",\"messages\":[],\"stream\":true,\"stream_"
            "options\":{\"include_usage\": true,\"a\":1}}");
        row("other option", "\"stream\":true,\"stream_options\":{\"a\":1}",
            "{\"max_completion_tokens\":77,\"model\":\"m\",\"messages\":[],\"stream\":true,\"stream_"
            "options\":{\"include_usage\":true,\"a\":1}}");
        row("asked already", "\"stream\":true,\"stream_options\":{\"include_usage\":true}",
            "{\"max_completion_tokens\":77,\"model\":\"m\",\"messages\":[],\"stream\":true,\"stream_"
            "options\":{\"include_usage\":true}}");
        row("no stream", "\"stream\":false,\"max_tokens\":null",
            "{\"max_completion_tokens\":77,\"model\":\"m\",\"messages\":[],\"stream\":false,\"max_tokens\":"
            "null}");
    }
    void splicesALimitAndTheUsageOption() {
        QFETCH(QString, field);
        QFETCH(QString, wanted);
        const std::string body = withField(field.toStdString());
        const auto facts = openAi.read(body);
        QVERIFY(facts);
        bool spliced = false;
        const std::string sent = withSplices(body, openAi.splices(*facts, 77, spliced));
        QCOMPARE(sent, wanted.toStdString());
        QVERIFY(sound(sent));
        QCOMPARE(spliced, facts->stream && !facts->includeUsage);
        const auto again = openAi.read(sent);
        QVERIFY(again && again->outputLimit == 77u);
        QCOMPARE(again->includeUsage, facts->stream);
    }

    void leavesABodyWithALimitAsItIs() {
        bool spliced = true;
        QVERIFY(openAi.splices(*openAi.read(withField("\"max_tokens\":5")), 77, spliced).empty());
        QVERIFY(!spliced);
        QVERIFY(openAi.splices(*openAi.read(withField("\"n\":1")), std::nullopt, spliced).empty());
    }

    void openRouterNeedsNoUsageOptionAndHasItsOwnLimit() {
        const std::string body = withField("\"stream\":true");
        bool spliced = true;
        QCOMPARE(withSplices(body, openRouter.splices(*openRouter.read(body), 9, spliced)),
                 std::string("{\"max_tokens\":9,\"model\":\"m\",\"messages\":[],\"stream\":true}"));
        QVERIFY(!spliced);
    }

    void everyPrefixOfABodyIsRefused() {
        const std::string body = "{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\","
                                 "\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}],"
                                 "\"tools\":[{\"type\":\"function\"}],\"provider\":{\"order\":[\"a\"]},"
                                 "\"stream_options\":{\"include_usage\":true}}";
        QVERIFY(openRouter.read(body));
        for (std::size_t size = 0; size < body.size(); ++size)
            QVERIFY(!openRouter.read(body.substr(0, size)));
    }
};

QTEST_APPLESS_MAIN(RequestFactsTest)
#include "request_facts_test.moc"
