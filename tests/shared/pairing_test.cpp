// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/messages.h"

#include "tests/shared/message_samples.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace rubber;
using namespace rubber::protocol;

namespace {

PairingCode sampleCode() {
    PairingCode code;
    for (std::size_t i = 0; i < 16; ++i)
        code.commitment[i] = static_cast<unsigned char>(17 * i);
    for (std::size_t i = 0; i < 10; ++i)
        code.secret[i] = static_cast<unsigned char>(255 - 7 * i);
    return code;
}

} // namespace

class PairingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesSevenGroupsOfSix() {
        QCOMPARE(toText(PairingCode{}), std::string("AAAAAA-AAAAAA-AAAAAA-AAAAAA-AAAAAA-AAAAAA-AAAAAA"));
        PairingCode ones;
        ones.commitment.fill(0xff);
        ones.secret.fill(0xff);
        QCOMPARE(toText(ones), std::string("777777-777777-777777-777777-777777-777777-777774"));
        PairingCode foobar; // "foobar" is MZXW6YTBOI in RFC 4648
        std::copy_n("foobar", 6, foobar.commitment.begin());
        QCOMPARE(toText(foobar).substr(0, 11), std::string("MZXW6Y-TBOI"));
    }
    void readsBackInAnyDress() {
        std::string text = toText(sampleCode());
        const auto same = [](const Result<PairingCode>& code) {
            return code && code->commitment == sampleCode().commitment && code->secret == sampleCode().secret;
        };
        QVERIFY(same(parsePairingCode(text)));
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        QVERIFY(same(parsePairingCode(text)));
        text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
        QVERIFY(same(parsePairingCode(text)));
        QVERIFY(same(parsePairingCode(" " + text + " ")));
    }
    void refusesOtherText() {
        const std::string text = toText(sampleCode());
        for (std::size_t size = 0; size < text.size(); ++size)
            QVERIFY(!parsePairingCode(text.substr(0, size)));
        QVERIFY(!parsePairingCode(text + "A"));
        QVERIFY(!parsePairingCode(std::string(100'000, 'A')));
        QVERIFY(!parsePairingCode("0" + text.substr(1)));
        QVERIFY(
            !parsePairingCode("AAAAAA-AAAAAA-AAAAAA-AAAAAA-AAAAAA-AAAAAA-AAAAAB")); // a set bit past the end
    }
    void theCommitmentDependsOnBothKeys() {
        const auto commitment = pairingCommitment(test::filled<32>(1), test::filled<32>(2));
        QVERIFY(commitment == pairingCommitment(test::filled<32>(1), test::filled<32>(2)));
        QVERIFY(commitment != pairingCommitment(test::filled<32>(2), test::filled<32>(2)));
        QVERIFY(commitment != pairingCommitment(test::filled<32>(1), test::filled<32>(1)));
    }
    void theTranscriptHoldsEveryFieldButTheProofs() {
        const PairingHello hello = test::samplePairingHello();
        const PairingRequest request = test::samplePairingRequest();
        std::set<std::string> seen{pairingTranscript(hello, request)};
        const auto changes = [&](auto change) {
            PairingHello otherHello = hello;
            PairingRequest otherRequest = request;
            change(otherHello, otherRequest);
            return seen.insert(pairingTranscript(otherHello, otherRequest)).second;
        };
        QVERIFY(changes([](auto& h, auto&) { h.relay = RelayId("rly_2"); }));
        QVERIFY(changes([](auto& h, auto&) { h.identityKey[0] ^= 1; }));
        QVERIFY(changes([](auto& h, auto&) { h.tlsKeyHash[0] ^= 1; }));
        QVERIFY(changes([](auto& h, auto&) { h.sealingKey[0] ^= 1; }));
        QVERIFY(changes([](auto& h, auto&) { h.nonce[0] ^= 1; }));
        QVERIFY(changes([](auto&, auto& r) { r.device = DeviceId("dev_9"); }));
        QVERIFY(changes([](auto&, auto& r) { r.deviceKey[0] ^= 1; }));
        QVERIFY(changes([](auto&, auto& r) { r.killKey[0] ^= 1; }));
        QVERIFY(changes([](auto&, auto& r) { r.relayNonce[0] ^= 1; }));
        QVERIFY(changes([](auto&, auto& r) { r.deviceNonce[0] ^= 1; }));
        QVERIFY(changes([](auto&, auto& r) { r.name = "other"; }));
        QVERIFY(changes([](auto&, auto& r) { r.boxKey[0] ^= 1; }));
        QVERIFY(changes([](auto& h, auto&) { h.rosterSize ^= 1; }));
        QVERIFY(changes([](auto& h, auto&) { h.rosterHead[0] ^= 1; }));
        QVERIFY(changes([](auto& h, auto&) { h.hasDevice = !h.hasDevice; }));
        QVERIFY(!changes([](auto& h, auto&) { h.signature[0] ^= 1; }));
        QVERIFY(!changes([](auto&, auto& r) { r.proof[0] ^= 1; }));
        QVERIFY(!changes([](auto&, auto& r) { r.signature[0] ^= 1; }));
        QVERIFY(!changes([](auto&, auto& r) { r.entry.reset(); })); // It is signed by itself.
    }
};

QTEST_APPLESS_MAIN(PairingTest)
#include "pairing_test.moc"
