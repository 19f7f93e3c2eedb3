// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/header.h"
#include "desktop/vault/vault_key.h"

#include "tests/desktop/vault_room.h"

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

class VaultHeaderTest : public QObject {
    Q_OBJECT
private:
    Secret m_headerKey = Secret::random(32);

    Header sample() {
        Header header;
        header.sequence = 7;
        header.vaultId = std::string(16, 'v');
        KeySlot slot;
        slot.id = 1;
        slot.cost = cheapCost();
        slot.cost.salt.fill(9);
        slot.wrapped = std::string(72, 'w');
        slot.commitment.fill(3);
        slot.label = "passphrase";
        header.slots.push_back(slot);
        return header;
    }

private Q_SLOTS:
    void readsBackWhatItWrote() {
        const std::string copy = encodeHeader(sample(), m_headerKey);
        QCOMPARE(copy.size(), kHeaderBytes);
        const auto header = parseHeader(copy);
        VERIFY_OK(header);
        QVERIFY(*header == sample());
        QVERIFY(isAuthentic(copy, m_headerKey));
        QVERIFY(!isAuthentic(copy, Secret::random(32)));
    }

    void reportsEveryFlippedBitAsDamage() {
        const std::string copy = encodeHeader(sample(), m_headerKey);
        for (std::size_t byte = 0; byte < copy.size(); ++byte)
            for (int bit = 0; bit < 8; ++bit) {
                std::string flipped = copy;
                flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << bit));
                const auto header = parseHeader(flipped);
                QVERIFY(!header);
                QVERIFY(header.error().code == ErrorCode::Corrupt);
            }
    }

    void reportsEveryCutAsDamage() {
        const std::string copy = encodeHeader(sample(), m_headerKey);
        for (std::size_t size = 0; size < copy.size(); size += 7)
            QVERIFY(!parseHeader(std::string_view(copy).substr(0, size)));
    }

    void namesANewerFormatAsNewer() {
        std::string copy = encodeHeader(sample(), m_headerKey);
        copy[8] = 2;
        const Digest digest = sha256(std::string_view(copy).substr(0, kHeaderBytes - 32));
        copy.replace(kHeaderBytes - 32, 32, asText(digest));
        VERIFY_ERROR(parseHeader(copy), ErrorCode::Unsupported, "vault_newer: ");
    }

    void refusesACostThatWouldHangTheMachineBeforeAnyWork() {
        Header header = sample();
        header.slots[0].cost.memoryBytes = 1ull << 40;
        VERIFY_ERROR(parseHeader(encodeHeader(header, m_headerKey)), ErrorCode::Corrupt, "vault_damaged: ");
        header = sample();
        header.slots[0].cost.passes = 1'000'000;
        VERIFY_ERROR(parseHeader(encodeHeader(header, m_headerKey)), ErrorCode::Corrupt, "vault_damaged: ");
    }

    void refusesACostBelowTheFloor() {
        Header header = sample();
        header.slots[0].cost.memoryBytes = 1 << 20;
        VERIFY_ERROR(parseHeader(encodeHeader(header, m_headerKey)), ErrorCode::Corrupt, "vault_damaged: ");
    }

    void seesASlotAddedBySomebodyWithoutTheKey() {
        Header header = sample();
        const std::string own = encodeHeader(header, m_headerKey);
        header.slots.push_back(header.slots[0]);
        const std::string forged = encodeHeader(header, Secret::random(32));
        VERIFY_OK(parseHeader(forged));             // The form is right ...
        QVERIFY(!isAuthentic(forged, m_headerKey)); // ... and the proof is not.
        QVERIFY(isAuthentic(own, m_headerKey));
    }

    void opensASlotWithItsPassphraseAndNoOther() {
        const std::string vaultId(16, 'i');
        const Secret masterKey = Secret::random(32);
        const auto slot =
            makePassphraseSlot(1, "passphrase", words("open sesame"), cheapCost(), vaultId, masterKey);
        VERIFY_OK(slot);
        const auto opened = openPassphraseSlot(*slot, words("open sesame"), vaultId);
        VERIFY_OK(opened);
        QVERIFY(opened->equals(masterKey));
        VERIFY_ERROR(openPassphraseSlot(*slot, words("open sesame "), vaultId), ErrorCode::Unauthorized,
                     "wrong_passphrase: ");
    }

    /// The worked example of FORMAT.md.
    void derivesWhatTheFormatPageSays() {
        Secret masterKey = Secret::ofSize(32);
        unsigned char next = 0;
        for (auto& byte : masterKey.mutableBytes())
            byte = next++;
        const VaultKey key(std::string(16, '\x11'), std::move(masterKey));
        const auto hexOf = [](const Secret& secret) {
            return QByteArray::fromStdString(toHex(secret.reveal()));
        };
        QCOMPARE(hexOf(key.derive(Purpose::Database)),
                 QByteArray("30fa3261755b7261bdb7ee078885ff3af684cdc5081252a7a06355b255865881"));
        QCOMPARE(hexOf(key.derive(Purpose::Header)),
                 QByteArray("fdd2393e4d421201177034351d7cfa6e64c235d2542505e3cdfccbd63081795d"));
        QCOMPARE(hexOf(key.derive(Purpose::Items)),
                 QByteArray("39239cdf091ca311cdf6d58271a440fccc04b039b8f8d6d699b0720805acd437"));
        PassphraseParameters cost = cheapCost();
        cost.salt.fill(0x22);
        const auto slot =
            makePassphraseSlot(1, "passphrase", words("correct horse"), cost, key.vaultId(), key.masterKey());
        VERIFY_OK(slot);
        QCOMPARE(QByteArray::fromStdString(toHex(asText(slot->commitment))),
                 QByteArray("9353f9c201dd27cd8452253799e5b74fe336f279cd2856b3b6b889c73561ca9f"));
        Header header;
        header.sequence = 1;
        header.vaultId = key.vaultId();
        header.slots.push_back(*slot);
        const auto copy = encodeHeader(header, key.derive(Purpose::Header));
        QCOMPARE(QByteArray::fromStdString(toHex(copy.substr(0, 39))),
                 QByteArray("52554242455256480100be000000010000000000000011111111111111111111111111111111"
                            "01"));
    }

    void bindsASlotToItsVaultAndItsFields() {
        const std::string vaultId(16, 'i');
        const auto slot = makePassphraseSlot(1, "passphrase", words("open sesame"), cheapCost(), vaultId,
                                             Secret::random(32));
        VERIFY_OK(slot);
        QVERIFY(!openPassphraseSlot(*slot, words("open sesame"), std::string(16, 'j')));
        KeySlot changed = *slot;
        changed.label = "other";
        VERIFY_ERROR(openPassphraseSlot(changed, words("open sesame"), vaultId), ErrorCode::Corrupt,
                     "vault_damaged: ");
        changed = *slot;
        changed.type = SlotType::Recovery;
        QVERIFY(!openPassphraseSlot(changed, words("open sesame"), vaultId));
    }
};

QTEST_APPLESS_MAIN(VaultHeaderTest)
#include "vault_header_test.moc"
