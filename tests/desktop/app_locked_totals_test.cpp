// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/locked_totals.h"
#include "desktop/app/watch_file.h"
#include "tests/desktop/app_room.h"

#include <QFile>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

QByteArray contents(const AppRoom& room) {
    QFile file(QString::fromStdString(room.app.home() + "/watch.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

protocol::Totals::Told told(const char* type, const char* limit = "", std::uint64_t percent = 0) {
    return {type, limit, percent, WallTime{1}};
}

} // namespace

class AppLockedTotalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLockedVaultStillAsksForTotalsAndNamesNothing() {
        AppRoom room("home-lab");
        const auto key = room.push("ci-nightly");
        VERIFY_OK(keepWatchPasses(room.app));
        room.app.lock();
        room.relay.watch.totals.spentToday = Money::fromNano(2'340'000'000);
        const auto answers = lockedTotals(room.app, {});
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY2(answers[0].totals, answers[0].error ? answers[0].error->context.c_str() : "");
        QCOMPARE(answers[0].totals->spentToday, Money::fromNano(2'340'000'000));
        struct stat facts {};
        QCOMPARE(::stat((room.app.home() + "/watch.json").c_str(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0600);
        const QByteArray text = contents(room);
        for (const std::string& part : {std::string("ci-nightly"), key.id.text(), std::string("sk-or"), std::string("openrouter"),
                                        std::string("home-lab")})
            QVERIFY2(!text.contains(QByteArray::fromStdString(part)), part.c_str());
    }
    void thePassCanAskForNothingElse() {
        AppRoom room("home-lab");
        VERIFY_OK(keepWatchPasses(room.app));
        const auto file = readWatchFile(room.app.home());
        QVERIFY(file && file->relays.size() == 1);
        const auto& relay = file->relays.front();
        for (const char* verb : {"status", "rows", "kill", "grant", "unseal", "webhooks", "device/remove"})
            VERIFY_NAMED(room.relay.call(relay.address, verb, "{}", 9'999, {relay.keyId, &file->key}), "watch_pass_only");
    }
    void theSettingTurnsItOffAndErasesIt() {
        AppRoom room("home-lab");
        VERIFY_OK(keepWatchPasses(room.app));
        QVERIFY(!contents(room).isEmpty());
        auto settings = room.app.settings();
        settings.showSpendWhileLocked = false;
        VERIFY_OK(room.app.saveSettings(settings));
        QVERIFY(contents(room).isEmpty());
        VERIFY_OK(keepWatchPasses(room.app));
        QVERIFY(contents(room).isEmpty());
        room.app.lock();
        QVERIFY(lockedTotals(room.app, {}).empty());
    }
    void eachPassHasAKeyOfItsOwnThatIsInNoVault() {
        AppRoom room("home-lab");
        VERIFY_OK(keepWatchPasses(room.app));
        const auto first = readWatchFile(room.app.home());
        VERIFY_OK(keepWatchPasses(room.app));
        const auto second = readWatchFile(room.app.home());
        QVERIFY(first && second && first->key.verifyKey != second->key.verifyKey);
    }
    void aPassThatIsOverIsAnErrorAndNoNumber() {
        AppRoom room("home-lab");
        VERIFY_OK(keepWatchPasses(room.app));
        room.app.lock();
        room.clock.advance(Duration::days(8));
        const auto answers = lockedTotals(room.app, {});
        QCOMPARE(answers.size(), std::size_t{1});
        QVERIFY(!answers[0].totals);
        QCOMPARE(errorName(*answers[0].error), std::string("watch_pass_over"));
    }
    void silentRulesStaySilent() {
        AppRoom room("home-lab");
        AlertRuleChange change;
        change.rule = AlertRule::WeakPin;
        change.notify = false;
        VERIFY_OK(room.app.setAlertRule(change));
        VERIFY_OK(keepWatchPasses(room.app));
        room.app.lock();
        const auto first = lockedTotals(room.app, {});
        room.relay.watch.alerts = {told("ip.weak_pin"), told("leak.cut")};
        const auto answers = lockedTotals(room.app, {{first[0].relay, first[0].totals->next}});
        QVERIFY(answers[0].totals);
        QCOMPARE(answers[0].totals->alerts.size(), std::size_t{1});
        QCOMPARE(toString(ruleOf(answers[0].totals->alerts[0])), toString(AlertRule::Leak));
    }
    void needsTheVaultOpenAndARelay() {
        AppRoom alone;
        VERIFY_OK(keepWatchPasses(alone.app));
        QVERIFY(contents(alone).isEmpty());
        AppRoom room("home-lab");
        room.app.lock();
        VERIFY_NAMED(keepWatchPasses(room.app), "vault_locked");
        QVERIFY(lockedTotals(room.app, {}).empty());
    }
    void aFileThatDoesNotReadIsNone() {
        AppRoom room("home-lab");
        VERIFY_OK(keepWatchPasses(room.app));
        QFile file(QString::fromStdString(room.app.home() + "/watch.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":1}");
        file.close();
        QVERIFY(lockedTotals(room.app, {}).empty());
    }
    void everyKindHasItsRule() {
        QCOMPARE(toString(ruleOf(told("budget.threshold", "daily", 80))), toString(AlertRule::DailyNear));
        QCOMPARE(toString(ruleOf(told("budget.threshold", "pool_lifetime", 95))), toString(AlertRule::LifetimeNear));
        QCOMPARE(toString(ruleOf(told("budget.threshold", "daily", 100))), toString(AlertRule::DailyReached));
        QCOMPARE(toString(ruleOf(told("budget.exhausted", "lifetime"))), toString(AlertRule::LifetimeReached));
        QCOMPARE(toString(ruleOf(told("anomaly.loop"))), toString(AlertRule::Anomaly));
        QCOMPARE(toString(ruleOf(told("ip.mismatch"))), toString(AlertRule::AddressNotAllowed));
        QCOMPARE(toString(ruleOf(told("canary.touched"))), toString(AlertRule::CanaryTouched));
        QCOMPARE(toString(ruleOf(told("something.newer"))), toString(AlertRule::RelayAlert));
    }
};

QTEST_GUILESS_MAIN(AppLockedTotalsTest)
#include "app_locked_totals_test.moc"
