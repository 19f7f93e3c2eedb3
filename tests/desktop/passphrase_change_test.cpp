// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/vault.h"

#include "desktop/vault/settings.h"
#include "tests/desktop/vault_room.h"

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

class PassphraseChangeTest : public QObject {
    Q_OBJECT
private:
    /// Exactly one of the two opens the vault, and what it holds is there. Gives "old" or "new".
    QByteArray opensWith(const VaultRoom& room) {
        const auto old = Vault::unlock(room.folder(), words("old"));
        const auto fresh = Vault::unlock(room.folder(), words("new"));
        if (old.has_value() == fresh.has_value()) return old ? "both" : "neither";
        auto vault = Vault::open(room.folder(), old ? *old : *fresh);
        if (!vault) return "broken: " + QByteArray::fromStdString(vault.error().context);
        const auto value = Settings(*vault).find("kept");
        if (!value || value->value_or("") != "yes") return "lost";
        return old ? "old" : "new";
    }

    VaultKey make(const VaultRoom& room) {
        VaultKey key = room.make("old");
        auto vault = Vault::open(room.folder(), key);
        if (!vault || !Settings(*vault).set("kept", "yes")) qFatal("no vault");
        return key;
    }

private Q_SLOTS:
    void changesThePassphraseAndNotTheDatabase() {
        const VaultRoom room;
        const VaultKey key = make(room);
        const auto before = slurp(room.path("vault.db"));
        VERIFY_OK(Vault::changePassphrase(room.folder(), words("old"), words("new"), cheapCost()));
        QVERIFY(slurp(room.path("vault.db")) == before);
        QCOMPARE(opensWith(room), QByteArray("new"));
        // An unlocked program goes on working: the master key stays.
        VERIFY_OK(Vault::open(room.folder(), key));
    }

    void leavesNoCopyThatTheOldPassphraseOpens() {
        const VaultRoom room;
        make(room);
        const auto before = slurp(room.path("vault.header"));
        VERIFY_OK(Vault::changePassphrase(room.folder(), words("old"), words("new"), cheapCost()));
        const auto after = slurp(room.path("vault.header"));
        for (const std::size_t start : {std::size_t{0}, kHeaderBytes})
            QVERIFY(before.substr(start, kHeaderBytes) != after.substr(start, kHeaderBytes));
        QVERIFY(after.substr(0, kHeaderBytes) == after.substr(kHeaderBytes));
    }

    void needsTheCurrentPassphrase() {
        const VaultRoom room;
        make(room);
        VERIFY_ERROR(Vault::changePassphrase(room.folder(), words("bad"), words("new"), cheapCost()),
                     ErrorCode::Unauthorized, "wrong_passphrase: ");
        VERIFY_ERROR(Vault::changePassphrase(room.folder(), words("old"), words(""), cheapCost()),
                     ErrorCode::Invalid, "bad_option: ");
        QCOMPARE(opensWith(room), QByteArray("old"));
    }

    void opensWithOldOrNewWhenItStopsBeforeAnyStep() {
        const QList<QByteArray> expected = {"old", "new", "new", "new"};
        for (int stopAt = 0; stopAt < expected.size(); ++stopAt) {
            const VaultRoom room;
            make(room);
            int step = 0;
            const auto hook = [&](std::string_view) -> Status {
                if (step++ == stopAt) return fail(ErrorCode::Unavailable, "stopped");
                return {};
            };
            QVERIFY(!Vault::changePassphrase(room.folder(), words("old"), words("new"), cheapCost(), hook));
            QCOMPARE(opensWith(room), expected[stopAt]);
        }
    }

    void writesTheCopiesOneAfterTheOtherWithASyncBetween() {
        const VaultRoom room;
        make(room);
        QList<QByteArray> steps;
        const auto hook = [&](std::string_view step) -> Status {
            steps.append(QByteArray(step.data(), static_cast<qsizetype>(step.size())));
            return {};
        };
        VERIFY_OK(Vault::changePassphrase(room.folder(), words("old"), words("new"), cheapCost(), hook));
        QCOMPARE(steps, QList<QByteArray>({"write copy 1", "sync copy 1", "write copy 0", "sync copy 0"}));
    }

    /// With the order above, a crash leaves one of these files: the first n bytes of a copy are new, the rest
    /// is old.
    void opensWithOldOrNewForEveryTornWrite() {
        const VaultRoom room;
        make(room);
        const auto before = slurp(room.path("vault.header"));
        VERIFY_OK(Vault::changePassphrase(room.folder(), words("old"), words("new"), cheapCost()));
        const auto after = slurp(room.path("vault.header"));
        const Header newHeader = *parseHeader(after.substr(0, kHeaderBytes));
        const Header oldHeader = *parseHeader(before.substr(0, kHeaderBytes));
        const HeaderFile file(room.folder());
        // Every byte of the fields and of the proofs at the end; samples of the zeroes between.
        for (std::size_t n = 0; n <= kHeaderBytes; n += n < 200 || n >= 4030 ? 1 : 30) {
            spit(room.path("vault.header"), before.substr(0, kHeaderBytes) + after.substr(kHeaderBytes, n) +
                                                before.substr(kHeaderBytes + n));
            auto stored = file.read();
            VERIFY_OK(stored);
            QVERIFY(stored->header == (n == kHeaderBytes ? newHeader : oldHeader));
            spit(room.path("vault.header"),
                 after.substr(0, n) + before.substr(n, kHeaderBytes - n) + after.substr(kHeaderBytes));
            stored = file.read();
            VERIFY_OK(stored);
            QVERIFY(stored->header == newHeader);
        }
        // A few of them all the way through.
        for (const std::size_t n : {std::size_t{1}, std::size_t{512}, kHeaderBytes - 1}) {
            spit(room.path("vault.header"), before.substr(0, kHeaderBytes) + after.substr(kHeaderBytes, n) +
                                                before.substr(kHeaderBytes + n));
            QCOMPARE(opensWith(room), QByteArray("old"));
            spit(room.path("vault.header"),
                 after.substr(0, n) + before.substr(n, kHeaderBytes - n) + after.substr(kHeaderBytes));
            QCOMPARE(opensWith(room), QByteArray("new"));
        }
    }

    void canBeDoneAgainAfterACrash() {
        const VaultRoom room;
        make(room);
        const auto hook = [](std::string_view step) -> Status {
            if (step == "write copy 0") return fail(ErrorCode::Unavailable, "stopped");
            return {};
        };
        QVERIFY(!Vault::changePassphrase(room.folder(), words("old"), words("middle"), cheapCost(), hook));
        VERIFY_OK(Vault::changePassphrase(room.folder(), words("middle"), words("new"), cheapCost()));
        QCOMPARE(opensWith(room), QByteArray("new"));
    }
};

QTEST_APPLESS_MAIN(PassphraseChangeTest)
#include "passphrase_change_test.moc"
