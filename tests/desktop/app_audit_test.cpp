// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/app/audit_proofs.h"
#include "desktop/app/core.h"
#include "desktop/vault/audit_logs.h"
#include "tests/desktop/audit_log_fake.h"
#endif
#include "tests/desktop/app_room.h"

#include <QFile>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

struct AuditRoom {
    AppRoom room{"home"};
    FakeAuditLog log{room.relay, room.clock};

    Result<AuditState> check() {
        if (const auto synced = fetchRows(room.app); !synced) return tl::unexpected(synced.error());
        return checkAudit(room.app, "home");
    }
    AuditState sound() {
        auto state = check();
        if (!state) qFatal("%s", state.error().context.c_str());
        return std::move(*state);
    }
    AuditState kept() { return auditStates(room.app)->front(); }
    std::string file(const char* name) const { return room.room.folder() + "/" + name; }
    std::string exported(ExportFormat format, const char* name) {
        const auto running = room.app.beginExport(file(name), format, RowQuery{});
        while (!*room.app.continueExport(**running)) {
        }
        if (!writeExportProof(room.app, **running)) qFatal("no proof");
        return file(name);
    }
    /// What the vault has of a leaf is not what came.
    void spoil(std::uint64_t leaf) {
        auto vault = room.app.core().openVault();
        std::string bytes = vault::AuditLogs(*vault).leaves(room.relay.relayId, leaf, 1)->front().record;
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        if (!vault->database().run("UPDATE leaves SET record = ? WHERE leaf = ?",
                                   {vault::Blob{bytes}, static_cast<std::int64_t>(leaf)}))
            qFatal("not spoiled");
    }
};

} // namespace

class AppAuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRelayWithoutAnAuditTreeIsNotHeldAgainstIt() {
        AppRoom room("home");
        QVERIFY(room.app.syncRows()->audit.empty());
        const auto state = checkAudit(room.app, "home");
        QVERIFY(state && !state->known);
    }

    void verifiesAndCosignsAsTheLogGrows() {
        AuditRoom room;
        for (const int rows : {1, 7, 2'500, 3}) {
            room.log.add(rows);
            room.log.sign();
            const auto state = room.sound();
            QCOMPARE(state.rows, room.log.tree.size());
            QCOMPARE(state.verifiedRow, room.room.relay.rows.back().sequence);
            QVERIFY(state.holes.empty());
            QCOMPARE(room.log.cosigned.size(), 1u);
            QVERIFY(room.log.cosigned.front().find("rubberapi.device/") != std::string::npos);
        }
        // Rows that are not signed yet wait for the next checkpoint.
        room.log.add(5);
        QCOMPARE(room.sound().rows, room.log.tree.size() - 5);
    }

    void aRewrittenLogIsRefusedAndTheWitnessStays() {
        AuditRoom room;
        room.log.add(20);
        room.log.sign();
        room.sound();
        const auto witnessed = *witnessedCheckpoint(room.room.app, "home");
        room.log.rewrite(3, "forged");
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_forked");
        room.log.add(4);
        room.log.sign();
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_forked");
        QCOMPARE(*witnessedCheckpoint(room.room.app, "home"), witnessed);
        QCOMPARE(room.kept().trouble, std::string("audit_forked"));
        QVERIFY(room.kept().evidence.find("\"shown\"") != std::string::npos);
        QCOMPARE(room.room.app.syncRows()->audit.size(), 1u);
    }

    void aShorterLogIsRefused() {
        AuditRoom room;
        room.log.add(20);
        room.log.sign();
        room.sound();
        room.log.cutTo(12);
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_rolled_back");
        room.log.signedRows = 0;
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_rolled_back");
    }

    void anotherKeyAndNoAnswerAreRefused() {
        AuditRoom room;
        room.log.add(20);
        room.log.sign();
        room.sound();
        const auto before = room.room.relay.answerAudit;
        room.room.relay.answerAudit = nullptr;
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_withheld");
        room.room.relay.answerAudit = before;
        room.log.key = SigningKey::make();
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_key_changed");
        QCOMPARE(room.kept().trouble, std::string("audit_key_changed"));
    }

    void troubleEndsWhenTheWitnessedLogIsShownAgainAndIsAnAlertMeanwhile() {
        AuditRoom room;
        room.log.add(20);
        room.log.sign();
        room.sound();
        QVERIFY(room.room.app.checkAlerts({}));
        const auto right = room.log.leaves;
        room.log.rewrite(3, "forged");
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_forked");
        const auto told = room.room.app.checkAlerts({});
        QCOMPARE(told->fresh.size(), 1u);
        QVERIFY(told->fresh.front().rule == AlertRule::AuditLog);
        QVERIFY(told->fresh.front().open);
        QVERIFY(room.room.app.checkAlerts({})->fresh.empty());
        room.log.leaves = right;
        room.log.cutTo(right.size());
        room.sound();
        QCOMPARE(room.kept().trouble, std::string());
        QVERIFY(!room.kept().evidence.empty());
        QCOMPARE(room.room.app.checkAlerts({})->closed.size(), 1u);
    }

    void namesTheFirstRowHereThatIsNotTheSignedOne() {
        for (const std::uint64_t leaf : {0u, 1u, 1'999u, 2'000u, 2'600u}) {
            AuditRoom room;
            room.log.add(1);
            room.log.sign();
            if (leaf > 0) room.sound();
            room.log.add(2'700);
            QVERIFY(room.room.app.syncRows());
            room.spoil(leaf);
            if (leaf == 0) continue; // It was checked before.
            if (leaf < 2'600) room.spoil(leaf + 5);
            room.log.sign();
            const auto checked = checkAudit(room.room.app, "home");
            VERIFY_NAMED(checked, "audit_row_mismatch");
            const auto text = "row " + std::to_string(room.room.relay.rows[leaf].sequence) + " (leaf " +
                              std::to_string(leaf) + ")";
            QVERIFY2(checked.error().context.find(text) != std::string::npos,
                     checked.error().context.c_str());
        }
    }

    void aRowThatLiesAboutItsRecordBecomesWhatTheRecordSays() {
        AuditRoom room;
        room.log.add("the truth");
        room.room.relay.rows.back().detail = "a lie";
        QVERIFY(room.room.app.syncRows());
        QCOMPARE(room.room.app.rows(RowQuery{})->front().row.detail, std::string("the truth"));
        room.log.add("more");
        room.room.relay.rows.back().record = room.room.relay.rows.front().record;
        QCOMPARE(errorName(room.room.app.syncRows()->unreachable.front().second), std::string("bad_rows"));
    }

    void rowsThatAreNoLongerOnTheRelayAreAHoleAndTheRestIsVerified() {
        AuditRoom room;
        room.log.add(300);
        room.log.sign();
        auto& rows = room.room.relay.rows;
        rows.erase(rows.begin(), rows.begin() + 100);
        room.room.relay.oldest = 101;
        const auto state = room.sound();
        QCOMPARE(state.holes.size(), 1u);
        QCOMPARE(state.rows, 300u);
        const auto file = room.exported(ExportFormat::Csv, "some.csv");
        const auto found = verifyExport(file, {});
        QVERIFY2(found && found->firstBad.empty(),
                 found ? found->firstBad.c_str() : found.error().context.c_str());
        QCOMPARE(found->proved, 200u);
    }

    void whatAnotherDeviceSawIsCompared() {
        AuditRoom room;
        room.log.add(20);
        room.log.sign();
        const auto honest = room.log.note();
        room.log.add(5);
        room.log.sign();
        room.sound();
        QVERIFY(compareCheckpoint(room.room.app, "home", honest));
        const auto fork = audit::signCheckpoint(
            {audit::originOf(room.room.relay.relayId), 10, merkle::emptyRoot()}, room.log.key);
        VERIFY_NAMED(compareCheckpoint(room.room.app, "home", fork), "audit_forked");
        room.log.cosigned = {fork};
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_forked");
        room.log.cosigned = {audit::signCheckpoint(
            {audit::originOf(room.room.relay.relayId), 99, merkle::emptyRoot()}, room.log.key)};
        VERIFY_NAMED(checkAudit(room.room.app, "home"), "audit_rolled_back");
    }

    void aRowIsProvedWithAndWithoutTheRelay() {
        AuditRoom room;
        room.log.add(50);
        room.log.sign();
        const auto key = room.sound().auditKey;
        for (const bool reachable : {true, false}) {
            room.room.relay.reachable = reachable;
            const auto proof = proveRow(room.room.app, "home", room.room.relay.rows[17].sequence);
            QVERIFY2(proof, proof ? "" : proof.error().context.c_str());
            const auto proved = verifyProof(*proof, key);
            QVERIFY(proved);
            QCOMPARE(proved->row.detail, std::string("row 17"));
            QCOMPARE(proved->leaf, 17u);
        }
        VERIFY_NAMED(proveRow(room.room.app, "home", 4'711), "no_such_row");
    }

    void everyChangedByteOfAProofIsNoticed() {
        AuditRoom room;
        room.log.add(9);
        room.log.sign();
        const auto key = room.sound().auditKey;
        const auto proof = *proveRow(room.room.app, "home", room.room.relay.rows[4].sequence);
        const auto sound = *verifyProof(proof, key);
        for (std::size_t i = 0; i < proof.size(); ++i) {
            std::string changed = proof;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto proved = verifyProof(changed, key);
            // Spaces and the copy of the key that is not asked for may change; what is said may not.
            if (proved)
                QVERIFY(proved->row.sequence == sound.row.sequence &&
                        proved->row.detail == sound.row.detail && proved->rows == sound.rows);
        }
        for (std::size_t size = 0; size + 3 < proof.size(); ++size)
            QVERIFY(!verifyProof(proof.substr(0, size), key));
    }

    void everyChangedByteOfAnExportIsNoticed() {
        AuditRoom room;
        room.log.add(6);
        room.log.sign();
        room.sound();
        for (const auto format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
            const auto file = room.exported(format, format == ExportFormat::Csv ? "a.csv" : "a.jsonl");
            QFile rowsFile(QString::fromStdString(file)), proofFile(QString::fromStdString(file + ".proof"));
            QVERIFY(rowsFile.open(QIODevice::ReadOnly) && proofFile.open(QIODevice::ReadOnly));
            const std::string rows = rowsFile.readAll().toStdString(),
                              proof = proofFile.readAll().toStdString();
            QVERIFY(verifyExportBytes(rows, proof, {})->complete);
            const std::size_t begin = format == ExportFormat::Csv ? rows.find('\n') + 1 : 0;
            for (std::size_t i = begin; i < rows.size(); ++i) {
                if (rows[i] == '\r' || rows[i] == '\n') continue;
                std::string changed = rows;
                changed[i] = static_cast<char>(changed[i] ^ 1);
                const auto found = verifyExportBytes(changed, proof, {});
                const bool noticed = !found || !found->firstBad.empty();
                // The owner's own names are not signed: a row of a relay of another name is not proved any
                // more.
                const bool unproved = found && found->proved < 6;
                QVERIFY2(noticed || unproved, changed.substr(i > 40 ? i - 40 : 0, 80).c_str());
            }
            for (std::size_t i = 0; i < proof.size(); i += 3) {
                std::string changed = proof;
                changed[i] = static_cast<char>(changed[i] ^ 1);
                const auto found = verifyExportBytes(rows, changed, {});
                if (found && found->firstBad.empty()) QVERIFY(found->proved <= 6);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AppAuditTest)
#include "app_audit_test.moc"
