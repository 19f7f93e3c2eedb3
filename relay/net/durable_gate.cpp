// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/durable_gate.h"

#include "relay/core/money/ledger.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <tuple>

namespace rubber::relay {
namespace {

constexpr std::chrono::milliseconds kUnwaitedFor(20);

} // namespace

/// What the journal's thread may touch: the newest sequence, and whether the loop has been told already.
struct DurableGate::Mailbox {
    asio::io_context* loop = nullptr;
    DurableGate* gate = nullptr; // Loop thread only.
    std::atomic<bool> open{true}, posted{false}, failed{false};
    std::atomic<std::uint64_t> durable{0};
};

DurableGate::DurableGate(asio::io_context& loop)
    : m_loop(loop), m_syncLater(loop), m_mailbox(std::make_shared<Mailbox>()) {
    m_mailbox->loop = &loop;
    m_mailbox->gate = this;
}

DurableGate::~DurableGate() {
    m_mailbox->open = false;
    m_mailbox->gate = nullptr;
}

Journal::OnDurable DurableGate::onDurable() {
    return [mailbox = m_mailbox](Result<std::uint64_t> durable) {
        if (durable)
            mailbox->durable = *durable;
        else
            mailbox->failed = true;
        if (!mailbox->open || mailbox->posted.exchange(true)) return;
        asio::post(*mailbox->loop, [mailbox] {
            mailbox->posted = false; // Before the values are read: a later sync posts again.
            if (mailbox->gate) mailbox->gate->advance();
        });
    };
}

void DurableGate::attach(Journal& journal) {
    m_journal = &journal;
    m_durable = std::max(m_durable, journal.durableSequence());
}

void DurableGate::flushSoon() {
    if (m_flushPosted || !m_journal) return;
    m_flushPosted = true;
    // Queued behind every handler that is ready now, so one write takes what they all append.
    asio::post(m_loop, [mailbox = m_mailbox] {
        if (mailbox->gate) mailbox->gate->flushNow();
    });
}

void DurableGate::flushNow() {
    m_flushPosted = false;
    const bool waitedFor = !m_waiting.empty();
    const bool written = m_journal->flush(waitedFor ? Journal::Sync::Now : Journal::Sync::Later).has_value();
    if (!waitedFor) syncLater();
    auto waiting = std::exchange(m_unwritten, {}); // A resumed coroutine may begin the next turn's list.
    for (auto& resume : waiting)
        resume(written);
    waiting.clear();
    if (m_unwritten.empty()) m_unwritten = std::move(waiting); // Its memory serves the next turn.
    if (m_afterFlush) m_afterFlush();
}

void DurableGate::syncLater() {
    if (std::exchange(m_syncArmed, true)) return;
    m_syncLater.expires_after(kUnwaitedFor);
    m_syncLater.async_wait([mailbox = m_mailbox](const ErrorValue& error) {
        if (error || !mailbox->gate) return;
        mailbox->gate->m_syncArmed = false;
        std::ignore = mailbox->gate->m_journal->flush(); // Whoever needs to know asks again.
    });
}

Awaitable<bool> DurableGate::written() {
    flushSoon();
    return suspend<bool>([this](Resume<bool> resume) { m_unwritten.push_back(std::move(resume)); });
}

Awaitable<bool> DurableGate::wait(std::uint64_t sequence) {
    flushSoon();
    return suspend<bool>([this, sequence](Resume<bool> resume) {
        // A row that found no room waits in order; nobody may be told that it is safe.
        if (m_failed || sequence == kNotYetJournalled || isDurable(sequence)) {
            const bool durable = isDurable(sequence);
            asio::post(m_loop, [resume = std::move(resume), durable]() mutable { resume(durable); });
            return;
        }
        auto place = m_waiting.end();
        while (place != m_waiting.begin() && std::prev(place)->sequence > sequence)
            --place;
        m_waiting.insert(place, Waiting{sequence, std::move(resume)});
    });
}

Awaitable<bool> DurableGate::confirmed(std::uint64_t sequence, Urgency urgency) {
    bool done = false;
    if (urgency == Urgency::Alone) {
        done = m_journal->flush().has_value();
        m_journal->syncNow();
    } else {
        done = co_await written();
    }
    if (done && !isDurable(sequence)) done = co_await wait(sequence);
    co_return done;
}

void DurableGate::onAdvance(std::function<void(std::optional<std::uint64_t>)> listener) {
    m_listeners.push_back(std::move(listener));
}

void DurableGate::advance() {
    m_durable = std::max<std::uint64_t>(m_durable, m_mailbox->durable);
    m_failed = m_failed || m_mailbox->failed;
    auto end = m_waiting.begin();
    while (end != m_waiting.end() && end->sequence <= m_durable)
        ++end;
    // Taken out first: a resumed coroutine may wait again at once.
    std::vector<Waiting> batch(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    wake(batch, true);
    if (m_failed) release();
    for (const auto& listener : m_listeners)
        listener(m_failed ? std::nullopt : std::optional<std::uint64_t>(m_durable));
}

void DurableGate::wake(std::vector<Waiting>& batch, bool durable) {
    for (auto& waiting : batch)
        waiting.resume(durable);
}

void DurableGate::release() {
    auto waiting = std::exchange(m_waiting, {});
    wake(waiting, false);
    auto unwritten = std::exchange(m_unwritten, {});
    for (auto& handler : unwritten)
        std::move(handler)(false);
}

} // namespace rubber::relay
