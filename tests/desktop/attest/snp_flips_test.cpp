// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/attest/verdicts.h"
#include "tests/support/evidence/made_snp.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::attest;
using namespace rubber::test;

class SnpFlipsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Every bit of a report is looked at: signed, part of the signature, or has to be zero.
    void everyOneOfThe9472BitsCounts() {
        const MadeSnp machine;
        const Roots roots = machine.roots();
        const Question question = madeQuestion();
        Policy policy;
        policy.level = Level::Firmware;
        Evidence evidence = machine.evidence(madeBinding());
        QVERIFY(verify(evidence, question, policy, roots).passed());
        int flips = 0;
        for (std::size_t byte = 0; byte < evidence.report.size(); ++byte)
            for (unsigned bit = 0; bit < 8; ++bit, ++flips) {
                evidence.report[byte] = static_cast<char>(evidence.report[byte] ^ (1u << bit));
                const auto report = verify(evidence, question, policy, roots);
                QVERIFY2(!report.passed() && report.level == Level::None,
                         qPrintable(QString("byte %1 bit %2").arg(byte).arg(bit)));
                // Before anything the report says is believed.
                QVERIFY(report.failure()->step <= Step::Signature);
                evidence.report[byte] = static_cast<char>(evidence.report[byte] ^ (1u << bit));
            }
        QCOMPARE(flips, 9472);
    }
    void theOtherRootOfTheSignatureIsNoSecondReport() {
        // R and S have 72 bytes each for numbers of 48: what is above them has to be zero.
        const MadeSnp machine;
        Evidence evidence = machine.evidence(madeBinding());
        for (const std::size_t at : {std::size_t{0x2a0 + 48}, std::size_t{0x2a0 + 72 + 48}}) {
            evidence.report[at] = 1;
            QCOMPARE(failureOf(verify(evidence, madeQuestion(), Policy{}, machine.roots())),
                     QByteArray("signature/report_signature"));
            evidence.report[at] = 0;
        }
    }
    void otherSizesAreRefused() {
        const MadeSnp machine;
        const Evidence evidence = machine.evidence(madeBinding());
        const auto judged = [&](const std::string& report) {
            Evidence other = evidence;
            other.report = report;
            return failureOf(verify(other, madeQuestion(), Policy{}, machine.roots()));
        };
        QCOMPARE(judged(evidence.report), QByteArray());
        for (std::size_t size = 0; size < 1184; ++size)
            QCOMPARE(judged(evidence.report.substr(0, size)), QByteArray("format/report_length"));
        QCOMPARE(judged(evidence.report + '\0'), QByteArray("format/report_length"));
    }
};

QTEST_APPLESS_MAIN(SnpFlipsTest)
#include "snp_flips_test.moc"
