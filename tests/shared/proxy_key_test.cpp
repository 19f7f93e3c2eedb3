// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/proxy_key.h"

#include "shared/kill_token.h"

#include <QtTest>

using namespace rubber;

namespace {
// The checksum was computed with another CRC-32.
const std::string kToken = "rk_live_8Qm2ZxT4bLpA_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg_25PLmt";
} // namespace

class ProxyKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAWellFormedKey() {
        const auto id = parseProxyKey(kToken);
        QVERIFY(id.has_value());
        QVERIFY(id->text() == "8Qm2ZxT4bLpA");
    }

    void makesKeysThatReadBack() {
        const ProxyKey key = makeProxyKey();
        QCOMPARE(key.token.size(), std::size_t{71});
        QVERIFY(parseProxyKey(key.token.reveal()) == key.id);
        QVERIFY(!makeProxyKey().token.equals(key.token));
    }

    void refusesEverySingleCharacterChange() {
        for (std::size_t at = 0; at < kToken.size(); ++at)
            for (int c = 0; c < 256; ++c) {
                std::string changed = kToken;
                changed[at] = static_cast<char>(c);
                if (changed != kToken) QVERIFY2(!parseProxyKey(changed), changed.c_str());
            }
    }

    void refusesEveryPrefixAndAnyExtension() {
        for (std::size_t size = 0; size < kToken.size(); ++size)
            QVERIFY(!parseProxyKey(std::string_view(kToken).substr(0, size)));
        QVERIFY(!parseProxyKey(kToken + "0"));
        QVERIFY(!parseProxyKey(" " + kToken));
        QVERIFY(!parseProxyKey(kToken + "\n"));
    }

    void refusesTwoSwappedNeighbours() {
        for (std::size_t at = 0; at + 1 < kToken.size(); ++at) {
            std::string changed = kToken;
            std::swap(changed[at], changed[at + 1]);
            if (changed != kToken) QVERIFY2(!parseProxyKey(changed), changed.c_str());
        }
    }

    void aKillTokenHasTheSameFormAndIsNoProxyKey() {
        const KillToken made = makeKillToken();
        QCOMPARE(made.token.size(), std::size_t{71});
        const std::string token(made.token.reveal());
        QVERIFY(token.starts_with("rk_kill_" + made.id.text() + "_"));
        QVERIFY(parseKillToken(token) == made.id);
        QVERIFY(!parseProxyKey(token));
        QVERIFY(!parseKillToken(kToken));
        QVERIFY(!parseKillToken("rk_kill_" + kToken.substr(8))); // The checksum covers the prefix.
        QVERIFY(!parseProxyKey("rk_live_" + token.substr(8)));
        for (std::size_t size = 0; size < token.size(); ++size)
            QVERIFY(!parseKillToken(std::string_view(token).substr(0, size)));
        QCOMPARE(redactSecrets("a " + token + " b"), std::string("a rk_kill_… b"));
    }

    void theTokenDigestIsOverTheWholeToken() {
        QVERIFY(tokenDigest(kToken) == sha256(kToken));
        QVERIFY(tokenDigest(kToken) != tokenDigest(std::string_view(kToken).substr(1)));
    }

    void isPrintedWithoutItsSecret() {
        QVERIFY(redactedProxyKey(KeyId("8Qm2ZxT4bLpA")) == "rk_live_8Qm2ZxT4bLpA_…");
    }
};

QTEST_APPLESS_MAIN(ProxyKeyTest)
#include "proxy_key_test.moc"
