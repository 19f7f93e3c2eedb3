// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/courier.h"

#include "relay/core/alerts/alert_book.h"
#include "relay/core/relay_state.h"
#include "relay/core/webhooks/retry.h"

#include <utility>

namespace rubber::relay {

using What = journal::DeliveryRecord::What;

std::optional<Delivery> Courier::next() {
    if (m_state.upstreamKeys().sealed()) return std::nullopt;
    const WallTime now = m_state.clock().wall();
    const std::uint64_t durable = m_state.journal().durableSequence();
    for (const auto& [id, hook] : m_state.outbox().hooks())
        while (!m_busy.contains(id)) {
            const Webhook::Waiting* first = nullptr;
            for (const auto& waiting : hook.waiting)
                if (waiting.event <= durable && retry::dueAt(id, waiting, now) <= now &&
                    (!first || waiting.lastAt < first->lastAt))
                    first = &waiting;
            if (!first) break;
            if (auto delivery = begin(hook, *first)) return delivery;
        }
    return std::nullopt;
}

std::optional<Delivery> Courier::begin(const Webhook& hook, const Webhook::Waiting& waiting) {
    const WallTime now = m_state.clock().wall();
    const Event* event = m_state.outbox().event(waiting.event);
    CHECK(event);
    std::vector<WebhookSecret> secrets;
    if (auto current = m_state.webhookSecrets().open({hook.id, hook.generation}))
        secrets.push_back(std::move(*current));
    if (hook.rotating(now) && !secrets.empty())
        if (auto before = m_state.webhookSecrets().open({hook.id, hook.generation - 1}))
            secrets.push_back(std::move(*before));
    if (secrets.empty()) {
        done(hook.id, waiting.event, waiting.attempts + 1, {0, DeliveryOutcome::Failure::SecretLost});
        return std::nullopt;
    }
    Delivery delivery;
    delivery.hook = hook.id;
    delivery.event = waiting.event;
    delivery.attempt = waiting.attempts + 1;
    delivery.target = secrets.front().url.target;
    delivery.request = deliveryRequest(hook, *event, secrets, m_state.identity().id, now);
    m_busy.insert(hook.id);
    return delivery;
}

void Courier::done(const WebhookId& id, std::uint64_t event, std::uint32_t attempt,
                   const DeliveryOutcome& outcome) {
    const bool gone = outcome.failure == DeliveryOutcome::Failure::None && outcome.status == 410;
    journal::DeliveryRecord record;
    record.hook = id;
    record.event = event;
    record.attempt = attempt;
    record.status = static_cast<std::uint16_t>(outcome.status);
    record.reason = reasonOf(outcome);
    record.at = m_state.clock().wall();
    record.what = outcome.good()                              ? What::Delivered
                  : gone || attempt >= retry::kAttempts ? What::GivenUp
                                                              : What::Failed;
    finish(std::move(record));
}

void Courier::finish(journal::DeliveryRecord record) {
    const WebhookId id = record.hook;
    const Webhook* hook = m_state.outbox().find(id);
    // Ended meanwhile, or the disk is full: then nothing more of this webhook leaves until it is written.
    if (hook && hook->disabledBecause.empty() && !m_state.record(record)) {
        m_busy.insert(id);
        m_unwritten.insert_or_assign(id, std::move(record));
        return;
    }
    m_busy.erase(id);
    if (!hook || !hook->disabledBecause.empty() || record.what != What::GivenUp) return;
    if (record.reason != "gone")
        return tell(*hook, "webhook.gave_up", "gave an event up after " + std::to_string(record.attempt) +
                                                  " attempts: " + record.reason);
    journal::WebhookRecord disabled;
    disabled.hook = id;
    disabled.what = journal::WebhookRecord::What::Disabled;
    disabled.host = hook->host;
    disabled.reason = "gone";
    disabled.at = record.at;
    if (m_state.record(disabled)) tell(*hook, "webhook.disabled", "answered 410 Gone and is told nothing more");
}

void Courier::tell(const Webhook& hook, const char* type, const std::string& detail) {
    journal::AlertRecord alert{{}, type, "webhook " + hook.id.text() + " (" + hook.host + ") " + detail, {}};
    alert.mark = std::string(type) + " " + hook.id.text() + " " + dayWindow(UtcDay::of(m_state.clock().wall()));
    m_state.alert(std::move(alert));
}

void Courier::tick() {
    for (auto& [id, record] : std::exchange(m_unwritten, {}))
        finish(std::move(record));
    const WallTime now = m_state.clock().wall();
    std::set<WebhookSecrets::Name> used;
    for (const auto& [id, hook] : m_state.outbox().hooks()) {
        used.insert({id, hook.generation});
        if (hook.rotating(now)) used.insert({id, hook.generation - 1});
        auto& told = m_toldDropped.try_emplace(id, hook.dropped).first->second;
        if (hook.dropped > told) tell(hook, "webhook.dropped", "has too many waiting events: the oldest are lost");
        told = hook.dropped;
    }
    if (m_swept && used == m_kept) return;
    // Only what the journal is sure of: a power cut may bring a generation back.
    if (m_state.journal().durableSequence() < m_state.journal().lastSequence()) return;
    m_state.webhookSecrets().eraseAllBut(used);
    m_kept = std::move(used);
    m_swept = true;
}

std::optional<WallTime> nextAttempt(const Webhook& hook, WallTime now) {
    std::optional<WallTime> earliest;
    for (const auto& waiting : hook.waiting) {
        const WallTime due = retry::dueAt(hook.id, waiting, now);
        if (!earliest || due < *earliest) earliest = due;
    }
    return earliest;
}

} // namespace rubber::relay
