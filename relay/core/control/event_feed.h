// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/messages.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <string>

namespace rubber::relay {

class RelayState;

/// Hands journal rows to whoever listens, in order and without a hole: catch-up in pages from disk, then
/// live. Rows go out once they are durable. A subscriber that does not keep up is switched back to catch-up,
/// so memory per subscriber is bounded.
class EventFeed {
public:
    explicit EventFeed(RelayState& state);
    ~EventFeed();

    class Subscription {
    public:
        virtual ~Subscription() = default;
        /// The next frames as JSON texts, at most `limit`; empty when there is nothing yet (`wake` will be
        /// called).
        virtual std::vector<std::string> take(std::size_t limit) = 0;
    };
    /// `wake` is called on the loop thread when `take` would give something after it gave nothing.
    std::unique_ptr<Subscription> subscribe(std::uint64_t after, std::function<void()> wake);
    /// The journal became durable up to here (loop thread).
    void durable(std::uint64_t sequence);

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace rubber::relay
