// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/gate.h"

#include "relay/core/alerts/alert_book.h"
#include "relay/core/client_address.h"
#include "relay/core/dialects/model_list.h"
#include "relay/core/gate/endpoint_table.h"
#include "relay/core/gate/local_answer.h"
#include "relay/core/gate/presented_key.h"
#include "relay/core/gate/rules/address.h"
#include "relay/core/gate/rules/alive.h"
#include "relay/core/gate/rules/rate.h"
#include "relay/core/gate/rules/scope.h"
#include "relay/core/gate/walk.h"
#include "relay/core/own_answers.h"
#include "relay/core/relay_state.h"
#include "shared/proxy_key.h"

#include <algorithm>

namespace rubber::relay {

namespace {

Refusal refusal(RefusalCode code, const KeyId& key, std::string subject = {}) {
    return {code, key, std::move(subject), {}, {}, {}};
}

DialectKind dialectOf(const UpstreamTarget& target) {
    return target.kind ? shapeOf(target.kind->shape) : DialectKind::Plain;
}

} // namespace

Gate::Gate(RelayState& state) : m_state(state), m_pepper(state.identity().pepper) {}

tl::expected<Caller, Refusal> Gate::identify(const RequestHead& head, const IpAddress& client,
                                              TokenMemo& memo) {
    // Every path does the same work: one token digest, one keyed hash, one comparison. Only who comes again
    // on the same connection is spared the hashes.
    static const std::string nobody(73, '0');
    std::string scratch;
    const auto shown = presentedKey(head, scratch);
    const auto id = shown ? parseProxyKey(*shown) : std::nullopt;
    Key* key = id ? m_state.keys().find(id->text()) : nullptr;
    const std::string_view token = id ? *shown : std::string_view(nobody);
    const Digest hash = memo.hashOf(token, [&] { return m_pepper(asText(tokenDigest(token))); });
    const Digest none{};
    const bool same = equalConstantTime(asText(hash), asText(key ? key->tokenHash : none));
    if (!scratch.empty()) wipe(scratch.data(), scratch.size());
    if (key && same && !key->policy.canary)
        return Caller{key, key->id, key->tokenHash, dialectOf(*key->target), m_state.config().bodyBytes};

    Refusal no = refusal(RefusalCode::KeyUnknown, {});
    const Config& config = m_state.config();
    if (const auto wait =
            m_authFailures.count(client, config.maxAuthFailuresPerMinute, m_state.clock().boot())) {
        no.code = RefusalCode::TooManyAuthFailures;
        no.retryAfter = *wait;
    }
    if (key && same)
        noteCanary(*key, head, client);
    else
        count(no, {}, {}, client);
    return tl::unexpected(std::move(no));
}

/// Who tries a canary learns nothing: not that it exists, nor that it was killed. Its owner does.
void Gate::noteCanary(const Key& key, const RequestHead& head, const IpAddress& client) {
    const WallTime now = m_state.clock().wall();
    const auto alive = askAlive(key, now);
    const std::string_view code = alive ? kCanaryTouched : codeOf(alive.error().code);
    m_state.countRefusal({key.id, std::string(code), {}, {}, client, 1, now, now});
    if (alive)
        m_state.canaries().touch(key.id, client, head.method, head.path, head.field("user-agent").value_or(""));
}

tl::expected<void, Refusal> Gate::precheck(Caller& caller, const RequestHead& head, const IpAddress& client) {
    Walk found;
    auto answer = walkToEndpoint(caller, head, client, found);
    if (answer) caller.dialect = found.endpoint.shape;
    if (!answer) count(answer.error(), boundedSubject(head.path), {}, client);
    return answer;
}

GateAnswer Gate::admit(const Caller& caller, const RequestHead& head, std::string_view body,
                       const IpAddress& client) {
    Walk found;
    GateAnswer answer = walk(caller, head, body, client, found);
    if (!answer)
        count(answer.error(),
              found.endpoint.endpoint.empty() ? boundedSubject(head.path) : found.endpoint.endpoint,
              boundedSubject(found.facts.model), client);
    return answer;
}

/// The walk of DESIGN 4.3. The first no ends it; money is asked last, so no later question has any to give
/// back.
GateAnswer Gate::walk(const Caller& caller, const RequestHead& head, std::string_view body,
                      const IpAddress& client, Walk& found) {
    if (auto yes = walkToEndpoint(caller, head, client, found); !yes)
        return tl::unexpected(std::move(yes.error()));
    Key& key = *found.key;
    if (found.endpoint.kind == EndpointClass::Self || found.endpoint.kind == EndpointClass::KeyInfo) {
        Account& account = m_state.ledger().account(key.id);
        account.roll(UtcDay::of(m_state.clock().wall()));
        return answerLocally(found.endpoint.kind, key, account);
    }
    if (found.endpoint.dialect)
        if (auto yes = readBody(head, body, found); !yes) return tl::unexpected(std::move(yes.error()));
    const Config& config = m_state.config();
    const RateLimits limits{config.maxConcurrentPerKey, config.maxConcurrent, m_state.openRequests()};
    if (auto yes = askRates(key, found.inputTokens, limits, m_state.clock().boot()); !yes)
        return tl::unexpected(std::move(yes.error()));
    if (auto yes = askRelay(key); !yes) return tl::unexpected(std::move(yes.error()));
    auto admission = askMoney(client, found);
    if (!admission) return tl::unexpected(std::move(admission.error()));
    if (claimsPin(key, isTrustedProxy(client, config)))
        if (auto yes = claimPin(key, client, **admission); !yes)
            return tl::unexpected(std::move(yes.error()));
    // Not only the first one waits: a pin or a cap that a power cut takes away must not have let anybody
    // through.
    if (key.reliesOn > m_state.journal().durableSequence())
        (*admission)->durableFirst = std::max((*admission)->durableFirst, key.reliesOn);
    countAdmitted(key, found.inputTokens, m_state.clock().boot());
    // Only what costs by the model: asking the same of a chat or a shop again and again is how they are used.
    if (found.endpoint.kind == EndpointClass::Priced && !(*admission)->model.empty())
        m_state.noteRequest(key, (*admission)->model, body);
    m_state.actOnAnomalies();
    return std::move(*admission);
}

/// Questions 1 to 3.
tl::expected<void, Refusal> Gate::walkToEndpoint(const Caller& caller, const RequestHead& head,
                                                 const IpAddress& client, Walk& found) {
    Key* key = m_state.keys().find(caller.id.text());
    if (!key || key->tokenHash != caller.tokenHash)
        return tl::unexpected(refusal(RefusalCode::KeyUnknown, {}));
    found.key = key;
    TRY(askAlive(*key, m_state.clock().wall()));
    if (auto yes = askAddress(*key, client); !yes) {
        alertMismatch(*key, client);
        return yes;
    }
    if (!key->target->kind)
        return tl::unexpected(refusal(RefusalCode::EndpointNotAllowed, key->id, std::string(head.path)));
    auto endpoint = matchEndpoint(*key->target->kind, head);
    if (!endpoint) {
        endpoint.error().key = key->id;
        return tl::unexpected(std::move(endpoint.error()));
    }
    found.endpoint = std::move(*endpoint);
    const bool isLocal =
        found.endpoint.kind == EndpointClass::Self || found.endpoint.kind == EndpointClass::KeyInfo;
    if (!isLocal) TRY(askEndpoints(*key, head.method, found.endpoint.below));
    TRY(askMedia(key->id, head, found.endpoint.dialect));
    if (found.endpoint.kind == EndpointClass::Model)
        if (const std::string model = modelInPath(found.endpoint.below); !mayUse(*key, model))
            return tl::unexpected(refusal(RefusalCode::ModelNotAllowed, key->id, boundedSubject(model)));
    if (found.endpoint.kind == EndpointClass::Own &&
        !m_state.isAnswerOf(key->id, idInQuery(found.endpoint.path)))
        return tl::unexpected(refusal(RefusalCode::StoredData, key->id, boundedSubject(head.path)));
    return {};
}

/// Question 4, as far as the body goes.
tl::expected<void, Refusal> Gate::readBody(const RequestHead& head, std::string_view body, Walk& found) {
    const EndpointMatch& endpoint = found.endpoint;
    const auto mark = endpoint.path.find('?');
    const RequestBytes bytes{body,
                             head.field("content-type").value_or(""),
                             head.method,
                             endpoint.below,
                             endpoint.name,
                             mark == std::string::npos ? std::string_view()
                                                       : std::string_view(endpoint.path).substr(mark + 1)};
    auto facts = endpoint.dialect->read(bytes);
    if (!facts) {
        facts.error().key = found.key->id;
        return tl::unexpected(std::move(facts.error()));
    }
    found.facts = std::move(*facts);
    TRY(askScope(*found.key, found.facts));
    if (endpoint.kind != EndpointClass::Priced) return {};
    auto price = askPrice(*found.key, m_state.ledger().isCapped(found.key->id, found.key->policy),
                          found.facts, m_state.prices());
    if (!price) return tl::unexpected(std::move(price.error()));
    found.price = std::move(*price);
    found.inputTokens = static_cast<std::uint64_t>(
        inputTokenBound(found.facts, found.price.value_or(ModelPrice{}), found.key->policy.strictBound));
    return {};
}

/// Question 5: can the relay serve at all, and does it hold the upstream key?
tl::expected<void, Refusal> Gate::askRelay(const Key& key) const {
    if (m_state.draining()) return tl::unexpected(refusal(RefusalCode::Draining, key.id));
    if (!m_state.journal().acceptsRequests())
        return tl::unexpected(refusal(RefusalCode::AuditUnavailable, key.id));
    if (m_state.upstreamKeys().sealed()) return tl::unexpected(refusal(RefusalCode::RelaySealed, key.id));
    if (!m_state.upstreamKeys().has(key.upstreamKey))
        return tl::unexpected(refusal(RefusalCode::UpstreamKeyMissing, key.id));
    return {};
}

void Gate::noteRefusal(const Refusal& no, const RequestHead* head, const IpAddress& client) {
    count(no, head ? boundedSubject(head->path) : std::string(), {}, client);
}

void Gate::alertMismatch(Key& key, const IpAddress& client) {
    std::vector<journal::AlertFact> facts{{"client", client.toText()}};
    if (key.pin) facts.push_back({"pin", key.pin->toText()});
    alert(key.id, "ip.mismatch",
          "used from " + client.toText() + (key.pin ? ", locked to " + key.pin->toText() : ""), std::move(facts));
}

void Gate::alert(const KeyId& key, const char* type, std::string detail, std::vector<journal::AlertFact> facts) {
    // An alert that finds no room on the disk is lost; the refusal or settlement it speaks of is not.
    m_state.alert({key, type, std::move(detail), {}, type + (" " + hourWindow(m_state.clock().wall())), std::move(facts)});
}

void Gate::count(const Refusal& no, std::string endpoint, std::string model, const IpAddress& client) {
    const WallTime now = m_state.clock().wall();
    m_state.countRefusal(
        {no.key, std::string(codeOf(no.code)), std::move(endpoint), std::move(model), client, 1, now, now});
}

} // namespace rubber::relay
