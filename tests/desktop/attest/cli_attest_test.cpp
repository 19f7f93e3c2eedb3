// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/cli_room.h"
#include "tests/support/evidence/made_roots.h"
#include "tests/support/evidence/made_snp.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::test;

namespace {

constexpr int kUntrusted = 7;

/// A paired relay on a made-up machine.
struct Room : CliRoom {
    MadeSnp machine;
    Room() {
        pair();
        rootsBuiltIn() = machine.roots();
        relay.machine = [this](const AttestBinding& binding, protocol::AttestEvidence& to) {
            const auto made = machine.evidence(binding);
            to.technology = made.technology, to.report = made.report, to.certificates = made.certificates;
        };
    }
};

} // namespace

class CliAttestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStepIsPrinted() {
        Room room;
        const auto ran = room.run("relay attest home-lab");
        QCOMPARE(ran.code, 0);
        for (const char* part :
             {"sev-snp", "evidence", "format", "chain", "signature", "chip", "guest", "tcb", "product",
              "measurement", "binding", "firmware: protected memory", "not proven"})
            QVERIFY2(ran.out.find(part) != std::string::npos, part);
        const auto data = room.run("relay attest --json").data();
        QCOMPARE(data["level"].toString(), QString("firmware"));
        QCOMPARE(data["required"].toString(), QString("none"));
        QCOMPARE(data["steps"].toArray().size(), 10);
        QCOMPARE(data["steps"].toArray()[9].toObject()["state"].toString(), QString("ok"));
        QCOMPARE(data["facts"].toObject()["product"].toString(), QString("genoa"));
    }
    void withoutEvidenceItSaysSoAndOnlyAPolicyMakesThatAFailure() {
        Room room;
        room.relay.machine = nullptr;
        auto ran = room.run("relay attest");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.find("no_evidence") != std::string::npos);
        QCOMPARE(room.run("relay attest-policy home-lab level=firmware").code, 0);
        ran = room.run("relay attest --json");
        QCOMPARE(ran.code, kUntrusted);
        QVERIFY(!ran.data()["satisfied"].toBool());
        const auto step = ran.data()["steps"].toArray()[0].toObject();
        QCOMPARE(step["code"].toString(), QString("no_evidence"));
        ran = room.push();
        QCOMPARE(ran.code, kUntrusted);
        QVERIFY(ran.err.find("no_evidence") != std::string::npos &&
                ran.err.find("rubberapi relay attest") != std::string::npos);
        QVERIFY(room.relay.granted.empty());
        QCOMPARE(room.run("relay unseal").code, kUntrusted);
        QCOMPARE(room.run("relay attest-policy level=none").code,
                 0); // The name is not needed when there is one.
        QCOMPARE(room.push().code, 0);
    }
    void aPolicyIsShownAndSetByItsNames() {
        Room room;
        auto settings = room.run("relay attest-policy --json").data()["settings"].toObject();
        QCOMPARE(settings["level"].toString(), QString("none"));
        QCOMPARE(settings["products"].toString(), QString("genoa,turin,nitro"));
        const QString measured = QString("4d").repeated(48);
        QCOMPARE(room.run("relay attest-policy home-lab level=image measurements=" + measured +
                          " vlek=yes min_tcb.genoa=bl=1,snp=2")
                     .code,
                 0);
        QCOMPARE(room.run("relay attest --json").data()["level"].toString(), QString("image"));
        QCOMPARE(room.run("relay attest-policy vlek=").code, 0);
        settings = room.run("relay attest-policy --json").data()["settings"].toObject();
        QCOMPARE(settings["vlek"].toString(), QString("no"));
        QCOMPARE(settings["measurements"].toString(), measured);
        QCOMPARE(settings["min_tcb.genoa"].toString(), QString("fmc=0,bl=1,tee=0,snp=2,ucode=0"));
        for (const char* wrong : {"level=high", "colour=red", "nothing", "measurements=5f", "vmpl=9"})
            QVERIFY2(room.run(QString("relay attest-policy home-lab ") + wrong).code != 0, wrong);
        QCOMPARE(room.run("relay attest-policy --json").data()["settings"].toObject(), settings);
    }
    void revocationsComeFromAFile() {
        Room room;
        const WallTime from{1'740'000'000'000}, until{1'790'000'000'000};
        QFile file(room.folder.filePath("crl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(room.machine.revocations(from, until, {7})));
        file.close();
        QCOMPARE(room.run("relay attest-policy level=firmware revocations=" + file.fileName()).code, 0);
        const auto ran = room.run("relay attest");
        QCOMPARE(ran.code, kUntrusted);
        QVERIFY(ran.out.find("certificate_revoked") != std::string::npos);
        QCOMPARE(room.run("relay attest-policy revocations=/nowhere").code, 4);
    }
};

QTEST_GUILESS_MAIN(CliAttestTest)
#include "cli_attest_test.moc"
