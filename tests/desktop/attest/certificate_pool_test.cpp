// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/certificate_pool.h"
#include "tests/support/evidence/made_snp.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::attest;
using namespace rubber::test;

class CertificatePoolTest : public QObject {
    Q_OBJECT

    MadeSnp m_machine;

    static void put(std::string& table, std::size_t at, std::uint32_t value) {
        for (std::size_t i = 0; i < 4; ++i)
            table[at + i] = static_cast<char>(value >> (8 * i));
    }

private Q_SLOTS:
    void aTableGivesItsCertificates() {
        CertificatePool pool;
        QVERIFY(pool.addTable(m_machine.table()));
        QCOMPARE(pool.certificates.size(), std::size_t{3});
        const Certificate* signer = pool.named("SEV-VCEK");
        QVERIFY(signer);
        QVERIFY(pool.issuerOf(*signer) == pool.named("SEV-Genoa"));
        QVERIFY(!pool.named("SEV-VLEK"));
        QVERIFY(CertificatePool().addTable(m_machine.table() + std::string(4096, '\0'))); // Whole pages.
    }
    void aTableMayHoldTextAndRevocations() {
        std::string table(3 * 24, '\0');
        const std::string pem = m_machine.pem();
        const std::string list =
            m_machine.revocations(WallTime{1'740'000'000'000}, WallTime{1'760'000'000'000}, {});
        table.replace(0, 16, 16, '\x63');
        table.replace(24, 16,
                      std::string("\x92\xf8\x1b\xc3\x58\x11\x4d\x3d\x97\xff\xd1\x9f\x88\xdc\x67\xea", 16));
        put(table, 16, 72), put(table, 20, static_cast<std::uint32_t>(pem.size()));
        put(table, 40, static_cast<std::uint32_t>(72 + pem.size())),
            put(table, 44, static_cast<std::uint32_t>(list.size()));
        CertificatePool pool;
        QVERIFY(pool.addTable(table + pem + list));
        QCOMPARE(pool.certificates.size(), std::size_t{3});
        QCOMPARE(pool.revocations.size(), std::size_t{1});
    }
    void nothingIsAnEmptyTable() {
        for (const std::size_t size : {0, 1, 24, 4096}) {
            CertificatePool pool;
            QVERIFY(pool.addTable(std::string(size, '\0')));
            QVERIFY(pool.certificates.empty());
        }
    }
    void cutAtEveryByteItIsRefused() {
        const std::string table = m_machine.table();
        for (std::size_t size = 1; size < table.size(); ++size)
            QVERIFY2(!CertificatePool().addTable(std::string_view(table).substr(0, size)),
                     qPrintable(QString::number(size)));
    }
    void entriesStayInside() {
        for (const std::size_t field : {16, 20, 40, 44})
            for (const std::uint32_t value : {0xffffffffu, 0x7fffffffu, 0x10000u}) {
                std::string table = m_machine.table();
                put(table, field, value);
                QVERIFY(!CertificatePool().addTable(table));
            }
    }
    void thereAreAtMostSixteen() {
        std::string pem;
        for (int i = 0; i < 16; ++i)
            pem += asPem(m_machine.signer, "CERTIFICATE");
        CertificatePool pool;
        QVERIFY(pool.addPem("a comment\n" + pem));
        QVERIFY(!pool.addPem(asPem(m_machine.signer, "CERTIFICATE")));
        QVERIFY(!CertificatePool().addPem(asPem(m_machine.signer.substr(1), "CERTIFICATE")));
        QVERIFY(!CertificatePool().addPem(asPem(m_machine.signer + "x", "CERTIFICATE")));
    }
};

QTEST_APPLESS_MAIN(CertificatePoolTest)
#include "certificate_pool_test.moc"
