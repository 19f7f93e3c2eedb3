// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <utility>

namespace rubber::sim {

/// Everything that will happen, in one order: by time, and among equals by who came first.
class Events {
public:
    using Act = std::function<void()>;
    std::int64_t now() const { return m_now; } ///< Milliseconds since the simulation began.
    void after(std::int64_t ms, Act act) {
        m_queue.emplace(std::pair{m_now + ms, m_number++}, std::move(act));
    }
    bool empty() const { return m_queue.empty(); }
    std::int64_t nextAt() const { return m_queue.begin()->first.first; }
    /// Takes the next one and moves the time there.
    Act take() {
        auto first = m_queue.begin();
        if (first->first.first > m_now) m_now = first->first.first;
        Act act = std::move(first->second);
        m_queue.erase(first);
        return act;
    }
    std::uint64_t made() const { return m_number; }

private:
    std::int64_t m_now = 0;
    std::uint64_t m_number = 0;
    std::map<std::pair<std::int64_t, std::uint64_t>, Act> m_queue;
};

} // namespace rubber::sim
