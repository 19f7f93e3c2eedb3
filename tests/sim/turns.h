// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/journal.h"
#include "tests/sim/events.h"
#include "tests/sim/random.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace rubber::sim {

/// The turns of the relay's loop, as relay/net/durable_gate.h has them: one write for everything a turn
/// appended, and a queue of those who wait for their record to be written or durable.
class Turns {
public:
    using Resume = std::function<void(bool)>;
    Turns(Events& events, Random& random, relay::Journal& journal);
    ~Turns() { *m_alive = false; }

    void flushSoon();
    void written(Resume resume);                      ///< False: the journal could not be written.
    void wait(std::uint64_t sequence, Resume resume); ///< False: it will never be durable.
    void advance(std::uint64_t durable);
    void fail(); ///< A sync failed: nobody waits any longer.

private:
    void flush();
    Events& m_events;
    Random& m_random;
    relay::Journal& m_journal;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    std::uint64_t m_durable = 0;
    bool m_flushPosted = false, m_syncArmed = false, m_failed = false;
    std::vector<Resume> m_unwritten;
    std::vector<std::pair<std::uint64_t, Resume>> m_waiting;
};

} // namespace rubber::sim
