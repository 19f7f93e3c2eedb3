// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/control_session.h"

#include "tests/relay/control/net_rig.h"
#include "tests/relay/control/tls_client.h"

#include <QtTest>

#include <algorithm>

using namespace rubber;
using namespace rubber::test;

namespace {

std::string withFields(std::string head, const httpsig::SignedFields& fields) {
    if (!fields.signature.empty())
        head += "content-digest: " + fields.contentDigest + "\r\nrubber-seq: " + fields.sequence +
                "\r\nsignature-input: " + fields.signatureInput + "\r\nsignature: " + fields.signature +
                "\r\n";
    return head;
}

std::string post(const NetRig& rig, const ControlRequest& request, const std::string& extra = "") {
    std::string head =
        "POST " + request.parts.path + " HTTP/1.1\r\nHost: " + rig.authority +
        "\r\ncontent-type: application/json\r\ncontent-length: " + std::to_string(request.parts.body.size()) +
        "\r\n" + extra;
    return withFields(std::move(head), request.fields) + "\r\n" + request.parts.body;
}

HttpAnswer answerOn(TlsClient& client) {
    HttpAnswer answer;
    answer.head = client.readHead();
    std::transform(answer.head.begin(), answer.head.end(), answer.head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (answer.head.size() > 12) answer.status = std::atoi(answer.head.c_str() + 9);
    if (const auto length = answer.field("content-length"); !length.empty())
        answer.body = client.read(std::stoul(length));
    return answer;
}

/// A request signed by the rig's device under the listener's own name.
ControlRequest requestFor(NetRig& rig, const std::string& verb, const std::string& body = "{}") {
    ControlRequest request = rig.unsignedRequest(verb, body);
    request.parts.authority = rig.authority;
    if (verb != "status" && verb != "rows" && verb != "kill" && verb != "attest")
        request.parts.sequence = ++rig.device.sequence;
    request.fields =
        httpsig::signRequest(rig.device.key, rig.device.id.text(), request.parts, rig.clock.wall());
    return request;
}

HttpAnswer call(NetRig& rig, const ControlRequest& request, const std::string& extra = "") {
    TlsClient client(rig.port);
    client.send(post(rig, request, extra));
    return answerOn(client);
}

std::string errorIn(const HttpAnswer& answer) {
    const auto error = protocol::decode<protocol::ControlError>(answer.body);
    return error ? error->code : "";
}

/// Waits for the test before it speaks.
struct SlowMachine final : EvidenceSource {
    std::promise<void> asked, goOn;
    Result<MachineEvidence> evidence(const AttestBinding&) override {
        asked.set_value();
        goOn.get_future().wait();
        return MachineEvidence{"sev-snp", "late", ""};
    }
};

/// A feed as a device opens it.
struct FeedClient {
    TlsClient tls;
    ControlRequest request;
    HttpAnswer upgrade;

    FeedClient(NetRig& rig, std::uint64_t after, const std::string& extra = "", bool sign = true)
        : tls(rig.port) {
        request.parts.method = "GET";
        request.parts.authority = rig.authority;
        request.parts.path = "/rk/v1/feed";
        request.parts.query = "?after=" + std::to_string(after);
        if (sign)
            request.fields =
                httpsig::signRequest(rig.device.key, rig.device.id.text(), request.parts, rig.clock.wall());
        std::string head = "GET /rk/v1/feed" + request.parts.query + " HTTP/1.1\r\nHost: " + rig.authority +
                           "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
                           extra;
        tls.send(withFields(std::move(head), request.fields) + "\r\n");
        upgrade = answerOn(tls);
    }
    /// The next text frame; "" when the connection ended or said nothing for five seconds.
    std::string text() {
        while (true) {
            const std::string head = tls.read(2);
            if (head.size() < 2) return "";
            std::size_t size = static_cast<unsigned char>(head[1]) & 0x7f;
            if (size == 126) {
                const std::string more = tls.read(2);
                size = static_cast<std::size_t>(static_cast<unsigned char>(more[0])) << 8 |
                       static_cast<unsigned char>(more[1]);
            }
            const std::string payload = tls.read(size);
            const int opcode = head[0] & 0x0f;
            if (opcode == 1) return payload;
            if (opcode == 8) return "";
        }
    }
    protocol::FeedFrame frame() {
        const auto decoded = protocol::decode<protocol::FeedFrame>(text());
        return decoded ? *decoded : protocol::FeedFrame{};
    }
};

} // namespace

class ControlSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMachineThatTakesItsTimeKeepsNobodyWaiting() {
        NetRig rig;
        const auto machine = std::make_shared<SlowMachine>();
        rig.onLoop([&] { rig.api->attestWith({machine, ""}); });
        TlsClient slow(rig.port);
        slow.send(post(
            rig, requestFor(rig, "attest", protocol::encode(protocol::AttestRequest{std::string(32, 'n')}))));
        machine->asked.get_future().wait();
        QCOMPARE(call(rig, requestFor(rig, "status")).status, 200);
        machine->goOn.set_value();
        const HttpAnswer answer = answerOn(slow);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.field("signature").empty());
        QVERIFY(protocol::decode<protocol::AttestEvidence>(answer.body)->report == "late");
    }
    void showsThePinnedKeyOverTls13() {
        NetRig rig;
        TlsClient client(rig.port);
        QVERIFY(client.connected);
        QCOMPARE(client.version(), std::string("TLSv1.3"));
        QVERIFY(client.peerKeyHash() == rig.state->identity().tlsKeyHash);
    }
    void answersASignedCallWithASignedAnswer() {
        NetRig rig;
        const auto request = requestFor(rig, "status");
        const auto answer = call(rig, request);
        QCOMPARE(answer.status, 200);
        QVERIFY(protocol::decode<protocol::RelayStatus>(answer.body));
        // Names came in lower case; the values of these fields are compared as they are, so ask again without
        // folding.
        TlsClient client(rig.port);
        const auto second = requestFor(rig, "status");
        client.send(post(rig, second));
        HttpAnswer raw;
        raw.head = client.readHead();
        const auto lengthAt = raw.head.find("Content-Length: ");
        QVERIFY(lengthAt != std::string::npos);
        raw.body = client.read(std::stoul(raw.head.substr(lengthAt + 16)));
        const httpsig::SignedFields fields{raw.field("content-digest"), "", raw.field("signature-input"),
                                           raw.field("signature")};
        QVERIFY(httpsig::verifyAnswer(rig.state->identity().identity.verifyKey, 200, raw.body,
                                      second.fields.signature, fields));
    }
    void servesSeveralRequestsOnOneConnection() {
        NetRig rig;
        TlsClient client(rig.port);
        for (int i = 0; i < 5; ++i) {
            client.send(post(rig, requestFor(rig, "status")));
            QCOMPARE(answerOn(client).status, 200);
        }
    }
    void letsADeviceInWhenStrangersHoldEveryConnection() {
        NetRig rig;
        TlsClient device(rig.port);
        device.send(post(rig, requestFor(rig, "status")));
        QCOMPARE(answerOn(device).status, 200);
        std::vector<std::unique_ptr<TlsClient>> strangers;
        for (int i = 0; i < 300; ++i)
            strangers.push_back(std::make_unique<TlsClient>(rig.port));
        QVERIFY(strangers.back()->connected);
        QCOMPARE(call(rig, requestFor(rig, "status")).status, 200);
        // The oldest strangers went, and not the device that was there before them.
        QCOMPARE(strangers.front()->read(1), std::string());
        device.send(post(rig, requestFor(rig, "status")));
        QCOMPARE(answerOn(device).status, 200);
    }
    void refusesAnUnsignedCall() {
        NetRig rig;
        auto request = requestFor(rig, "status");
        request.fields = {};
        const auto answer = call(rig, request);
        QCOMPARE(answer.status, 401);
        QCOMPARE(errorIn(answer), std::string("not_signed"));
        QCOMPARE(answer.field("signature"), std::string());
    }
    void refusesAnyOrigin() {
        NetRig rig;
        QCOMPARE(errorIn(call(rig, requestFor(rig, "status"), "Origin: https://evil.example\r\n")),
                 std::string("origin_refused"));
        QCOMPARE(errorIn(call(rig, requestFor(rig, "status"), "Origin: null\r\n")),
                 std::string("origin_refused"));
    }
    void refusesAFieldGivenTwice() {
        NetRig rig;
        QCOMPARE(call(rig, requestFor(rig, "status"), "Host: other\r\n").status, 400);
        QCOMPARE(call(rig, requestFor(rig, "status"), "rubber-seq: 5\r\n").status, 400);
    }
    void refusesABodyOverOneMebibyte() {
        NetRig rig;
        TlsClient client(rig.port);
        client.send("POST /rk/v1/status HTTP/1.1\r\nHost: " + rig.authority +
                    "\r\ncontent-length: 1048577\r\n\r\n");
        QCOMPARE(answerOn(client).status, 413);
        QVERIFY(client.closed());
    }
    void closesOnGarbage() {
        NetRig rig;
        TlsClient client(rig.port);
        client.send("this is no HTTP\r\n\r\n");
        QVERIFY(client.closed());
        QCOMPARE(call(rig, requestFor(rig, "status")).status, 200);
    }
    void hasNoDataRoutes() {
        NetRig rig;
        auto request = requestFor(rig, "status");
        request.parts.path = "/v1/chat/completions";
        QCOMPARE(call(rig, request).status, 404);
    }
    void answersAReceiptOnlyWhenItIsDurable() {
        NetRig rig;
        protocol::KillRequest kill;
        kill.targets.push_back({KeyId("8Qm2ZxT4bLpA"), 0});
        const auto answer = call(rig, requestFor(rig, "kill", protocol::encode(kill)));
        QCOMPARE(answer.status, 200);
        const auto receipt = protocol::decode<protocol::KillReceipt>(answer.body);
        QVERIFY(receipt);
        std::uint64_t durable = 0;
        rig.onLoop([&] { durable = rig.state->journal().durableSequence(); });
        QVERIFY(receipt->sequence <= durable);
    }
    void opensAFeedWithASignedHello() {
        NetRig rig;
        FeedClient feed(rig, 0);
        QCOMPARE(feed.upgrade.status, 101);
        const auto hello = protocol::decode<protocol::FeedHello>(feed.text());
        QVERIFY(hello);
        std::string signedText = "rubberapi/feed/v1";
        for (const std::string& part :
             {hello->relay.text(), hello->requestNonce, std::to_string(hello->head)})
            signedText += '\0' + part;
        QVERIFY(verifySignature(rig.state->identity().identity.verifyKey, signedText, hello->signature));
        QVERIFY(feed.request.fields.signatureInput.find(hello->requestNonce) != std::string::npos);
    }
    void refusesAFeedWithoutSignatureOrWithOrigin() {
        NetRig rig;
        QCOMPARE(FeedClient(rig, 0, "", false).upgrade.status, 401);
        QCOMPARE(FeedClient(rig, 0, "Origin: https://evil.example\r\n").upgrade.status, 403);
    }
    void pushesRowsAndResumesWithoutGap() {
        NetRig rig;
        std::vector<std::uint64_t> seen;
        std::uint64_t last = 0;
        {
            FeedClient feed(rig, 0);
            QVERIFY(protocol::decode<protocol::FeedHello>(feed.text()));
            rig.alert();
            rig.alert();
            while (std::count_if(seen.begin(), seen.end(), [](auto) { return true; }) < 2) {
                const auto frame = feed.frame();
                QVERIFY(frame.row);
                last = frame.row->sequence;
                if (frame.row->kind == "alert") seen.push_back(last);
            }
        }
        rig.alert(); // Nobody listens.
        FeedClient feed(rig, last);
        QVERIFY(protocol::decode<protocol::FeedHello>(feed.text()));
        rig.alert();
        for (int i = 0; i < 2; ++i) {
            const auto frame = feed.frame();
            QVERIFY(frame.row);
            QCOMPARE(frame.row->sequence, last + 1);
            last = frame.row->sequence;
        }
    }
    void endsTheFeedOfARemovedDevice() {
        NetRig rig;
        FeedClient feed(rig, 1'000'000);
        QVERIFY(protocol::decode<protocol::FeedHello>(feed.text()));
        rig.onLoop([&] {
            journal::DeviceRecord record;
            record.device = rig.device.id;
            record.key = rig.device.key.verifyKey;
            record.killKey = rig.device.killKey.verifyKey;
            record.removed = true;
            record.at = rig.clock.wall();
            QVERIFY(rig.state->record(record));
            rig.server->durable().flushSoon();
        });
        QCOMPARE(feed.text(), std::string());
    }
    void stopsWithAFeedOpen() {
        auto rig = std::make_unique<NetRig>();
        FeedClient feed(*rig, 0);
        QVERIFY(protocol::decode<protocol::FeedHello>(feed.text()));
        rig.reset();
        while (!feed.text().empty()) {
        }
        QVERIFY(feed.tls.closed());
    }
};

QTEST_APPLESS_MAIN(ControlSessionTest)
#include "control_session_test.moc"
