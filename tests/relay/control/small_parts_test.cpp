// SPDX-License-Identifier: GPL-3.0-or-later
// The small units of the control plane: base URLs, nonces, names, files, local lines, the certificate.
#include "relay/core/control/admin_api.h"
#include "relay/core/control/local_codec.h"
#include "relay/core/control/replay_guard.h"
#include "relay/core/secret_file.h"
#include "relay/core/upstream_target.h"
#include "relay/net/control_certificate.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::relay;

class ControlSmallPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- Base URLs
    void takesABaseUrlApart() {
        const auto plain = parseUpstreamTarget("openrouter", "https://OpenRouter.ai/api/v1/");
        QVERIFY(plain);
        QCOMPARE(plain->host, std::string("openrouter.ai"));
        QCOMPARE(plain->port, 443);
        QCOMPARE(plain->basePath, std::string("/api/v1"));
        QCOMPARE(plain->hostField, std::string("openrouter.ai"));
        QVERIFY(plain->tls);
        const auto local = parseUpstreamTarget("openai", "http://127.0.0.1:9000");
        QVERIFY(local);
        QVERIFY(!local->tls);
        QCOMPARE(local->hostField, std::string("127.0.0.1:9000"));
        QCOMPARE(local->basePath, std::string());
        const auto v6 = parseUpstreamTarget("openai", "http://[::1]:9000/v1");
        QVERIFY(v6);
        QCOMPARE(v6->host, std::string("::1"));
        QCOMPARE(v6->hostField, std::string("[::1]:9000"));
        QVERIFY(isLoopbackTarget(*v6) && isLoopbackTarget(*local) && !isLoopbackTarget(*plain));
    }
    void refusesOddHosts() {
        for (const char* url :
             {"https://0x7f000001/", "https://2130706433/", "https://a..b/", "https://-a.b/", "https://[::1/",
              "https://[::1]x/", "https://a:70000/", "https://a:/", "https://a_b/", "https://a/%2e%2e/",
              "https://a//b", "https://a/./b", "http://127.0.0.1.evil.example/", "https://a#f", "a.b"})
            QVERIFY2(!parseUpstreamTarget("openai", url), url);
    }

    // --- Nonces
    void remembersANonceForFourMinutes() {
        test::FakeClock clock;
        ReplayGuard guard;
        QVERIFY(guard.remember("dev", "n", clock.boot()) == ReplayGuard::Answer::Fresh);
        clock.advance(Duration::seconds(240));
        QVERIFY(guard.remember("dev", "n", clock.boot()) == ReplayGuard::Answer::Replayed);
        clock.advance(Duration::seconds(1));
        QVERIFY(guard.remember("dev", "n", clock.boot()) == ReplayGuard::Answer::Fresh);
        QVERIFY(guard.remember("kill:dev", "n", clock.boot()) == ReplayGuard::Answer::Fresh);
    }
    void isBounded() {
        test::FakeClock clock;
        ReplayGuard guard(3);
        for (const char* nonce : {"a", "b", "c"})
            QVERIFY(guard.remember("d", nonce, clock.boot()) == ReplayGuard::Answer::Fresh);
        QVERIFY(guard.remember("d", "e", clock.boot()) == ReplayGuard::Answer::Full);
        QVERIFY(guard.remember("d", "a", clock.boot()) == ReplayGuard::Answer::Replayed);
        clock.advance(Duration::seconds(241));
        QVERIFY(guard.remember("d", "e", clock.boot()) == ReplayGuard::Answer::Fresh);
        QCOMPARE(guard.size(), 1u);
    }

    // --- Names
    void knowsItsOwnNames() {
        const auto has = [](const std::vector<std::string>& names, const char* name) {
            return std::find(names.begin(), names.end(), name) != names.end();
        };
        const auto one =
            controlAuthorities("127.0.0.1", 8788, false, "https://Relay.example.com/x", {"10.0.0.2"});
        QVERIFY(has(one, "127.0.0.1:8788") && has(one, "localhost:8788") &&
                has(one, "relay.example.com:8788"));
        QVERIFY(!has(one, "10.0.0.2:8788") && !has(one, "localhost"));
        const auto all = controlAuthorities("0.0.0.0", 443, true, "", {"10.0.0.2", "2001:db8::1"});
        QVERIFY(has(all, "10.0.0.2:443") && has(all, "10.0.0.2") && has(all, "[2001:db8::1]:443"));
        QVERIFY(!has(all, "0.0.0.0:443"));
    }

    // --- Files
    void writesSecretsForTheOwnerOnlyAndReadsThemBack() {
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/secret";
        QVERIFY(writeSecretFile(path, Secret(std::string_view("one"))));
        QVERIFY(writeSecretFile(path, Secret(std::string_view("two"))));
        struct stat facts {};
        QCOMPARE(::stat(path.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
        const auto back = readSecretFile(path);
        QVERIFY(back && back->equals(Secret(std::string_view("two"))));
        ::chmod(path.c_str(), 0640);
        QVERIFY(readSecretFile(path).error().code == ErrorCode::Unauthorized);
        QVERIFY(eraseSecretFile(path));
        QVERIFY(readSecretFile(path).error().code == ErrorCode::NotFound);
        QVERIFY(eraseSecretFile(path));
    }

    // --- Local lines
    void encodesAPairingAsExactlyFourFields() {
        LocalPairing pairing{"ABC", "https://127.0.0.1:8788", WallTime{1'773'144'000'000}, "acid acorn"};
        const std::string text = encodePairing(pairing);
        QVERIFY(text.starts_with(
            "{\"code\":\"ABC\",\"control\":\"https://127.0.0.1:8788\",\"expires_at\":\"2026-03-10T12:00:00"));
        const auto back = decodePairing(text);
        QVERIFY(back && back->code == pairing.code && back->control == pairing.control &&
                back->identityWords == pairing.identityWords);
        QVERIFY(!decodePairing(R"({"code":"A","control":"B","expires_at":"2026-03-10T12:00:00Z"})"));
    }
    void carriesErrorsWithTheirCode() {
        const auto answer = decodeLocalAnswer(encodeLocalError({ErrorCode::Unauthorized, "wrong \"key\""}));
        QVERIFY(!answer);
        QVERIFY(answer.error().code == ErrorCode::Unauthorized);
        QCOMPARE(answer.error().context, std::string("wrong \"key\""));
        QCOMPARE(decodeLocalAnswer(encodeLocalAnswer("{\"a\":1}")).value(), std::string("{\"a\":1}"));
    }

    // --- The certificate
    void makesACertificateWhosePinMatches() {
        auto made = makeControlCertificate();
        QVERIFY(made);
        QVERIFY(publicKeyHash(made->certificatePem).value() == made->keyHash);
        auto another = makeControlCertificate();
        QVERIFY(another->keyHash != made->keyHash);
        RelayIdentity identity;
        identity.controlCertificatePem = made->certificatePem;
        identity.controlKeyPem = made->keyPem.clone();
        identity.tlsKeyHash = made->keyHash;
        QVERIFY(controlTlsContext(identity));
        identity.controlKeyPem = another->keyPem.clone();
        QVERIFY(controlTlsContext(identity).error().code == ErrorCode::Corrupt);
        identity.controlKeyPem = made->keyPem.clone();
        identity.tlsKeyHash = another->keyHash;
        QVERIFY(controlTlsContext(identity).error().code == ErrorCode::Corrupt);
    }
};

QTEST_APPLESS_MAIN(ControlSmallPartsTest)
#include "small_parts_test.moc"
