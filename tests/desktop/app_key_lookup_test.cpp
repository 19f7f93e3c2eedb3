// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/app/key_lookup.h"
#endif
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppKeyLookupTest : public QObject {
    Q_OBJECT
private:
    std::vector<KnownKey> m_keys = {{KeyId("8Qm2ZxT4bLpA"), "ci-nightly", false},
                                    {KeyId("8Qm2AAAAAAAA"), "ci-daily", false},
                                    {KeyId("zzzzzzzzzzzz"), "laptop", true},
                                    {KeyId("yyyyyyyyyyyy"), "laptop", false}};
    QByteArray found(const std::string& argument) {
        const auto id = lookUpKey(m_keys, argument);
        return id ? QByteArray::fromStdString(id->text())
                  : "error " + QByteArray::fromStdString(errorName(id.error()));
    }

private Q_SLOTS:
    void findsByNameIdAndPrintedForm() {
        QCOMPARE(found("ci-nightly"), QByteArray("8Qm2ZxT4bLpA"));
        QCOMPARE(found("8Qm2ZxT4bLpA"), QByteArray("8Qm2ZxT4bLpA"));
        QCOMPARE(found("rk_live_8Qm2ZxT4bLpA"), QByteArray("8Qm2ZxT4bLpA"));
        QCOMPARE(found("rk_live_8Qm2ZxT4bLpA_\xe2\x80\xa6"), QByteArray("8Qm2ZxT4bLpA"));
    }

    void findsByTheWholeToken() {
        const ProxyKey key = makeProxyKey();
        m_keys.push_back({key.id, "whole", false});
        QCOMPARE(found(std::string(key.token.reveal())), QByteArray::fromStdString(key.id.text()));
        std::string mistyped(key.token.reveal());
        mistyped.back() = mistyped.back() == 'x' ? 'y' : 'x';
        const auto missing = lookUpKey(m_keys, mistyped);
        VERIFY_NAMED(missing, "no_such_key");
        QVERIFY(missing.error().context.find(mistyped.substr(21, 43)) == std::string::npos);
        m_keys.pop_back();
    }

    void findsByAnUnambiguousBeginning() {
        QCOMPARE(found("8Qm2Zx"), QByteArray("8Qm2ZxT4bLpA"));
        QCOMPARE(found("ci-n"), QByteArray("8Qm2ZxT4bLpA"));
        QCOMPARE(found("rk_live_8Qm2A"), QByteArray("8Qm2AAAAAAAA"));
        QCOMPARE(found("8Q"), QByteArray("error no_such_key"));
    }

    void listsTheMatchesOfAnAmbiguousOne() {
        const auto id = lookUpKey(m_keys, "ci-");
        VERIFY_NAMED(id, "ambiguous");
        QVERIFY(id.error().context.find("ci-nightly (8Qm2ZxT4bLpA)") != std::string::npos);
        QVERIFY(id.error().context.find("ci-daily (8Qm2AAAAAAAA)") != std::string::npos);
    }

    void aNameBelongsToTheSuccessorOfAReplacedKey() {
        QCOMPARE(found("laptop"), QByteArray("yyyyyyyyyyyy"));
        QCOMPARE(found("lap"), QByteArray("yyyyyyyyyyyy"));
        QCOMPARE(found("zzzzzzzzzzzz"), QByteArray("zzzzzzzzzzzz"));
    }

    void findsNothingForNothing() {
        QCOMPARE(found(""), QByteArray("error no_such_key"));
        QCOMPARE(found("rk_live_"), QByteArray("error no_such_key"));
        QCOMPARE(found("nobody"), QByteArray("error no_such_key"));
    }
};

QTEST_APPLESS_MAIN(AppKeyLookupTest)
#include "app_key_lookup_test.moc"
