// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/proxy_key.h"

#include <QtTest>

using namespace rubber;

class RedactSecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOnlyWhatIsPublic_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString token = "rk_live_8Qm2ZxT4bLpA_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg_25PLmt";
        const QString shown = "rk_live_8Qm2ZxT4bLpA_…";
        QTest::newRow("alone") << token << shown;
        QTest::newRow("in a header") << "Authorization: Bearer " + token + "\r\n"
                                     << "Authorization: Bearer " + shown + "\r\n";
        QTest::newRow("twice") << token + "," + token << shown + "," + shown;
        QTest::newRow("glued to a word") << "x" + token << "x" + shown;
        QTest::newRow("cut short") << token.left(40) << shown;
        QTest::newRow("one byte of the secret") << token.left(22) << shown;
        QTest::newRow("mistyped") << token + "zz" << shown;
        QTest::newRow("id alone") << "rk_live_8Qm2ZxT4bLpA"
                                  << "rk_live_8Qm2ZxT4bLpA";
        QTest::newRow("no id") << "rk_live_51HabcDEFghiJKLmnoPQR"
                               << "rk_live_…";
        QTest::newRow("kill token") << "rk_kill_abcDEF"
                                    << "rk_kill_…";
        QTest::newRow("OpenRouter") << "key sk-or-v1-0123456789abcdef!"
                                    << "key sk-or-v1-…!";
        QTest::newRow("Anthropic") << "sk-ant-api03-abc_DEF-123"
                                   << "sk-ant-…";
        QTest::newRow("OpenAI") << "\"sk-proj-abc_DEF-123\""
                                << "\"sk-proj-…\"";
        QTest::newRow("OpenAI, old") << "\\nsk-0123456789abcdefABCD"
                                     << "\\nsk-…";
        QTest::newRow("Google") << "?key=AIzaSyA0123456789abcdefABCD&alt=sse"
                                << "?key=AIza…&alt=sse";
        QTest::newRow("Slack") << "xoxb-123456789-abcdef"
                               << "xoxb-…";
        QTest::newRow("Stripe") << "sk_live_51Habcdefgh"
                                << "sk_live_…";
        QTest::newRow("webhook") << "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                                 << "whsec_…";
    }
    void leavesOnlyWhatIsPublic() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(QString::fromStdString(redactSecrets(before.toStdString())), after);
        QCOMPARE(QString::fromStdString(redactSecrets(after.toStdString())), after);
    }

    void leavesOrdinaryTextAlone() {
        for (const std::string text : {"", "a task-list and a risk-report", "disk-full", "sk-", "rk_live_",
                                       "rk", "model anthropic/claude-sonnet-4 cost 0.0123 in 12 ms"})
            QVERIFY2(redactSecrets(text) == text, text.c_str());
    }

    void neverLetsAFreshSecretThrough() {
        for (int i = 0; i < 200; ++i) {
            const ProxyKey key = makeProxyKey();
            const std::string_view token = key.token.reveal();
            const std::string line = redactSecrets("before " + std::string(token) + " after");
            QVERIFY(line == "before " + redactedProxyKey(key.id) + " after");
        }
    }
};

QTEST_APPLESS_MAIN(RedactSecretsTest)
#include "redact_secrets_test.moc"
