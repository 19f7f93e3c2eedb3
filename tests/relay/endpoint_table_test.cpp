// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/endpoint_table.h"

#include <QtTest>

using namespace rubber::relay;

namespace {

std::string matched(const char* method, const std::string& target,
                    DialectKind dialect = DialectKind::OpenRouter) {
    RequestHead head;
    head.method = method;
    const auto mark = target.find('?');
    head.path = std::string_view(target).substr(0, mark);
    head.query = mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
    const auto match = matchEndpoint(dialect, head);
    if (!match) return std::string(codeOf(match.error().code));
    static const char* const kNames[] = {"priced", "free", "self", "key"};
    return std::string(kNames[static_cast<int>(match->kind)]) + " " + match->endpoint + " " + match->path;
}

} // namespace

class EndpointTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chatIsPricedUnderEveryRoot() {
        for (const char* path : {"/v1/chat/completions", "/api/v1/chat/completions", "/chat/completions"}) {
            QCOMPARE(matched("POST", path), std::string("priced /chat/completions /chat/completions"));
            QCOMPARE(matched("GET", path), std::string("method_not_allowed"));
            QCOMPARE(matched("DELETE", path), std::string("method_not_allowed"));
        }
    }

    void onlyACredentialMayStandInTheQueryOfChat() {
        QCOMPARE(matched("POST", "/v1/chat/completions?key=rk_live_x"),
                 std::string("priced /chat/completions /chat/completions"));
        QCOMPARE(matched("POST", "/v1/chat/completions?beta=true"), std::string("field_not_allowed"));
        QCOMPARE(matched("POST", "/v1/chat/completions?key=a&model=b"), std::string("field_not_allowed"));
    }

    void modelsAreFree() {
        QCOMPARE(matched("GET", "/v1/models"), std::string("free /models /models"));
        QCOMPARE(matched("GET", "/v1/models/openai/gpt-4o:free/endpoints"),
                 std::string("free /models /models/openai/gpt-4o:free/endpoints"));
        QCOMPARE(matched("GET", "/v1/models?key=rk_live_x&category=programming"),
                 std::string("free /models /models?category=programming"));
        QCOMPARE(matched("DELETE", "/v1/models/ft:mine"), std::string("method_not_allowed"));
        for (const char* path :
             {"/v1/models/", "/v1/models/a/../b", "/v1/models/./b", "/v1/models/a//b", "/v1/models/a%2fb",
              "/v1/models/a/b/c/d/e", "/v1/models/a/b;c", "/v1/modelsx"})
            QVERIFY2(!matched("GET", path).starts_with("free"), path);
    }

    void answersForItselfWhatAClientAsksAboutItsKey() {
        QCOMPARE(matched("GET", "/rk/v1/self"), std::string("self /rk/v1/self "));
        QCOMPARE(matched("GET", "/api/v1/key"), std::string("key /key "));
        QCOMPARE(matched("GET", "/api/v1/auth/key"), std::string("key /key "));
        QCOMPARE(matched("GET", "/v1/key", DialectKind::OpenAi), std::string("minting_endpoint"));
        QCOMPARE(matched("POST", "/rk/v1/self"), std::string("method_not_allowed"));
    }

    void accountsAndCredentialsAreMinting() {
        for (const char* path :
             {"/api/v1/keys", "/api/v1/keys/abc", "/api/v1/auth/keys", "/api/v1/auth/keys/code",
              "/v1/credits", "/v1/credits/coinbase", "/v1/organization/admin_api_keys", "/v1/projects/p/keys",
              "/v1/realtime/client_secrets", "/v1/realtime/sessions", "/v1/realtime/transcription_sessions",
              "/v1/chatkit/sessions", "/v1/byok", "/v1/guardrails/x"})
            for (const char* method : {"GET", "POST"})
                QVERIFY2(matched(method, path) == "minting_endpoint", path);
    }

    void everythingElseIsClosed() {
        for (const char* path : {"/",
                                 "/v1",
                                 "/v1/",
                                 "/v1/completions",
                                 "/v1/responses",
                                 "/v1/messages",
                                 "/v1/embeddings",
                                 "/v1/files",
                                 "/v1/generation",
                                 "/api/v1/generation?id=gen-1",
                                 "/api/beta/batches",
                                 "/v1/chat/completions/",
                                 "/v1/chat/completions/x",
                                 "/v2/chat/completions",
                                 "/V1/chat/completions",
                                 "/v1/chat%2fcompletions",
                                 "/rk/v1/grant",
                                 "/rk/v1/self/x",
                                 "/v1/v1/chat/completions",
                                 "/api/v1/v1/models",
                                 "/keysx",
                                 "/healthz"})
            for (const char* method : {"GET", "POST"})
                QVERIFY2(matched(method, path) == "endpoint_not_allowed", path);
    }
};

QTEST_APPLESS_MAIN(EndpointTableTest)
#include "endpoint_table_test.moc"
