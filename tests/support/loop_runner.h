// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <chrono>
#include <exception>
#include <functional>
#include <string>

namespace rubber::test {

/// Runs the loop until `done` holds; false when that takes longer than a test may.
inline bool runUntil(relay::asio::io_context& loop, const std::function<bool()>& done,
                     std::chrono::seconds atMost = std::chrono::seconds(20)) {
    const auto end = std::chrono::steady_clock::now() + atMost;
    while (!done()) {
        if (std::chrono::steady_clock::now() > end) return false;
        loop.restart();
        loop.run_one_for(std::chrono::milliseconds(50));
    }
    return true;
}

/// Starts the coroutine that `make` returns; an exception that leaves it ends the test program. `make` must
/// not be a coroutine itself: its captures are gone before the first wait is over.
template <class Make>
void go(relay::asio::io_context& loop, Make make) {
    relay::asio::co_spawn(loop.get_executor(), make(), [](std::exception_ptr problem, auto&&...) {
        if (problem) std::rethrow_exception(problem);
    });
}

} // namespace rubber::test
