// SPDX-License-Identifier: GPL-3.0-or-later
// The last question of the walk, and the ticket that a yes to it is worth.
#include "relay/core/dialects/model_list.h"
#include "relay/core/gate/budget_answer.h"
#include "relay/core/gate/gate.h"
#include "relay/core/gate/output_hold.h"
#include "relay/core/gate/rules/scope.h"
#include "relay/core/gate/walk.h"
#include "relay/core/relay_state.h"

namespace rubber::relay {

Admission::Admission(Key& runningKey, Hold money)
    : hold(std::move(money)), key(runningKey.id), m_key(runningKey) {
    m_place = m_key.running.insert(m_key.running.end(), &running);
}

Admission::~Admission() { m_key.running.erase(m_place); }

std::string Admission::requestId() const {
    return "req_" + std::to_string(static_cast<std::uint64_t>(request));
}

/// Question 6. With the hold in the journal the ticket is made.
tl::expected<std::unique_ptr<Admission>, Refusal> Gate::askMoney(const IpAddress& client, Walk& found) {
    Key& key = *found.key;
    const WallTime now = m_state.clock().wall();
    const bool priced = found.endpoint.kind == EndpointClass::Priced;
    const ModelPrice price = found.price.value_or(ModelPrice{});
    Bound bound;
    OutputPlan plan;
    Room room;
    if (priced) {
        bound = boundOf(found.facts, price, key.policy.strictBound);
        room.now = m_state.ledger().affordable(key.id, key.policy, now);
        room.alone = m_state.ledger().affordableAlone(key.id, key.policy, now);
        plan = planOutput(found.facts, price, bound, room, m_state.ledger().isCapped(key.id, key.policy));
        bound.outputLimit = plan.limit;
    }
    std::string shownModel = boundedSubject(found.facts.model);
    journal::RequestFactsRow row;
    row.key = key.id;
    row.provider = key.target->provider;
    row.endpoint = found.endpoint.endpoint;
    row.model = shownModel;
    row.bookVersion = m_state.prices().version();
    row.client = client;
    row.admittedAt = now;
    row.day = UtcDay::of(now);
    row.stream = found.facts.stream;
    auto hold = m_state.ledger().hold(std::move(row), key.policy, bound.cost(plan.start), now);
    if (!hold) {
        Refusal no = refusalOf(key.id, std::move(hold.error()));
        // Still final: x-should-retry says so whatever the status.
        if (no.code == RefusalCode::BudgetExhausted || no.code == RefusalCode::RequestOverLimit)
            no.statusInstead = static_cast<int>(key.policy.overBudgetStatus.value_or(0));
        if (no.code == RefusalCode::RequestOverLimit && priced)
            if (const std::uint64_t fits = bound.outputWithin(room.alone, plan.limit); fits > 0)
                no.largestOutput = std::to_string(fits);
        return tl::unexpected(std::move(no));
    }

    auto admission = std::make_unique<Admission>(key, std::move(*hold));
    admission->request = admission->hold.request();
    admission->version = key.version;
    admission->target = key.target;
    admission->upstreamKey = key.upstreamKey;
    admission->upstreamPath = key.target->basePath + found.endpoint.path;
    admission->keyPlace = found.endpoint.keyPlace ? found.endpoint.keyPlace : &key.target->keyPlace;
    admission->dialect = found.endpoint.shape;
    admission->endpoint = found.endpoint.endpoint;
    admission->model = std::move(shownModel);
    admission->client = client;
    admission->stream = found.facts.stream;
    admission->free = !priced;
    admission->startedAt = m_state.clock().boot();
    admission->bound = bound;
    admission->coveredOutput = plan.start;
    admission->inputTokensCounted = found.inputTokens;
    admission->unpriced = priced && !found.price;
    if (!admission->free) admission->durableFirst = m_state.waitBeforeSending(key);
    if (priced) {
        MeterContext context;
        auto splices =
            found.endpoint.dialect->splices(found.facts, {plan.splice, found.price ? &price : nullptr});
        admission->splices = std::move(splices.list);
        if (splices.maxPriceSpliced) admission->priceLimited = admission->model;
        context.usageSpliced = splices.usageSpliced;
        context.mayLookUp = key.target->kind->whenClientLeaves == WhenClientLeaves::LookUp;
        context.price = price;
        context.inputTokens = bound.inputTokens;
        context.bound = bound.total();
        context.facts = std::move(found.facts);
        found.facts.model = context.facts.model;
        admission->meter = found.endpoint.dialect->meter(std::move(context));
    } else if (found.endpoint.kind == EndpointClass::Models) {
        // The key outlives what runs with it.
        admission->meter =
            makeModelListMeter([this, &key](std::string_view model) { return mayUse(key, model); });
    } else {
        admission->meter = makeFreeMeter();
    }
    return admission;
}

/// The first request that passed everything binds the key. One thread, no wait between question and answer:
/// nobody can be second.
tl::expected<void, Refusal> Gate::claimPin(Key& key, const IpAddress& client, Admission& admission) {
    const IpNetwork pin = IpNetwork::pinFor(client);
    const auto sequence =
        m_state.record(journal::PinRecord{key.id, pin, client.isWeak(), m_state.clock().wall(), {}}, true);
    if (!sequence) {
        settle(admission, AnswerEnd::NotSent, 503);
        return tl::unexpected(Refusal{RefusalCode::AuditUnavailable, key.id, {}, {}, {}, {}});
    }
    if (client.isWeak())
        alert(key.id, "ip.weak_pin", pin.toText() + " is an address many machines can share");
    return {};
}

/// Of a list of models: would a request that names this one pass the questions about models and prices?
bool Gate::mayUse(const Key& key, std::string_view model) const {
    RequestFacts facts;
    facts.model = model;
    if (!modelAllowed(key.policy.models, facts.model)) return false;
    const bool capped = m_state.ledger().isCapped(key.id, key.policy);
    return !capped || m_state.prices().find(key.target->provider, facts.model);
}

} // namespace rubber::relay
