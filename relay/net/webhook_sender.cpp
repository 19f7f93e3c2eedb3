// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/webhook_sender.h"

#include <boost/asio/co_spawn.hpp>

namespace rubber::relay {
namespace {

using Failure = DeliveryOutcome::Failure;
constexpr std::size_t kMostRead = 17u << 10; ///< More than the longest head `answerStatus` looks at.

Failure failureOf(DialError::Kind kind) {
    switch (kind) {
    case DialError::Kind::Unreachable:
        return Failure::Unreachable;
    case DialError::Kind::TimedOut:
        return Failure::TimedOut;
    case DialError::Kind::Forbidden:
        return Failure::Forbidden;
    case DialError::Kind::Untrusted:
        return Failure::Untrusted;
    }
    return Failure::Unreachable;
}

} // namespace

void WebhookSender::tick() {
    if (m_stopped) return;
    m_courier.tick();
    startDue();
}

void WebhookSender::startDue() {
    while (!m_stopped) {
        auto due = m_courier.next();
        if (!due) return;
        const auto place = m_running.emplace(m_running.end(), std::move(*due), m_pool.make(), m_watchdog);
        asio::co_spawn(m_loop, run(*place), [this, place](std::exception_ptr problem) {
            if (problem) place->outcome = {0, Failure::Unreachable};
            ended(place);
        });
    }
}

void WebhookSender::ended(std::list<Sending>::iterator place) {
    place->connection->close();
    const WebhookId hook = place->delivery.hook;
    const std::uint64_t event = place->delivery.event;
    const std::uint32_t attempt = place->delivery.attempt;
    const DeliveryOutcome outcome = place->outcome;
    m_running.erase(place);
    if (m_stopped) return;
    if (!outcome.good()) {
        const std::string why = reasonOf(outcome);
        m_log.warn("webhook", {{"webhook", std::string_view(hook.text())},
                               {"attempt", static_cast<std::int64_t>(attempt)},
                               {"status", static_cast<std::int64_t>(outcome.status)},
                               {"why", std::string_view(why)}});
    }
    m_courier.done(hook, event, attempt, outcome);
    m_durable.flushSoon();
    startDue();
}

void WebhookSender::stop() {
    m_stopped = true;
    for (Sending& sending : m_running)
        sending.connection->close();
}

Awaitable<void> WebhookSender::run(Sending& sending) {
    sending.deadline.set(kAtMost);
    DeliveryOutcome& outcome = sending.outcome;
    const auto broken = [&sending] { return sending.late ? Failure::TimedOut : Failure::Unreachable; };
    Connection& connection = *sending.connection;
    const auto dialled = co_await m_pool.dial(sending.delivery.target, sending.connection);
    if (!dialled) {
        outcome.failure = sending.late ? Failure::TimedOut : failureOf(dialled.error().kind);
        co_return;
    }
    BufferList buffers;
    buffers.add(sending.delivery.request);
    ErrorValue error;
    if (!connection.writeNow(buffers, error)) error = co_await connection.writeRest(buffers);
    if (error) {
        outcome.failure = broken();
        co_return;
    }
    for (;;) {
        const auto status = answerStatus(connection.bytes());
        if (!status) {
            outcome.failure = Failure::BadAnswer;
            co_return;
        }
        outcome.status = *status;
        if (*status > 0) co_return;
        error = co_await connection.more(kMostRead);
        if (!error) continue;
        outcome.failure = broken();
        co_return;
    }
}

} // namespace rubber::relay
