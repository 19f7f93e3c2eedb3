// SPDX-License-Identifier: GPL-3.0-or-later
// What is held for embeddings, images, speech and transcriptions, through the gate's public door.
#include "relay/core/gate/gate.h"
#include "shared/proxy_key.h"
#include "tests/support/relay_house.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::dollars;
using rubber::test::RelayHouse;

namespace {

const std::string kJson = "application/json", kForm = "multipart/form-data; boundary=B";

/// A relay with one capped key for OpenAI, and an agent that uses it.
struct Agent {
    RelayHouse house;
    ProxyKey token = makeProxyKey();
    std::unique_ptr<Gate> gate;
    std::unique_ptr<Admission> last;
    std::string subject; ///< Of the last refusal.

    explicit Agent(const char* daily = "50.00", const char* provider = "openai", bool strict = false) {
        if (const auto opened = house.open(); !opened) qFatal("%s", opened.error().context.c_str());
        gate = std::make_unique<Gate>(*house.state);
        if (!house.state->upstreamKeys().unseal(Secret::random(32))) qFatal("unseal");
        if (!house.state->upstreamKeys().store(UpstreamKeyId("uk_0123456789abcdef"),
                                               Secret(std::string_view("sk-0123456789"))))
            qFatal("store");
        Policy policy;
        policy.dailyLimit = dollars(daily);
        policy.strictBound = strict;
        policy.ipLock.mode = IpLock::Mode::Off;
        auto record = house.grantOf(token.id.text(), policy, 1);
        record.tokenHash =
            hmacSha256(house.state->identity().pepper, asText(tokenDigest(token.token.reveal())));
        record.provider = provider;
        record.baseUrl = ProviderTable::shipped().find(provider)->baseUrl;
        if (!house.state->record(record)) qFatal("grant");
    }
    ~Agent() { last.reset(); }

    /// The refusal's code; "" when the request is running.
    std::string call(const std::string& path, const std::string& body, const std::string& type = kJson) {
        RequestHead head;
        head.method = "POST";
        head.path = path;
        head.body = BodyKind::Length;
        head.contentLength = body.size();
        const std::string bearer = "Bearer " + std::string(token.token.reveal());
        head.fields = {{"authorization", bearer}, {"content-type", type}};
        const IpAddress client = *IpAddress::parse("203.0.113.7");
        TokenMemo memo;
        auto caller = gate->identify(head, client, memo);
        if (!caller) return refused(caller.error());
        if (auto early = gate->precheck(*caller, head, client); !early) return refused(early.error());
        auto answer = gate->admit(*caller, head, body, client);
        if (!answer) return refused(answer.error());
        last = std::move(std::get<std::unique_ptr<Admission>>(*answer));
        return {};
    }
    std::string refused(const Refusal& no) {
        subject = no.subject;
        return std::string(codeOf(no.code));
    }
    /// Settles the running request with this answer: what it cost.
    Money finish(const std::string& body, const std::string& type = kJson) {
        const Money before = house.state->ledger().account(token.id).spentToday;
        std::string out;
        last->meter->begin({200, type, body.size(), {}});
        last->meter->feed(body, out);
        gate->settle(*last, AnswerEnd::Complete, 200);
        last.reset();
        return house.state->ledger().account(token.id).spentToday - before;
    }
};

std::string field(const std::string& name, const std::string& value, const std::string& more = {}) {
    return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value +
           "\r\n";
}
std::string recording(const std::string& model, std::size_t bytes, const std::string& fields = {}) {
    return field("model", model) + fields +
           field("file", std::string(bytes, '\x01'), "; filename=\"a.mp3\"\r\nContent-Type: audio/mpeg") +
           "--B--\r\n";
}
std::string picture(const std::string& model, const std::string& fields) {
    return field("model", model) + fields + field("image", "x", "; filename=\"a.png\"") + "--B--\r\n";
}

std::string spoken(const std::string& model, const std::string& text) {
    return R"({"voice":"a","model":")" + model + R"(","input":")" + text + R"("})";
}

} // namespace

class MediaGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The dearest answer each request can honestly get is never above its hold.
    void theHoldCoversTheBill_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char* name, const char* path, const std::string& body,
                            const std::string& usage, const std::string& type = kJson) {
            QTest::newRow(name) << QByteArray(path) << QByteArray::fromStdString(type)
                                << QByteArray::fromStdString(body)
                                << QByteArray::fromStdString("{\"usage\":" + usage + "}");
        };
        const char* const embed = "/v1/embeddings";
        row("text", embed,
            "{\"model\":\"text-embedding-3-large\",\"input\":\"" + std::string(4'000, 'a') + "\"}",
            R"({"prompt_tokens":1000,"total_tokens":1000})");
        std::string tokens = "1";
        for (int i = 1; i < 2'000; ++i)
            tokens += ",1";
        row("tokens", embed, "{\"model\":\"text-embedding-3-large\",\"input\":[" + tokens + "]}",
            R"({"prompt_tokens":2000,"total_tokens":2000})");
        const char* const draw = "/v1/images/generations";
        row("image", draw, R"({"model":"gpt-image-1","prompt":"p","size":"1536x1024","quality":"high"})",
            R"({"input_tokens":5,"output_tokens":6240,"input_tokens_details":{"text_tokens":5}})");
        row("ten images", draw, R"({"model":"gpt-image-1","prompt":"p","n":10})",
            R"({"input_tokens":5,"output_tokens":62400})");
        row("cheap images", draw, R"({"model":"gpt-image-1-mini","prompt":"p","quality":"low","n":2})",
            R"({"input_tokens":5,"output_tokens":1500})");
        row("partial images", draw,
            R"({"model":"gpt-image-1","prompt":"p","quality":"low","stream":true,"partial_images":3})",
            R"({"input_tokens":5,"output_tokens":708})");
        row("edit", "/v1/images/edits", picture("gpt-image-1", field("prompt", "p")),
            R"({"input_tokens":7305,"output_tokens":6240,"input_tokens_details":{"text_tokens":5,"image_tokens":7300}})",
            kForm);
        const char* const hear = "/v1/audio/transcriptions";
        row("seconds", hear, recording("whisper-1", 120'000), R"({"type":"duration","seconds":119.5})",
            kForm);
        row("sound", hear, recording("gpt-4o-transcribe", 120'000),
            R"({"type":"tokens","input_tokens":14000,"input_token_details":{"audio_tokens":14000},"output_tokens":2000})",
            kForm);
        row("translation", "/v1/audio/translations", recording("whisper-1", 4'000),
            R"({"type":"duration","seconds":4})", kForm);
        row("speech", "/v1/audio/speech", spoken("gpt-4o-mini-tts", std::string(1'000, '7')),
            R"({"input_tokens":340,"output_tokens":9000})");
        row("speech by the character", "/v1/audio/speech", spoken("tts-1-hd", std::string(4'096, 'a')), "{}");
    }
    void theHoldCoversTheBill() {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        for (const bool strict : {false, true}) {
            Agent agent("50.00", "openai", strict);
            const std::string code = agent.call(path.toStdString(), body.toStdString(), type.toStdString());
            QVERIFY2(code.empty(), (code + " " + agent.subject).c_str());
            const Money held = agent.last->hold.amount();
            const Money cost = agent.finish(answer.toStdString());
            QVERIFY(cost > Money());
            QVERIFY2(cost <= held, (cost.toDecimal() + " of " + held.toDecimal()).c_str());
            // Unless it was settled at the hold, it is not absurdly above either.
            QVERIFY(held.nano() < cost.nano() * 100);
        }
    }

    void nothingIsSplicedAndTheHoldIsTheBound() {
        Agent agent;
        QCOMPARE(agent.call("/v1/audio/transcriptions", recording("gpt-4o-transcribe", 9'000), kForm),
                 std::string());
        QVERIFY(agent.last->splices.empty());
        // The whole context heard at the dearest price, and the most the model writes.
        QCOMPARE(agent.last->hold.amount(), dollars("0.116"));
    }

    void textAndSoundWithoutUsageCostTheHold() {
        Agent agent;
        for (const char* type : {"text/plain", "application/x-subrip", "text/vtt"}) {
            QCOMPARE(agent.call("/v1/audio/transcriptions",
                                recording("whisper-1", 50'000, field("response_format", "text")), kForm),
                     std::string());
            const Money held = agent.last->hold.amount();
            QCOMPARE(agent.finish(R"({"usage":{"seconds":1}})", type), held);
        }
        QCOMPARE(agent.call("/v1/audio/speech", spoken("gpt-4o-mini-tts", "hello")), std::string());
        const Money held = agent.last->hold.amount();
        QCOMPARE(agent.finish("\x01\x02", "audio/mpeg"), held);
    }

    void whatDoesNotFitTheCapIsRefused() {
        Agent agent("0.05");
        QCOMPARE(agent.call("/v1/images/generations", R"({"model":"gpt-image-1","prompt":"p"})"),
                 std::string("request_over_limit"));
        QCOMPARE(
            agent.call("/v1/images/generations", R"({"model":"gpt-image-1","prompt":"p","quality":"low"})"),
            std::string());
        agent.last.reset();
        QCOMPARE(agent.call("/v1/audio/transcriptions", recording("whisper-1", 1'000'000), kForm),
                 std::string("request_over_limit"));
        QCOMPARE(agent.call("/v1/audio/speech", spoken("tts-1", std::string(4'000, 'a'))),
                 std::string("request_over_limit"));
        QCOMPARE(agent.house.state->ledger().totalHeld(), Money());
    }

    void unpricedModelsAndUsesAreRefused() {
        Agent agent;
        QCOMPARE(agent.call("/v1/embeddings", R"({"model":"nobody","input":"a"})"),
                 std::string("model_unpriced"));
        QCOMPARE(agent.call("/v1/audio/transcriptions", recording("nobody", 10), kForm),
                 std::string("model_unpriced"));
        // Priced, but in other units: the hold would be nothing.
        QCOMPARE(agent.call("/v1/audio/speech", spoken("whisper-1", "hello")), std::string("model_unpriced"));
        QCOMPARE(agent.call("/v1/embeddings", R"({"model":"tts-1","input":"hello"})"),
                 std::string("model_unpriced"));
        QCOMPARE(agent.call("/v1/chat/completions", R"({"model":"tts-1","messages":[],"max_tokens":9})"),
                 std::string("model_unpriced"));
        // Tokens without a context bound nothing that is heard.
        QCOMPARE(agent.call("/v1/audio/transcriptions", recording("gpt-image-1", 10), kForm),
                 std::string("field_not_allowed"));
    }

    void formsThatReadersReadDifferentlyAreRefused() {
        Agent agent;
        const std::string path = "/v1/audio/transcriptions";
        QCOMPARE(agent.call(path, recording("whisper-1", 10, field("model", "gpt-4o-transcribe")), kForm),
                 std::string("ambiguous_request"));
        QCOMPARE(agent.call(path, recording("whisper-1", 10), "multipart/form-data; boundary=C"),
                 std::string("malformed_request"));
        QCOMPARE(agent.call(path, recording("whisper-1", 10), "multipart/form-data"),
                 std::string("malformed_request"));
        QCOMPARE(agent.call(path, recording("whisper-1", 10), kJson), std::string("unsupported_media_type"));
        QCOMPARE(agent.call("/v1/embeddings", recording("whisper-1", 10), kForm),
                 std::string("unsupported_media_type"));
        QCOMPARE(agent.call(path, recording("whisper-1", 10, field("shiny", "1")), kForm),
                 std::string("field_not_allowed"));
    }

    void googlesCompatibleRootSpeaksEmbeddingsToo() {
        Agent agent("5.00", "google");
        QCOMPARE(
            agent.call("/v1beta/openai/embeddings", R"({"model":"gemini-embedding-001","input":"hello"})"),
            std::string());
        QCOMPARE(agent.last->upstreamPath, std::string("/v1beta/openai/embeddings"));
        // There Google wants its key as OpenAI does.
        QCOMPARE(agent.last->keyPlace->toText(), std::string("bearer"));
        QVERIFY(agent.finish(R"({"object":"list","usage":{"prompt_tokens":2,"total_tokens":2}})") > Money());
        QCOMPARE(agent.call("/v1/embeddings", R"({"model":"gemini-embedding-001","input":"hello"})"),
                 std::string());
        QCOMPARE(agent.last->upstreamPath, std::string("/v1beta/openai/embeddings"));
    }
};

QTEST_APPLESS_MAIN(MediaGateTest)
#include "media_gate_test.moc"
