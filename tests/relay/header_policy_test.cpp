// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/header_policy.h"

#include "relay/core/gate/answer_judgement.h"
#include "relay/core/gate/presented_key.h"
#include "relay/core/http/framing_gate.h"
#include "relay/core/upstream_target.h"
#include "shared/crypto/digest.h"
#include "shared/proxy_key.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

const std::string kKey = "rk_live_8Qm2ZxT4bLpA_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG_3jZRME";
const std::string kOther = "rk_live_8Qm2ZxT4bLpB_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG_3jZRME";
const std::string kUpstreamKey = "sk-or-v1-0123456789abcdef";

/// A head that keeps its text alive.
struct Parsed {
    std::string text;
    RequestHead head;
    explicit Parsed(const std::string& fields, const std::string& target = "/v1/chat/completions",
                    const std::string& method = "POST")
        : text(method + " " + target + " HTTP/1.1\r\nHost: x\r\n" + fields + "Content-Length: 5\r\n\r\n") {
        std::size_t scanned = 0;
        auto parsed = parseRequestHead(text, {}, scanned);
        if (!parsed) qFatal("test head refused: %s", parsed.error().reason);
        head = *parsed;
    }
};

std::optional<std::string> keyIn(const std::string& fields, const std::string& target = "/v1/x") {
    const Parsed parsed(fields, target);
    std::string scratch;
    const auto key = presentedKey(parsed.head, scratch);
    return key ? std::optional<std::string>(*key) : std::nullopt;
}

UpstreamTarget openRouter() { return *parseUpstreamTarget("openrouter", "https://openrouter.ai/api/v1"); }

std::string upstreamHead(const std::string& fields) {
    const Parsed parsed(fields);
    std::string out;
    writeUpstreamHead(parsed.head, openRouter(), openRouter().keyPlace, "/api/v1/chat/completions", 42,
                      Secret(std::string_view(kUpstreamKey)), out);
    return out;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

class HeaderPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheKeyInEveryPlaceAnSdkPutsIt() {
        const std::optional<std::string> key = kKey;
        QCOMPARE(keyIn("Authorization: Bearer " + kKey + "\r\n"), key);
        QCOMPARE(keyIn("authorization: bearer   " + kKey + "\r\n"), key);
        QCOMPARE(keyIn("x-api-key: " + kKey + "\r\n"), key);
        QCOMPARE(keyIn("X-Goog-Api-Key: " + kKey + "\r\n"), key);
        QCOMPARE(keyIn("", "/v1/x?key=" + kKey), key);
        QCOMPARE(keyIn("", "/v1/x?a=b&key=" + kKey + "&c"), key);
        QCOMPARE(keyIn("Authorization: Basic " + toBase64(kKey + ":") + "\r\n"), key);
        QCOMPARE(keyIn("Authorization: Basic " + toBase64("user:" + kKey) + "\r\n"), key);
        QCOMPARE(keyIn("Authorization: Basic " + toBase64(kKey) + "\r\n"), key);
    }

    void findsNothingWhereNoneIs() {
        for (const char* fields :
             {"", "Authorization: Bearer \r\n", "Authorization: Bearer\r\n", "Authorization: Basic !!!\r\n",
              "Authorization: Digest rk_live_x\r\n", "x-api-key: \r\n"})
            QVERIFY2(!keyIn(fields), fields);
    }

    void twoDifferentKeysAreNone() {
        QVERIFY(!keyIn("Authorization: Bearer " + kKey + "\r\nx-api-key: " + kOther + "\r\n"));
        QVERIFY(!keyIn("x-api-key: " + kKey + "\r\n", "/v1/x?key=" + kOther));
        QVERIFY(!keyIn("Authorization: Basic " + toBase64(kKey + ":" + kOther) + "\r\n"));
    }

    void theSameKeyTwiceIsOne() {
        QCOMPARE(keyIn("Authorization: Bearer " + kKey + "\r\nx-api-key: " + kKey + "\r\n"),
                 std::optional<std::string>(kKey));
    }

    void aPlaceholderBesideTheKeyIsIgnored() {
        QCOMPARE(keyIn("Authorization: Bearer dummy\r\nx-api-key: " + kKey + "\r\n"),
                 std::optional<std::string>(kKey));
        QCOMPARE(keyIn("x-api-key: " + kKey + "\r\nAuthorization: Bearer dummy\r\n"),
                 std::optional<std::string>(kKey));
    }

    void everyCredentialOfTheAgentIsLeftOut() {
        const std::string out = upstreamHead(
            "Authorization: Bearer " + kKey + "\r\nx-api-key: " + kKey + "\r\nx-goog-api-key: " + kKey +
            "\r\nProxy-Authorization: Basic abc\r\nCookie: session=1\r\nOpenAI-Organization: "
            "org\r\nOpenAI-Project: p\r\n");
        QVERIFY2(!has(out, "rk_live_"), out.c_str());
        for (const char* gone : {"roxy-", "ookie", "rganization", "roject", "x-api-key", "x-goog"})
            QVERIFY2(!has(out, gone), out.c_str());
        QVERIFY(has(out, "Authorization: Bearer " + kUpstreamKey + "\r\n\r\n"));
        QCOMPARE(out.find("Authorization"), out.rfind("Authorization"));
    }

    void onlyListedFieldsGoUpstream() {
        const std::string out =
            upstreamHead("Content-Type: application/json\r\nUser-Agent: openai-node\r\nX-Stainless-Lang: "
                         "js\r\nHTTP-Referer: https://a\r\nX-Title: t\r\n"
                         "Accept-Encoding: gzip, br\r\nX-Forwarded-For: 1.2.3.4\r\nForwarded: "
                         "for=1.2.3.4\r\nVia: x\r\nCF-Connecting-IP: 1.2.3.4\r\n"
                         "rk-tag: a\r\nX-Shiny-New: 1\r\nX-OpenRouter-Cache: true\r\nConnection: keep-alive, "
                         "x-title\r\nTE: trailers\r\n");
        for (const char* kept : {"Content-Type: application/json\r\n", "User-Agent: openai-node\r\n",
                                 "X-Stainless-Lang: js\r\n", "X-Title: t\r\n"})
            QVERIFY2(has(out, kept), kept);
        for (const char* gone :
             {"gzip", "orwarded", "Via", "CF-", "rk-tag", "Shiny", "Cache", "keep-alive", "TE:", "Host: x"})
            QVERIFY2(!has(out, gone), gone);
        QVERIFY(out.starts_with("POST /api/v1/chat/completions HTTP/1.1\r\nHost: openrouter.ai\r\n"));
        QVERIFY(has(out, "Accept-Encoding: identity\r\n"));
        QVERIFY(has(out, "Content-Length: 42\r\n"));
        QCOMPARE(out.find("Content-Length"), out.rfind("Content-Length"));
    }

    void theKeyStandsWhereTheProviderWantsIt() {
        const Parsed parsed("Authorization: Bearer " + kKey +
                            "\r\nX-Token: mine\r\nX-Shiny: 1\r\nCookie: a\r\n");
        const auto head = [&](const char* provider, const char* place) {
            auto target = *parseUpstreamTarget(provider, "https://api.example.com");
            if (place) target.keyPlace = *KeyPlace::parse(place);
            std::string out;
            writeUpstreamHead(parsed.head, target, target.keyPlace, "/x?a=1", 5,
                              Secret(std::string_view("k+y/:z")), out);
            return out;
        };
        QVERIFY(has(head("anthropic", nullptr), "\r\nx-api-key: k+y/:z\r\n"));
        QVERIFY(has(head("google", nullptr), "\r\nx-goog-api-key: k+y/:z\r\n"));
        QVERIFY(has(head("http", "basic"), "\r\nAuthorization: Basic " + toBase64("k+y/:z") + "\r\n"));
        QVERIFY(head("http", "query:sig").starts_with("POST /x?a=1&sig=k%2By%2F%3Az HTTP/1.1\r\n"));
        const std::string open = head("http", "header:X-Token");
        QVERIFY(has(open, "\r\nX-Token: k+y/:z\r\n"));
        QVERIFY(has(open, "X-Shiny: 1"));
        for (const char* gone : {"mine", "rk_live_", "Cookie"})
            QVERIFY2(!has(open, gone), open.c_str());
    }

    void anotherQueryKeyOfTheSameNameIsLeftOut() {
        const Parsed parsed("");
        auto target = *parseUpstreamTarget("http", "https://api.example.com");
        target.keyPlace = *KeyPlace::parse("query:sig");
        for (const char* path : {"/x?sig=mine", "/x?SIG=mine", "/x?%73ig=mine", "/x?s%69%67",
                                 "/x?&sig=&sig=mine", "/x?", "/x"}) {
            std::string out;
            writeUpstreamHead(parsed.head, target, target.keyPlace, path, 5,
                              Secret(std::string_view("yours")), out);
            QVERIFY2(out.starts_with("POST /x?sig=yours HTTP/1.1\r\n"), out.c_str());
        }
        std::string out;
        writeUpstreamHead(parsed.head, target, target.keyPlace, "/x?a=1&sig=mine&signal=2", 5,
                          Secret(std::string_view("yours")), out);
        QVERIFY2(out.starts_with("POST /x?a=1&signal=2&sig=yours HTTP/1.1\r\n"), out.c_str());
    }

    void whatItWritesTheGateAccepts() {
        const std::string out = upstreamHead("Content-Type: application/json\r\n");
        std::size_t scanned = 0;
        const auto again = parseRequestHead(out, {}, scanned);
        QVERIFY(again && again->size == out.size());
    }

    void aKeyThatCouldEndTheLineIsNotWritten() {
        const Parsed parsed("");
        std::string out;
        writeUpstreamHead(parsed.head, {}, {}, "/", 0, Secret(std::string_view("sk-a\r\nX-Evil: 1")), out);
        QVERIFY(!has(out, "Evil"));
    }

    void answersLoseWhatNamesTheAccount() {
        const std::string text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nopenai-organization: "
                                 "org-1\r\nopenai-project: p\r\n"
                                 "Set-Cookie: a=b\r\nServer: x\r\nx-request-id: "
                                 "r1\r\nX-RateLimit-Remaining-Tokens: 5\r\nX-Generation-Id: gen-1\r\n"
                                 "Location: https://x\r\nrk-source: forged\r\nContent-Length: 2\r\n\r\n";
        std::size_t scanned = 0;
        const auto head = parseAnswerHead(text, {}, scanned, "POST");
        QVERIFY(head);
        const std::string out = answerFields(*head, openRouter(), "req_9");
        QVERIFY(out.starts_with("HTTP/1.1 200 OK\r\n"));
        for (const char* kept : {"Content-Type: application/json\r\n", "x-request-id: r1\r\n",
                                 "X-RateLimit-Remaining-Tokens: 5\r\n", "X-Generation-Id: gen-1\r\n",
                                 "rk-request-id: req_9\r\n", "rk-source: provider\r\n"})
            QVERIFY2(has(out, kept), kept);
        for (const char* gone :
             {"organization", "project", "Cookie", "Server", "Location", "forged", "Content-Length"})
            QVERIFY2(!has(out, gone), gone);
    }

    void judgesAnswersByTheirHead() {
        const auto judged = [](int status, const std::string& field) {
            const std::string text =
                "HTTP/1.1 " + std::to_string(status) + " X\r\n" + field + "Content-Length: 0\r\n\r\n";
            std::size_t scanned = 0;
            return judgeAnswer(*parseAnswerHead(text, {}, scanned, "POST"));
        };
        QCOMPARE(judged(401, ""), std::optional(RefusalCode::UpstreamRejectedKey));
        QCOMPARE(judged(302, "Location: http://x\r\n"), std::optional(RefusalCode::UpstreamInvalid));
        QCOMPARE(judged(200, "Content-Encoding: gzip\r\n"), std::optional(RefusalCode::UpstreamInvalid));
        QVERIFY(!judged(200, "Content-Encoding: identity\r\n"));
        QVERIFY(!judged(200, "") && !judged(429, "") && !judged(403, "") && !judged(500, ""));
    }

    void aForbiddenAnswerAboutTheKeyIsTold() {
        QVERIFY(errorBodyIsAboutKey(DialectKind::OpenAi, 403,
                                    R"({"error":{"message":"Incorrect API key provided: sk-pr...abcd"}})"));
        QVERIFY(errorBodyIsAboutKey(DialectKind::OpenAi, 403,
                                    R"({"error":{"code":403,"message":"Key limit exceeded"}})"));
        QVERIFY(errorBodyIsAboutKey(DialectKind::OpenAi, 401, ""));
        QVERIFY(!errorBodyIsAboutKey(
            DialectKind::OpenAi, 403,
            R"({"error":{"code":403,"message":"flagged","metadata":{"reasons":["violence"]}}})"));
        QVERIFY(!errorBodyIsAboutKey(DialectKind::OpenAi, 403,
                                     R"({"error":{"message":"Country not supported"}})"));
        QVERIFY(!errorBodyIsAboutKey(DialectKind::OpenAi, 400, "api key"));
    }
};

QTEST_APPLESS_MAIN(HeaderPolicyTest)
#include "header_policy_test.moc"
