// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evidence/made_binding.h"

#include <QtTest>

using namespace rubber;

using test::madeBinding;

class AttestBindingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsSha512OfItsPartsInOrder() { // Computed with another SHA-512.
        const auto digest = madeBinding().digest();
        QVERIFY(toHex({reinterpret_cast<const char*>(digest.data()), digest.size()}) ==
                "de9d86f05acc2ae8d8ff1b277e1da77f5095c7e7729b882af8e2e50326898b40"
                "cce921bd2cd4ca4689781509f105339ca7f431b3ceb4a5a3582361eddf05e12d");
    }
    void everyPartMatters() {
        const auto digest = madeBinding().digest();
        for (int part = 0; part < 5; ++part) {
            AttestBinding changed = madeBinding();
            if (part == 0) changed.nonce[31] = '\x12';
            if (part == 1) changed.identityKey[0] = 0;
            if (part == 2) changed.sealingKey[0] = 0;
            if (part == 3) changed.tlsKeyHash[0] = 0;
            if (part == 4) changed.policyRoot[0] = 0;
            QVERIFY(changed.digest() != digest);
        }
    }
    void thePolicyRootIsOfKeysAndVersionsInAnyOrder() {
        const Digest root = policyRoot({{"b", 2}, {"a", 11}});
        QVERIFY(toHex(asText(root)) == "5736b71063a5c003415030fa5ac61f58e2ccf961d465ea48248684a6da103fe0");
        QVERIFY(policyRoot({{"a", 11}, {"b", 2}}) == root);
        QVERIFY(policyRoot({{"a", 12}, {"b", 2}}) != root);
        QVERIFY(policyRoot({{"a", 11}}) != root);
        QVERIFY(policyRoot({}) != root);
    }
};

QTEST_APPLESS_MAIN(AttestBindingTest)
#include "attest_binding_test.moc"
