// SPDX-License-Identifier: GPL-3.0-or-later
// What the checker makes of the records: at a stop, at a start, and beside the relay's own numbers.
#include "tests/sim/checker.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace rubber::sim {
namespace {

std::string text(std::uint64_t number) { return std::to_string(number); }

/// What the tightest cap has left, counting what is held.
Money leftOf(const Books::Key& key) {
    Money left = Money::max();
    if (key.policy.lifetimeLimit) left = std::min(left, *key.policy.lifetimeLimit - key.spent - key.held);
    if (key.policy.dailyLimit && !key.days.empty())
        left = std::min(left, *key.policy.dailyLimit - key.days.rbegin()->second.spent -
                                  key.days.rbegin()->second.held);
    return left;
}

} // namespace

void Checker::found(const WrittenJournal& before, const WrittenJournal& now, std::uint64_t safe,
                    const Stop& stop) {
    m_syncFailed = false;
    const std::uint64_t promised = stop.powerCut && !stop.clean ? safe : before.last();
    m_world.check(now.last() >= promised,
                  "I10 " + text(promised) + " records were safe and " + text(now.last()) + " are found");
    for (std::uint64_t i = 1; i <= std::min(before.last(), now.last()); ++i)
        m_world.check(before.at(i).payload == now.at(i).payload, "I8 record " + text(i) + " has changed");
}

void Checker::afterStart(const Books& found, std::uint64_t quiet, const Stop& stop) {
    // What was running and is not in the journal any more: only a power cut may do that, and it is charged.
    std::map<KeyId, Money> lost, charged;
    for (auto it = m_tracks.begin(); it != m_tracks.end();) {
        Track& track = it->second;
        if (it->first > found.last) {
            m_world.note("lost %llu of %s: held %s, owes %s", static_cast<unsigned long long>(it->first),
                         track.key.text().c_str(), track.held.toDecimal().c_str(),
                         track.owedHonest.toDecimal().c_str());
            // A stream that waits for the record of its growth goes on being generated meanwhile.
            lost[track.key] += track.owedShown;
            it = m_tracks.erase(it);
            continue;
        }
        const auto open = found.open.find(it->first);
        if (open != found.open.end()) {
            if (!open->second.lookingUp) track.owed = track.owedHonest; // Its bill was not written.
            if (track.held > open->second.amount) m_keys[track.key].slack += track.held - open->second.amount;
        }
        track.done = true;
        ++it;
    }
    const Books& books = m_world.books;
    std::size_t crashes = 0;
    for (const auto& [sequence, forfeit] : books.forfeits) {
        const bool crash = forfeit.facts.request != RequestId::None;
        crashes += crash ? 1 : 0;
        if (crash) continue;
        const KeyId& id = forfeit.facts.key;
        const Books::Key& key = found.keys.at(id);
        m_world.check(stop.powerCut && !stop.clean, "I5 a power cut was charged and there was none");
        m_world.check(!charged.contains(id), "I11 a power cut was charged twice");
        m_world.check(key.lastHold > key.lastPowerCut, "I11 a power cut was charged again");
        charged[id] += forfeit.amount;
        m_world.check(forfeit.amount <= key.window(key.largestHold),
                      "I5 a power cut was charged with more than W");
        const auto day = key.days.find(forfeit.facts.day.number);
        const Money today = day == key.days.end() ? Money() : day->second.spent + day->second.held;
        m_world.check((!key.policy.lifetimeLimit ||
                       key.spent + key.held + forfeit.amount <= *key.policy.lifetimeLimit) &&
                          (!key.policy.dailyLimit || today + forfeit.amount <= *key.policy.dailyLimit),
                      "I1 a power cut was charged above the caps of " + id.text());
    }
    std::size_t expected = 0;
    for (const auto& [request, open] : found.open)
        expected += open.lookingUp ? 0 : 1;
    m_world.check(crashes <= expected, "I12 more holds were forfeited than were open");
    // W is charged to every key that was active at the end of what was found, no more and no less.
    const bool allWritten = m_world.state().journal().lastSequence() == books.last;
    for (const auto& [id, key] : found.keys) {
        if (!stop.powerCut || stop.clean || stop.cutAgain || !allWritten) break;
        const bool active = key.lastHold > quiet && key.lastHold > key.lastPowerCut;
        const Money due =
            active ? std::max(Money(), std::min(leftOf(key), key.window(key.largestHold))) : Money();
        m_world.check(charged[id] == due, "I5 a power cut should cost " + id.text() + " " + due.toDecimal() +
                                              " and cost " + charged[id].toDecimal());
    }
    for (const auto& [id, owed] : lost) {
        m_keys[id].lostOwed += owed;
        // Where the caps have less than W left, settlements were lost too, and their holds are charged whole:
        // then the sums over the key's life have to do (`checkBilled`).
        const auto key = found.keys.find(id);
        const Money window = key == found.keys.end() ? Money() : key->second.window(key->second.largestHold);
        if (key != found.keys.end() && leftOf(key->second) < window) continue;
        if (!allWritten) continue; // Charged, and not written yet.
        m_world.check(owed <= charged[id], "I5 a power cut took requests of " + id.text() + " that owe " +
                                               owed.toDecimal() + ", and charged " + charged[id].toDecimal());
    }
    for (const SimKey& key : m_world.keys)
        limitsChanged(key.id);
    m_compared = UINT64_MAX;
}

/// The relay's numbers against the checker's, wherever everything the relay knows is in the file.
void Checker::compare(bool must) {
    relay::RelayState& state = m_world.state();
    const Books& books = m_world.books;
    const bool same =
        state.journal().lastSequence() == books.last && state.ledger().openHolds() == books.open.size();
    m_world.check(same || !must, "I12 rows are still waiting");
    if (!same) return;
    for (const auto& [id, mine] : books.keys) {
        const relay::Key* key = state.keys().find(id.text());
        if (!key) return m_world.check(false, "I9 the key " + id.text() + " is gone");
        const std::string of = " of " + id.text() + " differs from the records";
        const bool killed = m_world.m_unrecordedKill ? key->killedVersion >= mine.killedVersion
                                                     : key->killedVersion == mine.killedVersion;
        m_world.check(key->version == mine.version && killed && key->tokenHash == mine.tokenHash,
                      "I9 version" + of);
        m_world.check(key->policy == mine.policy, "I12 policy" + of);
        m_world.check(key->suspendedBecause == mine.suspendedBecause, "I6 suspension" + of);
        m_world.check(static_cast<int>(key->expired) == mine.expired, "I6 expiry" + of);
        m_world.check(key->pin == mine.pin, "I7 pin" + of);
        m_world.check(key->lastUsed == mine.lastUsed, "I6 last use" + of);
        const relay::Account* a = state.ledger().find(id);
        const Books::Day none;
        const auto day = [&](UtcDay which) -> const Books::Day& {
            const auto it = mine.days.find(which.number);
            return it == mine.days.end() ? none : it->second;
        };
        const relay::Account empty;
        if (!a) a = &empty;
        m_world.check(a->spentLifetime == mine.spent && a->heldLifetime == mine.held &&
                          a->requestsLifetime == mine.requests,
                      "I12 money" + of);
        m_world.check(a->spentToday == day(a->day).spent && a->heldToday == day(a->day).held &&
                          a->requestsToday == day(a->day).requests,
                      "I12 today" + of);
        m_world.check(a->spentPrevious == day(a->previousDay).spent &&
                          a->heldPrevious == day(a->previousDay).held,
                      "I12 the previous day" + of);
        m_world.check(mine.days.empty() || a->day.number >= mine.days.rbegin()->first,
                      "I1 the day went back" + of);
        const auto running = static_cast<std::uint32_t>(
            std::count_if(books.open.begin(), books.open.end(),
                          [&](const auto& open) { return open.second.facts.key == id; }));
        m_world.check(a->running == running, "I12 running" + of);
    }
    for (const auto& [device, sequence] : books.deviceSequences) {
        const relay::Device* known = state.device(device);
        m_world.check(known && known->sequence == sequence, "I9 the sequence of a device differs");
    }
}

} // namespace rubber::sim
