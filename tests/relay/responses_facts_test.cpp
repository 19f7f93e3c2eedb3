// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/relay/dialect_rig.h"

#include <QtTest>

using namespace rubber::relay;

namespace {

const Asked openAi{responsesDialect(DialectKind::OpenAi)};
const Asked openRouter{responsesDialect(DialectKind::OpenRouter)};
const Asked counting{inputTokensDialect()};

std::string withField(const std::string& field) { return R"({"model":"m","input":"hi",)" + field + "}"; }
std::string withItem(const std::string& item) { return R"({"model":"m","input":[)" + item + "]}"; }
std::string withPart(const std::string& part) {
    return withItem(R"({"role":"user","content":[)" + part + "]}");
}
std::string withTool(const std::string& tool, const std::string& more = {}) {
    return R"({"model":"m","input":"hi","tools":[)" + tool + "]" + more + "}";
}

} // namespace

class ResponsesFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsAskedFor() {
        const auto facts = openRouter.read(
            R"({"model":"openai/gpt-4o","models":["a/b"],"stream":true,"max_output_tokens":50,"input":"hi"})");
        QVERIFY(facts);
        QCOMPARE(facts->model, std::string("openai/gpt-4o"));
        QCOMPARE(facts->otherModels, std::vector<std::string>{"a/b"});
        QVERIFY(facts->stream);
        QCOMPARE(facts->outputLimit, std::optional<std::uint64_t>(50));
        QCOMPARE(facts->textBytes, facts->bodyBytes);
        QVERIFY(facts->unknownFields.empty());
        QVERIFY(facts->wholeContextBecause.empty());
    }

    void passesWhatCodexSends() {
        const std::string body =
            R"({"model":"gpt-5-codex","instructions":"You are...","input":[)"
            R"({"type":"message","role":"developer","content":[{"type":"input_text","text":"env"}]},)"
            R"({"type":"message","role":"user","content":[{"type":"input_text","text":"fix it"}]},)"
            R"({"type":"reasoning","id":"rs_1","summary":[],"content":null,"encrypted_content":"gAAA"},)"
            R"({"type":"function_call","name":"shell","arguments":"model: x","call_id":"c1"},)"
            R"({"type":"function_call_output","call_id":"c1","output":"ok"},)"
            R"({"type":"custom_tool_call","call_id":"c2","name":"apply_patch","input":"*** Begin"},)"
            R"({"type":"custom_tool_call_output","call_id":"c2","output":[{"type":"input_text","text":"Done"}]},)"
            R"({"type":"message","role":"assistant","content":[{"type":"output_text","text":"done"}]}],)"
            R"("tools":[{"type":"function","name":"shell","strict":false,"parameters":{"type":"object",)"
            R"("properties":{"model":{"type":"string"}}}},{"type":"custom","name":"apply_patch","format":)"
            R"({"type":"grammar","syntax":"lark","definition":"start: x"}},{"type":"local_shell"}],)"
            R"("tool_choice":"auto","parallel_tool_calls":true,"reasoning":{"effort":"medium","summary":"auto"},)"
            R"("store":false,"stream":true,"include":["reasoning.encrypted_content"],"prompt_cache_key":"0199",)"
            R"("text":{"verbosity":"medium"}})";
        const auto facts = openAi.read(body);
        QVERIFY2(facts, openAi.refusal(body).c_str());
        QVERIFY(facts->unknownFields.empty());
        QVERIFY(facts->wholeContextBecause.empty());
        QCOMPARE(facts->toolCalls, std::uint64_t{0});
    }

    void refusesWhatOthersStored() {
        for (const char* field : {R"("previous_response_id":"resp_1")", R"("conversation":"conv_1")",
                                  R"("conversation":{"id":"conv_1"})", R"("prompt":{"id":"pmpt_1"})"})
            QVERIFY2(openAi.refusal(withField(field)).starts_with("stored_data"), field);
        for (
            const char* item :
            {R"({"type":"item_reference","id":"msg_1"})", R"({"id":"msg_1"})",
             R"({"type":null,"id":"msg_1"})",
             R"({"type":"message","role":"user","file_id":"file_1","content":"x"})",
             R"({"type":"computer_call_output","call_id":"c","output":{"type":"computer_screenshot","file_id":"file_1"}})"})
            QVERIFY2(openAi.refusal(withItem(item)).starts_with("stored_data"), item);
        for (const char* part :
             {R"({"type":"input_image","file_id":"file_1"})", R"({"type":"input_file","file_id":"file_1"})",
              R"({"type":"input_file","\u0066ile_id":"file_1"})"})
            QVERIFY2(openAi.refusal(withPart(part)).starts_with("stored_data"), part);
        QCOMPARE(
            openAi.refusal(withField(R"("previous_response_id":null,"conversation":null,"prompt":null)")),
            std::string());
    }

    void refusesBackgroundWork() {
        QCOMPARE(openAi.refusal(withField(R"("background":true)")),
                 std::string("background_work background"));
        QCOMPARE(openAi.refusal(withField(R"("background":false)")), std::string());
    }

    void aStoredPromptIsNoModel() {
        QVERIFY(openAi.refusal(R"({"input":"hi"})").starts_with("model_missing"));
        QVERIFY(openAi.refusal(R"({"prompt":{"id":"p"},"input":"hi"})").starts_with("stored_data"));
    }

    void refusesCostWideningFieldsByName() {
        for (const char* field :
             {R"("service_tier":"priority")", R"("service_tier":"fast")", R"("service_tier":"scale")",
              R"("reasoning":{"mode":"pro"})", R"("context_management":[{"type":"compaction"}])",
              R"("plugins":[{"id":"web"}])", R"("speed":"fast")", R"("route":"sort")",
              R"("modalities":["audio"])", R"("provider":{"only":["openai/priority"]})",
              R"("image_config":{"a":1})", R"("debug":{"echo_upstream_body":true})",
              R"("stop_server_tools_when":[{"type":"x"}])"}) {
            const std::string answer = openRouter.refusal(withField(field));
            const std::string name = std::string(field).substr(1, std::string(field).find('"', 1) - 1);
            QVERIFY2(answer.starts_with("field_not_allowed " + name), (field + (" -> " + answer)).c_str());
        }
    }

    void refusesModelsNamedWhereNobodyLooks() {
        for (const char* field :
             {R"("tool_choice":{"type":"x","model":"big"})", R"("truncation":{"a":[{"models":["big"]}]})",
              R"("reasoning":{"x":{"model":"big"}})", R"("text":{"x":{"mo\u0064el":"big"}})",
              R"("text":{"format":{"model":"big"}})", R"("stream_options":{"x":{"model":"big"}})",
              R"("provider":{"x":{"fallbacks":["big"]}})", R"("include":[{"model":"big"}])",
              R"("instructions":{"preset":"big"})"})
            QVERIFY2(openRouter.refusal(withField(field)).starts_with("field_not_allowed"), field);
        QVERIFY(openAi.refusal(withItem(R"({"role":"user","content":"x","model":"big"})"))
                    .starts_with("field_not_allowed input[].model"));
        QVERIFY(openAi.refusal(withPart(R"({"type":"input_text","text":"x","x":{"model":"big"}})"))
                    .starts_with("field_not_allowed"));
        QVERIFY(openAi.refusal(withTool(R"({"type":"function","name":"f","model":"big"})"))
                    .starts_with("field_not_allowed tools[].model"));
    }

    void aUsersOwnDataMaySpeakOfModels() {
        for (const char* field :
             {R"("metadata":{"model":"x"})", R"("text":{"format":{"type":"json_schema","name":"s","schema":)"
                                             R"({"properties":{"model":{"type":"string"}}}}})"})
            QCOMPARE(openAi.refusal(withField(field)), std::string());
        QCOMPARE(
            openAi.refusal(withTool(
                R"({"type":"function","name":"f","parameters":{"properties":{"model":{},"models":{}}}})")),
            std::string());
    }

    void refusesWrongTypesAndBrokenBodies() {
        for (const char* field :
             {R"("stream":1)", R"("max_output_tokens":"5")", R"("max_output_tokens":0)",
              R"("max_output_tokens":1e3)", R"("max_tool_calls":0)", R"("max_tool_calls":2.5)",
              R"("tools":{})", R"("tools":[1])", R"("background":"true")", R"("service_tier":5)"})
            QVERIFY2(openAi.refusal(withField(field)).starts_with("malformed_request"), field);
        for (const char* body :
             {"", "[]", R"({"model":1})", R"({"model":"m","input":1})", R"({"model":"m","input":[1]})",
              R"({"model":"m","input":{}})", R"({"model":"m"} x)"})
            QVERIFY2(openAi.refusal(body).starts_with("malformed_request"), body);
        QVERIFY(
            openAi.refusal(R"({"model":"a","input":"x","mode\u006c":"b"})").starts_with("ambiguous_request"));
        QVERIFY(openAi.refusal(R"({"model":"a","input":[{"role":"user","content":"x","content":"y"}]})")
                    .starts_with("ambiguous_request"));
    }

    void listsWhatNobodyKnows() {
        QCOMPARE(openAi.read(withField(R"("shiny":{"a":1},"plugins":[],"models":["x"])"))->unknownFields,
                 (std::vector<std::string>{"shiny", "plugins", "models"}));
        QCOMPARE(openAi.read(withItem(R"({"type":"shiny_call","id":"x"})"))->unknownFields,
                 std::vector<std::string>{"input[].type=shiny_call"});
        QCOMPARE(openAi.read(withPart(R"({"type":"input_video","x":1})"))->unknownFields,
                 std::vector<std::string>{"input[].content[].type=input_video"});
    }

    void countsInlineImagesInsteadOfTheirBytes() {
        const std::string data(5'000, 'A');
        const std::string inlined =
            R"({"type":"input_image","detail":"high","image_url":"data:image/png;base64,DATA"})";
        const std::string linked = R"({"type":"input_image","image_url":"https:x"})";
        std::string parts = inlined + "," + linked;
        parts.replace(parts.find("DATA"), 4, data);
        const auto facts = openAi.read(withPart(parts));
        QVERIFY(facts);
        QCOMPARE(facts->images, 2u);
        QVERIFY(facts->textBytes < 400);
        QVERIFY(
            openAi.refusal(withPart(R"({"type":"input_image","image_url":"data:application/pdf;base64,AA"})"))
                .starts_with("field_not_allowed"));
    }

    void documentsMayFillTheContext() {
        for (const char* part :
             {R"({"type":"input_file","file_url":"https://x/y.pdf"})",
              R"({"type":"input_file","filename":"a.pdf","file_data":"data:application/pdf;base64,AAAA"})",
              R"({"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}})"}) {
            const auto facts = openAi.read(withPart(part));
            QVERIFY2(facts, part);
            QVERIFY2(!facts->wholeContextBecause.empty(), part);
        }
        // What the provider encrypted or keeps itself may be longer than it looks.
        QVERIFY(!openAi.read(withItem(R"({"type":"reasoning","id":"rs_1","summary":[]})"))
                     ->wholeContextBecause.empty());
        QVERIFY(!openAi.read(withItem(R"({"type":"compaction","encrypted_content":"AAAA"})"))
                     ->wholeContextBecause.empty());
    }

    void clientSideToolsPass() {
        for (const char* tool :
             {R"({"type":"function","name":"f","parameters":{}})", R"({"type":"custom","name":"c"})",
              R"({"type":"local_shell"})", R"({"type":"apply_patch"})", R"({"type":"computer"})",
              R"({"type":"shell","environment":{"type":"local"}})",
              R"({"type":"tool_search","execution":"client","parameters":{}})",
              R"({"type":"namespace","name":"n","tools":[{"type":"function","name":"f"}]})"}) {
            const auto facts = openAi.read(withTool(tool));
            QVERIFY2(facts, (tool + (" " + openAi.refusal(withTool(tool)))).c_str());
            QVERIFY2(facts->toolCalls == 0 && facts->wholeContextBecause.empty(), tool);
        }
    }

    void serverToolsNeedAMaximumOfCalls() {
        for (const char* tool :
             {R"({"type":"web_search"})", R"({"type":"web_search_preview","search_context_size":"low"})",
              R"({"type":"web_search_2025_08_26"})", R"({"type":"web_search","external_web_access":false})",
              R"({"type":"code_interpreter","container":{"type":"auto"}})",
              R"({"type":"mcp","server_label":"x","server_url":"https://x"})",
              R"({"type":"shell","environment":{"type":"container_auto"}})",
              R"({"type":"namespace","name":"n","tools":[{"type":"web_search"}]})"}) {
            QVERIFY2(openAi.refusal(withTool(tool)).starts_with("field_not_allowed tools[]"), tool);
            const auto facts = openAi.read(withTool(tool, R"(,"max_tool_calls":3)"));
            QVERIFY2(facts, tool);
            QCOMPARE(facts->toolCalls, std::uint64_t{3});
            QVERIFY(facts->wholeContextBecause.starts_with("tools[]"));
        }
        QCOMPARE(openAi.read(withField(R"("max_tool_calls":3)"))->toolCalls, std::uint64_t{0});
    }

    void toolsWithoutABoundAreRefusedAllTheSame() {
        const std::string bounded = R"(,"max_tool_calls":3)";
        for (const char* tool :
             {R"({"type":"image_generation"})", R"({"type":"shiny"})", R"({})",
              R"({"type":"image_generation","model":"gpt-image-1"})", R"({"type":"tool_search"})"})
            QVERIFY2(openAi.refusal(withTool(tool, bounded)).starts_with("field_not_allowed"), tool);
        for (const char* tool :
             {R"({"type":"file_search","vector_store_ids":["vs_1"]})",
              R"({"type":"code_interpreter","container":"cntr_1"})",
              R"({"type":"code_interpreter","container":{"type":"auto","file_ids":["file_1"]}})",
              R"({"type":"mcp","server_label":"x","connector_id":"connector_gmail"})",
              R"({"type":"shell","environment":{"type":"container_reference","container_id":"c"}})",
              R"({"type":"shell"})"})
            QVERIFY2(openAi.refusal(withTool(tool, bounded)).starts_with("stored_data"), tool);
    }

    void splicesTheLimit() {
        const std::string body = withField(R"("stream":true)");
        const std::string sent = openAi.spliced(body, {77, nullptr});
        QCOMPARE(sent, std::string(R"({"max_output_tokens":77,"model":"m","input":"hi","stream":true})"));
        QCOMPARE(openAi.spliced(withField(R"("max_output_tokens": null )"), {77, nullptr}),
                 std::string(R"({"model":"m","input":"hi","max_output_tokens": 77 })"));
        // Below sixteen the provider refuses.
        QCOMPARE(*openAi.read(openAi.spliced(body, {3, nullptr}))->outputLimit, std::uint64_t{16});
        const std::string own = withField(R"("max_output_tokens":20)");
        QCOMPARE(openAi.spliced(own, {77, nullptr}), own);
        QVERIFY(!openAi.dialect.splices(*openAi.read(body), {77, nullptr}).usageSpliced);
    }

    void countingReadsLikeTheRequestItCounts() {
        QVERIFY(counting.refusal(R"({"input":"x"})").starts_with("model_missing"));
        QVERIFY(counting.refusal(withField(R"("previous_response_id":"r")")).starts_with("stored_data"));
        QCOMPARE(counting.refusal(withTool(R"({"type":"web_search"})")), std::string());
        QVERIFY(dialectFor("count_tokens", DialectKind::OpenAi));
    }

    void everyPrefixOfABodyIsRefused() {
        const std::string body =
            R"({"model":"m","stream":true,"input":[{"role":"user","content":[{"type":"input_text","text":"a"},)"
            R"({"type":"input_image","image_url":{"url":"x"}}]}],"tools":[{"type":"function","parameters":{}},)"
            R"({"type":"web_search"}],"text":{"format":{"schema":{}}},"max_tool_calls":1})";
        QVERIFY2(openAi.read(body), openAi.refusal(body).c_str());
        for (std::size_t size = 0; size < body.size(); ++size)
            QVERIFY(!openAi.read(body.substr(0, size)));
    }
};

QTEST_APPLESS_MAIN(ResponsesFactsTest)
#include "responses_facts_test.moc"
