// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checker.h"

#include "tests/sim/world.h"

#include <algorithm>

namespace rubber::sim {
namespace {

std::string text(std::uint64_t number) { return std::to_string(number); }

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
    std::map<KeyId, Money> owed;
    for (const auto& [request, track] : m_tracks)
        owed[track.key] += track.owed;
    for (const SimKey& key : m_world.keys) {
        checkCaps(key);
        checkBilled(key, owed);
    }
    m_world.check(state.ledger().openHolds() == m_world.expectedOpen(),
                  "I12 " + text(state.ledger().openHolds()) + " holds are open and " +
                      text(m_world.expectedOpen()) + " requests run");
    m_world.check(m_world.written.problem().empty(), m_world.written.problem());
    m_world.check(m_world.books.problem.empty(), m_world.books.problem);
    m_world.check(m_world.written.marked() <= m_world.written.safe(m_world.disk),
                  "I10 a mark says that " + text(m_world.written.marked()) + " records are on the disk");
    if (m_world.books.last != std::exchange(m_compared, m_world.books.last)) compare(false);
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

void Checker::checkBilled(const SimKey& simKey, const std::map<KeyId, Money>& owedByKey) {
    const relay::Account* account = m_world.state().ledger().find(simKey.id);
    if (!account) return;
    const KeyState& mine = m_keys[simKey.id];
    Money owed = mine.lostOwed;
    if (const auto it = owedByKey.find(simKey.id); it != owedByKey.end()) owed += it->second;
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
    m_world.check(!policy.dailyRequests || account.requestsToday <= *policy.dailyRequests,
                  "I1 more requests than the key may make in a day");
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
    const Money window = key.window(largest);
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
    // The first row is the one: where the cost is looked up, that is the looking_up row.
    std::uint64_t at = request;
    const auto isRow = [&](const journal::Payload& payload) {
        if (const auto* settle = std::get_if<journal::SettleRecord>(&payload))
            return settle->facts.request == session.admission()->request;
        const auto* looking = std::get_if<journal::LookingUpRecord>(&payload);
        return looking && looking->row.facts.request == session.admission()->request;
    };
    while (at < m_world.written.last() && !isRow(m_world.written.at(at).payload))
        ++at;
    m_world.check(at <= m_world.written.safe(m_world.disk),
                  "I4 request " + text(request) + " is complete and its row is not on the disk");
    const auto row = books.settled.find(request);
    if (row == books.settled.end()) return;
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

} // namespace rubber::sim
