// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/nitro_document.h"
#include "tests/desktop/attest/verdicts.h"
#include "tests/support/evidence/made_nitro.h"
#include "tests/support/evidence/made_snp.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::attest;
using namespace rubber::test;
using Fields = MadeNitro::Fields;

class NitroVerifyTest : public QObject {
    Q_OBJECT

    MadeNitro m_cloud;
    Policy m_policy;

    AttestationReport judged(const std::function<void(Fields&)>& change = {}) {
        return judged(m_cloud.evidence(madeBinding(), change));
    }
    AttestationReport judged(const Evidence& evidence, const Question& question = madeQuestion()) {
        return verify(evidence, question, m_policy, m_cloud.roots());
    }

private Q_SLOTS:
    void init() {
        m_policy = Policy{};
        m_policy.level = Level::Firmware;
    }

    void aGoodDocumentPassesEveryStep() {
        const auto report = judged();
        QCOMPARE(failureOf(report), QByteArray());
        QVERIFY(inOrder(report));
        QCOMPARE(report.steps.size(), std::size_t{8});
        QCOMPARE(report.level, Level::Firmware);
    }
    void aPinnedImageOrItsSignerIsProven() {
        m_policy.level = Level::Image;
        QCOMPARE(failureOf(judged()), QByteArray("measurement/measurement_not_pinned"));
        m_policy.measurements = {std::string(48, '\x60')};
        QCOMPARE(judged().level, Level::Image);
        m_policy.signers = {std::string(48, '\x68')};
        QCOMPARE(judged().level, Level::Image);
        m_policy.signers = {std::string(48, '\x69')};
        QCOMPARE(failureOf(judged()), QByteArray("measurement/signer_not_pinned"));
        m_policy.measurements = {std::string(48, '\x61')};
        QCOMPARE(failureOf(judged()), QByteArray("measurement/measurement_not_pinned"));
    }
    void debugModeIsRefusedWhateverThePolicySays() {
        for (const unsigned index : {0u, 1u, 2u})
            QCOMPARE(failureOf(judged([&](Fields& f) { f.pcrs[index] = std::string(48, '\0'); })),
                     QByteArray("guest/debug_mode"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.pcrs.erase(1); })), QByteArray("guest/pcr_missing"));
    }
    void whatItBindsIsCompared() {
        QCOMPARE(failureOf(judged([](Fields& f) { f.nonce->front() = 'x'; })),
                 QByteArray("binding/binding_wrong"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.nonce.reset(); })), QByteArray("binding/binding_wrong"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.publicKey->front() = 'x'; })),
                 QByteArray("binding/binding_wrong"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.publicKey.reset(); })),
                 QByteArray("binding/binding_wrong"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.userData->pop_back(); })),
                 QByteArray("binding/binding_wrong"));
        Question question = madeQuestion();
        question.age = Duration::seconds(61);
        QCOMPARE(failureOf(judged(m_cloud.evidence(madeBinding()), question)),
                 QByteArray("binding/nonce_stale"));
    }
    void theProductCanBeRefused() {
        m_policy.products = {Product::Genoa};
        QCOMPARE(failureOf(judged()), QByteArray("product/product_not_accepted"));
    }
    void theChainEndsAtTheBuiltInRootAndIsValid() {
        QCOMPARE(failureOf(verify(m_cloud.evidence(madeBinding()), madeQuestion(), m_policy)),
                 QByteArray("chain/root_unknown"));
        const MadeNitro other;
        QCOMPARE(failureOf(judged([&](Fields& f) { f.certificate = other.leaf; })),
                 QByteArray("chain/chain_signature"));
        QCOMPARE(failureOf(judged([&](Fields& f) { f.bundle = {m_cloud.root}; })),
                 QByteArray("chain/chain_broken"));
        QCOMPARE(failureOf(judged([](Fields& f) { std::swap(f.bundle[0], f.bundle[1]); })),
                 QByteArray("chain/root_unknown"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.certificate += 'x'; })),
                 QByteArray("chain/certificate_malformed"));
        Question late = madeQuestion();
        late.now = WallTime{1'750'009'801'000};
        QCOMPARE(failureOf(judged(m_cloud.evidence(madeBinding()), late)),
                 QByteArray("chain/certificate_expired"));
        // Dated outside of the life of its key, or ahead of us.
        QCOMPARE(failureOf(judged([](Fields& f) { f.timestamp = 1'749'998'000'000; })),
                 QByteArray("chain/certificate_not_yet_valid"));
        QCOMPARE(failureOf(judged([](Fields& f) { f.timestamp = 1'750'000'301'000; })),
                 QByteArray("chain/document_time"));
    }
    void anotherKeyThanTheCertificatesDoesNotSign() {
        const MadeNitro other;
        QCOMPARE(failureOf(judged({kNitro, other.document(m_cloud.fields(madeBinding())), "", ""})),
                 QByteArray("signature/document_signature"));
    }
    void noByteCanBeChangedOrLeftOut() {
        const Evidence good = m_cloud.evidence(madeBinding());
        for (std::size_t at = 0; at < good.report.size(); ++at) {
            Evidence changed = good;
            changed.report[at] = static_cast<char>(changed.report[at] ^ 1);
            QVERIFY2(!judged(changed).passed(), qPrintable(QString::number(at)));
            QVERIFY(!NitroDocument::parse(std::string_view(good.report).substr(0, at)));
        }
        QVERIFY(!NitroDocument::parse(good.report + '\0'));
    }
    void aFieldTwiceIsRefused() {
        const auto report = judged([](Fields& f) { f.repeatsNonce = true; });
        QCOMPARE(failureOf(report), QByteArray("format/document_malformed"));
        QVERIFY(report.failure()->text.find("twice") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(NitroVerifyTest)
#include "nitro_verify_test.moc"
