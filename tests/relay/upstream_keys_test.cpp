// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/upstream_keys.h"

#include "tests/support/failing_disk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::FailingDisk;

namespace {

constexpr std::string_view kCanary = "sk-or-v1-canary-5f3759df-canary";
const UpstreamKeyId kId("uk_0123456789abcdef");

struct Bench {
    QTemporaryDir folder;
    FailingDisk disk;
    Secret master = Secret::random(32);
    std::string path() const { return folder.path().toStdString() + "/keys"; }
    std::string file() const { return path() + "/" + kId.text() + ".key"; }
};

} // namespace

class UpstreamKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsAKeyBackAfterARestart() {
        Bench bench;
        {
            UpstreamKeys keys(bench.path(), bench.disk);
            QVERIFY(!keys.everHadMasterKey());
            QVERIFY(keys.unseal(bench.master.clone()));
            QVERIFY(keys.everHadMasterKey());
            const auto digest = keys.store(kId, Secret(kCanary));
            QVERIFY(digest);
            QVERIFY(*digest == sha256(bench.disk.content(bench.file())));
        }
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.sealed() && keys.everHadMasterKey());
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.has(kId));
        QVERIFY(keys.open(kId)->equals(Secret(kCanary)));
    }

    void writesNoPlainKeyAnywhere() {
        Bench bench;
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.store(kId, Secret(kCanary)));
        QVERIFY(!bench.disk.paths().empty());
        for (const auto& path : bench.disk.paths())
            QVERIFY(bench.disk.content(path).find("canary") == std::string::npos);
    }

    void opensNothingWhileSealed() {
        Bench bench;
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.store(kId, Secret(kCanary)).error().code == ErrorCode::Locked);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.store(kId, Secret(kCanary)));
        keys.seal();
        QVERIFY(keys.sealed());
        QVERIFY(!keys.has(kId));
        QVERIFY(keys.open(kId).error().code == ErrorCode::Locked);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.open(kId));
        QVERIFY(keys.open(UpstreamKeyId("uk_other")).error().code == ErrorCode::NotFound);
    }

    void refusesTheMasterKeyOfAnotherRelay() {
        Bench bench;
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.store(kId, Secret(kCanary)));
        keys.seal();
        QVERIFY(keys.unseal(Secret::random(32)).error().code == ErrorCode::Unauthorized);
        QVERIFY(keys.sealed());
        QVERIFY(keys.unseal(Secret::random(31)).error().code == ErrorCode::Invalid);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.has(kId));
    }

    void leavesADamagedFileOutAndServesTheOthers() {
        Bench bench;
        const UpstreamKeyId other("uk_other");
        {
            UpstreamKeys keys(bench.path(), bench.disk);
            QVERIFY(keys.unseal(bench.master.clone()));
            QVERIFY(keys.store(kId, Secret(kCanary)));
            QVERIFY(keys.store(other, Secret("sk-other")));
        }
        bench.disk.content(bench.file())[10] ^= 1;
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(!keys.has(kId));
        QVERIFY(keys.has(other));
        QCOMPARE(keys.stored().size(), std::size_t{2});
    }

    void doesNotTakeOneKeyForAnother() {
        Bench bench;
        const UpstreamKeyId other("uk_other");
        {
            UpstreamKeys keys(bench.path(), bench.disk);
            QVERIFY(keys.unseal(bench.master.clone()));
            QVERIFY(keys.store(kId, Secret(kCanary)));
            QVERIFY(keys.store(other, Secret("sk-other")));
        }
        bench.disk.content(bench.file()) = bench.disk.content(bench.path() + "/uk_other.key");
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(!keys.has(kId));
    }

    void erasesAKeyForGood() {
        Bench bench;
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.store(kId, Secret(kCanary)));
        QVERIFY(keys.erase(kId));
        QVERIFY(keys.erase(kId));
        QVERIFY(!keys.has(kId));
        QVERIFY(keys.stored().empty());
        keys.seal();
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(!keys.has(kId));
    }

    void takesNoIdThatCouldBeAPath() {
        Bench bench;
        UpstreamKeys keys(bench.path(), bench.disk);
        QVERIFY(keys.unseal(bench.master.clone()));
        QVERIFY(keys.store(UpstreamKeyId("../x"), Secret(kCanary)).error().code == ErrorCode::Invalid);
        QVERIFY(!keys.erase(UpstreamKeyId("../x")));
    }

    void keepsTheOldKeyWhateverStepOfAReplacementFails() {
        for (int step = 1; step < 12; ++step) {
            Bench bench;
            UpstreamKeys keys(bench.path(), bench.disk);
            QVERIFY(keys.unseal(bench.master.clone()));
            QVERIFY(keys.store(kId, Secret(kCanary)));
            bench.disk.stopAtStep(step);
            const bool stored = keys.store(kId, Secret("sk-new")).has_value();
            bench.disk.powerCut();
            UpstreamKeys again(bench.path(), bench.disk);
            QVERIFY(again.unseal(bench.master.clone()));
            const auto key = again.open(kId);
            QVERIFY(key);
            QVERIFY(key->equals(Secret(kCanary)) || key->equals(Secret("sk-new")));
            QVERIFY(!stored || key->equals(Secret("sk-new")));
        }
    }
};

QTEST_APPLESS_MAIN(UpstreamKeysTest)
#include "upstream_keys_test.moc"
