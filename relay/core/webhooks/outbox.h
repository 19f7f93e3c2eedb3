// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/webhooks/event.h"

#include <map>
#include <optional>
#include <vector>

namespace rubber::relay {

/// One webhook as the relay knows it; its URL and secret apart (WebhookSecrets).
struct Webhook {
    WebhookId id;
    std::string host;
    std::vector<std::string> events;
    WebhookFormat format = WebhookFormat::Standard;
    WebhookScheme scheme = WebhookScheme::V1;
    VerifyKey publicKey{};
    std::uint32_t generation = 0;
    WallTime previousUntil; ///< Until then the generation before signs, too.
    WallTime createdAt;
    std::string disabledBecause; ///< "" = it is told.

    /// An event that is not delivered yet.
    struct Waiting {
        std::uint64_t event = 0;
        std::uint32_t attempts = 0; ///< That failed.
        WallTime lastAt;            ///< Of the last one.
    };
    std::vector<Waiting> waiting; ///< By event.
    std::uint64_t dropped = 0, givenUp = 0;
    std::uint32_t failures = 0; ///< In a row.
    std::optional<journal::DeliveryRecord> last;

    bool rotating(WallTime now) const { return generation > 1 && now < previousUntil; }
};

/// The webhooks and what each still has to be told: a fold over the journal, so what was not delivered before a
/// crash is delivered after it. Bounded: at most 16 webhooks, 500 waiting events each; the oldest makes room,
/// and is counted.
class Outbox {
public:
    static constexpr std::size_t kMostHooks = 16, kMostWaiting = 500;

    void apply(const journal::Record& record);

    const std::map<WebhookId, Webhook>& hooks() const { return m_hooks; }
    const Webhook* find(const WebhookId& id) const;
    /// Of an event some webhook waits for; else null.
    const Event* event(std::uint64_t sequence) const;
    std::size_t events() const { return m_events.size(); }

    /// What a snapshot keeps of it.
    struct Image {
        std::vector<Webhook> hooks;
        std::vector<Event> events;
    };
    Image image() const;
    bool restore(Image image); ///< False: no image of ours.

private:
    void set(const journal::WebhookRecord& record);
    void delivered(const journal::DeliveryRecord& record);
    void queue(const Event& event);
    void forget(std::uint64_t event);

    std::map<WebhookId, Webhook> m_hooks;
    std::map<std::uint64_t, Event> m_events; ///< Those that somebody waits for.
};

} // namespace rubber::relay
