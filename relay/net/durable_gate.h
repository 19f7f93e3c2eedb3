// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/journal.h"
#include "relay/net/asio.h"
#include "relay/net/resume.h"

#include <boost/asio/basic_waitable_timer.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace rubber::relay {

/// Where coroutines wait for the journal: until their records are written (survive kill -9) and until they
/// are durable (survive a power cut). One write per turn of the loop for everything the turn appended; one
/// wake-up of the loop per sync for everybody whose record it covered. Loop thread only, except for the
/// function `onDurable` returns.
class DurableGate {
public:
    explicit DurableGate(asio::io_context& loop);
    ~DurableGate();
    DurableGate(const DurableGate&) = delete;
    DurableGate& operator=(const DurableGate&) = delete;

    /// What RelayState::open is given. Callable from the journal's thread, also after this gate is gone.
    Journal::OnDurable onDurable();
    /// The journal whose appended records are flushed. Before the first wait.
    void attach(Journal& journal);

    /// Called after each flush, while the disk is busy with it: for work on what was appended that nobody waits for.
    void afterFlush(std::function<void()> work) { m_afterFlush = std::move(work); }
    /// Flushes what was appended in this turn, once, when the turn ends.
    void flushSoon();
    /// Waits for that flush. False: the journal could not be written (disk full or failed).
    Awaitable<bool> written();

    bool isDurable(std::uint64_t sequence) const { return sequence <= m_durable; }
    bool failed() const { return m_failed; }
    /// Flushes soon and waits until `sequence` is durable. False: it never will be (the disk failed, or the
    /// loop ends). Ask `isDurable` first where it may well be true already: that saves a suspension.
    Awaitable<bool> wait(std::uint64_t sequence);

    enum class Urgency { WithOthers, Alone };
    /// Waits for a record that somebody is to be told of. Alone (kill): written now, not at the end of the
    /// turn, and synced without waiting for company. False: it is not durable, and never will be.
    Awaitable<bool> confirmed(std::uint64_t sequence, Urgency urgency);

    /// Told of every new durable sequence, after the waiters of that batch (the feed); nullopt: the disk
    /// failed.
    void onAdvance(std::function<void(std::optional<std::uint64_t>)> listener);
    /// Wakes everybody with false. For the end of the loop.
    void release();

private:
    struct Waiting {
        std::uint64_t sequence;
        Resume<bool> resume;
    };
    struct Mailbox; // Shared with the journal's thread.

    void advance();
    void flushNow();
    void syncLater();
    void wake(std::vector<Waiting>& batch, bool durable);

    asio::io_context& m_loop;
    Journal* m_journal = nullptr;
    std::uint64_t m_durable = 0;
    bool m_failed = false, m_flushPosted = false, m_syncArmed = false;
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>,
                               Executor>
        m_syncLater;
    std::vector<Waiting>
        m_waiting; // In order of sequence: appended in order, but for rare ones that wait for an old record.
    std::vector<Resume<bool>> m_unwritten;
    std::vector<std::function<void(std::optional<std::uint64_t>)>> m_listeners;
    std::function<void()> m_afterFlush;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace rubber::relay
