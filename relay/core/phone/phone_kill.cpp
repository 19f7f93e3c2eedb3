// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/phone/phone_kill.h"

#include "relay/core/control/kill_control.h"
#include "relay/core/phone/phone_answer.h"
#include "relay/core/relay_state.h"
#include "shared/kill_token.h"
#include "shared/proxy_key.h"

namespace rubber::relay {
namespace {

constexpr const char* kPath = "/rk/kill";

} // namespace

PhoneKill::PhoneKill(RelayState& state) : m_state(state), m_pepper(state.identity().pepper) {}
PhoneKill::~PhoneKill() = default;

ControlReply PhoneKill::handle(std::string_view body, const IpAddress& client) {
    const auto request = parsePhoneRequest(body);
    if (!request) return phoneRefusal(400, "malformed", "this is not what the kill page sends");
    const KillLink* link = identify(request->token);
    if (!link) return refuseToken(client);
    if (const auto wait = overRate(*link, request->action))
        return phoneRefusal(429, "rate_limited", "this link was used very often; wait a minute");
    if (request->action == PhoneRequest::Action::Kill) return kill(*link, client);
    ControlReply reply;
    reply.body = phoneView(m_state, *link);
    return reply;
}

/// One token digest, one keyed hash and one comparison, whatever was sent.
const KillLink* PhoneKill::identify(std::string_view token) const {
    static const std::string nobody(71, '0');
    const auto id = parseKillToken(token);
    const KillLink* link = id ? m_state.killLinks().find(id->text()) : nullptr;
    const Digest hash = m_pepper(asText(tokenDigest(id ? token : std::string_view(nobody))));
    const Digest none{};
    return equalConstantTime(asText(hash), asText(link ? link->tokenHash : none)) ? link : nullptr;
}

ControlReply PhoneKill::refuseToken(const IpAddress& client) {
    const WallTime now = m_state.clock().wall();
    journal::RefuseRecord refusal;
    refusal.code = "kill_link_void";
    refusal.endpoint = kPath;
    refusal.client = client;
    refusal.first = refusal.last = now;
    m_state.countRefusal(refusal);
    if (m_failures.count(client, kFailuresPerMinute, m_state.clock().boot()))
        return phoneRefusal(429, "too_many_failures",
                            "too many wrong links from this address; wait a minute");
    return phoneRefusal(403, "kill_link_void",
                        "this kill link does not work here: replaced, revoked or mistyped");
}

std::optional<Duration> PhoneKill::overRate(const KillLink& link, PhoneRequest::Action action) {
    // Links that are gone leave their counters behind; they go when they outnumber the living.
    if (m_rates.size() > 2 * m_state.killLinks().all().size() + 16)
        std::erase_if(m_rates,
                      [&](const auto& entry) { return !m_state.killLinks().find(entry.first.text()); });
    Rates& rates = m_rates[link.id];
    const BootTime now = m_state.clock().boot();
    return action == PhoneRequest::Action::Kill ? rates.kills.take(1, kKillsPerMinute, now)
                                                : rates.shows.take(1, kShowsPerMinute, now);
}

ControlReply PhoneKill::kill(const KillLink& link, const IpAddress& client) {
    protocol::KillRequest request;
    request.all = !link.key;
    if (link.key) request.targets.push_back({*link.key, 0});
    return killNow(m_state, request, KilledBy{{DeviceId(kPhone), 0}, link.id, client}, phoneReceipt);
}

} // namespace rubber::relay
