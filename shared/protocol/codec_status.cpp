// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"
#include "shared/protocol/policy_fields.h"
#include "shared/protocol/seal_fields.h"
#include "shared/protocol/seen_address.h"
#include "shared/protocol/watch_messages.h"

namespace rubber::protocol {

const char* word(KeyState state) { return toString(state); }

bool fromWord(std::string_view text, KeyState& state) {
    for (const KeyState known : {KeyState::Active, KeyState::Suspended, KeyState::Killed, KeyState::Expired})
        if (text == toString(known)) {
            state = known;
            return true;
        }
    return false;
}

void fields(auto& f, Is<KeyStatus> auto& m) {
    f("key", m.key);
    f("version", m.version);
    f("state", m.state);
    f("reason", m.reason);
    f("pin", m.pin);
    f("weak_pin", m.weakPin);
    f("policy", m.policy);
    f.omittable("upstream_key", m.upstreamKey);
    f("provider", m.provider);
    f("base_url", m.baseUrl);
    f("spent_today", m.spentToday);
    f("held_today", m.heldToday);
    f("spent_lifetime", m.spentLifetime);
    f("held_lifetime", m.heldLifetime);
    f("requests_today", m.requestsToday);
    f("requests_lifetime", m.requestsLifetime);
    f("running", m.running);
    f("last_used", m.lastUsed);
    f("created_at", m.createdAt);
    f("resets_at", m.resetsAt);
    f("idle_expires_at", m.idleExpiresAt);
}

void fields(auto& f, Is<RelayStatus> auto& m) {
    f("relay", m.relay);
    f("version", m.version);
    f("data_url", m.dataUrl);
    f("seal_mode", m.sealMode);
    f("book_version", m.bookVersion);
    f("sealed", m.sealed);
    f("needs_master_key", m.needsMasterKey);
    f("memory_locked", m.memoryLocked);
    f("accepting", m.accepting);
    f("not_accepting_because", m.notAcceptingBecause);
    f("head", m.head);
    f("oldest", m.oldest);
    f("open_requests", m.openRequests);
    f.omittable("waiting_devices", m.waitingDevices);
    f("now", m.now);
    f("shares", m.shares);
    f("unseal", m.unseal);
    f("keys", m.keys);
}

void fields(auto& f, Is<SeenAddress> auto& m) { f("address", m.address); }

void fields(auto& f, Is<TotalsRequest> auto& m) { f("after", m.after); }

void fields(auto& f, Is<Totals::Told> auto& m) {
    f("type", m.type);
    f("limit", m.limit);
    f("percent", m.percent);
    f("at", m.at);
}

void fields(auto& f, Is<Totals> auto& m) {
    f("spent_today", m.spentToday);
    f("held_today", m.heldToday);
    f("active", m.active);
    f("near_limit", m.nearLimit);
    f("over_limit", m.overLimit);
    f("alerts", m.alerts);
    f("next", m.next);
    f("now", m.now);
    f.require(m.alerts.size() <= Totals::kMostAlerts, "alerts", "at most 50");
}

RUBBER_CODEC(TotalsRequest);
RUBBER_CODEC(Totals);
RUBBER_CODEC(KeyStatus);
RUBBER_CODEC(RelayStatus);
RUBBER_CODEC(SeenAddress);

} // namespace rubber::protocol
