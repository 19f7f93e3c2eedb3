// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/attest/verdicts.h"
#include "tests/support/evidence/made_snp.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::attest;
using namespace rubber::test;
using Fields = MadeSnp::Fields;

class SnpVerifyTest : public QObject {
    Q_OBJECT

    MadeSnp m_machine;
    Policy m_policy;

    AttestationReport judged(const std::function<void(Fields&)>& change = {}) {
        return judged(m_machine.evidence(madeBinding(), change));
    }
    AttestationReport judged(const Evidence& evidence) {
        return verify(evidence, madeQuestion(), m_policy, m_machine.roots());
    }
    AttestationReport of(const MadeSnp& machine, const std::function<void(Fields&)>& change = {}) {
        return verify(machine.evidence(madeBinding(), change), madeQuestion(), m_policy, machine.roots());
    }
    static MadeSnp made(const std::function<void(MadeSnp::Options&)>& change) {
        MadeSnp::Options options;
        change(options);
        return MadeSnp(options);
    }

private Q_SLOTS:
    void init() {
        m_policy = Policy{};
        m_policy.level = Level::Firmware;
    }

    void aGoodReportPassesEveryStep() {
        const auto report = judged();
        QCOMPARE(failureOf(report), QByteArray());
        QVERIFY(inOrder(report));
        QCOMPARE(report.steps.size(), std::size_t{10});
        QCOMPARE(report.level, Level::Firmware);
    }
    void onlyAPinnedMeasurementProvesAnImage() {
        m_policy.measurements = {std::string(48, '\x4d')};
        QCOMPARE(judged().level, Level::Firmware); // The owner did not say that it covers the image.
        m_policy.level = Level::Image;
        QCOMPARE(judged().level, Level::Image);
        m_policy.measurements = {std::string(48, '\x4e')};
        QCOMPARE(failureOf(judged()), QByteArray("measurement/measurement_not_pinned"));
        m_policy.measurements.clear();
        QCOMPARE(failureOf(judged()), QByteArray("measurement/measurement_not_pinned"));
    }
    void whatChangesInTheReportIsRefusedByItsOwnName_data() {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("refusal");
        const char* refusals[] = {
            "guest/debug_allowed",     "guest/migration_allowed", "guest/guest_policy_malformed",
            "guest/vmpl_wrong",        "chain/signing_key",       "chip/chip_mismatch",
            "chip/chip_masked",        "chip/tcb_mismatch",       "tcb/committed_tcb_too_old",
            "tcb/alias_check_missing", "product/cpu_mismatch",    "binding/binding_wrong",
            "chain/vlek_not_allowed",  "format/report_version",   "format/report_version"};
        int what = 0;
        for (const char* refusal : refusals)
            QTest::addRow("%d %s", what, refusal) << what << QByteArray(refusal), ++what;
    }
    void whatChangesInTheReportIsRefusedByItsOwnName() {
        QFETCH(int, what);
        QFETCH(QByteArray, refusal);
        const auto report = judged([&](Fields& f) {
            switch (what) {
            case 0:
                f.policy |= 1u << 19u;
                break;
            case 1:
                f.policy |= 1u << 18u;
                break;
            case 2:
                f.policy = 0;
                break;
            case 3:
                f.vmpl = 1;
                break;
            case 4:
                f.flags = 7u << 2u;
                break;
            case 5:
                f.chipId[63] = '\0';
                break;
            case 6:
                f.flags = 2;
                break;
            case 7:
                f.reportedTcb[7] = '\x55';
                break;
            case 8:
                f.committedTcb[6] = '\x16';
                break;
            case 9:
                f.platformInfo = 0x07;
                break;
            case 10:
                f.cpu = {0x19, 0x01, 0x01};
                break;
            case 11:
                f.reportData[0] = static_cast<char>(f.reportData[0] ^ 1);
                break;
            case 12:
                f.flags = 1u << 2u;
                break;
            case 13:
                f.version = 1;
                break;
            case 14:
                f.version = 6;
                break;
            }
        });
        QCOMPARE(failureOf(report), refusal);
        QVERIFY(inOrder(report));
    }
    void thePolicyDecidesWhatItIsAskedTo() {
        m_policy.products = {Product::Turin, Product::Nitro};
        QCOMPARE(failureOf(judged()), QByteArray("product/product_not_accepted"));
        init();
        m_policy.vmpl = 2;
        QCOMPARE(failureOf(judged()), QByteArray("guest/vmpl_wrong"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.vmpl = 2; })), QByteArray());
        init();
        m_policy.smt = false;
        QCOMPARE(failureOf(judged()), QByteArray("tcb/smt_enabled"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.platformInfo = 0x26; })), QByteArray());
        init();
        m_policy.abiMajor = 1;
        m_policy.abiMinor = 51;
        QCOMPARE(failureOf(judged()), QByteArray("guest/abi_too_old"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.policy |= 0x0133; })), QByteArray());
        init();
        m_policy.minimumTcb[Product::Genoa] = Tcb{0, 10, 0, 23, 85};
        QCOMPARE(failureOf(judged()), QByteArray("tcb/tcb_too_old"));
        init();
        m_policy.hostData = std::string(32, 'x');
        QCOMPARE(failureOf(judged()), QByteArray("measurement/host_data_wrong"));
        m_policy.hostData = std::string(32, '\x48');
        QCOMPARE(failureOf(judged()), QByteArray());
        m_policy.idKeyDigest = std::string(48, 'x');
        QCOMPARE(failureOf(judged()), QByteArray("measurement/id_key_wrong"));
        init();
        m_policy.aliasCheck = false;
        QCOMPARE(failureOf(judged([](Fields& f) { f.platformInfo = 1; })), QByteArray());
    }
    void anAnswerThatTookTooLongIsStale() {
        Question question = madeQuestion();
        question.age = Duration::seconds(60);
        QVERIFY(verify(m_machine.evidence(madeBinding()), question, m_policy, m_machine.roots()).passed());
        question.age = Duration{60'001};
        QCOMPARE(failureOf(verify(m_machine.evidence(madeBinding()), question, m_policy, m_machine.roots())),
                 QByteArray("binding/nonce_stale"));
    }
    void aReportOfAnotherQuestionOrOtherKeysIsRefused() {
        for (int part = 0; part < 5; ++part) {
            Question question = madeQuestion();
            if (part == 0) question.binding.nonce[0] = '\0';
            if (part == 1) question.binding.identityKey[0] = 0;
            if (part == 2) question.binding.sealingKey[0] = 0;
            if (part == 3) question.binding.tlsKeyHash[0] = 0;
            if (part == 4) question.binding.policyRoot[0] = 0;
            QCOMPARE(
                failureOf(verify(m_machine.evidence(madeBinding()), question, m_policy, m_machine.roots())),
                QByteArray("binding/binding_wrong"));
        }
    }
    void onlyABuiltInRootCounts() {
        QCOMPARE(failureOf(verify(m_machine.evidence(madeBinding()), madeQuestion(), m_policy)),
                 QByteArray("chain/root_unknown"));
        QCOMPARE(
            failureOf(verify(m_machine.evidence(madeBinding()), madeQuestion(), m_policy, MadeSnp().roots())),
            QByteArray("chain/root_unknown"));
    }
    void aCertificateOfAnotherMachineDoesNotFit() {
        const MadeSnp other;
        Evidence evidence = m_machine.evidence(madeBinding());
        // Another chip's certificate, issued under the same names by another root.
        evidence.certificates.clear();
        evidence.chain = asPem(other.signer, "CERTIFICATE") + asPem(m_machine.issuer, "CERTIFICATE") +
                         asPem(m_machine.root, "CERTIFICATE");
        QCOMPARE(failureOf(judged(evidence)), QByteArray("chain/chain_signature"));
        evidence.chain = m_machine.pem();
        evidence.report = other.evidence(madeBinding()).report;
        QCOMPARE(failureOf(judged(evidence)), QByteArray("signature/report_signature"));
    }
    void certificatesMayComeAsTableOrAsTextOrAsBoth() {
        Evidence evidence = m_machine.evidence(madeBinding());
        const std::string table = evidence.certificates;
        evidence.certificates = std::string(4096, '\0'); // What a host without certificates gives.
        QCOMPARE(failureOf(judged(evidence)), QByteArray("chain/certificate_missing"));
        evidence.chain = m_machine.pem();
        QCOMPARE(failureOf(judged(evidence)), QByteArray());
        evidence.chain = asPem(m_machine.signer, "CERTIFICATE") + asPem(m_machine.issuer, "CERTIFICATE");
        QCOMPARE(failureOf(judged(evidence)), QByteArray("chain/certificate_missing"));
        evidence.certificates = table;
        QCOMPARE(failureOf(judged(evidence)), QByteArray());
    }
    void certificatesHaveTheirTime() {
        Question question = madeQuestion();
        question.now = WallTime{1'900'000'001'000};
        QCOMPARE(failureOf(verify(m_machine.evidence(madeBinding()), question, m_policy, m_machine.roots())),
                 QByteArray("chain/certificate_expired"));
        question.now = WallTime{1'699'999'999'000};
        QCOMPARE(failureOf(verify(m_machine.evidence(madeBinding()), question, m_policy, m_machine.roots())),
                 QByteArray("chain/certificate_not_yet_valid"));
    }
    void onlyAmdsFormOfSignatureCounts() {
        for (const MadeForm form : {MadeForm::Pkcs1, MadeForm::PssWithShortSalt})
            QCOMPARE(failureOf(of(made([&](auto& o) { o.form = form; }))), QByteArray("chain/chain_form"));
    }
    void theCertificateNamesTheProductOfItsRoot() {
        QCOMPARE(failureOf(of(made([](auto& o) { o.productName = "Milan-B0"; }))),
                 QByteArray("chain/product_mismatch"));
        QCOMPARE(failureOf(of(made([](auto& o) { o.productName = "Genoa-B1"; }))), QByteArray());
        QCOMPARE(failureOf(of(made([](auto& o) { o.productName = "GenoaX"; }))),
                 QByteArray("chain/product_mismatch"));
    }
    void milanIsOffUnlessItIsAskedFor() {
        const MadeSnp milan = made([](auto& o) {
            o.product = Product::Milan;
            o.productName = "Milan-B0";
            o.tcb = {0, 4, 0, 24, 219};
        });
        QCOMPARE(failureOf(of(milan)), QByteArray("product/product_not_accepted"));
        m_policy.products.push_back(Product::Milan);
        QCOMPARE(failureOf(of(milan)), QByteArray());
        // Version 2 has no processor in it, and no word about aliases.
        m_policy.aliasCheck = false;
        QCOMPARE(failureOf(of(milan, [](Fields& f) { f.version = 2, f.platformInfo = 1; })), QByteArray());
    }
    void turinHasShortChipNumbersAndOneMoreLevel() {
        const auto turin = [](const std::string& id, unsigned fmc) {
            return made([&](auto& o) {
                o.product = Product::Turin;
                o.productName = "Turin";
                o.tcb = {fmc, 1, 1, 4, 80};
                o.hardwareId = id;
            });
        };
        const MadeSnp machine = turin("\x1e\x55\x0a\x8e\xe5\xcf\x9f\x4d", 200);
        QCOMPARE(failureOf(of(machine)), QByteArray());
        QCOMPARE(failureOf(of(machine, [](Fields& f) { f.chipId[8] = 1; })),
                 QByteArray("chip/chip_mismatch"));
        QCOMPARE(failureOf(of(machine, [](Fields& f) { f.reportedTcb[0] = 3; })),
                 QByteArray("chip/tcb_mismatch"));
        QCOMPARE(failureOf(of(turin(std::string(64, '\x5c'), 1))), QByteArray("chip/extension_missing"));
    }
    void theCloudsKeyNeedsPermission() {
        const MadeSnp cloud = made([](auto& o) { o.vlek = true; });
        QCOMPARE(failureOf(of(cloud)), QByteArray("chain/vlek_not_allowed"));
        m_policy.vlek = true;
        QCOMPARE(failureOf(of(cloud)), QByteArray());
        // The chip's own certificate does not sign for it.
        Evidence evidence = m_machine.evidence(madeBinding(), [](Fields& f) { f.flags = 4; });
        QCOMPARE(failureOf(judged(evidence)), QByteArray("chain/certificate_missing"));
    }
    void revokedIssuersAreRefused() {
        const WallTime from{1'740'000'000'000}, until{1'760'000'000'000};
        m_policy.revocations = {m_machine.revocations(from, until, {8})};
        const auto clear = judged();
        QCOMPARE(failureOf(clear), QByteArray());
        QVERIFY(clear.steps[2].text.find("list") == std::string::npos);
        m_policy.revocations = {m_machine.revocations(from, until, {7})};
        QCOMPARE(failureOf(judged()), QByteArray("chain/certificate_revoked"));
        // However old, and also when the relay itself brings it.
        m_policy.revocations.clear();
        Evidence evidence = m_machine.evidence(madeBinding());
        evidence.chain = asPem(m_machine.revocations(from, WallTime{1'741'000'000'000}, {7}), "X509 CRL");
        QCOMPARE(failureOf(judged(evidence)), QByteArray("chain/certificate_revoked"));
        evidence.chain = asPem(m_machine.revocations(from, WallTime{1'741'000'000'000}, {}), "X509 CRL");
        QVERIFY(judged(evidence).steps[2].text.find("out of date") != std::string::npos);
        evidence.chain = asPem(MadeSnp().revocations(from, until, {}), "X509 CRL");
        QCOMPARE(failureOf(judged(evidence)), QByteArray("chain/crl_signature"));
    }
    void noEvidenceIsSaidSo() {
        const auto none = judged(Evidence{kNoEvidence, "", "", ""});
        QCOMPARE(failureOf(none), QByteArray("evidence/no_evidence"));
        QCOMPARE(none.level, Level::None);
        QCOMPARE(failureOf(judged(Evidence{"tdx", "x", "", ""})), QByteArray("evidence/evidence_unknown"));
    }
};

QTEST_APPLESS_MAIN(SnpVerifyTest)
#include "snp_verify_test.moc"
