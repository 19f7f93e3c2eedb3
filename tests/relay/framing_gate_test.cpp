// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/http/framing_gate.h"

#include <QTest>

#include <string>

using namespace rubber::relay;

namespace {

struct Hostile {
    std::string bytes;
    int status;
    const char* reason;
};

const std::string kHost = "Host: relay.example\r\n";

std::string get(const std::string& target, const std::string& fields = kHost) {
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}
std::string post(const std::string& fields) {
    return "POST /v1/chat/completions HTTP/1.1\r\n" + kHost + fields + "\r\n";
}
std::string answer(const std::string& fields, const std::string& line = "HTTP/1.1 200 OK") {
    return line + "\r\n" + fields + "\r\n";
}

const std::vector<Hostile>& hostileRequests() {
    using namespace std::string_literals;
    static const std::vector<Hostile> corpus = {
        // Line ends and control bytes.
        {"GET / HTTP/1.1\nHost: a\n\n", 400, "bare_lf"},
        {"GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400, "bare_lf"},
        {"GET / HTTP/1.1\r\nHost: a\r\n\n", 400, "bare_lf"},
        {"GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", 400, "bare_cr"},
        {"GET / HTTP/1.1\rHost: a\r\n\r\n", 400, "bare_cr"},
        {"GET / HTTP/1.1\r\r\nHost: a\r\n\r\n", 400, "bare_cr"},
        {"\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "leading_blank_line"},
        {"\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "bare_lf"},
        {get("/", kHost + "X: a\0b\r\n"s), 400, "field_value"},
        {get("/", kHost + "X: a\x01"s + "b\r\n"), 400, "field_value"},
        {get("/", kHost + "X: a\x7f\r\n"s), 400, "field_value"},
        {get("/", kHost + "X\0: a\r\n"s), 400, "field_name"},
        // Folding and field names.
        {get("/", kHost + "X: a\r\n b\r\n"), 400, "obs_fold"},
        {get("/", kHost + "X: a\r\n\tb\r\n"), 400, "obs_fold"},
        {get("/", " Host: a\r\n"), 400, "obs_fold"},
        {get("/", kHost + "X : a\r\n"), 400, "field_name"},
        {get("/", kHost + "X\t: a\r\n"), 400, "field_name"},
        {get("/", kHost + ": a\r\n"), 400, "field_name"},
        {get("/", kHost + "no colon\r\n"), 400, "field_without_colon"},
        {get("/", kHost + "X(y): a\r\n"), 400, "field_name"},
        {get("/", kHost + "\xc3\xa9: a\r\n"), 400, "field_name"},
        {post("Content_Length: 5\r\n"), 400, "underscore_alias"},
        {post("Transfer_Encoding: chunked\r\n"), 400, "underscore_alias"},
        {post("transfer-encoding_: x\r\nTransfer_encoding: chunked\r\n"), 400, "underscore_alias"},
        // Start line.
        {"GET  / HTTP/1.1\r\n" + kHost + "\r\n", 400, "target_form"},
        {"GET /  HTTP/1.1\r\n" + kHost + "\r\n", 400, "target_byte"},
        {"GET\t/ HTTP/1.1\r\n" + kHost + "\r\n", 400, "request_line"},
        {"GET /\r\n" + kHost + "\r\n", 400, "request_line"},
        {"GET / HTTP/1.1 \r\n" + kHost + "\r\n", 400, "version"},
        {"GET / http/1.1\r\n" + kHost + "\r\n", 400, "version"},
        {"GET / HTTP/1.11\r\n" + kHost + "\r\n", 400, "version"},
        {"GET / HTTP/2.0\r\n" + kHost + "\r\n", 505, "version"},
        {"GET / HTTP/0.9\r\n" + kHost + "\r\n", 505, "version"},
        {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "version"},
        {" GET / HTTP/1.1\r\n" + kHost + "\r\n", 400, "method"},
        {"\x16\x03\x01\x02", 400, "method"},
        {"G(T / HTTP/1.1\r\n" + kHost + "\r\n", 400, "method"},
        {"CONNECT /x HTTP/1.1\r\n" + kHost + "\r\n", 405, "method_denied"},
        {"TRACE / HTTP/1.1\r\n" + kHost + "\r\n", 405, "method_denied"},
        {"get / HTTP/1.1\r\n" + kHost + "\r\n", 501, "method_unknown"},
        {"BREW / HTTP/1.1\r\n" + kHost + "\r\n", 501, "method_unknown"},
        // Target.
        {get("http://relay.example/v1"), 400, "target_form"},
        {get("*"), 400, "target_form"},
        {get("relay.example:443"), 400, "target_form"},
        {get("/v1#x"), 400, "target_byte"},
        {get("/v1/\xc3\xa9"), 400, "target_byte"},
        {get("/v1/%2e%2e/key"), 400, "encoded_byte"},
        {get("/v1%2Fkey"), 400, "encoded_byte"},
        {get("/v1%5ckey"), 400, "encoded_byte"},
        {get("/v1/%00"), 400, "encoded_byte"},
        {get("/v1/%0d%0aX:"), 400, "encoded_byte"},
        {get("/v1/%252e"), 400, "encoded_byte"},
        {get("/v1/%zz"), 400, "bad_escape"},
        {get("/v1/%4"), 400, "bad_escape"},
        {get("/v1/../key"), 400, "dot_segment"},
        {get("/v1/./key"), 400, "dot_segment"},
        {get("/v1/."), 400, "dot_segment"},
        {get("//v1/key"), 400, "empty_segment"},
        {get("/v1//key"), 400, "empty_segment"},
        {get("/v1;a=b/key"), 400, "path_byte"},
        {get("/v1\\key"), 400, "path_byte"},
        // Host.
        {get("/", ""), 400, "missing_host"},
        {get("/", kHost + kHost), 400, "duplicate_host"},
        {get("/", kHost + "HOST: other\r\n"), 400, "duplicate_host"},
        {get("/", "Host: \r\n"), 400, "host_form"},
        {get("/", "Host: a b\r\n"), 400, "host_form"},
        {get("/", "Host: user@a\r\n"), 400, "host_form"},
        {get("/", "Host: a/b\r\n"), 400, "host_form"},
        {get("/", "Host: a, b\r\n"), 400, "host_form"},
        {get("/", "Host: a:\r\n"), 400, "host_form"},
        {get("/", "Host: a:0\r\n"), 400, "host_form"},
        {get("/", "Host: a:65536\r\n"), 400, "host_form"},
        {get("/", "Host: [::1\r\n"), 400, "host_form"},
        // Framing.
        {post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400, "te_and_cl"},
        {post("Transfer-Encoding: chunked\r\nContent-Length: 0\r\n"), 400, "te_and_cl"},
        {post("Content-Length: 5\r\nContent-Length: 5\r\n"), 400, "duplicate_content_length"},
        {post("Content-Length: 5\r\ncontent-length: 6\r\n"), 400, "duplicate_content_length"},
        {post("Content-Length: 5, 5\r\n"), 400, "content_length"},
        {post("Content-Length: +5\r\n"), 400, "content_length"},
        {post("Content-Length: -5\r\n"), 400, "content_length"},
        {post("Content-Length: 0x5\r\n"), 400, "content_length"},
        {post("Content-Length: 05\r\n"), 400, "content_length"},
        {post("Content-Length: \r\n"), 400, "content_length"},
        {post("Content-Length: 5 5\r\n"), 400, "content_length"},
        {post("Content-Length: 1234567890123456\r\n"), 400, "content_length"},
        {post("Content-Length: 18446744073709551617\r\n"), 400, "content_length"},
        {post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400,
         "duplicate_transfer_encoding"},
        {post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 400,
         "duplicate_transfer_encoding"},
        {post("Transfer-Encoding: identity\r\n"), 501, "transfer_coding"},
        {post("Transfer-Encoding: gzip, chunked\r\n"), 501, "transfer_coding"},
        {post("Transfer-Encoding: chunked, identity\r\n"), 501, "transfer_coding"},
        {post("Transfer-Encoding: xchunked\r\n"), 501, "transfer_coding"},
        {post("Transfer-Encoding: \"chunked\"\r\n"), 501, "transfer_coding"},
        {post("Transfer-Encoding: chunked;q=1\r\n"), 501, "transfer_coding"},
        {post("Transfer-Encoding:\x0b"
              "chunked\r\n"),
         400, "field_value"},
        {post("Transfer-Encoding:\r\n"), 501, "transfer_coding"},
        {"POST / HTTP/1.0\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n", 400, "chunked_in_1_0"},
        {get("/", kHost + "Content-Length: 3\r\n"), 400, "body_without_meaning"},
        {get("/", kHost + "Transfer-Encoding: chunked\r\n"), 400, "body_without_meaning"},
        {post("Trailer: X\r\n"), 400, "trailer"},
        {post("Expect: 200-ok\r\n"), 417, "expectation"},
        {post("Expect: 100-continue\r\nExpect: 100-continue\r\n"), 400, "duplicate_expect"},
        {post("Connection: close, Content-Length\r\nContent-Length: 3\r\n"), 400, "connection_names_field"},
        {post("Connection: host\r\n"), 400, "connection_names_field"},
        {post("Connection: a b\r\n"), 400, "connection_token"},
        {post("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"), 400, "duplicate_authorization"},
        {post("Content-Type: application/json\r\nContent-Type: text/plain\r\n"), 400,
         "duplicate_content_type"},
        {post("Content-Encoding: gzip\r\nContent-Encoding: br\r\n"), 400, "duplicate_content_encoding"},
        // Sizes.
        {get("/" + std::string(9'000, 'a')), 414, "target_too_long"},
        {get("/", kHost + "X: " + std::string(9'000, 'a') + "\r\n"), 431, "field_too_large"},
        {get(
             "/", kHost +
                      [] {
                          std::string many;
                          for (int i = 0; i < 100; ++i)
                              many += "X: a\r\n";
                          return many;
                      }()),
         431, "too_many_fields"},
        {get(
             "/", kHost +
                      [] {
                          std::string many;
                          for (int i = 0; i < 5; ++i)
                              many += "X: " + std::string(4'000, 'a') + "\r\n";
                          return many;
                      }()),
         431, "head_too_large"},
    };
    return corpus;
}

const std::vector<Hostile>& hostileAnswers() {
    using namespace std::string_literals;
    static const std::vector<Hostile> corpus = {
        {"HTTP/1.1 200 OK\nContent-Length: 1\n\n", 400, "bare_lf"},
        {answer("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), 400, "te_and_cl"},
        {answer("Content-Length: 1\r\nContent-Length: 2\r\n"), 400, "duplicate_content_length"},
        {answer("Content-Length: 1, 1\r\n"), 400, "content_length"},
        {answer("Content-Length: -1\r\n"), 400, "content_length"},
        {answer("Transfer-Encoding: gzip, chunked\r\n"), 501, "transfer_coding"},
        {answer("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400,
         "duplicate_transfer_encoding"},
        {answer("Transfer_Encoding: chunked\r\n"), 400, "underscore_alias"},
        {answer("X : a\r\n"), 400, "field_name"},
        {answer("X: a\r\n b\r\n"), 400, "obs_fold"},
        {answer("X: a\x01\r\n"), 400, "field_value"},
        {answer("", "HTTP/1.1 101 Switching Protocols"), 400, "unasked_upgrade"},
        {answer("", "HTTP/1.1 099 x"), 400, "status"},
        {answer("", "HTTP/1.1 999 x"), 400, "status"},
        {answer("", "HTTP/1.1 2x0 OK"), 400, "status"},
        {answer("", "HTTP/1.1 200"), 400, "status_line"},
        {answer("", "HTTP/1.1  200 OK"), 400, "status_line"},
        {answer("", "HTTP/1.1 200 O\x02K"), 400, "reason_phrase"},
        {answer("", "HTTP/2.0 200 OK"), 400, "version"},
        {answer("", "HTTP/1.2 200 OK"), 505, "version"},
        {answer("", "ICY 200 OK"), 400, "version"},
        {"<html>502</html>", 400, "version"},
        {answer("Content-Length: 3\r\n", "HTTP/1.1 204 No Content"), 400, "body_without_meaning"},
        {answer("Transfer-Encoding: chunked\r\n", "HTTP/1.1 100 Continue"), 400, "body_without_meaning"},
        {answer("Transfer-Encoding: chunked\r\n", "HTTP/1.0 200 OK"), 400, "chunked_in_1_0"},
        {answer("Trailer: X\r\n"), 400, "trailer"},
        {answer("Content-Type: a/b\r\nContent-Type: text/event-stream\r\n"), 400, "duplicate_content_type"},
        {answer("X: " + std::string(17'000, 'a') + "\r\n"), 431, "head_too_large"},
    };
    return corpus;
}

const std::vector<std::string>& goodRequests() {
    static const std::vector<std::string> corpus = {
        get("/"),
        get("/v1/models?limit=3&after=a%2Fb"),
        get("/v1/models/anthropic%3aclaude.3"),
        get("/v1/a.b/.well-known"),
        post("Content-Length: 0\r\n"),
        post("Content-Length: 5\r\nAuthorization: Bearer x\r\nContent-Type:application/json\t \r\n"),
        post("Transfer-Encoding: Chunked\r\nExpect: 100-Continue\r\n"),
        post("content-length: 999999999999999\r\nConnection: keep-alive, X-Mine\r\n"),
        get("/", "Host: [::1]:8787\r\nX: \xc3\xa9 \t~\r\nX:\r\nConnection: close\r\n"),
        "GET /healthz HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n",
        "OPTIONS /v1/x HTTP/1.1\r\nHost: my_service.local:80\r\n\r\n",
    };
    return corpus;
}

} // namespace

class FramingGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeHeadIsFoundAgain() {
        const std::string head = "POST /v1/x HTTP/1.1\r\nHost: a.example\r\n\r\n";
        const std::string bytes = head + head + head;
        std::size_t scanned = 0;
        for (const std::size_t size : {head.size(), head.size() + 5, bytes.size()}) {
            const auto parsed = parseRequestHead(std::string_view(bytes).substr(0, size), {}, scanned);
            QVERIFY(parsed);
            QCOMPARE(parsed->size, head.size());
        }
    }
    void refusesEachHostileRequestForItsOwnReason() {
        for (const auto& hostile : hostileRequests()) {
            std::size_t scanned = 0;
            const auto head = parseRequestHead(hostile.bytes, {}, scanned);
            QVERIFY2(!head, hostile.bytes.c_str());
            QCOMPARE(std::string(head.error().reason), std::string(hostile.reason));
            QCOMPARE(head.error().status, hostile.status);
        }
    }

    void neverAcceptsAHostileRequestHoweverItArrives() {
        for (const auto& hostile : hostileRequests()) {
            std::size_t scanned = 0;
            bool refused = false;
            for (std::size_t size = 1; size <= hostile.bytes.size() && !refused; ++size) {
                const auto head =
                    parseRequestHead(std::string_view(hostile.bytes).substr(0, size), {}, scanned);
                refused = !head;
                QVERIFY2(refused || head->size == 0, hostile.bytes.c_str());
            }
            QVERIFY2(refused, hostile.bytes.c_str());
        }
    }

    void refusesEachHostileAnswerForItsOwnReason() {
        for (const auto& hostile : hostileAnswers()) {
            std::size_t scanned = 0;
            const auto head = parseAnswerHead(hostile.bytes, {}, scanned, "POST");
            QVERIFY2(!head, hostile.bytes.c_str());
            QCOMPARE(std::string(head.error().reason), std::string(hostile.reason));
        }
    }

    void readsGoodRequestsTheSameAtEverySplit() {
        for (const auto& good : goodRequests()) {
            for (std::size_t cut = 0; cut < good.size(); ++cut) {
                std::size_t scanned = 0;
                const auto part = parseRequestHead(std::string_view(good).substr(0, cut), {}, scanned);
                QVERIFY2(part && part->size == 0, good.c_str());
                const std::string withNext = good + "GET / HTTP/1.1\r\n";
                const auto whole = parseRequestHead(withNext, {}, scanned);
                QVERIFY2(whole.has_value(), good.c_str());
                QCOMPARE(whole->size, good.size());
            }
        }
    }

    void tellsMethodTargetAndFraming() {
        const auto bytes = post("Content-Length: 5\r\nAuthorization:  Bearer x \r\n");
        std::size_t scanned = 0;
        const auto head = parseRequestHead(bytes, {}, scanned);
        QVERIFY(head);
        QVERIFY(head->method == "POST" && head->path == "/v1/chat/completions" && head->query.empty());
        QVERIFY(head->body == BodyKind::Length && head->contentLength == 5 && head->keepAlive);
        QVERIFY(head->field("AUTHORIZATION") == "Bearer x");
        QVERIFY(!head->field("x-api-key"));
    }

    void closesAfterAnOldOrClosingRequest() {
        for (const auto* bytes : {"GET / HTTP/1.0\r\nHost: a\r\n\r\n",
                                  "GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n"}) {
            std::size_t scanned = 0;
            const auto head = parseRequestHead(bytes, {}, scanned);
            QVERIFY(head && !head->keepAlive);
        }
    }

    void decidesTheBodyOfAnAnswer() {
        struct Case {
            std::string bytes;
            const char* method;
            BodyKind body;
            bool keepAlive;
        };
        const Case cases[] = {
            {answer("Content-Length: 2\r\n"), "POST", BodyKind::Length, true},
            {answer("Content-Length: 0\r\n"), "POST", BodyKind::None, true},
            {answer("Transfer-Encoding: chunked\r\n"), "POST", BodyKind::Chunked, true},
            {answer(""), "POST", BodyKind::UntilClose, false},
            {answer("Content-Length: 2\r\n"), "HEAD", BodyKind::None, true},
            {answer("Content-Length: 2\r\n", "HTTP/1.1 304 Not Modified"), "GET", BodyKind::None, true},
            {answer("", "HTTP/1.1 204 "), "GET", BodyKind::None, true},
            {answer("", "HTTP/1.1 103 Early Hints"), "GET", BodyKind::None, true},
            {answer("Content-Length: 2\r\nConnection: close\r\n"), "GET", BodyKind::Length, false},
            {answer("Content-Length: 2\r\n", "HTTP/1.0 200 OK"), "GET", BodyKind::Length, false},
        };
        for (const auto& expected : cases) {
            for (std::size_t cut = 0; cut <= expected.bytes.size(); ++cut) {
                std::size_t scanned = 0;
                const auto part = parseAnswerHead(std::string_view(expected.bytes).substr(0, cut), {},
                                                  scanned, expected.method);
                QVERIFY2(part.has_value(), expected.bytes.c_str());
                QCOMPARE(part->size, cut == expected.bytes.size() ? cut : std::size_t{0});
                if (cut == expected.bytes.size())
                    QVERIFY(part->body == expected.body && part->keepAlive == expected.keepAlive);
            }
        }
    }

    void readsAChunkedBodyTheSameAtEverySplit() {
        const std::string bytes = "5\r\nhello\r\n00000001\r\n \r\nA\r\n0123456789\r\n0\r\n\r\nGET";
        for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
            ChunkedReader reader;
            std::string body;
            std::size_t used = 0;
            bool finished = false;
            for (const auto part :
                 {std::string_view(bytes).substr(0, cut), std::string_view(bytes).substr(cut)}) {
                for (std::size_t at = 0; at < part.size() && !finished;) {
                    const auto step = reader.next(part.substr(at));
                    QVERIFY(!step.error);
                    body += step.data;
                    at += step.consumed;
                    used += step.consumed;
                    finished = step.finished;
                }
            }
            QVERIFY(finished);
            QCOMPARE(body, std::string("hello 0123456789"));
            QCOMPARE(used, bytes.size() - 3);
        }
    }

    void refusesBentChunks() {
        const std::pair<const char*, const char*> bent[] = {
            {"5;x=y\r\nhello\r\n0\r\n\r\n", "chunk_extension"},
            {"5 \r\nhello\r\n", "chunk_line_end"},
            {"5\nhello\r\n0\r\n\r\n", "chunk_line_end"},
            {"\r\n", "chunk_size"},
            {"-1\r\n", "chunk_size"},
            {"+5\r\nhello", "chunk_size"},
            {"0x5\r\nhello", "chunk_line_end"},
            {"123456789\r\n", "chunk_size"},
            {"5\r\nhelloX\r\n", "chunk_data_end"},
            {"5\r\nhello\n0\r\n\r\n", "chunk_data_end"},
            {"5\r\nhello\r\r\n", "chunk_data_end"},
            {"00\r\n\r\n", "last_chunk"},
            {"0\r\nX: y\r\n\r\n", "trailer"},
            {"0\r\n\n", "trailer"},
            {"0\r\n\rX", "chunk_line_end"},
            {"5\rXhello", "chunk_line_end"},
        };
        for (const auto& [bytes, reason] : bent) {
            ChunkedReader reader;
            const char* error = nullptr;
            for (const char* c = bytes; *c && !error; ++c)
                error = reader.next({c, 1}).error;
            QVERIFY2(error, bytes);
            QCOMPARE(std::string(error), std::string(reason));
            QVERIFY(reader.next("0\r\n\r\n").error);
        }
    }

    void takesNothingAfterTheLastChunk() {
        ChunkedReader reader;
        QVERIFY(reader.next("0\r\n\r\n").finished);
        const auto step = reader.next("5\r\nhello\r\n");
        QVERIFY(step.finished && step.consumed == 0 && step.data.empty());
    }
};

QTEST_APPLESS_MAIN(FramingGateTest)
#include "framing_gate_test.moc"
