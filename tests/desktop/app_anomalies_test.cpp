// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/app/anomalies.h"
#endif
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

/// A vault whose relay has seen a key at work for a while.
struct Past : AppRoom {
    KeyId ci;
    Past() : AppRoom("home") { ci = push("ci").id; }
    void settle(std::int64_t nano, const char* model = "claude-haiku-4-5", int status = 200) {
        relay.addRow("settle", ci, model, nano);
        relay.rows.back().first = clock.wall();
        relay.rows.back().status = status;
    }
    /// Nine hours a day at ten cents.
    void work(int days) {
        for (int day = 0; day < days; ++day, clock.advance(Duration::seconds(15 * 3'600)))
            for (int hour = 0; hour < 9; ++hour, clock.advance(Duration::seconds(3'600)))
                for (int i = 0; i < 5; ++i)
                    settle(20'000'000);
    }
    AnomalyReplay replay(Duration last, const std::string& key = "") {
        auto replay = replayAnomalies(app, clock.wall() - last, key);
        if (!replay) qFatal("%s", replay.error().context.c_str());
        return std::move(*replay);
    }
};

QByteArray fired(const AnomalyReplay& replay) {
    QByteArray text;
    for (const auto& found : replay.found)
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(std::string(anomaly::wordOf(found.finding.rule)));
    return text;
}

} // namespace

class AppAnomaliesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReplaySaysWhatTheRelayWouldHaveSaid() {
        Past past;
        past.work(6);
        past.settle(1'500'000'000);
        past.settle(10'000'000, "openai/o1-pro");
        const auto replay = past.replay(Duration::days(1));
        QCOMPARE(fired(replay), QByteArray("burn_rate new_model"));
        QCOMPARE(replay.found[0].keyName, std::string("ci"));
        QCOMPARE(replay.found[0].relay, std::string("home"));
        QVERIFY(replay.found[0].action == AnomalyAction::Suspend);
        QCOMPARE(replay.found[0].finding.detail,
                 std::string("$1.50 in this hour, habit $0.10 (median of 54 hours, the dearest $0.10), 15x"));
        QVERIFY(replay.found[1].action == AnomalyAction::Alert);
        QCOMPARE(replay.rows, std::uint64_t{6 * 45 + 2});
        QVERIFY(replay.blind == std::vector<anomaly::Rule>{anomaly::Rule::Loop});
    }
    void theLastWordOfARuleIsKnownWithoutTheRelay() {
        Past past;
        const auto alarm = [&](const char* code, const char* detail) {
            past.relay.addRow("alert", past.ci);
            past.relay.rows.back().code = code;
            past.relay.rows.back().detail = detail;
            past.clock.advance(Duration::seconds(60));
        };
        alarm("anomaly.loop", "the same request 30 times in 4s");
        alarm("anomaly.loop", "the same request 30 times in 9s");
        alarm("log.anomaly.new_model", "openai/o1-pro");
        VERIFY_OK(past.app.syncRows());
        past.relay.reachable = false;
        const auto seen = lastAnomaly(past.app, "ci", anomaly::Rule::Loop);
        VERIFY_OK(seen);
        QVERIFY(seen->has_value());
        QCOMPARE((*seen)->detail, std::string("the same request 30 times in 9s"));
        QVERIFY(!lastAnomaly(past.app, "ci", anomaly::Rule::BurnRate)->has_value());
        VERIFY_NAMED(lastAnomaly(past.app, "nobody", anomaly::Rule::Loop), "no_such_key");
    }
    void aQuietWeekIsQuietAndOldNewsIsLeftOut() {
        Past past;
        past.work(6);
        past.settle(1'500'000'000);
        past.work(8);
        QCOMPARE(fired(past.replay(Duration::days(7))), QByteArray());
        QCOMPARE(fired(past.replay(Duration::days(30))), QByteArray("burn_rate"));
        QVERIFY(past.replay(Duration::days(1)).oldest.has_value());
    }
    void refusalsAndAcceptancesAreToldToo() {
        Past past;
        past.work(4);
        past.relay.addRow("refuse", past.ci);
        past.relay.rows.back().code = "ip_locked";
        past.relay.rows.back().client = "203.0.113.9";
        past.relay.rows.back().count = 25;
        QCOMPARE(fired(past.replay(Duration::days(1))), QByteArray("address"));
        past.settle(1'500'000'000);
        past.relay.addRow("resume", past.ci);
        past.relay.rows.back().code = "accepted burn_rate";
        past.settle(1'400'000'000);
        past.clock.advance(Duration::seconds(3'600));
        past.settle(2'000'000'000);
        QCOMPARE(fired(past.replay(Duration::days(1))), QByteArray("address burn_rate"));
    }
    void onlyOneKeyWhenOneIsNamed() {
        Past past;
        past.work(6);
        past.settle(1'500'000'000);
        past.push("other");
        QCOMPARE(fired(past.replay(Duration::days(1), "ci")), QByteArray("burn_rate"));
        QCOMPARE(fired(past.replay(Duration::days(1), "other")), QByteArray());
        VERIFY_NAMED(replayAnomalies(past.app, WallTime{}, "nobody"), "no_such_key");
    }
    void todaysPolicySaysWhatWouldBeDone() {
        Past past;
        past.work(6);
        past.settle(1'500'000'000);
        PolicyWords words;
        words.anomalies = {"burn_rate=log"};
        VERIFY_OK(past.app.edit("ci", words));
        QVERIFY(past.replay(Duration::days(1)).found.at(0).action == AnomalyAction::Log);
    }
    void anomaliesAreEditedByName() {
        AppRoom room("home");
        room.push("ci");
        const auto edit = [&](std::vector<std::string> anomalies) {
            PolicyWords words;
            words.anomalies = std::move(anomalies);
            return room.app.edit("ci", words);
        };
        using Actions = std::map<std::string, AnomalyAction>;
        QVERIFY(edit({"loop=log", "new_model=suspend"})->policy.anomalies ==
                (Actions{{"loop", AnomalyAction::Log}, {"new_model", AnomalyAction::Suspend}}));
        QVERIFY(edit({"loop=default"})->policy.anomalies == (Actions{{"new_model", AnomalyAction::Suspend}}));
        for (const char* wrong : {"lop=log", "loop=off", "loop", "=log", "", "loop=log,new_model=log"})
            VERIFY_NAMED(edit({wrong}), "bad_option");
        QVERIFY(edit({"none"})->policy.anomalies.empty());
    }
    void acceptingIsAskedOfTheRelay() {
        AppRoom room("home");
        const KeyId id = room.push("ci").id;
        VERIFY_OK(room.app.suspend("ci"));
        const auto key = acceptAsNormal(room.app, "ci");
        VERIFY_OK(key);
        QVERIFY(key->live->state == protocol::KeyState::Active);
        QVERIFY(room.relay.accepted == id);
        room.relay.accepted.reset();
        VERIFY_OK(room.app.suspend("ci"));
        VERIFY_OK(room.app.resume("ci"));
        QVERIFY(!room.relay.accepted);
    }
};

QTEST_APPLESS_MAIN(AppAnomaliesTest)
#include "app_anomalies_test.moc"
