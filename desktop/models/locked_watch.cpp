// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/locked_watch.h"

#include <algorithm>
#include <utility>

namespace rubber::desktop::models {

LockedWatch::LockedWatch(Desk& desk, Session& session, Live& live, Preferences& preferences, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_live(live), m_preferences(preferences), m_wanted(wanted()) {
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LockedWatch::ask);
    connect(&session, &Session::changed, this, &LockedWatch::follow);
    connect(&session, &Session::aboutToLock, this, [this] {
        if (m_wanted) keep();
    });
    connect(&live, &Live::statusChanged, this, &LockedWatch::followRelays);
    connect(&preferences, &Preferences::changed, this, [this] {
        if (std::exchange(m_wanted, wanted()) == m_wanted) return;
        // Later: the change is saved first, and App goes by what is saved.
        QTimer::singleShot(0, this, &LockedWatch::keep);
        follow();
    });
}

bool LockedWatch::wanted() const { return m_preferences.now().showSpendWhileLocked; }

void LockedWatch::follow() {
    const auto state = m_session.state();
    const bool watching = m_wanted && (state == VaultState::Locked || state == VaultState::Unlocking);
    if (std::exchange(m_watching, watching) == watching) return;
    ++m_round;
    m_marks.clear();
    m_last.clear();
    if (watching) {
        m_timer.start();
        ask();
        return;
    }
    m_timer.stop();
    if (std::exchange(m_facts, std::nullopt)) Q_EMIT changed();
    Q_EMIT ended();
}

/// Also at the first status after an unlock: a program that is killed later has locked without saying so.
void LockedWatch::followRelays() {
    if (!m_wanted || m_session.state() != VaultState::Unlocked || !m_live.loaded()) return;
    std::vector<RelayId> relays;
    for (const auto& link : m_live.links())
        relays.push_back(link.id);
    std::sort(relays.begin(), relays.end());
    if (relays == m_passesFor) return;
    m_passesFor = std::move(relays);
    keep();
}

/// What cannot be written is missing when it is needed, and is written again at the next lock.
void LockedWatch::keep() {
    m_desk.ask(
        this, [wanted = m_wanted](App& app) { return wanted ? keepWatchPasses(app) : dropWatchPasses(app); },
        [](const Status&) {});
}

void LockedWatch::ask() {
    if (!m_watching || m_asking) return;
    m_asking = true;
    m_desk.ask(
        this, [marks = m_marks](App& app) { return lockedTotals(app, marks); },
        [this, round = m_round](const std::vector<RelayTotals>& answers) {
            m_asking = false;
            if (round == m_round)
                take(answers);
            else
                ask(); // Locked again meanwhile.
        },
        Desk::On::Watch);
}

void LockedWatch::take(const std::vector<RelayTotals>& answers) {
    Facts facts;
    facts.relaysTotal = int(answers.size());
    if (m_facts) facts.asOf = m_facts->asOf;
    std::vector<AlertRule> rules;
    for (const auto& answer : answers) {
        if (!answer.totals) continue;
        ++facts.relaysOnline;
        facts.asOf = m_desk.clock().wall();
        m_marks[answer.relay] = answer.totals->next;
        m_last[answer.relay] = *answer.totals;
        for (const auto& told : answer.totals->alerts)
            if (const auto rule = ruleOf(told); std::find(rules.begin(), rules.end(), rule) == rules.end())
                rules.push_back(rule);
    }
    if (m_last.empty()) return; // Nobody has answered: what was known before is better.
    for (const auto& [relay, totals] : m_last) {
        facts.spentToday += totals.spentToday;
        facts.active += int(totals.active);
        facts.nearLimit += int(totals.nearLimit);
        facts.overLimit += int(totals.overLimit);
    }
    if (m_facts != facts) {
        m_facts = facts;
        Q_EMIT changed();
    }
    if (!rules.empty()) Q_EMIT alerted(rules);
}

} // namespace rubber::desktop::models
