// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/keychain/keychain.h"
#include "desktop/vault/key_slots.h"
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using test::words;

class AppKeychainTest : public QObject {
    Q_OBJECT

    /// A vault, and an App that has a keychain.
    struct Room {
        test::AppRoom owner;
        std::shared_ptr<MemoryKeychain> keychain = std::make_shared<MemoryKeychain>();
        std::unique_ptr<App> make() {
            AppOptions options = owner.options();
            options.keychain = keychain;
            return std::make_unique<App>(options, owner.clock, owner.relay);
        }
    };

private Q_SLOTS:
    void opensTheVaultWithoutItsPassphrase() {
        Room room;
        auto app = room.make();
        QVERIFY(app->keychainState() == KeychainState::Off);
        VERIFY_NAMED(app->unlockWithKeychain(), "no_keychain_slot");
        VERIFY_OK(app->enableKeychain(words("correct horse")));
        QVERIFY(app->keychainState() == KeychainState::On);
        QVERIFY(!app->unlocked()); // It is no way of unlocking by the way.
        VERIFY_OK(room.make()->unlockWithKeychain());
        auto other = room.make();
        VERIFY_OK(other->unlockWithKeychain());
        VERIFY_OK(other->relays());
        VERIFY_OK(room.make()->unlock(words("correct horse")));
    }
    void needsThePassphraseToBeSetUp() {
        Room room;
        auto app = room.make();
        VERIFY_NAMED(app->enableKeychain(words("wrong")), "wrong_passphrase");
        QVERIFY(room.keychain->entries.empty());
        QVERIFY(app->keychainState() == KeychainState::Off);
    }
    void keepsAKeyOfItsOwnAndNotTheMasterKey() {
        Room room;
        auto app = room.make();
        VERIFY_OK(app->enableKeychain(words("correct horse")));
        QCOMPARE(room.keychain->entries.size(), std::size_t{1});
        const auto key = vault::Vault::unlock(room.owner.room.folder(), words("correct horse"));
        VERIFY_OK(key);
        QVERIFY(!room.keychain->entries.begin()->second.equals(key->masterKey()));
        // Set up again: what the keychain held before opens nothing.
        const Secret before = room.keychain->entries.begin()->second.clone();
        VERIFY_OK(app->enableKeychain(words("correct horse")));
        VERIFY_ERROR(vault::unlockWithSlotKey(room.owner.room.folder(), vault::SlotType::Keychain, before),
                     ErrorCode::Unauthorized, "wrong_slot_key: ");
        VERIFY_OK(room.make()->unlockWithKeychain());
    }
    void takingItAwayMakesWhatTheKeychainHeldWorthless() {
        Room room;
        auto app = room.make();
        VERIFY_OK(app->enableKeychain(words("correct horse")));
        const Secret held = room.keychain->entries.begin()->second.clone();
        VERIFY_NAMED(app->disableKeychain(), "vault_locked");
        VERIFY_OK(app->unlock(words("correct horse")));
        VERIFY_OK(app->disableKeychain());
        QVERIFY(room.keychain->entries.empty());
        room.keychain->entries.emplace("vault/x", held.clone());
        VERIFY_NAMED(room.make()->unlockWithKeychain(), "no_keychain_slot");
        VERIFY_ERROR(vault::unlockWithSlotKey(room.owner.room.folder(), vault::SlotType::Keychain, held),
                     ErrorCode::NotFound, "no_keychain_slot: ");
        VERIFY_OK(app->disableKeychain()); // Fine twice.
        VERIFY_OK(room.make()->unlock(words("correct horse")));
    }
    void withoutAKeychainOnlyThePassphraseOpens() {
        Room room;
        auto app = room.make();
        VERIFY_OK(app->enableKeychain(words("correct horse")));
        room.keychain->present = false;
        QVERIFY(app->keychainState() == KeychainState::Unavailable);
        VERIFY_NAMED(app->unlockWithKeychain(), "no_keychain");
        VERIFY_OK(app->unlock(words("correct horse")));
        VERIFY_OK(app->disableKeychain()); // The slot goes all the same.
        room.keychain->present = true;
        QVERIFY(app->keychainState() == KeychainState::Off);
        AppOptions none = room.owner.options();
        App bare(none, room.owner.clock, room.owner.relay);
        QVERIFY(bare.keychainState() == KeychainState::Unavailable);
        VERIFY_NAMED(bare.enableKeychain(words("correct horse")), "no_keychain");
    }
    void anEntryThatIsGoneIsToldApart() {
        Room room;
        auto app = room.make();
        VERIFY_OK(app->enableKeychain(words("correct horse")));
        room.keychain->entries.clear();
        QVERIFY(app->keychainState() == KeychainState::Missing);
        VERIFY_NAMED(app->unlockWithKeychain(), "no_keychain_entry");
    }
    void outlivesAChangeOfThePassphraseAndABackup() {
        Room room;
        auto app = room.make();
        VERIFY_OK(app->enableKeychain(words("correct horse")));
        VERIFY_OK(app->changePassphrase(words("correct horse"), words("fresh horse")));
        VERIFY_OK(room.make()->unlockWithKeychain());
        VERIFY_OK(room.make()->unlock(words("fresh horse")));
    }
    void aCrashAtAnyWriteLeavesAVaultThatOpens() {
        const char* steps[] = {"write copy 0", "sync copy 0", "write copy 1", "sync copy 1"};
        for (int stop = 0; stop < 4; ++stop) {
            const test::VaultRoom room;
            const auto key = room.make();
            int step = 0;
            const Secret slotKey = Secret::random(32);
            const auto hook = [&](std::string_view) -> Status {
                if (step++ == stop) return fail(ErrorCode::Unavailable, "stopped");
                return {};
            };
            QVERIFY2(
                !vault::setKeySlot(room.folder(), key, vault::SlotType::Keychain, "keychain", slotKey, hook),
                steps[stop]);
            VERIFY_OK(vault::Vault::unlock(room.folder(), words("correct horse")));
            VERIFY_OK(vault::setKeySlot(room.folder(), key, vault::SlotType::Keychain, "keychain", slotKey));
            VERIFY_OK(vault::unlockWithSlotKey(room.folder(), vault::SlotType::Keychain, slotKey));
        }
    }
    void aSlotCannotBeMovedToAnotherVaultOrChanged() {
        const test::VaultRoom room, other;
        const auto key = room.make();
        const Secret slotKey = Secret::random(32);
        auto slot = vault::makeKeySlot(2, vault::SlotType::Keychain, "keychain", slotKey, key.vaultId(),
                                       key.masterKey());
        VERIFY_OK(vault::openKeySlot(slot, slotKey, key.vaultId()));
        QVERIFY(!vault::openKeySlot(slot, slotKey, std::string(16, 'x')));
        VERIFY_ERROR(vault::openKeySlot(slot, Secret::random(32), key.vaultId()), ErrorCode::Unauthorized,
                     "wrong_slot_key: ");
        VERIFY_ERROR(vault::openKeySlot(slot, Secret::random(31), key.vaultId()), ErrorCode::Unauthorized,
                     "wrong_slot_key: ");
        slot.label = "keychaim";
        QVERIFY(!vault::openKeySlot(slot, slotKey, key.vaultId()));
        VERIFY_ERROR(vault::removeKeySlots(room.folder(), key, vault::SlotType::Passphrase),
                     ErrorCode::Invalid, "bad_option: ");
    }
};

QTEST_APPLESS_MAIN(AppKeychainTest)
#include "app_keychain_test.moc"
