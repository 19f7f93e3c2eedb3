// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/policy.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::attest;

class AttestPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreshOneIsEmptyText() {
        QVERIFY(toText(Policy{}).empty());
        QVERIFY(parsePolicy("").value() == Policy{});
    }
    void everyFieldComesBack() {
        Policy policy;
        policy.level = Level::Image;
        policy.products = {Product::Milan, Product::Turin};
        policy.minimumTcb = {{Product::Milan, {0, 4, 0, 24, 219}}, {Product::Turin, {1, 2, 3, 4, 5}}};
        policy.measurements = {std::string(48, 'm'), std::string(48, 'n')};
        policy.signers = {std::string(48, 's')};
        policy.hostData = std::string(32, 'h');
        policy.idKeyDigest = std::string(48, 'i');
        policy.vmpl = 2;
        policy.vlek = true;
        policy.smt = false;
        policy.aliasCheck = false;
        policy.abiMajor = 1;
        policy.abiMinor = 51;
        policy.revocations = {"a list", "another"};
        QVERIFY(parsePolicy(toText(policy)).value() == policy);
    }
    void whatIsNotKnownIsRefused() {
        for (const char* text : {"level=high\n", "color=red\n", "vlek=true\n", "vmpl=4\n", "vmpl=-1\n",
                                 "vmpl=1x\n", "products=rome\n", "products=\n", "measurements=00\n",
                                 "host_data=00\n", "min_tcb.genoa=bl=1,bl=2\n", "min_tcb.rome=bl=1\n",
                                 "min_tcb.genoa=x=1\n", "min_tcb.genoa=bl=256\n", "min_tcb.genoa=\n",
                                 "min_tcb.genoa=bl=1,\n", "level=image\n", "nothing\n", "\n"})
            QVERIFY2(!parsePolicy(text), text);
    }
    void firmwareIsComparedPartByPart() {
        const Tcb tcb{0, 10, 0, 23, 84};
        QVERIFY(tcb.atLeast(tcb));
        QVERIFY(tcb.atLeast({0, 9, 0, 23, 84}));
        QVERIFY(!tcb.atLeast({0, 11, 0, 0, 0}));
        QVERIFY(!(Tcb{0, 255, 0, 22, 255}.atLeast(tcb)));
    }
    void eachProductHasItsProcessors() {
        QVERIFY(belongsTo({0x19, 0x01, 1}, Product::Milan) && !belongsTo({0x19, 0x11, 1}, Product::Milan));
        QVERIFY(belongsTo({0x19, 0x11, 1}, Product::Genoa) && belongsTo({0x19, 0xa0, 2}, Product::Genoa));
        QVERIFY(belongsTo({0x1a, 0x02, 1}, Product::Turin) && !belongsTo({0x19, 0x02, 1}, Product::Turin));
        const Cpu siena{0x19, 0xa0, 2}, cache{0x19, 0x11, 2};
        QCOMPARE(shippedMinimum(Product::Genoa, nullptr).microcode, 84u);
        QCOMPARE(shippedMinimum(Product::Genoa, &siena).microcode, 25u);
        QCOMPARE(shippedMinimum(Product::Genoa, &cache).microcode, 79u);
    }
};

QTEST_APPLESS_MAIN(AttestPolicyTest)
#include "attest_policy_test.moc"
