// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/webhook_control.h"

#include "relay/core/control/sealing_keys.h"
#include "relay/core/relay_state.h"
#include "relay/core/upstream_target.h"
#include "relay/core/webhooks/courier.h"
#include "relay/core/webhooks/outbox.h"
#include "shared/crypto/signature.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/webhook_messages.h"

namespace rubber::relay {
namespace {

using What = journal::WebhookRecord::What;
constexpr Duration kOverlap = Duration::days(1);
const char* toString(journal::DeliveryRecord::What what) {
    using Outcome = journal::DeliveryRecord::What;
    if (what == Outcome::Delivered) return "delivered";
    return what == Outcome::Failed ? "failed" : "given_up";
}

constexpr std::size_t kIdSize = 19; ///< "wh_" and 16.

bool isWebhookId(const WebhookId& id) {
    return id.text().size() == kIdSize && id.text().starts_with("wh_") && hasIdForm(id.text());
}

journal::WebhookRecord recordOf(const Webhook& hook, What what, const RelayState& state,
                                const journal::Origin& origin) {
    journal::WebhookRecord record;
    record.hook = hook.id;
    record.what = what;
    record.host = hook.host;
    record.events = hook.events;
    record.format = hook.format;
    record.scheme = hook.scheme;
    record.publicKey = hook.publicKey;
    record.generation = hook.generation;
    record.previousUntil = hook.previousUntil;
    record.at = state.clock().wall();
    record.origin = origin;
    return record;
}

std::optional<VerifyKey> shownKey(WebhookScheme scheme, const VerifyKey& key) {
    return scheme == WebhookScheme::V1a ? std::optional(key) : std::nullopt;
}

ControlReply recorded(RelayState& state, const journal::WebhookRecord& record) {
    const auto sequence = state.record(record);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    protocol::WebhookReceipt receipt;
    receipt.hook = record.hook;
    receipt.sequence = *sequence;
    receipt.host = record.host;
    receipt.publicKey = shownKey(record.scheme, record.publicKey);
    if (record.previousUntil > record.at) receipt.previousUntil = record.previousUntil;
    receipt.at = record.at;
    ControlReply reply;
    reply.body = protocol::encode(receipt);
    reply.durable = *sequence;
    return reply;
}

Refused unknown() { return {404, "unknown_webhook", "this relay has no such webhook"}; }
Refused sealed() { return {503, "relay_sealed", "the relay is sealed; unseal it first"}; }

tl::expected<WebhookSecrets::Box, Refused> openBox(const RelayState& state, SealingKeys& keys,
                                                   const SealingKeyId& key, const std::string& box,
                                                   const WebhookId& hook, const DeviceId& device) {
    const auto plain = keys.open(device, key, box);
    if (!plain) return tl::unexpected(sealingRefusal(plain.error()));
    auto content = WebhookSecrets::takeOut(*plain, state.identity().id, device, hook);
    if (!content) return tl::unexpected(refusedBy(content.error(), 400, "box_refused"));
    return std::move(*content);
}

VerifyKey publicKeyOf(WebhookScheme scheme, const Secret& key) {
    if (scheme == WebhookScheme::V1) return {};
    const auto pair = SigningKey::fromSeed(key.clone());
    CHECK(pair.has_value());
    return pair->verifyKey;
}

/// A webhook whose box is there: its URL is looked at and stored, its host goes into the record.
std::optional<Refused> takeBox(RelayState& state, SealingKeys& keys, const protocol::WebhookSetting& setting,
                               journal::WebhookRecord& record) {
    if (state.upstreamKeys().sealed()) return sealed();
    const auto box = openBox(state, keys, setting.sealKey, setting.sealed, setting.hook, record.origin.device);
    if (!box) return box.error();
    const auto secret = WebhookSecrets::takeApart(box->content);
    if (!secret) return refusedBy(secret.error(), 400, "webhook_url_refused");
    if (!state.config().allowLoopbackUpstreams && isLoopbackTarget(secret->url.target))
        return Refused{400, "webhook_url_refused", "this relay does not send to its own machine"};
    record.host = secret->url.host();
    record.publicKey = publicKeyOf(setting.scheme, secret->key);
    record.previousUntil = {}; // A replaced secret is no longer good.
    ++record.generation;
    if (const auto stored = state.webhookSecrets().store({setting.hook, record.generation}, box->content); !stored)
        return refusedBy(stored.error(), 503, "audit_unavailable");
    return std::nullopt;
}

} // namespace

ControlReply setWebhook(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                        const journal::Origin& origin) {
    const auto setting = protocol::decode<protocol::WebhookSetting>(body);
    if (!setting) return refuse(refusedBy(setting.error(), 400, "invalid"));
    if (!isWebhookId(setting->hook)) return refuse(400, "invalid", "hook: must be wh_ and 16 characters");
    const Webhook* known = state.outbox().find(setting->hook);
    if (!known && setting->sealed.empty()) return refuse(unknown());
    if (!known && state.outbox().hooks().size() >= Outbox::kMostHooks)
        return refuse(409, "too_many_webhooks", "this relay has 16 webhooks already; remove one first");
    if (known && setting->sealed.empty() && setting->scheme != known->scheme)
        return refuse(400, "invalid", "scheme: only changes with a new secret");
    journal::WebhookRecord record = recordOf(known ? *known : Webhook{}, What::Set, state, origin);
    record.hook = setting->hook;
    record.events = setting->events;
    record.format = setting->format;
    record.scheme = setting->scheme;
    if (!setting->sealed.empty())
        if (const auto refused = takeBox(state, sealingKeys, *setting, record)) return refuse(*refused);
    return recorded(state, record);
}

ControlReply rotateWebhook(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                           const journal::Origin& origin) {
    const auto rotation = protocol::decode<protocol::WebhookRotation>(body);
    if (!rotation) return refuse(refusedBy(rotation.error(), 400, "invalid"));
    const Webhook* hook = state.outbox().find(rotation->hook);
    if (!hook) return refuse(unknown());
    if (state.upstreamKeys().sealed()) return refuse(sealed());
    const auto box = openBox(state, sealingKeys, rotation->sealKey, rotation->sealed, hook->id, origin.device);
    if (!box) return refuse(box.error());
    if (box->hasUrl) return refuse(400, "box_refused", "a rotation changes the secret and not the URL");
    journal::WebhookRecord record = recordOf(*hook, What::Rotated, state, origin);
    ++record.generation;
    record.previousUntil = record.at + kOverlap;
    record.publicKey = publicKeyOf(hook->scheme, box->content);
    const auto stored = state.webhookSecrets().storeWithUrlOf({hook->id, record.generation}, box->content,
                                                              hook->generation);
    if (!stored) return refuse(refusedBy(stored.error(), 503, "audit_unavailable"));
    return recorded(state, record);
}

ControlReply removeWebhook(RelayState& state, const std::string& body, const journal::Origin& origin) {
    const auto command = protocol::decode<protocol::WebhookCommand>(body);
    if (!command) return refuse(refusedBy(command.error(), 400, "invalid"));
    const Webhook* hook = state.outbox().find(command->hook);
    if (!hook) return refuse(unknown());
    auto record = recordOf(*hook, What::Removed, state, origin);
    record.previousUntil = {};
    return recorded(state, record);
}

ControlReply testWebhook(RelayState& state, const std::string& body, const journal::Origin& origin) {
    const auto command = protocol::decode<protocol::WebhookCommand>(body);
    if (!command) return refuse(refusedBy(command.error(), 400, "invalid"));
    const Webhook* hook = state.outbox().find(command->hook);
    if (!hook) return refuse(unknown());
    if (!hook->disabledBecause.empty())
        return refuse(409, "webhook_disabled", "this webhook is disabled; enable it first");
    if (state.upstreamKeys().sealed()) return refuse(sealed());
    return recorded(state, recordOf(*hook, What::Tested, state, origin));
}

ControlReply listWebhooks(RelayState& state) {
    const WallTime now = state.clock().wall();
    protocol::WebhookList list;
    list.sealed = state.upstreamKeys().sealed();
    for (const auto& [id, hook] : state.outbox().hooks()) {
        protocol::WebhookStatus status;
        status.hook = id;
        status.host = hook.host;
        status.events = hook.events;
        status.format = hook.format;
        status.scheme = hook.scheme;
        status.publicKey = shownKey(hook.scheme, hook.publicKey);
        status.createdAt = hook.createdAt;
        status.disabledBecause = hook.disabledBecause;
        if (hook.rotating(now)) status.previousUntil = hook.previousUntil;
        status.waiting = static_cast<std::uint32_t>(hook.waiting.size());
        status.dropped = hook.dropped;
        status.givenUp = hook.givenUp;
        status.failures = hook.failures;
        if (hook.last) {
            status.lastEvent = hook.last->event;
            status.lastAt = hook.last->at;
            status.lastOutcome = toString(hook.last->what);
            status.lastStatus = hook.last->status;
            status.lastReason = hook.last->reason;
        }
        status.nextAt = nextAttempt(hook, now);
        list.hooks.push_back(std::move(status));
    }
    ControlReply reply;
    reply.body = protocol::encode(list);
    return reply;
}

} // namespace rubber::relay
