// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"
#include "shared/protocol/webhook_messages.h"

#include <algorithm>

namespace rubber {

const char* word(WebhookFormat format) { return toString(format); }
const char* word(WebhookScheme scheme) { return toString(scheme); }

bool fromWord(std::string_view text, WebhookFormat& format) {
    const auto found = webhookFormatOf(text);
    if (found) format = *found;
    return found.has_value();
}

bool fromWord(std::string_view text, WebhookScheme& scheme) {
    const auto found = webhookSchemeOf(text);
    if (found) scheme = *found;
    return found.has_value();
}

} // namespace rubber

namespace rubber::protocol {

void fields(auto& f, Is<WebhookSetting> auto& m) {
    f("hook", m.hook);
    f("events", m.events);
    f("format", m.format);
    f("scheme", m.scheme);
    f.omittable("seal_key", m.sealKey);
    f.omittableBinary("sealed", m.sealed);
    f.require(m.events.size() <= kMostWebhookEvents && std::all_of(m.events.begin(), m.events.end(), isWebhookEvent),
              "events", "must be at most 32 names such as \"key.killed\" or \"budget.*\"");
    f.require(m.sealKey.empty() == m.sealed.empty(), "sealed", "must come with seal_key");
    f.closed();
}

void fields(auto& f, Is<WebhookRotation> auto& m) {
    f("hook", m.hook);
    f("seal_key", m.sealKey);
    f.binary("sealed", m.sealed);
}

void fields(auto& f, Is<WebhookCommand> auto& m) { f("hook", m.hook); }

void fields(auto& f, Is<WebhookReceipt> auto& m) {
    f("hook", m.hook);
    f("sequence", m.sequence);
    f("host", m.host);
    f("public_key", m.publicKey);
    f("previous_until", m.previousUntil);
    f("at", m.at);
}

void fields(auto& f, Is<WebhookStatus> auto& m) {
    f("hook", m.hook);
    f("host", m.host);
    f("events", m.events);
    f("format", m.format);
    f("scheme", m.scheme);
    f("public_key", m.publicKey);
    f("created_at", m.createdAt);
    f("disabled_because", m.disabledBecause);
    f("previous_until", m.previousUntil);
    f("waiting", m.waiting);
    f("dropped", m.dropped);
    f("given_up", m.givenUp);
    f("failures", m.failures);
    f("last_event", m.lastEvent);
    f("last_at", m.lastAt);
    f("last_outcome", m.lastOutcome);
    f("last_status", m.lastStatus);
    f("last_reason", m.lastReason);
    f("next_at", m.nextAt);
}

void fields(auto& f, Is<WebhookList> auto& m) {
    f("hooks", m.hooks);
    f("sealed", m.sealed);
}

RUBBER_CODEC(WebhookSetting);
RUBBER_CODEC(WebhookRotation);
RUBBER_CODEC(WebhookCommand);
RUBBER_CODEC(WebhookReceipt);
RUBBER_CODEC(WebhookList);

} // namespace rubber::protocol
