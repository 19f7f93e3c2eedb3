// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/json_scan.h"
#include "relay/core/gate/bound.h"
#include "relay/core/gate/output_hold.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

const Dialect& anthropic = messagesDialect(DialectKind::Anthropic);
const Dialect& openRouter = messagesDialect(DialectKind::OpenRouter);
const Dialect& counter = messageCountDialect(DialectKind::Anthropic);

tl::expected<RequestFacts, Refusal> read(const Dialect& dialect, std::string_view body) {
    RequestBytes bytes;
    bytes.body = body;
    return dialect.read(bytes);
}

std::string withField(const std::string& field) {
    return R"({"model":"m","max_tokens":100,"messages":[{"role":"user","content":"hi"}],)" + field + "}";
}
std::string withBlock(const std::string& block) {
    return R"({"model":"m","max_tokens":100,"messages":[{"role":"user","content":[)" + block + "]}]}";
}
std::string withTool(const std::string& tool) { return withField(R"("tools":[)" + tool + "]"); }

std::string refusedWith(const Dialect& dialect, const std::string& body) {
    const auto facts = read(dialect, body);
    return facts ? std::string() : std::string(codeOf(facts.error().code)) + " " + facts.error().subject;
}

/// What Claude Code sends, shortened.
const std::string kClaudeCode =
    R"({"model":"claude-sonnet-4-5-20250929","messages":[{"role":"user","content":[{"type":"text","text":"<system-reminder>x</system-reminder>"},)"
    R"({"type":"text","text":"list the files","cache_control":{"type":"ephemeral","ttl":"1h"}}]},)"
    R"({"role":"assistant","content":[{"type":"thinking","thinking":"hm","signature":"EqQB"},{"type":"tool_use","id":"toolu_1","name":"Bash","input":{"command":"ls","model":"x"}}]},)"
    R"({"role":"user","content":[{"tool_use_id":"toolu_1","type":"tool_result","content":[{"type":"text","text":"a.txt"}],"is_error":false}]}],)"
    R"("system":[{"type":"text","text":"You are Claude Code","cache_control":{"type":"ephemeral"}}],)"
    R"("tools":[{"name":"Bash","description":"Runs","input_schema":{"type":"object","properties":{"model":{"type":"string"}},"$schema":"x"},)"
    R"("cache_control":{"type":"ephemeral"},"eager_input_streaming":true},{"type":"custom","name":"Task","input_schema":{}}],)"
    R"("metadata":{"user_id":"user_1_account__session_2"},"max_tokens":32000,"thinking":{"budget_tokens":31999,"type":"enabled"},)"
    R"("context_management":{"edits":[{"type":"clear_thinking_20251015","keep":"all"}]},"output_config":{"effort":"high"},"temperature":1,"stream":true})";

} // namespace

class AnthropicFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatClaudeCodeSends() {
        for (const Dialect* dialect : {&anthropic, &openRouter, &counter}) {
            const auto facts = read(*dialect, kClaudeCode);
            QVERIFY2(facts, refusedWith(*dialect, kClaudeCode).c_str());
            QCOMPARE(facts->model, std::string("claude-sonnet-4-5-20250929"));
            QVERIFY2(facts->unknownFields.empty(),
                     facts->unknownFields.empty() ? "" : facts->unknownFields.front().c_str());
            QVERIFY(facts->otherModels.empty());
            QVERIFY(facts->stream && facts->longCache && facts->unseenOutput);
            QCOMPARE(facts->outputLimit, std::optional<std::uint64_t>(32000));
            QCOMPARE(facts->toolCalls, std::uint64_t{0});
            QVERIFY(facts->wholeContextBecause.empty());
            // What the provider writes about tools is counted on top.
            QVERIFY(facts->textBytes > kClaudeCode.size());
        }
    }

    void refusesBrokenAndAmbiguousBodies() {
        for (const char* body :
             {"", "[]", "{", R"({"model":1})", R"({"model":"m","messages":{}})",
              R"({"model":"m","messages":[1]})", R"({"model":"m"} x)", "{\"model\":\"\xff\"}"})
            QVERIFY2(refusedWith(anthropic, body).starts_with("malformed_request"), body);
        for (const char* body :
             {R"({"model":"a","model":"b"})", R"({"model":"a","\u006dodel":"b"})",
              R"({"model":"a","messages":[{"role":"user","content":[{"type":"text","\u0074ype":"image"}]}]})",
              R"({"model":"a","fallbacks":[{"model":"a","model":"b"}]})"})
            QVERIFY2(refusedWith(anthropic, body).starts_with("ambiguous_request"), body);
        QVERIFY(refusedWith(anthropic, R"({"messages":[]})").starts_with("model_missing"));
        QCOMPARE(read(anthropic, R"({"\u006dodel":"cl\u0061ude"})")->model, std::string("claude"));
    }

    void refusesWrongTypesOfWhatItJudges() {
        for (const char* field : {R"("stream":"true")",
                                  R"("max_tokens":"5")",
                                  R"("thinking":true)",
                                  R"("thinking":{"type":1})",
                                  R"("thinking":{"type":"enabled","budget_tokens":-1})",
                                  R"("tools":{})",
                                  R"("tools":[1])",
                                  R"("tools":[{"type":5}])",
                                  R"("tools":[{"type":"web_search_20250305","max_uses":"3"}])",
                                  R"("tools":[{"type":"web_search_20250305","max_uses":-3}])",
                                  R"("tools":[{"type":"advisor_20260301","model":["a"]}])",
                                  R"("fallbacks":{})",
                                  R"("fallbacks":["m"])",
                                  R"("fallbacks":[{"model":5}])",
                                  R"("fallbacks":[{"model":""}])",
                                  R"("speed":1)",
                                  R"("service_tier":5)",
                                  R"("cache_control":"ephemeral")",
                                  R"("cache_control":{"type":1})",
                                  R"("context_management":[])",
                                  R"("output_config":"high")"})
            QVERIFY2(refusedWith(anthropic, withField(field)).starts_with("malformed_request") ||
                         refusedWith(anthropic, withField(field)).starts_with("ambiguous_request"),
                     field);
        QVERIFY(refusedWith(anthropic, R"({"model":"m","max_tokens":1.5})").starts_with("malformed_request"));
    }

    void refusesCostWideningFieldsByName() {
        for (const char* field : {R"("speed":"fast")",
                                  R"("service_tier":"priority")",
                                  R"("service_tier":"fast")",
                                  R"("inference_geo":"us")",
                                  R"("container":"container_1")",
                                  R"("container":{"skills":[{"skill_id":"pptx"}]})",
                                  R"("mcp_servers":[{"type":"url","url":"x","name":"x"}])",
                                  R"("compaction":{"type":"summarize"})",
                                  R"("context_management":{"edits":[{"type":"compact_20260112"}]})",
                                  R"("fallback_credit_token":"fct_1")",
                                  R"("thread":{"type":"continue","previous_message_id":"msg_1"})",
                                  R"("billing_policy":{"type":"billing_policy","bill_to":"user_profile"})",
                                  R"("workspace_id":"wrkspc_1")",
                                  R"("user_profile_id":"up_1")",
                                  R"("cache_control":{"type":"ephemeral","ttl":"24h"})",
                                  R"("thinking":{"type":"unlimited"})",
                                  R"("fallbacks":"default")",
                                  R"("fallbacks":[{"model":"m","speed":"fast"}])",
                                  R"("fallbacks":[{"model":"m","tools":[{"type":"web_search_20250305"}]}])",
                                  R"("fallbacks":[{"model":"m","service_tier":"priority"}])"}) {
            const std::string answer = refusedWith(anthropic, withField(field));
            const std::string name = std::string(field).substr(1, std::string(field).find('"', 1) - 1);
            QVERIFY2(answer.starts_with("field_not_allowed " + name),
                     (std::string(field) + " -> " + answer).c_str());
        }
        for (const char* field : {R"("plugins":[{"id":"web"}])", R"("preset":"p")", R"("route":"sort")",
                                  R"("provider":{"order":["anthropic/fast"]})",
                                  R"("provider":{"only":["x","anthropic/priority"]})"})
            QVERIFY2(refusedWith(openRouter, withField(field)).starts_with("field_not_allowed"), field);
    }

    void passesNeutralValuesOfThem() {
        for (
            const char* field :
            {R"("speed":"standard")", R"("speed":null)", R"("service_tier":"auto")",
             R"("service_tier":"standard_only")", R"("container":null)", R"("mcp_servers":[])",
             R"("fallbacks":null)", R"("fallbacks":[])", R"("inference_geo":"global")", R"("thread":null)",
             R"("compaction":null)", R"("thinking":{"type":"disabled"})",
             R"("cache_control":{"type":"ephemeral","ttl":"5m"})",
             R"("context_management":{"edits":[{"type":"clear_tool_uses_20250919","trigger":{"type":"input_tokens","value":5}}]})"}) {
            const auto facts = read(anthropic, withField(field));
            QVERIFY2(facts, field);
            QVERIFY2(facts->unknownFields.empty(), field);
            QVERIFY2(!facts->unseenOutput && !facts->longCache, field);
        }
    }

    void leavesUnknownFieldsToThePolicy() {
        QCOMPARE(read(anthropic, withField(R"("brand_new":1)"))->unknownFields.front(),
                 std::string("brand_new"));
        // OpenRouter's extras mean nothing to Anthropic.
        QCOMPARE(read(anthropic, withField(R"("models":["x"])"))->unknownFields.front(),
                 std::string("models"));
        QCOMPARE(read(anthropic, withBlock(R"({"type":"hologram","data":"x"})"))->unknownFields.front(),
                 std::string("messages[].content[].type=hologram"));
        QCOMPARE(read(anthropic, withField(R"("output_config":{"votes":9})"))->unknownFields.front(),
                 std::string("output_config.votes"));
        QCOMPARE(read(anthropic, R"({"model":"m","messages":[{"role":"user","content":"x","tools":[]}]})")
                     ->unknownFields.front(),
                 std::string("messages[].tools"));
        QCOMPARE(read(anthropic, withField(R"("context_management":{"grow":true})"))->unknownFields.front(),
                 std::string("context_management.grow"));
    }

    void namesEveryModelOfAFallback() {
        const auto facts = read(
            anthropic,
            withField(
                R"("fallbacks":[{"model":"b","max_tokens":900,"thinking":{"type":"adaptive"}},{"m\u006fdel":"c","output_config":null}])"));
        QVERIFY(facts);
        QCOMPARE(facts->otherModels, (std::vector<std::string>{"b", "c"}));
        QCOMPARE(facts->outputLimit, std::optional<std::uint64_t>(900));
        // Every attempt may read and write everything.
        QCOMPARE(facts->choices, std::uint64_t{3});
        QCOMPARE(facts->inputTimes, std::uint64_t{3});
        QVERIFY(facts->unseenOutput);
        // OpenRouter bills the one that answered.
        const auto routed = read(openRouter, withField(R"("models":["b","c"],"fallbacks":[{"model":"d"}])"));
        QCOMPARE(routed->otherModels, (std::vector<std::string>{"b", "c", "d"}));
        QCOMPARE(routed->choices, std::uint64_t{1});
    }

    void believesNoLimitButTheRequestsOwn() {
        QVERIFY(refusedWith(anthropic, R"({"model":"m","fallbacks":[{"model":"b","max_tokens":5}]})")
                    .starts_with("field_not_allowed max_tokens"));
        // The order of the members changes nothing.
        QCOMPARE(
            read(anthropic, R"({"fallbacks":[{"model":"b","max_tokens":50}],"max_tokens":7,"model":"m"})")
                ->outputLimit,
            std::optional<std::uint64_t>(50));
        // Zero only fills the cache.
        QCOMPARE(read(anthropic, R"({"model":"m","max_tokens":0})")->outputLimit,
                 std::optional<std::uint64_t>(0));
    }

    void passesToolsThatTheClientRuns() {
        for (const char* tool :
             {R"({"name":"x","input_schema":{"type":"object","model":"y"}})", R"({"type":null,"name":"x"})",
              R"({"type":"custom","name":"x","defer_loading":true,"allowed_callers":["direct"]})",
              R"({"type":"bash_20250124","name":"bash"})",
              R"({"type":"text_editor_20250728","name":"str_replace_based_edit_tool","max_characters":5})",
              R"({"type":"computer_20251124","name":"computer","display_width_px":1,"display_height_px":1})",
              R"({"type":"computer_toolset_20260801"})", R"({"type":"memory_20250818","name":"memory"})"}) {
            const auto facts = read(anthropic, withTool(tool));
            QVERIFY2(facts, tool);
            QCOMPARE(facts->toolCalls, std::uint64_t{0});
            QVERIFY2(facts->textBytes >= withTool(tool).size() + 3'000, tool);
        }
    }

    void refusesToolsItCannotBound() {
        for (
            const char* tool :
            {R"({"type":"web_search_20250305","name":"web_search"})",
             R"({"type":"web_search_20250305","name":"web_search","max_uses":null})",
             R"({"type":"web_fetch_20250910","name":"web_fetch"})",
             R"({"type":"code_execution_20250825","name":"code_execution"})",
             R"({"type":"web_search_20260209","name":"web_search","max_uses":3})",
             R"({"type":"web_search_20250305","max_uses":3,"allowed_callers":["direct","code_execution_20260120"]})",
             R"({"type":"tool_search_tool_bm25_20251119","name":"tool_search_tool_bm25"})",
             R"({"type":"mcp_toolset","mcp_server_name":"x"})", R"({"type":"openrouter:fusion"})",
             R"({"type":"openrouter:web_search","max_uses":2})", R"({"type":"image_generation"})",
             R"({"type":"Web_search_20250305","max_uses":3})", R"({"type":"custom","model":"x"})",
             R"({"type":"advisor_20260301","name":"advisor"})",
             R"({"type":"advisor_20260301","name":"advisor","model":"b"})",
             R"({"type":"advisor_20260301","name":"advisor","model":"b","max_uses":2})",
             R"({"name":"first"},{"\u0074ype":"web_search_20250305"})"})
            QVERIFY2(refusedWith(anthropic, withTool(tool)).starts_with("field_not_allowed tools"), tool);
    }

    void boundsServerToolsByTheirUses() {
        const auto facts = read(
            anthropic,
            withTool(
                R"({"type":"web_search_20250305","name":"web_search","max_uses":3},{"max_uses":2,"allowed_callers":["direct"],"type":"web_fetch_20260309"})"));
        QVERIFY(facts);
        QCOMPARE(facts->toolCalls, std::uint64_t{5});
        QCOMPARE(facts->wholeContextBecause, std::string("tools[].type=web_fetch_20260309"));
        ModelPrice price = ModelPrice::ofTokens({3'000'000}, {15'000'000});
        price.contextTokens = 200'000;
        QCOMPARE(inputTokenBound(*facts, price, false), std::int64_t{6 * 200'000});
        const auto twice =
            read(anthropic,
                 withField(
                     R"("fallbacks":[{"model":"b"}],"tools":[{"type":"web_search_20250305","max_uses":3}])"));
        QCOMPARE(twice->toolCalls, std::uint64_t{6});
        QCOMPARE(inputTokenBound(*twice, price, false), std::int64_t{8 * 200'000});
    }

    void namesAndBoundsAnAdvisor() {
        const auto facts = read(
            anthropic,
            withTool(
                R"({"type":"advisor_20260301","name":"advisor","model":"big","max_uses":2,"max_tokens":5000})"));
        QVERIFY(facts);
        QCOMPARE(facts->otherModels, std::vector<std::string>{"big"});
        QCOMPARE(facts->outputLimit, std::optional<std::uint64_t>(5000));
        QCOMPARE(facts->choices, std::uint64_t{3});
        QCOMPARE(facts->inputTimes, std::uint64_t{5});
        QCOMPARE(facts->toolCalls, std::uint64_t{0});
        QVERIFY(!facts->wholeContextBecause.empty() && facts->unseenOutput);
    }

    void countsImagesInsteadOfTheirBytes() {
        const std::string data(5'000, 'A');
        const std::string body = withBlock(
            R"({"source":{"data":")" + data +
            R"(","type":"base64","media_type":"image\/png"},"type":"image"},{"type":"image","source":{"type":"url","url":"y.png"}},)"
            R"({"type":"tool_result","tool_use_id":"t","content":[{"type":"image","source":{"type":"base64","media_type":"image/png","data":")" +
            data + R"("}}]})");
        const auto facts = read(anthropic, body);
        QVERIFY(facts);
        QCOMPARE(facts->images, 3u);
        QVERIFY(facts->textBytes <= body.size() - 10'000);
        QVERIFY(facts->wholeContextBecause.empty());
        // Text that only says it is an image is text.
        const std::string liar = withBlock(R"({"type":"text","text":")" + data +
                                           R"(","source":{"type":"text","data":")" + data + R"("}})");
        QCOMPARE(read(anthropic, liar)->textBytes, liar.size());
    }

    void takesDocumentsAsTheWholeContext() {
        for (
            const char* block :
            {R"({"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBERi0="}})",
             R"({"type":"document","source":{"type":"url","url":"y.pdf"}})",
             R"({"source":{"url":"y.pdf","type":"url"},"type":"document"})",
             R"({"type":"tool_result","content":[{"type":"document","source":{"type":"url","url":"y.pdf"}}]})",
             R"({"type":"web_fetch_tool_result","content":{"type":"web_fetch_result","content":{"type":"document","source":{"type":"base64","data":"x"}}}})",
             R"({"type":"document","source":{"type":"content","content":[{"type":"document","source":{"type":"url"}}]}})"}) {
            const auto facts = read(anthropic, withBlock(block));
            QVERIFY2(facts, block);
            QVERIFY2(!facts->wholeContextBecause.empty(), block);
        }
        for (
            const char* block :
            {R"({"type":"document","source":{"type":"text","media_type":"text/plain","data":"plain"}})",
             R"({"type":"document","source":{"type":"content","content":"plain"}})",
             R"({"type":"search_result","source":"x","title":"t","content":[{"type":"text","text":"x"}]})"}) {
            const auto facts = read(anthropic, withBlock(block));
            QVERIFY2(facts && facts->wholeContextBecause.empty() && facts->unknownFields.empty(), block);
        }
    }

    void refusesStoredFilesAndToolsInMessages() {
        for (const char* block :
             {R"({"type":"document","source":{"type":"file","file_id":"file_1"}})",
              R"({"type":"image","source":{"file_id":"file_1","type":"file"}})",
              R"({"type":"tool_result","content":[{"type":"image","source":{"type":"file","file_id":"f"}}]})",
              R"({"type":"container_upload","file_id":"file_1"})",
              R"({"type":"tool_addition","tool":{"type":"web_search_20250305"}})",
              R"({"type":"text","text":"x","cache_control":{"type":"ephemeral","ttl":"2d"}})"})
            QVERIFY2(refusedWith(anthropic, withBlock(block)).starts_with("field_not_allowed"), block);
        QVERIFY(refusedWith(anthropic, withField(R"("system":[{"type":"container_upload"}])"))
                    .starts_with("field_not_allowed"));
    }

    void readsPlainAndListedSystemPrompts() {
        for (const char* field :
             {R"("system":"be kind")", R"("system":null)", R"("system":[{"type":"text","text":"be kind"}])"})
            QVERIFY2(read(anthropic, withField(field)), field);
        const auto hour = read(
            anthropic,
            withField(
                R"("system":[{"type":"text","text":"x","cache_control":{"type":"ephemeral","ttl":"1h"}}])"));
        QVERIFY(hour && hour->longCache);
    }

    void holdsAllOutputWhereThinkingIsHidden() {
        ModelPrice price = ModelPrice::ofTokens({3'000'000}, {15'000'000});
        const Room room{*Money::parse("1.00"), *Money::parse("5.00")};
        auto facts = read(anthropic, withField(R"("stream":true)"));
        facts->outputLimit = 60'000;
        QVERIFY(planOutput(*facts, price, boundOf(*facts, price, false), room, true).start < 60'000);
        facts->unseenOutput = true;
        QCOMPARE(planOutput(*facts, price, boundOf(*facts, price, false), room, true).start,
                 std::uint64_t{60'000});
    }

    void splicesALimitWhereNoneIs() {
        for (const std::string body :
             {R"({"model":"m","messages":[]})", R"( { "model" : "m" } )",
              R"({"max_tokens":null,"model":"m"})", R"({"model":"m","max_tokens" : null })"}) {
            const auto facts = read(anthropic, body);
            QVERIFY(facts);
            const auto splices = anthropic.splices(*facts, {77, nullptr});
            QCOMPARE(splices.list.size(), std::size_t{1});
            std::string sent = body;
            sent.replace(splices.list[0].offset, splices.list[0].remove, splices.list[0].insert);
            const auto again = read(anthropic, sent);
            QVERIFY2(again, sent.c_str());
            QCOMPARE(again->outputLimit, std::optional<std::uint64_t>(77));
        }
        const auto limited = read(anthropic, R"({"model":"m","max_tokens":5})");
        QVERIFY(anthropic.splices(*limited, {77, nullptr}).list.empty());
    }

    void countsTokensOnlyOfNamedModels() {
        const auto facts = read(
            counter,
            R"({"model":"m","messages":[],"tools":[{"type":"web_search_20250305"},{"type":"advisor_20260301","model":"big"}],"fallbacks":[{"model":"b","max_tokens":5}]})");
        QVERIFY(facts);
        QCOMPARE(facts->otherModels.size(), std::size_t{2});
        QVERIFY(refusedWith(counter, R"({"messages":[]})").starts_with("model_missing"));
        QVERIFY(refusedWith(counter, withField(R"("mcp_servers":[{"url":"x"}])"))
                    .starts_with("field_not_allowed"));
        QVERIFY(refusedWith(counter, withBlock(R"({"type":"image","source":{"file_id":"file_1"}})"))
                    .starts_with("field_not_allowed"));
    }

    void isFoundUnderItsWireWords() {
        QCOMPARE(dialectFor("messages", DialectKind::Anthropic), &anthropic);
        QCOMPARE(dialectFor("messages", DialectKind::OpenRouter), &openRouter);
        QCOMPARE(dialectFor("count_tokens", DialectKind::Anthropic), &counter);
        QVERIFY(!dialectFor("messages", DialectKind::OpenAi));
    }
};

QTEST_APPLESS_MAIN(AnthropicFactsTest)
#include "anthropic_facts_test.moc"
