// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of real machines, where a folder shared/attestation with it stands beside the sources or above.
#include "desktop/attest/certificate_chain.h"
#include "desktop/attest/certificate_pool.h"
#include "desktop/attest/verify.h"
#include "tests/desktop/attest/verdicts.h"
#include "source_dir.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace rubber;
using namespace rubber::attest;
using namespace rubber::test;

class AttestSamplesTest : public QObject {
    Q_OBJECT

    QString m_folder;

    std::string read(const QString& name) const {
        QFile file(m_folder + "/" + name);
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file.fileName()));
        return file.readAll().toStdString();
    }
    static std::string pem(const std::string& der) {
        return "-----BEGIN CERTIFICATE-----\n" + QByteArray::fromStdString(der).toBase64().toStdString() +
               "\n-----END CERTIFICATE-----\n";
    }
    Evidence snp(const QString& folder, const QString& signer, const QString& issuer,
                 const QString& root) const {
        return {kSevSnp, read(folder + "/report.bin"), "",
                pem(read(folder + "/" + signer)) + read(issuer) + read(root)};
    }
    Evidence milan(const QString& folder, const QString& signer = "vcek.der") const {
        return snp(folder, signer, "snp-milan-v2/ask.pem", "snp-milan-v2/ark.pem");
    }
    Evidence vlek() const {
        return snp("snp-milan-v3-vlek-vmpl1", "vlek.der", "snp-milan-v3-vlek-vmpl1/asvk.pem",
                   "snp-milan-v2/ark.pem");
    }
    static Question at(const char* time) {
        Question question;
        question.binding.nonce = std::string(32, 'n');
        question.now = WallTime::parseRfc3339(time).value();
        return question;
    }
    static Policy permissive() {
        Policy policy;
        policy.level = Level::Firmware;
        policy.products = {Product::Milan, Product::Genoa, Product::Turin, Product::Nitro};
        for (const Product product : policy.products)
            policy.minimumTcb[product] = Tcb{};
        policy.aliasCheck = false;
        return policy;
    }
    /// Others' machines cannot speak of our keys: this is as far as their reports come.
    static QByteArray far() { return "binding/binding_wrong"; }

private Q_SLOTS:
    void initTestCase() {
        for (QDir above(RUBBER_SOURCE_DIR); m_folder.isEmpty();) {
            if (above.exists("shared/attestation/SHA256SUMS"))
                m_folder = above.filePath("shared/attestation");
            if (!above.cdUp()) break;
        }
        if (m_folder.isEmpty()) QSKIP("no samples here");
    }
    void genuineMilanReportsPassAPermissivePolicy() {
        for (const char* folder : {"snp-milan-v2", "snp-milan-v2-abi31"}) {
            QCOMPARE(failureOf(verify(milan(folder), at("2024-01-01T00:00:00Z"), permissive())), far());
            Policy usual;
            usual.level = Level::Firmware;
            QVERIFY(!verify(milan(folder), at("2024-01-01T00:00:00Z"), usual).passed());
        }
        Policy noMilan = permissive();
        noMilan.products = {Product::Genoa, Product::Turin};
        QCOMPARE(failureOf(verify(milan("snp-milan-v2"), at("2024-01-01T00:00:00Z"), noMilan)),
                 QByteArray("product/product_not_accepted"));
    }
    void aDebugGuestIsRefusedThoughItsSignatureIsGenuine() {
        QCOMPARE(failureOf(verify(milan("snp-milan-v2-debug"), at("2024-01-01T00:00:00Z"), permissive())),
                 QByteArray("guest/debug_allowed"));
    }
    void lookAlikesOfAChipsCertificateAreRefused() {
        for (const char* wrong : {"vcek-wrong-a.der", "vcek-wrong-b.der"}) {
            const auto report =
                verify(milan("snp-milan-v2-abi31", wrong), at("2024-01-01T00:00:00Z"), permissive());
            QVERIFY2(report.failure() && report.failure()->step == Step::Chain, failureOf(report));
        }
    }
    void theCloudsKeyNeedsPermissionAndTime() {
        Policy policy = permissive();
        QCOMPARE(failureOf(verify(vlek(), at("2025-06-01T00:00:00Z"), policy)),
                 QByteArray("chain/vlek_not_allowed"));
        policy.vlek = true;
        QCOMPARE(failureOf(verify(vlek(), at("2025-06-01T00:00:00Z"), policy)),
                 QByteArray("guest/vmpl_wrong"));
        policy.vmpl = 1;
        QCOMPARE(failureOf(verify(vlek(), at("2025-06-01T00:00:00Z"), policy)), far());
        QCOMPARE(failureOf(verify(vlek(), at("2025-12-11T00:00:00Z"), policy)),
                 QByteArray("chain/certificate_expired"));
    }
    void genoaPassesTheUsualPolicyWithItsOwnValuesPinned() {
        const Evidence genoa =
            snp("snp-genoa-v3", "vcek.der", "snp-genoa-v3/ask.pem", "snp-genoa-v3/ark.pem");
        Policy policy;
        policy.level = Level::Image;
        policy.measurements = {fromHex("5feee30d6d7e1a29f403d70a4198237ddfb13051a2d6976439487c609388ed7f98189"
                                       "887920ab2fa0096903a0c23fca1")
                                   .value()};
        policy.hostData = fromHex("4f4448c67f3c8dfc8de8a5e37125d807dadcc41f06cf23f615dbd52eec777d10").value();
        policy.idKeyDigest = fromHex("0ad79ceb0b648b0e6a90d8aa9f6ea24c33a968b6632085353145e8b19a4741a2dab9ba3"
                                     "42e13be4fc0d225e889cc1a58")
                                 .value();
        const auto report = verify(genoa, at("2026-01-01T00:00:00Z"), policy);
        QCOMPARE(failureOf(report), far());
        QCOMPARE(report.steps.size(), std::size_t{10});
        policy.measurements.front()[0] = 0;
        QCOMPARE(failureOf(verify(genoa, at("2026-01-01T00:00:00Z"), policy)),
                 QByteArray("measurement/measurement_not_pinned"));
    }
    void turinsChainIsGenuine() {
        Certificate signer = Certificate::fromDer(read("snp-turin-certs/vcek.der")).value();
        CertificatePool pool;
        QVERIFY(pool.addPem(read("snp-turin-certs/ask.pem") + read("snp-turin-certs/ark.pem")));
        const std::array chain{signer, *pool.named("SEV-Turin"), *pool.named("ARK-Turin")};
        QVERIFY(verifyChain(chain, WallTime::parseRfc3339("2026-01-01").value(), SignedBy::RsaPss));
        QVERIFY(chain[2].keyHash() == Roots::builtIn().snp[2].keyHash);
        QVERIFY(signer.extension("1.3.6.1.4.1.3704.1.4").value().size() == 8);
        QVERIFY(signer.extension("1.3.6.1.4.1.3704.1.3.9"));
    }
    void nitroDocumentsPassInTheirHoursUnlessInDebugMode() {
        const auto document = [&](const char* name) {
            return Evidence{kNitro, read(QString("nitro/") + name), "", ""};
        };
        Policy policy = permissive();
        policy.level = Level::Image;
        policy.measurements = {fromHex("f4d48b81a460c9916d1e685119074bf24660afd3e34fae9fca0a0d28d9d5599936332"
                                       "687e6f66fc890ac8cf150142d8b")
                                   .value()};
        const Evidence good = document("doc-2022-nonzero-pcrs.cbor");
        QCOMPARE(failureOf(verify(good, at("2022-10-13T09:30:00Z"), policy)), far());
        QCOMPARE(failureOf(verify(good, at("2022-10-13T11:58:03Z"), policy)),
                 QByteArray("chain/certificate_expired"));
        policy.measurements.front()[0] = 0;
        QCOMPARE(failureOf(verify(good, at("2022-10-13T09:30:00Z"), policy)),
                 QByteArray("measurement/measurement_not_pinned"));
        QCOMPARE(failureOf(verify(document("doc-2022-debug-userdata.cbor"), at("2022-10-12T14:00:00Z"),
                                  permissive())),
                 QByteArray("guest/debug_mode"));
        QCOMPARE(failureOf(
                     verify(document("doc-2023-debug-nonce.cbor"), at("2023-09-18T15:30:00Z"), permissive())),
                 QByteArray("guest/debug_mode"));
    }
    void everyBitOfAGenuineReportCounts() {
        const Question question = at("2026-01-01T00:00:00Z");
        Evidence evidence = snp("snp-genoa-v3", "vcek.der", "snp-genoa-v3/ask.pem", "snp-genoa-v3/ark.pem");
        for (std::size_t bit = 0; bit < evidence.report.size() * 8;
             bit += 61) { // Coprime to 8: every place in a byte.
            evidence.report[bit / 8] = static_cast<char>(evidence.report[bit / 8] ^ (1u << bit % 8));
            const auto report = verify(evidence, question, permissive());
            QVERIFY(report.failure() && report.failure()->step <= Step::Signature);
            evidence.report[bit / 8] = static_cast<char>(evidence.report[bit / 8] ^ (1u << bit % 8));
        }
    }
};

QTEST_APPLESS_MAIN(AttestSamplesTest)
#include "attest_samples_test.moc"
