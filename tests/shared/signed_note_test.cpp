// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/audit/checkpoint.h"

#include <QtTest>

using namespace rubber;

namespace {

/// The example of the signed-note specification's first implementation (Go's package note).
constexpr const char* kPeterKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const std::string kPeterNote =
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
    "\n"
    "\xe2\x80\x94 PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6R"
    "yyBwJnAM=\n";

SigningKey keyOf(char fill) { return *SigningKey::fromSeed(Secret(std::string_view(std::string(32, fill)))); }

std::string checkpointNote() {
    audit::Checkpoint checkpoint{audit::originOf(RelayId("rly_1")), 42, merkle::leafHash("x")};
    return audit::signCheckpoint(checkpoint, keyOf('r'));
}

note::NoteKey relayKey() { return audit::auditKey(RelayId("rly_1"), keyOf('r').verifyKey); }

} // namespace

class SignedNoteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndVerifiesThePublishedNote() {
        const auto key = note::parseNoteKey(kPeterKey);
        QVERIFY(key);
        QCOMPARE(note::toText(*key), std::string(kPeterKey));
        const auto parsed = note::parse(kPeterNote);
        QVERIFY(parsed);
        QVERIFY(note::signedBy(*parsed, *key));
        QCOMPARE(note::toText(*parsed), kPeterNote);
    }

    void aCheckpointHasTheLinesOfTheSpecification() {
        const std::string bytes = checkpointNote();
        const std::string root = toBase64(asText(merkle::leafHash("x")));
        QVERIFY(bytes.starts_with("rubberapi.audit/rly_1\n42\n" + root +
                                  "\n\n\xe2\x80\x94 rubberapi.audit/rly_1 "));
        const auto opened = audit::openCheckpoint(bytes, relayKey());
        QVERIFY(opened);
        QCOMPARE(opened->checkpoint.size, 42u);
        QVERIFY(opened->checkpoint.root == merkle::leafHash("x"));
    }

    void anotherKeyOrOriginOpensNothing() {
        QVERIFY(!audit::openCheckpoint(checkpointNote(),
                                       audit::auditKey(RelayId("rly_1"), keyOf('x').verifyKey)));
        QVERIFY(!audit::openCheckpoint(checkpointNote(),
                                       audit::auditKey(RelayId("rly_2"), keyOf('r').verifyKey)));
        // The right key under the name of another log.
        audit::Checkpoint other{audit::originOf(RelayId("rly_2")), 42, merkle::leafHash("x")};
        note::Note forged{audit::toText(other), {}};
        forged.signatures.push_back(note::sign(forged.text, audit::originOf(RelayId("rly_1")), keyOf('r')));
        const auto opened = audit::openCheckpoint(note::toText(forged), relayKey());
        QVERIFY(!opened);
        QVERIFY(opened.error().context.starts_with("bad_checkpoint_signature: "));
    }

    void everyChangedByteIsNoticed() {
        const std::string sound = checkpointNote();
        for (std::size_t i = 0; i < sound.size(); ++i)
            for (const int change : {1, 0x20, 0x80}) {
                std::string bytes = sound;
                bytes[i] = static_cast<char>(bytes[i] ^ change);
                QVERIFY(!audit::openCheckpoint(bytes, relayKey()));
            }
        for (std::size_t size = 0; size < sound.size(); ++size)
            QVERIFY(!audit::openCheckpoint(sound.substr(0, size), relayKey()));
    }

    void aCosignatureSaysWhoSawItAndWhen() {
        auto parsed = *note::parse(checkpointNote());
        const DeviceId device("dev_1");
        parsed.signatures.push_back(
            note::cosign(parsed.text, audit::witnessName(device), keyOf('d'), WallTime{1'795'442'531'042}));
        const auto again = note::parse(note::toText(parsed));
        QVERIFY(again);
        const auto key = audit::witnessKey(device, keyOf('d').verifyKey);
        QVERIFY(note::cosignedAt(*again, key) == WallTime{1'795'442'531'000});
        QVERIFY(!note::cosignedAt(*again, audit::witnessKey(device, keyOf('e').verifyKey)));
        QVERIFY(audit::openCheckpoint(note::toText(*again), relayKey()));
        // The time is signed too.
        auto changed = *again;
        changed.signatures.back().bytes[7] ^= 1;
        QVERIFY(!note::cosignedAt(changed, key));
        // A cosignature is no signature of the log, nor the other way about.
        QVERIFY(!note::signedBy(*again,
                                {audit::witnessName(device), note::KeyType::Ed25519, keyOf('d').verifyKey}));
    }

    void aCosignatureSignsTheTextOfTheSpecification() {
        const SigningKey key = keyOf('d');
        const auto line =
            note::cosign("example.com/log\n1\nx\n", "example.com/witness", key, WallTime{1'679'315'147'000});
        QCOMPARE(toHex(line.bytes.substr(0, 8)), std::string("00000000641850cb"));
        const auto signature = signatureFrom(line.bytes.substr(8));
        QVERIFY(verifySignature(key.verifyKey, "cosignature/v1\ntime 1679315147\nexample.com/log\n1\nx\n",
                                *signature));
        std::string bytes = "example.com/witness\n\x04";
        bytes += asBytes(key.verifyKey);
        QCOMPARE(toHex(asText(sha256(bytes)).substr(0, 4)),
                 toHex({std::string{static_cast<char>(line.keyId >> 24), static_cast<char>(line.keyId >> 16),
                                    static_cast<char>(line.keyId >> 8), static_cast<char>(line.keyId)}}));
    }

    void whatIsNoNoteIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray line("\xe2\x80\x94 a AAAAAAA=\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no signatures") << QByteArray("text\n\n");
        QTest::newRow("no empty line") << QByteArray("text\n") + line;
        QTest::newRow("no text") << QByteArray("\n\n") + line;
        QTest::newRow("a tab") << QByteArray("te\txt\n\n") + line;
        QTest::newRow("not UTF-8") << QByteArray("te\xffxt\n\n") + line;
        QTest::newRow("an overlong form") << QByteArray("te\xc0\x80xt\n\n") + line;
        QTest::newRow("a surrogate") << QByteArray("te\xed\xa0\x80xt\n\n") + line;
        QTest::newRow("no dash") << QByteArray("text\n\n- a AAAAAAA=\n");
        QTest::newRow("a plus in the name") << QByteArray("text\n\n\xe2\x80\x94 a+b AAAAAAA=\n");
        QTest::newRow("too short") << QByteArray("text\n\n\xe2\x80\x94 a AAAAAA==\n");
        QTest::newRow("stray bits") << QByteArray("text\n\n\xe2\x80\x94 a AAAAAAB=\n");
        QTest::newRow("the last line does not end") << QByteArray("text\n\n\xe2\x80\x94 a AAAAAAA=");
        QTest::newRow("too many") << QByteArray("text\n\n") + line.repeated(65);
        QTest::newRow("too large") << QByteArray(17'000, 'x') + "\n\n" + line;
    }
    void whatIsNoNoteIsRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!note::parse(bytes.toStdString()));
    }

    void whatIsNoCheckpointIsRefused() {
        const std::string root = toBase64(asText(merkle::emptyRoot()));
        QVERIFY(audit::parseCheckpoint("o\n0\n" + root + "\n"));
        for (const std::string& text : std::vector<std::string>{
                 "o\n00\n" + root + "\n", "o\n+1\n" + root + "\n", "o\n-1\n" + root + "\n",
                 "o\n 1\n" + root + "\n", "o\n1\n" + root + "\nmore\n", "o\n1\n" + root, "o\n1\nAAAA\n",
                 "\n1\n" + root + "\n", "o\n1\n", "o\n9223372036854775808\n" + root + "\n",
                 std::string("o\n"), std::string()})
            QVERIFY2(!audit::parseCheckpoint(text), text.c_str());
    }

    void whatIsNoKeyIsRefused() {
        for (const char* text :
             {"PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3",
              "PeterNeumann+c74f20a3+AAAA", "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", ""})
            QVERIFY(!note::parseNoteKey(text));
    }
};

QTEST_APPLESS_MAIN(SignedNoteTest)
#include "signed_note_test.moc"
