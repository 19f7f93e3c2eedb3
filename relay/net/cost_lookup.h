// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/exchange.h"

#include <deque>
#include <list>
#include <optional>

namespace rubber::relay {

/// Asks an upstream what an answer cost whose usage nobody saw, and settles its hold. The provider's record
/// is not there at once, so each request is asked about several times over about a minute; then the full hold
/// is the price. What a stopped relay had not finished is in the journal and goes on with the next start.
/// Loop thread only.
class CostLookup {
public:
    explicit CostLookup(DataRoom& room, asio::io_context& loop) : m_room(room), m_loop(loop) {}

    /// A request was settled with a look-up to follow.
    void begin(RequestId request);
    /// After a start: all that the journal still waits for.
    void resume();
    /// Ends what runs; nothing is settled by it.
    void stop();
    std::size_t running() const { return m_running.size(); }

private:
    /// One request that is being asked about.
    struct Asking {
        Asking(asio::io_context& loop, Watchdog& watchdog, journal::SettleRecord theRow)
            : row(std::move(theRow)), pause(loop), deadline(watchdog, [this] {
                  if (upstream) upstream->close();
              }) {}
        journal::SettleRecord row;
        Timer pause;
        std::shared_ptr<Connection> upstream;
        Watchdog::Entry deadline;
        bool stopped = false;
    };
    enum class Answer { Found, NotYet, Refused, Sealed };

    void start(journal::SettleRecord row);
    void ended(std::list<Asking>::iterator place);
    Awaitable<void> run(Asking& asking);
    /// One question. Found: `asking.row` has the cost.
    Awaitable<Answer> ask(Asking& asking);
    Awaitable<std::optional<std::string>> fetch(Asking& asking, const UpstreamTarget& target,
                                                std::string_view head, int& status);
    void settle(Asking& asking, bool found);

    DataRoom& m_room;
    asio::io_context& m_loop;
    std::list<Asking> m_running;
    std::deque<journal::SettleRecord> m_waiting;
    bool m_stopped = false;
};

} // namespace rubber::relay
