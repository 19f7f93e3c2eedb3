// SPDX-License-Identifier: GPL-3.0-or-later
// The relays' signed logs on the Activity page: how far each was verified, what is wrong with one, and proofs.
#ifndef Q_MOC_RUN
#include "desktop/gui/activity/audit_view.h"
#include "desktop/gui/activity/export_strip.h"
#include "desktop/gui/activity/log_strip.h"
#include "desktop/gui/activity/proof_files.h"
#include "desktop/gui/words/log_words.h"
#include "tests/desktop/audit_log_fake.h"
#endif
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/activity_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QAccessible>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::LogCondition;

namespace {

/// The page's audit tab over a relay with a signed log of twenty rows.
struct LogRoom {
    ActivityRoom room;
    FakeAuditLog log{room.room.room.relay, room.room.room.clock};
    QTemporaryDir folder;

    LogRoom() {
        log.add(20);
        log.sign();
    }
    bool open() {
        if (!room.open()) return false;
        room.go(2);
        return waitFor([&] { return !strip().logs().list().empty(); });
    }
    gui::LogStrip& strip() { return *room.page->findChild<gui::LogStrip*>(); }
    gui::ProofFiles& proofs() { return *room.page->findChild<gui::ProofFiles*>(); }
    void with(const std::function<void()>& change) {
        room.room.relay.with([&](FakeRelay&) { change(); });
    }
    LogCondition condition() { return conditionOf(strip().logs().list().front(), room.room.room.clock.wall()); }
    bool verifyNow() {
        room.button("Verify now")->click();
        return waitFor([&] { return !strip().logs().checking(); });
    }
    bool becomes(LogCondition wanted) {
        return waitFor([&] { return condition() == wanted; });
    }
    QString file(const char* name) const { return folder.filePath(name); }
    /// An export of every row, with its proof, as the strip above the lists writes it.
    bool exported(const QString& to) {
        auto* strip = room.page->findChild<gui::ExportStrip*>();
        QSignalSpy finished(strip, &gui::ExportStrip::finished);
        strip->start([path = to.toStdString()](App& app) { return app.beginExport(path, ExportFormat::Csv, RowQuery{}); });
        return waitFor([&] { return finished.size() == 1; }) && finished.front()[2].toString() == to + ".proof";
    }
};

models::RelayLog logWith(bool known, const char* trouble = "", const char* failure = "") {
    models::RelayLog log;
    log.state.relay = "home-lab";
    log.state.known = known;
    log.state.verifiedRow = 4711;
    log.state.rows = 4702;
    log.state.checkedAt = kNow - Duration::seconds(120);
    log.state.trouble = trouble;
    log.state.troubleAt = kNow - Duration::seconds(60);
    if (*failure) log.failure = Error{ErrorCode::Unavailable, std::string(failure) + ": why"};
    return log;
}

} // namespace

class AuditLogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void aLogIsWellOnlyWhenNothingSpeaksAgainstIt() {
        QCOMPARE(conditionOf(logWith(false), kNow), LogCondition::NeverVerified);
        QCOMPARE(conditionOf(logWith(true), kNow), LogCondition::Verified);
        QCOMPARE(conditionOf(logWith(true, "", "relay_unreachable"), kNow), LogCondition::Behind);
        for (const char* name : {"audit_forked", "audit_rolled_back", "audit_key_changed", "audit_withheld",
                                 "audit_row_mismatch"})
            QCOMPARE(conditionOf(logWith(true, name), kNow), LogCondition::Refused);
        // What was never witnessed keeps no evidence; the answer itself says it.
        for (const char* name : {"bad_checkpoint", "bad_checkpoint_signature", "bad_note", "audit_forked"})
            QCOMPARE(conditionOf(logWith(false, "", name), kNow), LogCondition::Refused);
        auto log = logWith(true);
        log.waitsSince = kNow - Duration::seconds(60);
        QCOMPARE(conditionOf(log, kNow), LogCondition::Verified); // Relays sign within seconds, not at once.
        log.waitsSince = kNow - Duration::seconds(180);
        QCOMPARE(conditionOf(log, kNow), LogCondition::Behind);
        log.state.trouble = "audit_forked";
        QCOMPARE(conditionOf(log, kNow), LogCondition::Refused);
        log.checking = true;
        QCOMPARE(conditionOf(log, kNow), LogCondition::Checking);
    }
    void everyTroubleSaysWhatToDo() {
        QSet<QString> said;
        for (const char* name : {"audit_forked", "audit_rolled_back", "audit_key_changed", "audit_withheld",
                                 "audit_row_mismatch"}) {
            const QString text = gui::logTroubleText(logWith(true, name), kNow);
            QVERIFY2(text.contains("home-lab") && text.contains("machine"), qPrintable(text));
            said << text;
        }
        QCOMPARE(said.size(), 5);
        QVERIFY(gui::logTroubleText(logWith(false, "", "bad_checkpoint_signature"), kNow).contains("forged"));
        QCOMPARE(gui::logTroubleText(logWith(true), kNow), QString());
        QCOMPARE(gui::logTroubleText(logWith(true, "", "relay_unreachable"), kNow), QString());
    }
    void verifyingNowSaysHowFar() {
        LogRoom room;
        QVERIFY(room.open());
        QCOMPARE(room.condition(), LogCondition::NeverVerified);
        QVERIFY(room.room.says("Nothing of it is signed yet."));
        QVERIFY(room.verifyNow());
        QVERIFY(room.becomes(LogCondition::Verified));
        QVERIFY(waitFor([&] {
            return room.room.says(QString("Verified up to row %1").arg(room.room.room.room.relay.rows.back().sequence));
        }));
    }
    void aRelayThatIsAwayLeavesItBehindAndRefusesNothing() {
        LogRoom room;
        QVERIFY(room.open());
        QVERIFY(room.verifyNow());
        QVERIFY(room.becomes(LogCondition::Verified));
        room.with([&] { room.room.room.room.relay.reachable = false; });
        QVERIFY(room.verifyNow());
        QVERIFY(room.becomes(LogCondition::Behind));
        QVERIFY(room.room.says("The relay cannot be reached"));
        room.with([&] { room.room.room.room.relay.reachable = true; });
        QVERIFY(room.verifyNow());
        QVERIFY(room.becomes(LogCondition::Verified));
    }
    void aForgedLogIsLoudKeepsItsEvidenceAndEndsWithTheRightOne() {
        LogRoom room;
        QVERIFY(room.open());
        QVERIFY(room.verifyNow());
        QVERIFY(room.becomes(LogCondition::Verified));
        const auto right = room.log.leaves;
        room.with([&] { room.log.rewrite(3, "forged"); });
        QVERIFY(room.verifyNow());
        QVERIFY(room.becomes(LogCondition::Refused));
        QVERIFY(waitFor([&] { return room.room.says("home-lab shows another log than the one it signed"); }));
        QVERIFY(waitFor([&] { return room.room.button("Save the evidence…") != nullptr; }));
        keepForLooking(*room.room.page, "activity-audit-forged");
        QCOMPARE(accessibilityComplaints(*room.room.page).join("\n"), QString());
        QCOMPARE(layoutComplaints(*room.room.page).join("\n"), QString());
        room.strip().saveEvidence("home-lab", room.file("evidence.json"));
        QVERIFY(waitFor([&] { return QFile::exists(room.file("evidence.json")); }));
        QVERIFY(slurp(room.file("evidence.json").toStdString()).find("\"shown\"") != std::string::npos);
        room.with([&] {
            room.log.leaves = right;
            room.log.cutTo(right.size());
        });
        QVERIFY(room.verifyNow());
        QVERIFY(room.becomes(LogCondition::Verified));
        QVERIFY(!room.room.button("Save the evidence…"));
    }
    void aShorterLogIsTold() {
        LogRoom room;
        QVERIFY(room.open());
        QVERIFY(room.verifyNow());
        room.with([&] { room.log.cutTo(12); });
        QVERIFY(room.verifyNow());
        QVERIFY(waitFor([&] { return room.room.says("The log of home-lab is shorter than it was"); }));
    }
    void oneRowIsProvedToSomebodyElse() {
        LogRoom room;
        QVERIFY(room.open());
        QVERIFY(room.verifyNow());
        const auto row = room.room.room.room.relay.rows.back();
        // Newer than what was verified: it is looked at first.
        room.with([&] {
            room.log.add(3);
            room.log.sign();
        });
        const auto newest = room.room.room.room.relay.rows.back().sequence;
        QVERIFY(room.verifyNow());
        QSignalSpy written(&room.proofs(), &gui::ProofFiles::written);
        room.proofs().prove("home-lab", row.sequence, room.file("one.proof"));
        room.proofs().prove("home-lab", newest, room.file("new.proof"));
        QVERIFY(waitFor([&] { return written.size() == 2; }));
        const auto proved = verifyProof(slurp(room.file("new.proof").toStdString()), "");
        VERIFY_OK(proved);
        QCOMPARE(proved->sequence, newest);
        room.proofs().check(room.file("one.proof"));
        QVERIFY(waitFor([&] { return room.room.says("This row is in the signed log of its relay."); }));
        QVERIFY(room.room.says("The key of home-lab, as this vault knows it."));
    }
    void aRowThatIsInNoLogIsNotProved() {
        LogRoom room;
        QVERIFY(room.open());
        QVERIFY(room.verifyNow());
        QSignalSpy failed(&room.proofs(), &gui::ProofFiles::failed);
        room.proofs().prove("home-lab", 1, room.file("none.proof"));
        QVERIFY(waitFor([&] { return failed.size() == 1; }));
        QVERIFY(!QFile::exists(room.file("none.proof")));
        QVERIFY(room.room.says("This row cannot be proved"));
    }
    void theDetailsOfARequestOfferItsProof() {
        LogRoom room;
        QVERIFY(room.open());
        room.room.go(1);
        QVERIFY(room.room.loaded(60));
        room.room.requests()->selectOnly(0);
        QTest::keyClick(room.room.requests(), Qt::Key_Return);
        QVERIFY(room.room.button("Prove this row…"));
    }
    void anExportedFileIsSoundUntilSomebodyTouchesIt() {
        LogRoom room;
        QVERIFY(room.open());
        QVERIFY(room.verifyNow());
        QVERIFY(room.exported(room.file("all.csv")));
        room.proofs().check(room.file("all.csv"));
        QVERIFY(waitFor([&] { return room.room.says("Every row that was signed in that time is in it"); }));
        QVERIFY(room.room.says("60 cannot be proved by this file")); // Those of before there was a log.
        keepForLooking(*room.room.page, "activity-audit-file");
        room.proofs().check(room.file("all.csv.proof")); // Whichever of the two is chosen.
        QVERIFY(waitFor([&] { return room.room.says("Checked on this computer"); }));
        std::string text = slurp(room.file("all.csv").toStdString());
        const auto at = text.find("row 7");
        QVERIFY(at != std::string::npos);
        text.replace(at, 5, "row 8");
        spit(room.file("all.csv").toStdString(), text);
        room.proofs().check(room.file("all.csv"));
        QVERIFY(waitFor([&] { return room.room.says("What is wrong first: line"); }));
    }
    void aFileWithoutAProofIsNoError() {
        LogRoom room;
        QVERIFY(room.open());
        spit(room.file("bare.csv").toStdString(), "sequence,time\r\n");
        room.proofs().check(room.file("bare.csv"));
        QVERIFY(waitFor([&] { return room.room.says("There is no proof beside the file"); }));
        QVERIFY(!room.room.page->drawer()->isOpen());
    }
    void everyStateCanBeHeardAndFits() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            ActivityRoom room;
            QVERIFY(room.open());
            room.go(2);
            auto& strip = *room.page->findChild<gui::LogStrip*>();
            QVERIFY(waitFor([&] { return strip.logs().loaded(); }));
            auto checking = logWith(true);
            checking.checking = true;
            checking.done = 2000;
            checking.total = 4702;
            auto holes = logWith(true);
            holes.state.holes = {"rows 1 to 400 are not here"};
            holes.state.unproved = 60;
            strip.logs().show({holes, logWith(false), checking, logWith(true, "", "relay_unreachable"),
                               logWith(true, "audit_rolled_back")});
            QCoreApplication::processEvents();
            keepForLooking(*room.page, QString("activity-audit-states-") + (dark ? "dark" : "light"));
            QCOMPARE(accessibilityComplaints(*room.page).join("\n"), QString());
            QCOMPARE(layoutComplaints(*room.page).join("\n"), QString());
        }
        steadyLook().choose(gui::Look::Choice::Light);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    AuditLogsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "audit_logs_test.moc"
