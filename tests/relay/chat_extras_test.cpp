// SPDX-License-Identifier: GPL-3.0-or-later
// What can hide in a chat completion beside its messages: models, tools of the upstream, media, audio.
#include "tests/relay/dialect_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using rubber::journal::SettleMode;

namespace {

const Asked openAi{chatDialect(DialectKind::OpenAi)};
const Asked openRouter{chatDialect(DialectKind::OpenRouter)};

std::string withField(const std::string& field) { return R"({"model":"m","messages":[],)" + field + "}"; }
std::string withPart(const std::string& part, const std::string& more = {}) {
    return R"({"model":"m","messages":[{"role":"user","content":[)" + part + "]}]" + more + "}";
}
std::string withTool(const std::string& tool) {
    return withField(R"("max_tool_calls":4,"tools":[)" + tool + "]");
}
std::string withPlugin(const std::string& plugin) { return withField(R"("plugins":[)" + plugin + "]"); }

using Models = std::vector<std::string>;

} // namespace

class ChatExtrasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesModelsNamedWhereNobodyLooks() {
        for (const char* field :
             {R"("tool_choice":{"model":"big"})", R"("stop":[{"x":{"models":["big"]}}])",
              R"("response_format":{"model":"big"})", R"("response_format":{"json_schema":{"model":"big"}})",
              R"("tools":[{"type":"function","model":"big"}])",
              R"("tools":[{"type":"function","function":{"name":"f","mo\u0064el":"big"}}])",
              R"("functions":[{"name":"f","model":"big"}])", R"("reasoning":{"a":[{"fallbacks":[]}]})",
              R"("provider":{"x":{"model":"big"}})", R"("usage":{"model":"big"})",
              R"("stream_options":{"x":{"preset":"big"}})", R"("prediction":{"model":"big"})",
              R"("audio":{"model":"big"})", R"("cache_control":{"analysis_models":[]})"})
            QVERIFY2(openRouter.refusal(withField(field)).starts_with("field_not_allowed"), field);
        for (const char* message : {R"({"role":"user","content":"x","model":"big"})",
                                    R"({"role":"user","content":"x","a":{"model":"big"}})",
                                    R"({"role":"user","content":[{"type":"text","text":"x","model":"big"}]})",
                                    R"({"role":"user","content":[{"type":"file","file":{"model":"big"}}]})"})
            QVERIFY2(openRouter.refusal(R"({"model":"m","messages":[)" + std::string(message) + "]}")
                         .starts_with("field_not_allowed messages[]"),
                     message);
    }

    void aUsersOwnDataMaySpeakOfModels() {
        for (
            const char* field :
            {R"("metadata":{"model":"x"})", R"("logit_bias":{"model":1})",
             R"("tools":[{"type":"function","function":{"name":"f","parameters":{"properties":{"model":{}}}}}])",
             R"("functions":[{"name":"f","parameters":{"model":{}}}])",
             R"("response_format":{"type":"json_schema","json_schema":{"name":"s","schema":{"models":[]}}})"})
            QCOMPARE(openAi.refusal(withField(field)), std::string());
    }

    void mediaMayFillTheContext() {
        std::string wav = R"({"type":"input_audio","input_audio":{"format":"wav","data":"DATA"}})";
        wav.replace(wav.find("DATA"), 4, std::string(9'000, 'A'));
        const auto facts = openAi.read(withPart(wav));
        QVERIFY(facts);
        QCOMPARE(facts->wholeContextBecause, std::string("messages[].content[].input_audio"));
        QVERIFY(facts->textBytes < 300);
        const std::string pdf =
            R"({"type":"file","file":{"filename":"a.pdf","file_data":"data:application/pdf;base64,AA"}})";
        QCOMPARE(openAi.read(withPart(pdf))->wholeContextBecause, std::string("messages[].content[].file"));
        QVERIFY(openAi.refusal(withPart(R"({"type":"file","file":{"file_id":"file_1"}})"))
                    .starts_with("stored_data"));
        QVERIFY(openAi.refusal(withPart(R"({"type":"video_url","video_url":{"url":"x"}})"))
                    .starts_with("field_not_allowed"));
        QVERIFY(!openAi.read(R"({"model":"m","messages":[{"role":"assistant","audio":{"id":"audio_1"}}]})")
                     ->wholeContextBecause.empty());
    }

    void openRouterReadsDocumentsOnlyForFree() {
        const std::string pdf = R"({"type":"file","file":{"file_data":"https:x"}})";
        const auto with = [&](const std::string& engine) {
            std::string plugin = R"(,"plugins":[{"id":"file-parser","pdf":{"engine":"NAME"}}])";
            plugin.replace(plugin.find("NAME"), 4, engine);
            return openRouter.refusal(withPart(pdf, plugin));
        };
        QVERIFY(openRouter.refusal(withPart(pdf)).starts_with("field_not_allowed messages[].content[].file"));
        QCOMPARE(with("pdf-text"), std::string());
        QCOMPARE(with("native"), std::string());
        QVERIFY(with("mistral-ocr").starts_with("field_not_allowed plugins[].pdf.engine"));
        QVERIFY(openRouter.refusal(withPlugin(R"({"id":"file-parser"})")).starts_with("field_not_allowed"));
    }

    void aPredictionIsHeldForAsOutput() {
        const auto facts =
            openAi.read(withField(R"("prediction":{"type":"content","content":"0123456789"},"n":2)"));
        QVERIFY(facts);
        QVERIFY(facts->extraOutput >= 20);
        QCOMPARE(openAi.read(withField(R"("prediction":null)"))->extraOutput, std::uint64_t{0});
        QVERIFY(openAi.refusal(withField(R"("prediction":"x")")).starts_with("malformed_request"));
    }

    void spokenAnswersAreMarked() {
        QVERIFY(openAi.read(withField(R"("modalities":["text","audio"])"))->audioOutput);
        QVERIFY(openAi.read(withField(R"("audio":{"voice":"alloy","format":"wav"})"))->audioOutput);
        QVERIFY(!openAi.read(withField(R"("modalities":["text"],"audio":null)"))->audioOutput);
        QVERIFY(openRouter.refusal(withField(R"("modalities":["image","text"])"))
                    .starts_with("field_not_allowed modalities=image"));
    }

    void openAiSearchesOnceForEachAnswer() {
        const auto facts = openAi.read(withField(R"("web_search_options":{},"n":3)"));
        QCOMPARE(facts->toolCalls, std::uint64_t{3});
        QCOMPARE(facts->wholeContextBecause, std::string("web_search_options"));
        QVERIFY(openRouter.refusal(withField(R"("web_search_options":{"a":1})"))
                    .starts_with("field_not_allowed"));
    }

    void pluginsAreBounded() {
        const auto web = openRouter.read(withPlugin(R"({"id":"web","max_results":3})"));
        QVERIFY(web);
        QCOMPARE(web->toolCalls, std::uint64_t{3});
        QVERIFY(!web->wholeContextBecause.empty());
        const auto router =
            openRouter.read(withPlugin(R"({"allowed_models":["a/b","c/d"],"id":"auto-router"})"));
        QCOMPARE(router->otherModels, (Models{"a/b", "c/d"}));
        const auto fusion =
            openRouter.read(withPlugin(R"({"id":"fusion","model":"j/j","analysis_models":["a/b","c/d"]})"));
        QCOMPARE(fusion->otherModels, (Models{"j/j", "a/b", "c/d"}));
        QCOMPARE(fusion->nestedAnswers, std::uint64_t{4});
        QVERIFY(!fusion->wholeContextBecause.empty());
        QCOMPARE(openRouter.refusal(withPlugin(R"({"id":"response-healing"})")), std::string());
        QCOMPARE(openRouter.refusal(withField(R"("plugins":[])")), std::string());
        QCOMPARE(openAi.read(withPlugin(R"({"id":"web","max_results":3})"))->unknownFields,
                 Models{"plugins"});
    }

    void pluginsWithoutABoundAreRefused() {
        for (const char* plugin :
             {R"({"id":"web"})", R"({"id":"web","max_results":0})", R"({"id":"web","max_results":"3"})",
              R"({"id":"auto-router"})", R"({"id":"auto-router","allowed_models":[]})",
              R"({"id":"auto-router","allowed_models":[""]})", R"({"id":"fusion"})",
              R"({"id":"fusion","model":"j"})", R"({"id":"fusion","analysis_models":["a"]})",
              R"({"id":"fusion","model":"j","analysis_models":["a"],"preset":"p"})",
              R"({"id":"fusion","model":"j","analysis_models":["a"],"tools":[{"type":"x"}]})",
              R"({"id":"fusion","model":"j","analysis_models":["a",{"model":"b"}]})", R"({"id":"shiny"})",
              "{}", R"({"id":"web","max_results":3,"x":{"model":"big"}})",
              R"({"id":"response-healing","models":["big"]})"})
            QVERIFY2(openRouter.refusal(withPlugin(plugin)).starts_with("field_not_allowed plugins"), plugin);
    }

    void serverToolsAreBoundedByTheMaximumOfCalls() {
        const std::string search = R"({"type":"openrouter:web_search","parameters":{"max_results":3}})";
        QVERIFY(
            openRouter.refusal(withField(R"("tools":[)" + search + "]"))
                .starts_with("field_not_allowed tools[].type=openrouter:web_search without max_tool_calls"));
        const auto facts = openRouter.read(withTool(search));
        QVERIFY(facts);
        QCOMPARE(facts->toolCalls, std::uint64_t{4});
        // Each round is an answer of its own.
        QCOMPARE(facts->choices, std::uint64_t{5});
        QVERIFY(openRouter.refusal(withField(R"("max_tool_calls":31,"tools":[)" + search + "]"))
                    .starts_with("malformed_request"));
        QVERIFY(
            openRouter
                .refusal(withField(R"("max_tool_calls":3,"stop_server_tools_when":[{"type":"x"}],"tools":[)" +
                                   search + "]"))
                .starts_with("field_not_allowed stop_server_tools_when"));
        QVERIFY(openAi.refusal(withField(R"("tools":[)" + search + "]"))
                    .starts_with("field_not_allowed tools[]"));
    }

    void nestedModelsAreNamed() {
        const auto advisor =
            openRouter.read(withTool(R"({"parameters":{"model":"a/b"},"type":"openrouter:advisor"})"));
        QVERIFY(advisor);
        QCOMPARE(advisor->otherModels, Models{"a/b"});
        QCOMPARE(advisor->nestedAnswers, std::uint64_t{4});
        const auto fusion = openRouter.read(withTool(
            R"({"type":"openrouter:fusion","parameters":{"model":"j","analysis_models":["a","b"]}})"));
        QCOMPARE(fusion->otherModels, (Models{"j", "a", "b"}));
        QCOMPARE(fusion->nestedAnswers, std::uint64_t{16});
        for (const char* tool :
             {R"({"type":"openrouter:advisor"})", R"({"type":"openrouter:advisor","parameters":{}})",
              R"({"type":"openrouter:advisor","parameters":{"model":null}})",
              R"({"type":"openrouter:advisor","model":"a/b"})",
              R"({"type":"openrouter:subagent","parameters":{"model":"a","tools":[{"type":"x"}]}})",
              R"({"type":"openrouter:image_generation"})",
              R"({"type":"openrouter:fusion","parameters":{"model":"j"}})",
              R"({"type":"openrouter:web_search","parameters":{"x":[{"model":"big"}]}})",
              R"({"type":"openrouter:bash"})", R"({"type":"openrouter:shiny"})",
              R"({"type":"advisor_20260301","model":"a"})"})
            QVERIFY2(openRouter.refusal(withTool(tool)).starts_with("field_not_allowed tools[]"), tool);
    }

    void aPresetIsAModelByItsLiteralName() {
        QCOMPARE(openRouter.read(withField(R"("preset":"mine")"))->otherModels, Models{"@preset/mine"});
        QCOMPARE(openRouter.read(withField(R"("preset":null)"))->otherModels, Models{});
        QVERIFY(openRouter.refusal(withField(R"("preset":"")")).starts_with("malformed_request"));
    }

    void anErrorInAnAnswerIsSettledByWhatWasSeen() {
        for (const char* body :
             {R"({"id":"x","choices":[{"index":0,"message":{"content":""},"finish_reason":"error"}]})",
              R"({"id":"x","choices":[{"error":{"code":502,"message":"x"},"message":{"content":"half"}}]})",
              R"({"id":"x","error":{"code":502},"choices":[]})"}) {
            const auto row = meterAnswer(openRouter.dialect, cheapContext(), kPlainJson, body, {}).row;
            QCOMPARE(row.mode, SettleMode::Partial);
            QCOMPARE(row.note, std::string("upstream_error"));
            QVERIFY(row.cost.nano() >= 100 * 150);
        }
        const auto good =
            meterAnswer(openRouter.dialect, cheapContext(), kPlainJson,
                        R"({"error":null,"choices":[{"error":null,"message":{"content":"error"}}]})", {})
                .row;
        QCOMPARE(good.mode, SettleMode::Held);
        // What the provider itself says is believed, nothing included.
        const auto free = meterAnswer(openRouter.dialect, cheapContext(), kPlainJson,
                                      R"({"choices":[{"finish_reason":"error"}],"usage":{"prompt_tokens":9,)"
                                      R"("completion_tokens":0,"cost":0}})",
                                      {})
                              .row;
        QCOMPARE(free.mode, SettleMode::Exact);
        QCOMPARE(free.cost, Money());
    }

    void aChoiceThatFailsInAStreamIsAnError() {
        const std::string body = "data: {\"id\":\"x\",\"choices\":[{\"delta\":{\"content\":\"Hi\"},"
                                 "\"finish_reason\":null}]}\n\n"
                                 "data: {\"id\":\"x\",\"choices\":[{\"delta\":{\"content\":\"\"},"
                                 "\"finish_reason\":\"error\"}]}\n\ndata: [DONE]\n\n";
        for (std::size_t cut = 0; cut <= body.size(); ++cut) {
            const Metered metered =
                meterAnswer(openRouter.dialect, cheapContext(), kEventStream, body, {cut});
            QCOMPARE(metered.row.mode, SettleMode::Partial);
            QCOMPARE(metered.all, body);
        }
    }

    void toolCallsAreBilledWhereNoUsageTells() {
        MeterContext context = cheapContext();
        context.facts.toolCalls = 1;
        const std::string body =
            R"({"id":"x","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":1}})";
        QCOMPARE(meterAnswer(openAi.dialect, context, kPlainJson, body, {}).row.cost.nano(),
                 10 * 150 + 600 + 10'000'000);
    }
};

QTEST_APPLESS_MAIN(ChatExtrasTest)
#include "chat_extras_test.moc"
