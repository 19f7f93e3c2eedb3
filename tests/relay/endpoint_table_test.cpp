// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/endpoint_table.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

tl::expected<EndpointMatch, Refusal> match(const char* method, const std::string& target,
                                           const char* provider) {
    RequestHead head;
    head.method = method;
    const auto mark = target.find('?');
    head.path = std::string_view(target).substr(0, mark);
    head.query = mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
    return matchEndpoint(*ProviderTable::shipped().find(provider), head);
}

std::string matched(const char* method, const std::string& target, const char* provider = "openrouter") {
    const auto found = match(method, target, provider);
    if (!found) return std::string(codeOf(found.error().code));
    return std::string(word(found->kind)) + " " + found->endpoint + " " + found->path;
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
        QVERIFY(match("POST", "/v1/chat/completions", "openrouter")->dialect);
    }

    void onlyACredentialMayStandInTheQueryOfChat() {
        for (const char* credential : {"key", "token", "access_token", "api_key", "KEY"})
            QCOMPARE(matched("POST", std::string("/v1/chat/completions?") + credential + "=rk_live_x"),
                     std::string("priced /chat/completions /chat/completions"));
        QCOMPARE(matched("POST", "/v1/chat/completions?beta=true"), std::string("field_not_allowed"));
        QCOMPARE(matched("POST", "/v1/chat/completions?key=a&model=b"), std::string("field_not_allowed"));
    }

    void modelsAreFiltered() {
        QCOMPARE(matched("GET", "/v1/models"), std::string("models /models /models"));
        QCOMPARE(matched("GET", "/v1/models?key=rk_live_x&category=programming"),
                 std::string("models /models /models?category=programming"));
        QCOMPARE(matched("GET", "/v1/models/openai/gpt-4o:free/endpoints"),
                 std::string("model /models/{author}/{slug}/endpoints /models/openai/gpt-4o:free/endpoints"));
        QCOMPARE(matched("DELETE", "/v1/models/ft:mine", "openai"), std::string("account_endpoint"));
        for (const char* path :
             {"/v1/models/", "/v1/models/a/../b", "/v1/models/./b", "/v1/models/a//b", "/v1/models/a%2fb",
              "/v1/models/a/b/c/d/e", "/v1/models/a/b;c", "/v1/modelsx"})
            QCOMPARE(matched("GET", path), std::string("endpoint_not_allowed"));
    }

    void answersForItselfWhatAClientAsksAboutItsKey() {
        for (const char* provider : {"openrouter", "openai", "stripe", "http"})
            QCOMPARE(matched("GET", "/rk/v1/self", provider), std::string("self /rk/v1/self "));
        QCOMPARE(matched("GET", "/api/v1/key"), std::string("key_info /key /key"));
        QCOMPARE(matched("GET", "/api/v1/auth/key"), std::string("key_info /auth/key /auth/key"));
        QCOMPARE(matched("POST", "/rk/v1/self"), std::string("method_not_allowed"));
    }

    void whatHandsOutCredentialsIsMinting() {
        for (const char* path : {"/api/v1/keys", "/api/v1/keys/abc", "/api/v1/auth/keys",
                                 "/v1/auth/keys/code", "/v1/byok", "/v1/byok/x/y"})
            for (const char* method : {"POST", "PUT", "DELETE"})
                QCOMPARE(matched(method, path), std::string("minting_endpoint"));
        for (const char* path : {"/v1/realtime/client_secrets", "/v1/organization/admin_api_keys",
                                 "/v1/projects/p/keys", "/v1/realtime/sessions", "/v1/chatkit/sessions"})
            QCOMPARE(matched("POST", path, "openai"), std::string("minting_endpoint"));
        QCOMPARE(matched("POST", "/v1beta/auth_tokens", "google"), std::string("minting_endpoint"));
        QCOMPARE(matched("POST", "/v1/vaults/x", "anthropic"), std::string("minting_endpoint"));
        QCOMPARE(matched("POST", "/v1/ephemeral_keys", "stripe"), std::string("minting_endpoint"));
        QCOMPARE(matched("POST", "/api/apps.connections.open", "slack"), std::string("minting_endpoint"));
    }

    void eachKindOfClosedEndpointHasItsCode() {
        QCOMPARE(matched("GET", "/api/v1/credits"), std::string("account_endpoint"));
        QCOMPARE(matched("GET", "/api/v1/files/x"), std::string("stored_data"));
        QCOMPARE(matched("GET", "/v1/responses/resp_1", "openai"), std::string("stored_data"));
        QCOMPARE(matched("GET", "/v1/chat/completions", "openai"), std::string("stored_data"));
        QCOMPARE(matched("GET", "/v1/chat/completions/x", "openai"), std::string("stored_data"));
        QCOMPARE(matched("POST", "/api/beta/batches"), std::string("background_work"));
        QCOMPARE(matched("POST", "/v1/messages/batches", "anthropic"), std::string("background_work"));
        QCOMPARE(matched("POST", "/v1beta/cachedContents", "google"), std::string("stored_data"));
    }

    void geminiNamesItsModelInThePath() {
        for (const char* path : {"/v1beta/models/gemini-2.5-pro:generateContent",
                                 "/v1beta/models/gemini-2.5-pro%3AgenerateContent",
                                 "/v1beta/models/gemini-2.5-pro%3agenerateContent"}) {
            RequestHead head;
            head.method = "POST";
            head.path = path;
            const auto found = matchEndpoint(*ProviderTable::shipped().find("google"), head);
            QVERIFY(found);
            QVERIFY(!found->keyPlace);
            QCOMPARE(found->name, std::string("gemini-2.5-pro"));
            QCOMPARE(found->path, std::string("/models/gemini-2.5-pro:generateContent"));
            QCOMPARE(found->endpoint, std::string("/models/{model}:generateContent"));
        }
        QCOMPARE(matched("POST", "/v1beta/models/a/b:generateContent", "google"),
                 std::string("endpoint_not_allowed"));
        QCOMPARE(matched("POST", "/v1beta/models/x:bidiGenerateContent", "google"),
                 std::string("method_not_allowed")); // GET /models/{model}: a name may hold a colon.
    }

    void everythingElseIsClosed() {
        for (const char* path :
             {"/", "/v1", "/v1/", "/v1/chat/completions/", "/v1/chat/completions/x", "/v2/chat/completions",
              "/V1/chat/completions", "/v1/chat%2fcompletions", "/rk/v1/grant", "/rk/v1/self/x",
              "/v1/v1/chat/completions", "/api/v1/v1/models", "/keysx", "/healthz"})
            for (const char* method : {"GET", "POST"})
                QVERIFY2(matched(method, path) == "endpoint_not_allowed", path);
    }

    void anOpenTableHidesNothing() {
        for (const char* path : {"/a/../b", "/a/%2e%2e/b", "/a%2fb", "/a%5cb", "/a\\b", "/a;b", "/a//b",
                                 "/a/./b", "/a%00", "/a%252e", "/a%2", "/a%"})
            QCOMPARE(matched("GET", path, "http"), std::string("endpoint_not_allowed"));
    }

    void everyRowOfEveryProviderCanBeRead() {
        const auto broken = ProviderTable::parse(R"({"schema":"rubberapi/providers/v1","providers":[{}]})");
        QVERIFY(!broken);
        QVERIFY(ProviderTable::shipped().providers().size() >= 7);
    }
};

QTEST_APPLESS_MAIN(EndpointTableTest)
#include "endpoint_table_test.moc"
