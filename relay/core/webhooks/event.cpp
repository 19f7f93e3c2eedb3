// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/event.h"

#include "shared/anomaly/rule.h"

#include <algorithm>

namespace rubber::relay {
namespace {

// So that no body passes 20 kB, whatever an agent named its model.
constexpr std::size_t kLongestMessage = 500, kLongestValue = 200, kLongestName = 32, kMostFacts = 20;
constexpr std::size_t kMostNamed = 12; ///< Keys of one kill.

/// One line, and no sequence of UTF-8 cut in two.
std::string bounded(std::string text, std::size_t most) {
    if (text.size() > most) {
        while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
            --most;
        text.resize(most);
    }
    std::replace_if(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return text;
}

std::optional<Event> of(const journal::AlertRecord& alert) {
    // Of webhooks themselves, and what the owner wants written down and no more.
    if (alert.type.starts_with("webhook.") || alert.type.starts_with(anomaly::kLogPrefix)) return std::nullopt;
    Event event;
    event.type = alert.type;
    event.key = alert.key;
    event.message = alert.detail;
    event.facts = alert.facts;
    return event;
}

std::optional<Event> of(const journal::KillRecord& kill) {
    Event event;
    event.type = "key.killed";
    const std::size_t count = kill.victims.size();
    if (count == 1) event.key = kill.victims.front().key;
    event.message = count == 1 ? "the key was killed" : std::to_string(count) + " keys were killed";
    event.facts = {{"keys", std::to_string(count)},
                   {"streams_cut", std::to_string(kill.streamsCut)},
                   {"by", kill.link.empty() ? "device" : "kill_link"}};
    if (!kill.link.empty()) event.facts.push_back({"client", kill.client.toText()});
    if (count == 1) return event;
    std::string named;
    for (std::size_t i = 0; i < std::min(count, kMostNamed); ++i)
        named += (named.empty() ? "" : " ") + kill.victims[i].key.text();
    event.facts.push_back({"killed", named});
    return event;
}

std::optional<Event> of(const journal::SuspendRecord& suspension) {
    if (!suspension.suspended) return std::nullopt;
    Event event;
    event.type = "key.suspended";
    event.key = suspension.key;
    event.message = "the key is suspended: " + suspension.reason;
    event.facts = {{"reason", suspension.reason}, {"by", suspension.origin.device.empty() ? "relay" : "device"}};
    return event;
}

std::optional<Event> of(const journal::WebhookRecord& webhook) {
    if (webhook.what != journal::WebhookRecord::What::Tested) return std::nullopt;
    Event event;
    event.type = "webhook.test";
    event.message = "this webhook works";
    event.only = webhook.hook;
    return event;
}

std::optional<Event> of(const auto&) { return std::nullopt; }

} // namespace

std::optional<Event> eventOf(const journal::Record& record) {
    auto event = std::visit([](const auto& payload) { return of(payload); }, record.payload);
    if (!event) return event;
    event->sequence = record.sequence;
    std::visit(
        [&](const auto& payload) {
            if constexpr (requires { payload.at; }) event->at = payload.at;
        },
        record.payload);
    event->type = bounded(std::move(event->type), kLongestName * 2);
    event->message = bounded(std::move(event->message), kLongestMessage);
    if (event->facts.size() > kMostFacts) event->facts.resize(kMostFacts);
    for (auto& fact : event->facts)
        fact = {bounded(std::move(fact.name), kLongestName), bounded(std::move(fact.value), kLongestValue)};
    return event;
}

} // namespace rubber::relay
