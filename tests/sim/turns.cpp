// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/turns.h"

#include "relay/core/money/ledger.h"

#include <algorithm>
#include <tuple>

namespace rubber::sim {
namespace {
constexpr std::int64_t kUnwaitedForMs = 20;
}

Turns::Turns(Events& events, Random& random, relay::Journal& journal)
    : m_events(events), m_random(random), m_journal(journal), m_durable(journal.durableSequence()) {}

void Turns::flushSoon() {
    if (std::exchange(m_flushPosted, true)) return;
    m_events.after(m_random.between(0, 2), [this, alive = m_alive] {
        if (*alive) flush();
    });
}

void Turns::flush() {
    m_flushPosted = false;
    const bool waitedFor = !m_waiting.empty();
    const bool done =
        m_journal.flush(waitedFor ? relay::Journal::Sync::Now : relay::Journal::Sync::Later).has_value();
    if (!waitedFor && !std::exchange(m_syncArmed, true))
        m_events.after(kUnwaitedForMs, [this, alive = m_alive] {
            if (!*alive) return;
            m_syncArmed = false;
            std::ignore = m_journal.flush();
        });
    const auto unwritten = std::exchange(m_unwritten, {});
    for (const auto& resume : unwritten)
        resume(done);
}

void Turns::written(Resume resume) {
    m_unwritten.push_back(std::move(resume));
    flushSoon();
}

void Turns::wait(std::uint64_t sequence, Resume resume) {
    flushSoon();
    if (m_failed || sequence == relay::kNotYetJournalled || sequence <= m_durable) {
        const bool durable = sequence <= m_durable;
        m_events.after(0, [alive = m_alive, resume = std::move(resume), durable] {
            if (*alive) resume(durable);
        });
        return;
    }
    m_waiting.emplace_back(sequence, std::move(resume));
}

void Turns::advance(std::uint64_t durable) {
    m_durable = std::max(m_durable, durable);
    std::vector<Resume> ready;
    std::erase_if(m_waiting, [&](auto& waiting) {
        if (waiting.first > m_durable) return false;
        ready.push_back(std::move(waiting.second));
        return true;
    });
    for (const auto& resume : ready)
        resume(true);
}

void Turns::fail() {
    m_failed = true;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& [sequence, resume] : waiting)
        resume(false);
    const auto unwritten = std::exchange(m_unwritten, {});
    for (const auto& resume : unwritten)
        resume(false);
}

} // namespace rubber::sim
