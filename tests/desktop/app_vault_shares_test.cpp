// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/vault_shares.h"
#include "desktop/vault/key_slots.h"
#include "tests/desktop/app_room.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rubber;
using namespace rubber::desktop;
using test::words;

namespace {

slip39::SharePlan plan(std::uint8_t threshold, std::uint8_t count) { return {1, {{threshold, count}}}; }

/// New shares in force: their words.
std::vector<Secret> inForce(App& app, const slip39::SharePlan& wanted,
                            const char* passphrase = "correct horse") {
    auto made = VaultShares::make(app, wanted, words(passphrase));
    if (!made) qFatal("%s", made.error().context.c_str());
    std::vector<Secret> texts;
    for (std::size_t i = 0; i < made->shares().count(); ++i) {
        texts.push_back(made->shares().words(i));
        if (!made->shares().typedAgain().complete() && !made->shares().typedAgain().add(texts.back()))
            qFatal("a fresh share was not taken");
    }
    if (const auto put = made->putInForce(app); !put) qFatal("%s", put.error().context.c_str());
    return texts;
}

ShareEntry entryOf(App& app, std::initializer_list<const Secret*> shares) {
    ShareEntry entry(**recoveryShares(app));
    for (const Secret* share : shares)
        if (const auto taken = entry.add(*share); !taken) qFatal("%s", taken.error().context.c_str());
    return entry;
}

bool hasEvent(App& app, const char* word) {
    const auto trail = app.auditTrail({});
    return trail &&
           std::any_of(trail->begin(), trail->end(), [&](const auto& entry) { return entry.what == word; });
}

} // namespace

class AppVaultSharesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyEnoughSharesGiveTheVaultANewPassphrase() {
        test::AppRoom room;
        const auto shares = inForce(room.app, plan(2, 3));
        App other(room.options(), room.clock, room.relay);
        const auto entry = entryOf(other, {&shares[2], &shares[0]});
        VERIFY_OK(recoverVault(other, entry, words("another horse")));
        QVERIFY(other.unlocked());
        VERIFY_OK(other.relays());
        App later(room.options(), room.clock, room.relay);
        VERIFY_NAMED(later.unlock(words("correct horse")), "wrong_passphrase");
        VERIFY_OK(later.unlock(words("another horse")));
        QVERIFY(hasEvent(later, "shares_made"));
        QVERIFY(hasEvent(later, "vault_recovered"));
    }
    void theDatabaseIsNotTouched() {
        test::AppRoom room;
        const auto shares = inForce(room.app, plan(1, 1));
        const auto before = vault::Vault::unlock(room.room.folder(), words("correct horse"));
        App other(room.options(), room.clock, room.relay);
        VERIFY_OK(recoverVault(other, entryOf(other, {&shares[0]}), words("another horse")));
        const auto after = vault::Vault::unlock(room.room.folder(), words("another horse"));
        VERIFY_OK(after);
        QVERIFY(before->masterKey().equals(after->masterKey()));
    }
    void tooFewSharesOpenNothing() {
        test::AppRoom room;
        const auto shares = inForce(room.app, plan(3, 5));
        const auto entry = entryOf(room.app, {&shares[1], &shares[4]});
        QVERIFY(!entry.complete());
        VERIFY_NAMED(verifyVaultShares(room.app, entry), "shares_missing");
        VERIFY_NAMED(recoverVault(room.app, entry, words("another horse")), "shares_missing");
        VERIFY_OK(vault::Vault::unlock(room.room.folder(), words("correct horse")));
    }
    void newSharesOpenNothingBeforeEnoughWereTypedAgain() {
        test::AppRoom room;
        auto made = VaultShares::make(room.app, plan(2, 3), words("correct horse"));
        VERIFY_OK(made);
        VERIFY_NAMED(made->putInForce(room.app), "shares_unconfirmed");
        VERIFY_OK(made->shares().typedAgain().add(made->shares().words(0)));
        VERIFY_NAMED(made->putInForce(room.app), "shares_unconfirmed");
        QVERIFY(!*recoveryShares(room.app));
        VERIFY_OK(made->shares().typedAgain().add(made->shares().words(2)));
        VERIFY_OK(made->putInForce(room.app));
        QVERIFY(*recoveryShares(room.app));
    }
    void newSharesMakeTheOldOnesVoid() {
        test::AppRoom room;
        const auto old = inForce(room.app, plan(2, 3));
        const auto oldFacts = **recoveryShares(room.app);
        const auto fresh = inForce(room.app, plan(2, 2));
        const auto freshFacts = **recoveryShares(room.app);
        QVERIFY(oldFacts.set != freshFacts.set);
        ShareEntry entry(freshFacts);
        VERIFY_NAMED(entry.add(old[0]), "share_other_set");
        // Without that check, too: they do not open the slot.
        ShareEntry blind;
        VERIFY_OK(blind.add(old[0]));
        VERIFY_OK(blind.add(old[1]));
        VERIFY_NAMED(verifyVaultShares(room.app, blind), "shares_of_another_vault");
        VERIFY_OK(verifyVaultShares(room.app, entryOf(room.app, {&fresh[0], &fresh[1]})));
    }
    void removedSharesOpenNothing() {
        test::AppRoom room;
        const auto shares = inForce(room.app, plan(2, 3));
        ShareEntry blind;
        VERIFY_OK(blind.add(shares[0]));
        VERIFY_OK(blind.add(shares[1]));
        VERIFY_OK(verifyVaultShares(room.app, blind));
        App locked(room.options(), room.clock, room.relay);
        VERIFY_NAMED(removeVaultShares(locked), "vault_locked");
        VERIFY_OK(removeVaultShares(room.app));
        QVERIFY(!*recoveryShares(room.app));
        VERIFY_NAMED(verifyVaultShares(room.app, blind), "no_recovery_slot");
        VERIFY_NAMED(removeVaultShares(room.app), "no_recovery_slot");
        VERIFY_OK(vault::Vault::unlock(room.room.folder(), words("correct horse")));
        QVERIFY(hasEvent(room.app, "setting_changed"));
    }
    void sharesOfAnotherVaultAreTold() {
        test::AppRoom mine, other;
        std::ignore = inForce(mine.app, plan(2, 2));
        const auto theirs = inForce(other.app, plan(2, 2));
        ShareEntry blind;
        VERIFY_OK(blind.add(theirs[0]));
        VERIFY_OK(blind.add(theirs[1]));
        VERIFY_NAMED(recoverVault(mine.app, blind, words("x")), "shares_of_another_vault");
        VERIFY_NAMED(blind.add(theirs[1]), "share_twice");
    }
    void needsThePassphraseToBeMade() {
        test::AppRoom room;
        VERIFY_NAMED(VaultShares::make(room.app, plan(2, 3), words("wrong")), "wrong_passphrase");
        VERIFY_NAMED(VaultShares::make(room.app, plan(1, 3), words("correct horse")), "bad_shares");
    }
    void aVaultWithoutSharesSaysSo() {
        test::AppRoom room;
        QVERIFY(!*recoveryShares(room.app));
        auto made = VaultShares::make(room.app, plan(1, 1), words("correct horse"));
        ShareEntry entry;
        VERIFY_OK(entry.add(made->shares().words(0)));
        VERIFY_NAMED(verifyVaultShares(room.app, entry), "no_recovery_slot");
    }
    void groupsWorkToo() {
        test::AppRoom room;
        const auto shares = inForce(room.app, {2, {{1, 1}, {2, 3}}});
        const auto facts = **recoveryShares(room.app);
        QCOMPARE(planText(*facts.plan), std::string("2 of 2 groups: 1 of 1, 2 of 3"));
        VERIFY_NAMED(verifyVaultShares(room.app, entryOf(room.app, {&shares[1], &shares[2]})),
                     "shares_missing");
        VERIFY_OK(verifyVaultShares(room.app, entryOf(room.app, {&shares[1], &shares[0], &shares[3]})));
    }
    void aRecoveryStoppedAnywhereLeavesTheOldOrTheNewPassphrase() {
        test::AppRoom room;
        std::ignore = inForce(room.app, plan(1, 1));
        const auto key = vault::Vault::unlock(room.room.folder(), words("correct horse"));
        for (int stop = 0; stop < 4; ++stop) {
            int step = 0;
            const auto crash = [&](std::string_view) -> Status {
                if (step++ == stop) return fail(ErrorCode::Unavailable, "stopped");
                return {};
            };
            PassphraseParameters floor = PassphraseParameters::fresh();
            floor.memoryBytes = 64ull << 20;
            QVERIFY(!vault::setPassphrase(room.room.folder(), *key, words("new"), floor, crash));
            const bool old = vault::Vault::unlock(room.room.folder(), words("correct horse")).has_value();
            const bool fresh = vault::Vault::unlock(room.room.folder(), words("new")).has_value();
            QVERIFY(old != fresh);
            if (fresh) break;
        }
    }
    void whatTheHeaderSaysOfASetComesBack() {
        for (const char* text : {"3/5", "1/1", "2:1/1,2/3", "1:1/1,2/3,1/1"}) {
            const auto read = parsePlanWords(text);
            VERIFY_OK(read);
            QCOMPARE(planWords(*read), std::string(text));
            const ShareSetFacts facts{32767, *read, "2026-11-26"};
            const auto back = parseLabel(labelOf(facts));
            QVERIFY(back);
            QCOMPARE(back->set, facts.set);
            QCOMPARE(back->madeOn, facts.madeOn);
            QVERIFY(back->plan == facts.plan);
        }
        // Too long for the header: the plan is left out, the rest stays.
        const auto large = parsePlanWords("2:10/12,11/13,12/14,13/15");
        const std::string label = labelOf({32767, *large, "2026-11-26"});
        QVERIFY(label.size() <= 32);
        QVERIFY(!parseLabel(label)->plan);
        for (const char* text : {"", "3", "0/2", "4/3", "2:1/1", "3/5,", "a/b", "1/300"})
            VERIFY_NAMED(parsePlanWords(text), "bad_shares");
        QVERIFY(!parseLabel("recovery"));
        QVERIFY(!parseLabel("1 x 2026-11-26"));
        QCOMPARE(int(parseGroup("2-of-3")->count), 3);
        QCOMPARE(int(parseGroup("2of3")->threshold), 2);
    }
    void aSheetHasItsShareAndNoOther() {
        test::AppRoom room;
        auto made = VaultShares::make(room.app, plan(2, 3), words("correct horse"));
        QTemporaryDir folder;
        const std::string into = (folder.path() + "/sheets").toStdString();
        for (std::size_t i = 0; i < 3; ++i) {
            const auto sheet = made->shares().sheet(i, SheetFor::Vault, made->vaultName());
            const Secret text = sheetText(sheet, made->shares().words(i));
            VERIFY_OK(writeSheet(into, sheetFileName(sheet, "txt"), text));
            VERIFY_NAMED(writeSheet(into, sheetFileName(sheet, "txt"), text), "file_exists");
            const auto pdf = sheetPdf(sheet, made->shares().words(i));
            VERIFY_OK(pdf);
            VERIFY_OK(writeSheet(into, sheetFileName(sheet, "pdf"), *pdf));
        }
        QCOMPARE(QFile::permissions(QString::fromStdString(into)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const QStringList files = QDir(QString::fromStdString(into)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 6);
        for (int i = 0; i < 3; ++i) {
            QFile file(QString::fromStdString(into) + "/" + files[2 * i + 1]);
            QVERIFY(file.fileName().endsWith("txt"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            const QString text = QString::fromUtf8(file.readAll());
            // The block of numbered words, typed in as it stands, is the share.
            const QString block = text.section("\n\n", 2, 2);
            ShareEntry entry;
            VERIFY_OK(entry.add(Secret(block.toStdString())));
            QCOMPARE(int(entry.last()->member), i);
            QVERIFY(text.contains(QString("Share %1 of 3").arg(i + 1)));
        }
        QFile pdf(QString::fromStdString(into) + "/" + files[0]);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4\n") && bytes.endsWith("%%EOF\n"));
        // Every offset of the table leads to its object.
        const int table = bytes.mid(bytes.lastIndexOf("startxref\n") + 10).split('\n').first().toInt();
        QVERIFY(bytes.mid(table).startsWith("xref\n"));
        const auto lines = bytes.mid(table).split('\n');
        for (int object = 1; object <= 6; ++object)
            QVERIFY(bytes.mid(lines[2 + object].left(10).toInt())
                        .startsWith(QByteArray::number(object) + " 0 obj"));
    }
};

QTEST_GUILESS_MAIN(AppVaultSharesTest)
#include "app_vault_shares_test.moc"
