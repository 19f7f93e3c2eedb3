// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_form.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/words/anomaly_words.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/keys_room.h"

#include <QAccessible>
#include <QComboBox>
#include <QToolButton>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

struct AnomalyRoom : KeysRoom {
    /// Its relay has seen something and stopped the key.
    void suspend(const std::string& rule, const std::string& detail) {
        relay.with([&](FakeRelay& fake) {
            auto& key = fake.granted.at(KeyId(ids[0].toStdString()));
            key.state = protocol::KeyState::Suspended;
            key.reason = "anomaly " + rule;
            fake.addRow("alert", KeyId(ids[0].toStdString()));
            fake.rows.back().code = "anomaly." + rule;
            fake.rows.back().detail = detail;
            return 0;
        });
        bool fetched = false;
        desk.ask(
            &page(), [](App& app) { return app.syncRows(); }, [&](const Result<SyncReport>&) { fetched = true; });
        waitFor([&] { return fetched; });
        live.refresh();
        until([&] { return cell(0, models::KeysModel::State) == "Suspended"; });
    }
    QComboBox* choice(const QString& rule) {
        auto* field = fieldNamed(page(), rule);
        return field ? qobject_cast<QComboBox*>(field->field()) : nullptr;
    }
    std::map<std::string, AnomalyAction> actions() {
        return relay.with([&](FakeRelay& fake) { return fake.granted.at(KeyId(ids[0].toStdString())).grant.policy.anomalies; });
    }
};

} // namespace

class AnomaliesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void everyRuleHasWords() {
        for (const auto& rule : anomaly::rules()) {
            QVERIFY(!gui::anomalyName(rule.rule).isEmpty());
            QVERIFY(gui::anomalyMeaning(rule.rule).endsWith('.'));
        }
        Policy policy;
        QCOMPARE(gui::anomaliesText(policy),
                 QString("Suspend: Loop, Spend rate\nAlert: New model, Address, Failures, Unusual hour"));
        policy.anomalies["loop"] = AnomalyAction::Log;
        QVERIFY(gui::anomaliesText(policy).endsWith("Log: Loop"));
    }
    void theEditorSetsOneRuleAndTakesItBack() {
        AnomalyRoom room;
        QVERIFY(room.openEditor());
        QCOMPARE(room.choice("Loop")->currentText(), QString("As usual: Suspend"));
        room.choice("Loop")->setCurrentText("Log");
        room.page().act(gui::Command::Save);
        QVERIFY(room.until([&] { return !room.editor(); }));
        QVERIFY(room.actions() == (std::map<std::string, AnomalyAction>{{"loop", AnomalyAction::Log}}));
        QVERIFY(room.page().act(gui::Command::Undo));
        QVERIFY(room.until([&] { return room.actions().empty(); }));
    }
    void theEditorShowsWhatAKeyHas() {
        AnomalyRoom room;
        PolicyWords words;
        words.anomalies = {"failures=suspend"};
        QVERIFY(room.relay.with([&](FakeRelay&) { return room.room.app.edit("ci-nightly", words).has_value(); }));
        QVERIFY(room.openEditor());
        QCOMPARE(room.choice("Failures")->currentText(), QString("Suspend"));
        QCOMPARE(room.choice("Loop")->currentText(), QString("As usual: Suspend"));
        room.choice("Failures")->setCurrentIndex(0);
        room.page().act(gui::Command::Save);
        QVERIFY(room.until([&] { return !room.editor() && room.actions().empty(); }));
    }
    void theDrawerTellsWhatHappensWhenSomethingIsUnusual() {
        AnomalyRoom room;
        room.select(0);
        QVERIFY(room.until([&] { return shows(*room.page().drawer(), "Suspend: Loop, Spend rate"); }));
        QVERIFY(!buttonNamed(room.page(), "Resume and accept as normal"));
    }
    void aSuspectedKeyShowsTheEvidenceAndIsAccepted() {
        AnomalyRoom room;
        room.suspend("burn_rate", "$1.50 in this hour, habit $0.10, 15x");
        room.select(0);
        QVERIFY(room.until([&] { return shows(*room.page().drawer(), "$1.50 in this hour, habit $0.10, 15x"); }));
        QVERIFY(shows(*room.page().drawer(), "An hour that costs 10 times the usual one"));
        QVERIFY(buttonNamed(room.page(), "Resume"));
        QCOMPARE(accessibilityComplaints(room.page()), QStringList());
        buttonNamed(room.page(), "Resume and accept as normal")->click();
        QVERIFY(room.until([&] { return room.state() == protocol::KeyState::Active && room.toast().contains("habit"); }));
        QVERIFY(room.relay.with([](FakeRelay& fake) { return fake.accepted; }) == std::optional(KeyId(room.ids[0].toStdString())));
        QVERIFY(room.until([&] { return !buttonNamed(room.page(), "Resume and accept as normal"); }));
    }
    void aSuspectedKeyIsResumedWithoutMore() {
        AnomalyRoom room;
        room.suspend("loop", "the same request 30 times in 4s");
        room.select(0);
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Resume") != nullptr; }));
        buttonNamed(room.page(), "Resume")->click();
        QVERIFY(room.until([&] { return room.state() == protocol::KeyState::Active; }));
        QVERIFY(room.relay.with([](FakeRelay& fake) { return !fake.accepted; }));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    AnomaliesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "anomalies_test.moc"
