// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/kill_control.h"

#include "relay/core/control/grants.h"
#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"

#include <set>
#include <utility>

namespace rubber::relay {
namespace {

/// The form a device makes ids in (shared/kill_token.h).
constexpr std::size_t kLinkIdSize = 12;

ControlReply receipt(RelayState& state, const journal::KillLinkRecord& record,
                     std::optional<KillLinkId> voided) {
    // A link that is void must stay void on a full disk too.
    const auto sequence = state.record(record, record.what == journal::KillLinkRecord::What::Revoked);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    ControlReply reply;
    reply.body =
        protocol::encode(protocol::KillLinkReceipt{record.link, std::move(voided), *sequence, record.at});
    reply.durable = *sequence;
    return reply;
}

} // namespace

ControlReply killNow(RelayState& state, const protocol::KillRequest& request, const KilledBy& by,
                     std::function<std::string(const protocol::KillReceipt&)> written) {
    const BootTime begun = state.clock().boot();
    std::set<UpstreamKeyId> upstreamKeys;
    const auto note = [&](const Key& key) { upstreamKeys.insert(key.upstreamKey); };
    if (request.all) std::as_const(state.keys()).forEach(note);
    for (const auto& target : request.targets)
        if (const Key* key = state.keys().find(target.key.text())) note(*key);

    protocol::KillReceipt receipt = state.kill(request, by);
    ControlReply reply;
    reply.durable = receipt.sequence;
    reply.urgent = true;
    reply.finish = [&state, receipt, begun, upstreamKeys,
                    written = std::move(written)](bool durable) mutable {
        receipt.durable = durable;
        receipt.elapsedMs = static_cast<double>((state.clock().boot() - begun).ms);
        if (durable) eraseUnused(state, upstreamKeys);
        if (durable) state.noteKill(receipt.elapsedMs);
        return written(receipt);
    };
    // Nothing could be appended: dead in memory, and the receipt says that it is no more than that.
    if (reply.durable == 0) {
        reply.body = reply.finish(receipt.durable && receipt.sequence != 0);
        reply.finish = nullptr;
        reply.urgent = false;
    }
    return reply;
}

ControlReply createKillLink(RelayState& state, const std::string& body, const journal::Origin& origin) {
    const auto request = protocol::decode<protocol::KillLinkRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    if (request->link.text().size() != kLinkIdSize)
        return refuse(400, "invalid", "link: must have 12 characters");
    if (!state.config().hasPhonePage())
        return refuse(409, "no_phone_page",
                      "the relay's data listener is plain HTTP, where no phone page is served");
    if (request->key && !state.keys().find(request->key->text()))
        return refuse(404, "unknown_key", "this relay has no such key");
    if (state.killLinks().find(request->link.text()))
        return refuse(409, "link_exists", "a link with this id is there already");
    std::optional<KillLinkId> voided;
    if (const KillLink* old = state.killLinks().ofTarget(request->key)) voided = old->id;

    journal::KillLinkRecord record;
    record.link = request->link;
    record.key = request->key;
    record.tokenHash = hmacSha256(state.identity().pepper, asText(request->tokenDigest));
    record.at = state.clock().wall();
    record.origin = origin;
    return receipt(state, record, std::move(voided));
}

ControlReply revokeKillLink(RelayState& state, const std::string& body, const journal::Origin& origin) {
    const auto command = protocol::decode<protocol::KillLinkCommand>(body);
    if (!command) return refuse(refusedBy(command.error(), 400, "invalid"));
    const KillLink* link = state.killLinks().find(command->link.text());
    if (!link) return refuse(404, "unknown_link", "this relay has no such kill link");
    journal::KillLinkRecord record;
    record.what = journal::KillLinkRecord::What::Revoked;
    record.link = command->link;
    record.key = link->key;
    record.at = state.clock().wall();
    record.origin = origin;
    return receipt(state, record, std::nullopt);
}

ControlReply listKillLinks(const RelayState& state) {
    protocol::KillLinkList list;
    for (const auto& [target, link] : state.killLinks().all())
        list.links.push_back({link.id, link.key, link.device, link.createdAt, link.lastUsed});
    ControlReply reply;
    reply.body = protocol::encode(list);
    return reply;
}

} // namespace rubber::relay
