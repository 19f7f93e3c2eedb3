// SPDX-License-Identifier: GPL-3.0-or-later
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

/// W (relay/core/journal/README.md).
Money windowOf(const Books::Key& key, Money largestHold) {
    std::optional<Money> cap = key.policy.dailyLimit;
    if (key.policy.lifetimeLimit) cap = std::min(cap.value_or(Money::max()), *key.policy.lifetimeLimit);
    return std::max(largestHold, cap ? Money::fromNano(cap->nano() / 100) : Money());
}

} // namespace

/// What a running request owes: all that was generated where the hold covers the whole answer, else what has
/// reached the relay.
Money Checker::owedNow(const Session& session) const {
    const Call* call = session.call();
    if (!call || !session.sent() || call->manner == Manner::ErrorStatus) return {};
    const relay::Admission& admission = *session.admission();
    if (admission.coveredOutput >= admission.bound.outputLimit) return call->billed();
    return costOf(call->model, call->inputTokens, session.seenTokens());
}

void Checker::afterEvent() {
    if (!m_world.up()) return;
    relay::RelayState& state = m_world.state();
    for (const auto& [id, session] : m_world.sessions()) {
        if (!session->running()) continue;
        const Money owed = owedNow(*session), held = session->admission()->hold.amount();
        m_world.check(owed <= held, "I3 request " +
                                        text(static_cast<std::uint64_t>(session->admission()->request)) +
                                        " has billed " + owed.toDecimal() + " and holds " + held.toDecimal());
        Track& track = m_tracks[static_cast<std::uint64_t>(session->admission()->request)];
        track.owed = track.owedHonest = track.owedShown = owed;
        if (const Call* call = session->call();
            call && owed > Money() && call->stream && !call->model.hiddenReasoning)
            track.owedShown = costOf(call->model, call->inputTokens, session->seenTokens());
        track.held = held;
    }
    for (const SimKey& key : m_world.keys) {
        checkCaps(key);
        checkBilled(key);
    }
    m_world.check(state.ledger().openHolds() == m_world.expectedOpen(),
                  "I12 " + text(state.ledger().openHolds()) + " holds are open and " +
                      text(m_world.expectedOpen()) + " requests run");
    m_world.check(m_world.written.problem().empty(), m_world.written.problem());
    m_world.check(m_world.books.problem.empty(), m_world.books.problem);
    compare(false);
}

void Checker::checkCaps(const SimKey& simKey) {
    const relay::Account* found = m_world.state().ledger().find(simKey.id);
    const relay::Key* key = m_world.state().keys().find(simKey.id.text());
    if (!found || !key) return;
    KeyState& mine = m_keys[simKey.id];
    const auto ask = [&](const char* name, const std::optional<Money>& cap, Money total, Money& excess) {
        if (!cap) return;
        m_world.check(total <= *cap + excess, std::string("I1 ") + name + " of " + simKey.id.text() +
                                                  " is at " + total.toDecimal() + " of " + cap->toDecimal() +
                                                  " and " + excess.toDecimal());
        excess = std::min(excess, std::max(Money(), total - *cap));
    };
    const relay::Account& a = *found;
    ask("lifetime", key->policy.lifetimeLimit, a.spentLifetime + a.heldLifetime, mine.excess);
    ask("daily", key->policy.dailyLimit, a.spentToday + a.heldToday, mine.dayExcess[a.day.number]);
    ask("previous day", key->policy.dailyLimit, a.spentPrevious + a.heldPrevious,
        mine.dayExcess[a.previousDay.number]);
}

void Checker::checkBilled(const SimKey& simKey) {
    const relay::Account* account = m_world.state().ledger().find(simKey.id);
    if (!account) return;
    const KeyState& mine = m_keys[simKey.id];
    Money owed = mine.lostOwed;
    for (const auto& [request, track] : m_tracks)
        if (track.key == simKey.id) owed += track.owed;
    const Money counted = account->spentLifetime + account->heldLifetime + mine.slack;
    m_world.check(owed <= counted, "I3 the bank billed " + owed.toDecimal() + " for " + simKey.id.text() +
                                       ", which counts " + counted.toDecimal());
}

void Checker::limitsChanged(const KeyId& id) {
    const relay::Account* found = m_world.state().ledger().find(id);
    const relay::Key* key = m_world.state().keys().find(id.text());
    if (!found || !key) return;
    KeyState& mine = m_keys[id];
    const relay::Account& a = *found;
    const auto above = [](const std::optional<Money>& cap, Money total) {
        return cap ? std::max(Money(), total - *cap) : Money();
    };
    mine.excess = above(key->policy.lifetimeLimit, a.spentLifetime + a.heldLifetime);
    mine.dayExcess[a.previousDay.number] = above(key->policy.dailyLimit, a.spentPrevious + a.heldPrevious);
    mine.dayExcess[a.day.number] = above(key->policy.dailyLimit, a.spentToday + a.heldToday);
}

/// A bill above the hold is paid in full, and is the one way past a cap.
void Checker::overrun(const Track& track) {
    if (track.owed <= track.held) return;
    m_keys[track.key].excess += track.owed - track.held;
    m_keys[track.key].dayExcess[track.day] += track.owed - track.held;
}

void Checker::admitted(const Session& session) {
    const relay::Admission& admission = *session.admission();
    const auto request = static_cast<std::uint64_t>(admission.request);
    const relay::Key& key = *m_world.state().keys().find(session.key().id.text());
    const relay::Account& account = *m_world.state().ledger().find(key.id);
    Track track;
    track.key = key.id;
    track.hold = track.held = admission.hold.amount();
    track.day = account.day.number;
    m_tracks[request] = track;
    ++m_world.requests;
    const Policy& policy = key.policy;
    m_world.check(!key.killed() && key.suspendedBecause.empty() && key.expired == relay::Key::Expired::No,
                  "I6 request " + text(request) + " of a stopped key was let through");
    m_world.check(!policy.maxRequestCost || track.hold <= *policy.maxRequestCost,
                  "I1 request " + text(request) + " holds more than one request may cost");
    m_world.check(!policy.totalRequests || account.requestsLifetime <= *policy.totalRequests,
                  "I1 more requests than the key may make");
    m_world.check(!policy.concurrency || key.running.size() <= *policy.concurrency,
                  "I1 more requests at once than the key may make");
    m_world.check(m_world.state().notAcceptingBecause().empty(),
                  "I10 let through while nothing can be recorded");
}

/// A refusal for money must be true, and say why truly.
void Checker::refused(const SimKey& simKey, const relay::Refusal& refusal) {
    m_world.note("refused %s: %s %s", simKey.id.text().c_str(), std::string(codeOf(refusal.code)).c_str(),
                 refusal.subject.c_str());
    if (!refusal.budget) return;
    const relay::BudgetRefusal& said = *refusal.budget;
    const relay::Account& a = m_world.state().ledger().account(simKey.id);
    const Policy& policy = m_world.state().keys().find(simKey.id.text())->policy;
    const std::string limit = said.limit;
    if (limit == "daily" || limit == "lifetime") {
        const bool daily = limit == "daily";
        const Money spent = daily ? a.spentToday : a.spentLifetime,
                    held = daily ? a.heldToday : a.heldLifetime;
        const Money cap = *(daily ? policy.dailyLimit : policy.lifetimeLimit);
        m_world.check(said.spent == spent && said.held == held && said.cap == cap,
                      "a refusal tells other numbers than the account has");
        m_world.check(spent + held + said.bound > cap, "a request that fits was refused");
        using Kind = relay::BudgetRefusal::Kind;
        const Kind kind = spent >= cap               ? Kind::Exhausted
                          : spent + said.bound > cap ? Kind::OverRequest
                                                     : Kind::Busy;
        m_world.check(said.kind == kind, "a refusal gives the wrong reason");
    } else if (limit == "request") {
        m_world.check(policy.maxRequestCost && said.bound > *policy.maxRequestCost,
                      "a request below the ceiling was refused");
    } else if (limit == "total_requests") {
        m_world.check(policy.totalRequests && a.requestsLifetime >= *policy.totalRequests,
                      "a request was refused for a count that is not reached");
    }
}

void Checker::grown(const Session& session) {
    const relay::Admission& admission = *session.admission();
    Track& track = m_tracks[static_cast<std::uint64_t>(admission.request)];
    if (admission.hold.amount() == track.held) return;
    track.held = admission.hold.amount();
    const Policy& policy = m_world.state().keys().find(track.key.text())->policy;
    m_world.check(!policy.maxRequestCost || track.held <= *policy.maxRequestCost,
                  "I1 a hold grew above what one request may cost");
}

void Checker::sending(const Session& session) {
    m_world.check(m_world.written.problem().empty(), m_world.written.problem());
    const relay::Admission& admission = *session.admission();
    const auto request = static_cast<std::uint64_t>(admission.request);
    const KeyId& id = session.key().id;
    const auto* hold = request <= m_world.written.last()
                           ? std::get_if<journal::HoldRecord>(&m_world.written.at(request).payload)
                           : nullptr;
    m_world.check(hold && hold->facts.key == id && hold->facts.client == session.address(),
                  "I5 request " + text(request) + " goes upstream and its hold is not in the file");
    const relay::Key& key = *m_world.state().keys().find(id.text());
    m_world.check(admission.version > m_keys[id].ackedKill,
                  "I6 a killed key goes upstream after its receipt");
    m_world.check(admission.version > key.killedVersion, "I6 a killed key goes upstream");
    checkPin(session);
    checkWindow(session);
}

void Checker::checkPin(const Session& session) {
    if (session.key().policy.ipLock.mode != IpLock::Mode::FirstUse) return;
    const auto request = static_cast<std::uint64_t>(session.admission()->request);
    const std::uint64_t safe = m_world.written.safe(m_world.disk);
    std::uint64_t cleared = 0;
    std::optional<std::pair<std::uint64_t, IpNetwork>> pin;
    for (const auto& [sequence, network] : m_world.books.keys[session.key().id].pins) {
        if (!network && sequence < request) {
            cleared = sequence;
            pin.reset();
        }
        if (network && !pin && sequence > cleared) pin.emplace(sequence, *network);
    }
    m_world.check(pin && pin->second.contains(session.address()),
                  "I7 request " + text(request) + " goes upstream from an address that is not the pin");
    m_world.check(pin && pin->first <= safe, "I7 a pin is used before it is on the disk");
}

/// I5: what may be lost without a trace is never more than W.
void Checker::checkWindow(const Session& session) {
    const auto request = static_cast<std::uint64_t>(session.admission()->request);
    const std::uint64_t safe = m_world.written.safe(m_world.disk);
    const Books::Key& key = m_world.books.keys[session.key().id];
    Money unsafe, largest;
    for (const auto& [sequence, amount] : key.sizes)
        if (sequence <= safe) largest = std::max(largest, amount);
    for (const auto& [sequence, amount] : key.holds) {
        const auto track = m_tracks.find(sequence);
        const bool goes = sequence == request || (track != m_tracks.end() && track->second.sent);
        if (sequence > safe && goes) unsafe += amount;
    }
    const Money window = windowOf(key, largest);
    m_world.check(unsafe <= window, "I5 " + unsafe.toDecimal() + " of " + session.key().id.text() +
                                        " is upstream and not on the disk; W is " + window.toDecimal());
}

void Checker::sent(const Session& session) {
    Track& track = m_tracks[static_cast<std::uint64_t>(session.admission()->request)];
    track.sent = session.sent();
    track.call = session.sharedCall();
}

void Checker::settled(const Session& session, Money held) {
    const auto request = static_cast<std::uint64_t>(session.admission()->request);
    Track& track = m_tracks[request];
    const Call* call = session.call();
    track.held = held;
    track.lookingUp = session.admission()->lookingUp;
    track.owedHonest = Money();
    // What was generated and had not come yet is left out, where the stream shows what it bills.
    if (call && session.sent()) {
        const bool shown =
            call->stream && !call->model.hiddenReasoning && call->manner != Manner::ErrorStatus;
        track.owedHonest =
            shown ? costOf(call->model, call->inputTokens, session.seenTokens()) : call->billed();
    }
    track.owed = track.owedShown = track.owedHonest;
    if (call && session.usageSeen() && call->statesMoney) {
        track.owed = call->statedCost;
        track.owedHonest = std::min(track.owed, track.owedHonest);
        overrun(track);
    }
    const auto row =
        m_world.books.settled.find(request); // Not there yet, mostly: `compare` sees to the sums.
    if (row != m_world.books.settled.end())
        m_world.check(track.owed <= row->second.cost,
                      "I3 request " + text(request) + " is settled below its bill");
    track.done = true;
}

void Checker::lookedUp(std::uint64_t request, Money cost) {
    const auto track = m_tracks.find(request);
    if (track == m_tracks.end()) return;
    track->second.owed = cost;
    overrun(track->second);
}

std::shared_ptr<Call> Checker::callOf(std::uint64_t request) const {
    const auto track = m_tracks.find(request);
    return track == m_tracks.end() ? nullptr : track->second.call;
}

void Checker::clientSawComplete(const Session& session) {
    const auto request = static_cast<std::uint64_t>(session.admission()->request);
    const Books& books = m_world.books;
    m_world.check(books.rows.contains(request),
                  "I4 request " + text(request) + " is complete and has no row");
    const auto row = books.settled.find(request);
    if (row == books.settled.end()) return; // Looking up: that row is the row.
    std::uint64_t at = m_world.written.last();
    while (at > request && !(std::holds_alternative<journal::SettleRecord>(m_world.written.at(at).payload) &&
                             std::get<journal::SettleRecord>(m_world.written.at(at).payload).facts.request ==
                                 session.admission()->request))
        --at;
    m_world.check(at <= m_world.written.safe(m_world.disk),
                  "I4 request " + text(request) + " is complete and its row is not on the disk");
    const Call& call = *session.call();
    Money cost = row->second.held;
    if (row->second.mode == journal::SettleMode::Lookup) // The answer to the question came first.
        cost = m_tracks.at(request).owed;
    else if (call.manner == Manner::ErrorStatus)
        cost = Money();
    else if (session.usageSeen() && call.statesMoney)
        cost = call.statedCost;
    else if (call.manner == Manner::ErrorInStream)
        cost = row->second.cost; // Partial: I3 says it is enough.
    m_world.check(row->second.cost == cost && row->second.facts.key == session.key().id &&
                      row->second.facts.client == session.address(),
                  "I4 request " + text(request) + " cost " + cost.toDecimal() + " and its row says " +
                      row->second.cost.toDecimal());
}

void Checker::durable(const Result<std::uint64_t>& told) {
    if (!told) {
        m_syncFailed = true;
        return;
    }
    m_world.check(!m_syncFailed, "I10 durable again after a failed sync");
    m_world.check(*told <= m_world.written.safe(m_world.disk), "I10 told that " + text(*told) +
                                                                   " is durable; on the disk is " +
                                                                   text(m_world.written.safe(m_world.disk)));
}

void Checker::killAcked(const KeyId& key, std::uint64_t version) {
    m_keys[key].ackedKill = std::max(m_keys[key].ackedKill, version);
}

void Checker::found(const WrittenJournal& before, const WrittenJournal& now, std::uint64_t safe,
                    const Stop& stop) {
    m_syncFailed = false;
    const std::uint64_t promised = stop.powerCut && !stop.clean ? safe : before.last();
    m_world.check(now.last() >= promised,
                  "I10 " + text(promised) + " records were safe and " + text(now.last()) + " are found");
    for (std::uint64_t i = 1; i <= std::min(before.last(), now.last()); ++i)
        m_world.check(before.at(i).payload == now.at(i).payload, "I8 record " + text(i) + " has changed");
}

void Checker::afterStart(const Books& found, const Stop& stop) {
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
        m_world.check(forfeit.amount <= windowOf(key, key.largestHold),
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
    for (const auto& [id, owed] : lost) {
        m_keys[id].lostOwed += owed;
        // Where the caps have less than W left, settlements were lost too, and their holds are charged whole:
        // then the sums over the key's life have to do (`checkBilled`).
        const auto key = found.keys.find(id);
        const Money window =
            key == found.keys.end() ? Money() : windowOf(key->second, key->second.largestHold);
        if (key != found.keys.end() && leftOf(key->second) < window) continue;
        m_world.check(owed <= charged[id], "I5 a power cut took requests of " + id.text() + " that owe " +
                                               owed.toDecimal() + ", and charged " + charged[id].toDecimal());
    }
    for (const SimKey& key : m_world.keys)
        limitsChanged(key.id);
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
