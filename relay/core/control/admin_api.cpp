// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/admin_api.h"

#include "relay/core/control/attest_control.h"
#include "relay/core/control/audit_control.h"
#include "relay/core/control/device_control.h"
#include "relay/core/control/grants.h"
#include "relay/core/control/kill_control.h"
#include "relay/core/control/request_check.h"
#include "relay/core/control/rows_page.h"
#include "relay/core/control/seal_control.h"
#include "relay/core/control/sealing_keys.h"
#include "relay/core/control/share_control.h"
#include "relay/core/control/watch_totals.h"
#include "relay/core/control/webhook_control.h"
#include "relay/core/evidence/no_evidence.h"
#include "relay/core/relay_state.h"
#include "shared/anomaly/rule.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/seen_address.h"

#include <charconv>

namespace rubber::relay {
namespace {

constexpr std::string_view kRoot = "/rk/v1/";

} // namespace

struct AdminApi::Impl {
    RelayState& state;
    RequestCheck check;
    Pairing pairing;
    SealingKeys sealingKeys;
    Grants grants;
    Attesting attesting{std::make_shared<NoEvidence>(), ""};

    Impl(RelayState& s, const std::string& dataFolder)
        : state(s), check(s), pairing(s, dataFolder), sealingKeys(s), grants(s, sealingKeys) {}

    ControlReply kill(const std::string& body, const VerifiedCaller& caller);
    ControlReply suspend(const std::string& body, const journal::Origin& origin, bool suspended);
    ControlReply repin(const std::string& body, const journal::Origin& origin);
    ControlReply prices(const std::string& body, const journal::Origin& origin);
    ControlReply recorded(const journal::Payload& payload, WallTime at);
    ControlReply change(std::string_view verb, const std::string& body, const journal::Origin& origin);
};

AdminApi::AdminApi(RelayState& state, const std::string& dataFolder)
    : m_impl(std::make_unique<Impl>(state, dataFolder)) {}
AdminApi::~AdminApi() = default;

void AdminApi::setAuthorities(std::vector<std::string> authorities) {
    m_impl->check.setAuthorities(std::move(authorities));
}

void AdminApi::attestWith(Attesting attesting) { m_impl->attesting = std::move(attesting); }

Result<AdminApi::NewCode> AdminApi::newPairingCode() { return m_impl->pairing.newCode(); }

ControlReply AdminApi::handle(const ControlRequest& request) {
    Impl& api = *m_impl;
    std::string_view verb = request.parts.path;
    if (!verb.starts_with(kRoot)) return refuse(404, "not_found", "there is nothing here");
    verb.remove_prefix(kRoot.size());
    if (request.parts.method != "POST") return refuse(405, "method_not_allowed", "use POST");

    if (verb == "pair/hello" || verb == "pair/finish") {
        if (const auto refused = api.check.checkUnsigned(request)) return refuse(*refused);
        return verb == "pair/hello" ? api.pairing.hello() : api.pairing.finish(request.parts.body);
    }
    const bool audits = verb.starts_with("audit/");
    const bool reads = verb == "status" || verb == "address" || verb == "rows" || verb == "kill-links" || verb == "attest" ||
                       verb == "devices" || verb == "sealing-keys" || verb == "webhooks" || audits;
    const RequestKind kind = verb == "kill"     ? RequestKind::Kills
                             : verb == "totals" ? RequestKind::Totals
                             : reads            ? RequestKind::Reads
                                                : RequestKind::Changes;
    const auto caller = api.check.check(request, kind);
    if (!caller) return refuse(caller.error());
    if (verb == "kill") return api.kill(request.parts.body, *caller);
    if (verb == "totals") return watchTotals(api.state, request.parts.body);
    if (verb == "status") {
        ControlReply reply;
        auto status = api.state.status();
        status.waitingDevices = api.pairing.waiting() ? 1 : 0;
        reply.body = protocol::encode(status);
        return reply;
    }
    if (verb == "address") {
        ControlReply reply;
        reply.body = protocol::encode(protocol::SeenAddress{request.peer});
        return reply;
    }
    if (verb == "rows") return rowsPage(api.state, request.parts.body);
    if (verb == "kill-links") return listKillLinks(api.state);
    if (verb == "attest") return attest(api.state, api.attesting, request.parts.body);
    if (audits) return answerAudit(api.state, verb.substr(6), request.parts.body, caller->device);
    if (verb == "devices") return listDevices(api.state, api.pairing);
    if (verb == "webhooks") return listWebhooks(api.state);
    if (verb == "sealing-keys") return api.sealingKeys.offer(request.parts.body, caller->device);
    return api.change(verb, request.parts.body, journal::Origin{caller->device, caller->sequence});
}

ControlReply AdminApi::Impl::change(std::string_view verb, const std::string& body,
                                    const journal::Origin& origin) {
    if (verb == "grant") return grants.take(body, origin);
    if (verb == "suspend") return suspend(body, origin, true);
    if (verb == "resume") return suspend(body, origin, false);
    if (verb == "repin") return repin(body, origin);
    if (verb == "unseal") return unsealByDevice(state, sealingKeys, body, origin);
    if (verb == "unseal/attempt") return unsealAttempt(state);
    if (verb == "unseal/share") return unsealByShare(state, body, origin);
    if (verb == "unseal/cancel") return cancelUnsealing(state, origin);
    if (verb == "shares/adopt") return adoptShares(state, sealingKeys, body, origin);
    if (verb == "seal") return sealByDevice(state, origin);
    if (verb == "prices") return prices(body, origin);
    if (verb == "kill-link/create") return createKillLink(state, body, origin);
    if (verb == "kill-link/revoke") return revokeKillLink(state, body, origin);
    if (verb == "device/add") return addDevice(state, pairing, body, origin.device);
    if (verb == "device/deny") return denyDevice(state, pairing, body);
    if (verb == "device/remove") return removeDevice(state, body, origin.device);
    if (verb == "webhook/set") return setWebhook(state, sealingKeys, body, origin);
    if (verb == "webhook/rotate") return rotateWebhook(state, sealingKeys, body, origin);
    if (verb == "webhook/remove") return removeWebhook(state, body, origin);
    if (verb == "webhook/test") return testWebhook(state, body, origin);
    return refuse(404, "not_found", "there is nothing here");
}

ControlReply AdminApi::Impl::kill(const std::string& body, const VerifiedCaller& caller) {
    const auto request = protocol::decode<protocol::KillRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    if (request->all != request->targets.empty())
        return refuse(400, "invalid", "name the keys to kill, or say all, not both");
    return killNow(state, *request, KilledBy{{caller.device, 0}},
                   [](const protocol::KillReceipt& receipt) { return protocol::encode(receipt); });
}

ControlReply AdminApi::Impl::recorded(const journal::Payload& payload, WallTime at) {
    // What stops a key may use the space that is kept for it.
    const auto* suspension = std::get_if<journal::SuspendRecord>(&payload);
    const auto sequence = state.record(payload, suspension != nullptr);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    protocol::CommandReceipt receipt;
    receipt.sequence = *sequence;
    receipt.at = at;
    ControlReply reply;
    reply.body = protocol::encode(receipt);
    reply.durable = *sequence;
    return reply;
}

ControlReply AdminApi::Impl::suspend(const std::string& body, const journal::Origin& origin, bool suspended) {
    const auto command = protocol::decode<protocol::KeyCommand>(body);
    if (!command) return refuse(refusedBy(command.error(), 400, "invalid"));
    const Key* key = state.keys().find(command->key.text());
    if (!key) return refuse(404, "unknown_key", "this relay has no such key");
    if (key->killed()) return refuse(409, "key_killed", "the key is killed; only restore revives it");
    journal::SuspendRecord record;
    record.key = command->key;
    record.suspended = suspended;
    record.reason = "owner";
    if (command->acceptAsNormal) {
        if (suspended) return refuse(400, "invalid", "accept_as_normal: belongs to resume");
        const auto rule = anomaly::ruleIn(key->suspendedBecause, anomaly::kSuspendPrefix);
        if (!rule) return refuse(409, "nothing_to_accept", "no rule of anomalies has suspended this key");
        record.reason = std::string(anomaly::kAcceptPrefix).append(anomaly::wordOf(*rule));
    }
    record.at = state.clock().wall();
    record.origin = origin;
    return recorded(record, record.at);
}

ControlReply AdminApi::Impl::repin(const std::string& body, const journal::Origin& origin) {
    const auto command = protocol::decode<protocol::KeyCommand>(body);
    if (!command) return refuse(refusedBy(command.error(), 400, "invalid"));
    if (command->acceptAsNormal) return refuse(400, "invalid", "accept_as_normal: belongs to resume");
    if (!state.keys().find(command->key.text()))
        return refuse(404, "unknown_key", "this relay has no such key");
    journal::PinRecord record;
    record.key = command->key;
    record.at = state.clock().wall();
    record.origin = origin;
    return recorded(record, record.at);
}

ControlReply AdminApi::Impl::prices(const std::string& body, const journal::Origin& origin) {
    const auto envelope = protocol::decode<Envelope>(body);
    if (!envelope) return refuse(refusedBy(envelope.error(), 400, "invalid"));
    const Device* device = state.device(origin.device);
    CHECK(device);
    if (envelope->keyId != origin.device.text() ||
        !verifyEnvelope(*envelope, device->key, kPricesPayloadType))
        return refuse(401, "bad_signature", "the price book is not signed by the device that sent it");
    const auto update = protocol::decode<protocol::PricesUpdate>(envelope->payload);
    if (!update) return refuse(refusedBy(update.error(), 400, "invalid"));
    if (update->relay != state.identity().id)
        return refuse(400, "wrong_relay", "this price book is for another relay");
    if (update->device != origin.device) return refuse(400, "invalid", "device: not the one that signed");
    const auto book = PriceBook::parse(update->book);
    if (!book) return refuse(refusedBy(book.error(), 400, "invalid"));
    if (book->version() == state.prices().version())
        return refuse(409, "version_too_old",
                      "a price book of version " + book->version() + " is in force already");
    journal::PricesRecord record;
    record.book = update->book;
    record.at = state.clock().wall();
    record.origin = origin;
    return recorded(record, record.at);
}

ControlReply AdminApi::complete(ControlReply reply, bool durable) {
    if (reply.finish) {
        reply.body = reply.finish(durable);
        reply.finish = nullptr;
        if (!reply.body.empty()) return reply;
    }
    if (!durable)
        return refuse(503, "audit_unavailable",
                      "the journal could not be written; the change is not confirmed");
    return reply;
}

httpsig::SignedFields AdminApi::signReply(const ControlRequest& request, int status,
                                          const std::string& body) {
    if (request.fields.signature.empty()) return {};
    const RelayIdentity& identity = m_impl->state.identity();
    return httpsig::signAnswer(identity.identity, identity.id.text(), status, body, request.fields.signature,
                               m_impl->state.clock().wall());
}

tl::expected<AdminApi::FeedTicket, ControlReply> AdminApi::openFeed(const ControlRequest& request) {
    if (request.parts.method != "GET" || request.parts.path != "/rk/v1/feed")
        return tl::unexpected(refuse(404, "not_found", "there is nothing here"));
    auto caller = m_impl->check.check(request, RequestKind::Reads);
    if (!caller) return tl::unexpected(refuse(caller.error()));
    FeedTicket ticket{caller->device, caller->nonce, 0};
    constexpr std::string_view kAfter = "?after=";
    if (const std::string_view query = request.parts.query; query.starts_with(kAfter)) {
        const auto number = query.substr(kAfter.size());
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), ticket.after);
        if (error != std::errc{} || end != number.data() + number.size())
            return tl::unexpected(refuse(400, "invalid", "after: not a sequence number"));
    } else if (query != "?" && !query.empty()) {
        return tl::unexpected(refuse(400, "invalid", "the only parameter of the feed is after"));
    }
    return ticket;
}

std::string AdminApi::feedHello(const FeedTicket& ticket) {
    RelayState& state = m_impl->state;
    protocol::FeedHello hello;
    hello.relay = state.identity().id;
    hello.requestNonce = ticket.nonce;
    hello.head = state.journal().durableSequence();
    hello.oldest = state.journal().oldestSequence();
    hello.now = state.clock().wall();
    std::string text = "rubberapi/feed/v1";
    text += '\0';
    text += hello.relay.text();
    text += '\0';
    text += hello.requestNonce;
    text += '\0';
    text += std::to_string(hello.head);
    hello.signature = state.identity().identity.sign(text);
    return protocol::encode(hello);
}

bool AdminApi::mayListen(const DeviceId& device) const {
    const auto& devices = m_impl->state.devices();
    const auto found = devices.find(device);
    return found != devices.end() && !found->second.removed;
}

} // namespace rubber::relay
