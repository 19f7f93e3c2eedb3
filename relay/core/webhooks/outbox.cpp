// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/outbox.h"

#include "shared/webhook.h"

#include <algorithm>

namespace rubber::relay {
namespace {

auto placeOf(std::vector<Webhook::Waiting>& waiting, std::uint64_t event) {
    return std::find_if(waiting.begin(), waiting.end(), [&](const auto& each) { return each.event == event; });
}

bool waits(const Webhook& hook, std::uint64_t event) {
    return std::any_of(hook.waiting.begin(), hook.waiting.end(),
                       [&](const auto& each) { return each.event == event; });
}

bool wants(const Webhook& hook, const Event& event) {
    if (!hook.disabledBecause.empty()) return false;
    return event.only.empty() ? wantsEvent(hook.events, event.type) : event.only == hook.id;
}

} // namespace

void Outbox::apply(const journal::Record& record) {
    if (const auto* webhook = std::get_if<journal::WebhookRecord>(&record.payload)) set(*webhook);
    if (const auto* delivery = std::get_if<journal::DeliveryRecord>(&record.payload)) return delivered(*delivery);
    if (m_hooks.empty()) return;
    if (const auto event = eventOf(record)) queue(*event);
}

void Outbox::set(const journal::WebhookRecord& record) {
    using What = journal::WebhookRecord::What;
    if (record.what == What::Tested) return;
    const auto found = m_hooks.find(record.hook);
    std::vector<Webhook::Waiting> freed;
    if (record.what == What::Removed || record.what == What::Disabled) {
        if (found == m_hooks.end()) return;
        freed.swap(found->second.waiting);
        if (record.what == What::Removed)
            m_hooks.erase(found);
        else
            found->second.disabledBecause = record.reason.empty() ? "gone" : record.reason;
        for (const auto& each : freed)
            forget(each.event);
        return;
    }
    Webhook& hook = m_hooks[record.hook];
    if (hook.id.empty()) hook.createdAt = record.at;
    hook.id = record.hook;
    hook.host = record.host;
    hook.events = record.events;
    hook.format = record.format;
    hook.scheme = record.scheme;
    hook.publicKey = record.publicKey;
    hook.generation = record.generation;
    hook.previousUntil = record.previousUntil;
    if (record.what != What::Set) return;
    hook.disabledBecause.clear();
    hook.failures = 0;
}

void Outbox::delivered(const journal::DeliveryRecord& record) {
    using What = journal::DeliveryRecord::What;
    const auto found = m_hooks.find(record.hook);
    if (found == m_hooks.end()) return;
    Webhook& hook = found->second;
    hook.last = record;
    hook.failures = record.what == What::Delivered ? 0 : hook.failures + 1;
    const auto place = placeOf(hook.waiting, record.event);
    if (place == hook.waiting.end()) return; // It made room meanwhile.
    if (record.what == What::Failed) {
        place->attempts = record.attempt;
        place->lastAt = record.at;
        return;
    }
    if (record.what == What::GivenUp) ++hook.givenUp;
    hook.waiting.erase(place);
    forget(record.event);
}

void Outbox::queue(const Event& event) {
    bool wanted = false;
    for (auto& [id, hook] : m_hooks) {
        if (!wants(hook, event)) continue;
        wanted = true;
        hook.waiting.push_back({event.sequence, 0, {}});
    }
    if (!wanted) return;
    m_events[event.sequence] = event;
    for (auto& [id, hook] : m_hooks) {
        if (hook.waiting.size() <= kMostWaiting) continue;
        const std::uint64_t oldest = hook.waiting.front().event;
        hook.waiting.erase(hook.waiting.begin());
        ++hook.dropped;
        forget(oldest);
    }
}

void Outbox::forget(std::uint64_t event) {
    if (std::none_of(m_hooks.begin(), m_hooks.end(), [&](const auto& each) { return waits(each.second, event); }))
        m_events.erase(event);
}

const Webhook* Outbox::find(const WebhookId& id) const {
    const auto found = m_hooks.find(id);
    return found == m_hooks.end() ? nullptr : &found->second;
}

const Event* Outbox::event(std::uint64_t sequence) const {
    const auto found = m_events.find(sequence);
    return found == m_events.end() ? nullptr : &found->second;
}

Outbox::Image Outbox::image() const {
    Image image;
    for (const auto& [id, hook] : m_hooks)
        image.hooks.push_back(hook);
    for (const auto& [sequence, event] : m_events)
        image.events.push_back(event);
    return image;
}

bool Outbox::restore(Image image) {
    m_hooks.clear();
    m_events.clear();
    for (auto& event : image.events)
        m_events[event.sequence] = std::move(event);
    if (image.hooks.size() > kMostHooks) return false;
    for (auto& hook : image.hooks) {
        if (hook.waiting.size() > kMostWaiting) return false;
        for (const auto& each : hook.waiting)
            if (!m_events.contains(each.event)) return false;
        const WebhookId id = hook.id;
        m_hooks[id] = std::move(hook);
    }
    return true;
}

} // namespace rubber::relay
