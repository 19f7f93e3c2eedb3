// SPDX-License-Identifier: GPL-3.0-or-later
// What the tray says, without a tray.
#include "desktop/gui/tray/tray_menu.h"
#include "desktop/gui/tray/tray_state.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::desktop::gui;

namespace {

TrayKey key(const char* id, const char* name, const char* spent,
            TrayKey::State state = TrayKey::State::Alive) {
    return {KeyId(id), name, *Money::parse(spent), state};
}

TrayFacts wellFacts() {
    TrayFacts facts;
    facts.vault = TrayFacts::Vault::Unlocked;
    facts.spentToday = *Money::parse("18.42");
    facts.activeKeys = 7;
    facts.totalKeys = 9;
    facts.relaysOnline = facts.relaysTotal = 1;
    facts.relayName = "home-lab";
    facts.keysBySpend = {key("8Qm2ZxT4bLpA", "ci-nightly", "9.10"), key("BBBBBBBBwxyz", "coder", "2.00")};
    facts.keysByUse = {facts.keysBySpend[1], facts.keysBySpend[0]};
    return facts;
}

QStringList lines(const std::vector<TrayEntry>& entries) {
    QStringList out;
    for (const TrayEntry& entry : entries) {
        out << (entry.act == TrayAct::Separator ? "-" : entry.text);
        for (const QString& child : lines(entry.children))
            out << "  " + child;
    }
    return out;
}

QString everyWord(const TrayFacts& facts) {
    return lines(menuOf(facts)).join('\n') + '\n' + tooltipOf(facts);
}

} // namespace

class TrayFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWorstNewsWins() {
        TrayFacts facts = wellFacts();
        QCOMPARE(stateOf(facts), TrayState::Well);
        facts.vault = TrayFacts::Vault::Locked;
        QCOMPARE(stateOf(facts), TrayState::Locked);
        facts.relaysOnline = 0;
        QCOMPARE(stateOf(facts), TrayState::Offline);
        facts.nearLimit = true;
        QCOMPARE(stateOf(facts), TrayState::NearLimit);
        facts.somethingKilled = true;
        QCOMPARE(stateOf(facts), TrayState::Killed);
        for (bool TrayFacts::*alarm : {&TrayFacts::overLimit, &TrayFacts::refused,
                                       &TrayFacts::identityChanged, &TrayFacts::killUnconfirmed}) {
            TrayFacts alarmed = facts;
            alarmed.*alarm = true;
            QCOMPARE(stateOf(alarmed), TrayState::Alarm);
            QVERIFY(tooltipOf(alarmed).contains('\n'));
        }
    }

    void nothingToWatchIsNotSetUp() {
        QCOMPARE(stateOf(TrayFacts()), TrayState::NotSetUp);
        TrayFacts facts = wellFacts();
        facts.totalKeys = 0;
        QCOMPARE(stateOf(facts), TrayState::NotSetUp);
        facts = wellFacts();
        facts.relaysTotal = facts.relaysOnline = 0;
        QCOMPARE(stateOf(facts), TrayState::NotSetUp);
    }

    void theTooltipSaysSpendKeysAndRelay() {
        TrayFacts facts = wellFacts();
        QCOMPARE(tooltipOf(facts), QString("RubberAPI: $18.42 today, 7 key(s) active, home-lab online"));
        facts.spendIsAtLeast = true;
        facts.activeKeys = 1;
        facts.relaysOnline = 0;
        facts.asOf = "14:02";
        QCOMPARE(tooltipOf(facts),
                 QString("RubberAPI: at least $18.42 today, 1 key(s) active, home-lab offline, as of 14:02"));
        facts.relaysTotal = 3;
        facts.relaysOnline = 2;
        facts.killUnconfirmed = true;
        QCOMPARE(tooltipOf(facts),
                 QString("RubberAPI: at least $18.42 today, 1 key(s) active, 2 of 3 relay(s) online\n"
                         "A kill is not confirmed yet"));
    }

    void theMenuIsTheSpecifiedOne() {
        QCOMPARE(lines(menuOf(wellFacts())),
                 QStringList({"RubberAPI: $18.42 today", "7 of 9 key(s) active, home-lab online", "-",
                              "Open RubberAPI", "Copy env lines", "  coder", "  ci-nightly", "Suspend a key",
                              "  ci-nightly ($9.10 today)", "  coder ($2.00 today)", "-", "Lock vault", "-",
                              "Kill one key", "  ci-nightly ($9.10 today)", "  coder ($2.00 today)",
                              "Kill all keys", "-", "Quit (relays keep running)"}));
    }

    void aLockedVaultStillKillsAndNamesNobody() {
        TrayFacts facts = wellFacts();
        facts.vault = TrayFacts::Vault::Locked;
        QCOMPARE(
            lines(menuOf(facts)),
            QStringList({"RubberAPI: $18.42 today", "7 of 9 key(s) active, relay online", "-", "Open RubberAPI",
                         "-", "Unlock…", "-", "Kill one key", "  Key …bLpA ($9.10 today)",
                         "  Key …wxyz ($2.00 today)", "Kill all keys", "-", "Quit (relays keep running)"}));
        for (const char* name : {"ci-nightly", "coder", "home-lab"})
            QVERIFY2(!everyWord(facts).contains(name), name);

        facts.showSpendWhileLocked = false;
        QVERIFY2(!everyWord(facts).contains('$'), qPrintable(everyWord(facts)));

        facts.hideNamesWhileLocked = false;
        QVERIFY(everyWord(facts).contains("ci-nightly"));
    }

    void namesAndSpendAreShownAgainWhenUnlocked() {
        TrayFacts facts = wellFacts();
        facts.showSpendWhileLocked = false;
        QVERIFY(everyWord(facts).contains("ci-nightly"));
        QVERIFY(everyWord(facts).contains("$18.42"));
    }

    void afterKillAllThereIsOnlyRestore() {
        TrayFacts facts = wellFacts();
        facts.allKilled = true;
        for (TrayKey& k : facts.keysBySpend)
            k.state = TrayKey::State::Dead;
        facts.keysByUse = facts.keysBySpend;
        const QStringList menu = lines(menuOf(facts));
        QVERIFY(menu.contains("Restore keys…"));
        QVERIFY2(menu.filter("Kill").isEmpty(), qPrintable(menu.join('\n')));
        QVERIFY(menu.filter("Copy env").isEmpty());
    }

    void listsEndWhereTheyShould() {
        TrayFacts facts = wellFacts();
        facts.keysBySpend.clear();
        for (int i = 0; i < 14; ++i)
            facts.keysBySpend.push_back(key("AAAAAAAAAAAA", qPrintable(QString("k%1").arg(i)), "1"));
        facts.keysBySpend[0].state = TrayKey::State::Dead;
        facts.keysBySpend[1].state = TrayKey::State::Suspended;
        facts.keysByUse = facts.keysBySpend;
        for (const TrayEntry& entry : menuOf(facts)) {
            if (entry.text == "Kill one key") {
                QCOMPARE(entry.children.size(), std::size_t{10});
                QCOMPARE(entry.children.front().text, QString("k1 ($1.00 today)")); // Suspended, not dead.
            }
            if (entry.text == "Suspend a key")
                QCOMPARE(entry.children.front().text, QString("k2 ($1.00 today)"));
            if (entry.text == "Copy env lines") QCOMPARE(entry.children.size(), std::size_t{5});
        }
    }

    void beforeTheFirstUnlockThereAreOnlyNamesAndTheKillSwitch() {
        TrayFacts facts;
        facts.vault = TrayFacts::Vault::Locked;
        facts.onlyNames = true;
        facts.totalKeys = 2;
        facts.keysBySpend = {key("8Qm2ZxT4bLpA", "ci-nightly", "0"), key("BBBBBBBBwxyz", "coder", "0")};
        facts.keysByUse = facts.keysBySpend;
        QCOMPARE(lines(menuOf(facts)),
                 QStringList({"RubberAPI", "2 key(s), unlock to see how they are", "-", "Open RubberAPI", "-", "Unlock…",
                              "-", "Kill one key", "  Key …bLpA", "  Key …wxyz", "Kill all keys", "-",
                              "Quit (relays keep running)"}));
        QCOMPARE(stateOf(facts), TrayState::Locked);
        QCOMPARE(tooltipOf(facts), QString("RubberAPI: locked, 2 key(s), unlock to see how they are"));
        // The vault's own file is gone: what can kill still does, and names nobody.
        facts.vault = TrayFacts::Vault::None;
        QVERIFY(everyWord(facts).contains("Kill all keys") && !everyWord(facts).contains("coder"));
    }

    void withoutAVaultThereIsNothingToKill() {
        QCOMPARE(lines(menuOf(TrayFacts())),
                 QStringList({"RubberAPI", "-", "Open RubberAPI", "-", "Quit (relays keep running)"}));
    }

    void askingFirstHasItsEllipsis() {
        TrayFacts facts = wellFacts();
        facts.askBeforeKillAll = true;
        QVERIFY(lines(menuOf(facts)).contains("Kill all keys…"));
    }

    void onlyWordsMayChangeInAnOpenMenu() {
        TrayFacts facts = wellFacts();
        const auto before = menuOf(facts);
        facts.spentToday = *Money::parse("19");
        facts.keysBySpend[0].spentToday = *Money::parse("9.70");
        const auto dearer = menuOf(facts);
        QVERIFY(before != dearer);
        QVERIFY(std::equal(before.begin(), before.end(), dearer.begin(), dearer.end(),
                           [](const auto& a, const auto& b) { return a.sameShapeAs(b); }));
        std::swap(facts.keysBySpend[0], facts.keysBySpend[1]);
        const auto reordered = menuOf(facts);
        QVERIFY(!std::equal(before.begin(), before.end(), reordered.begin(), reordered.end(),
                            [](const auto& a, const auto& b) { return a.sameShapeAs(b); }));
    }

    void namesAreShownAsTheyAreWritten() {
        QCOMPARE(menuText("a & b & c_d", MenuHost::Widget), QString("a && b && c_d"));
        QCOMPARE(menuText("a & b & c_d", MenuHost::Bus), QString("a && b & c__d"));
        QCOMPARE(menuText("ends&", MenuHost::Bus), QString("ends&"));
        TrayFacts facts = wellFacts();
        facts.keysBySpend[0].name = QString(200, 'x');
        for (const QString& line : lines(menuOf(facts)))
            QVERIFY(line.size() < 70);
    }
};

QTEST_APPLESS_MAIN(TrayFactsTest)
#include "tray_facts_test.moc"
