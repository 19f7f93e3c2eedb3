// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"

#include <optional>
#include <utility>

namespace rubber::relay {

/// A suspended coroutine and how to go on with it: `resume(args...)` runs it at once, on the caller's stack.
/// Dropping it unresumed destroys the coroutine. Unlike Asio's own handler it can be assigned, so it may live
/// in a vector.
template <class... Args>
class Resume {
public:
    using Handler = typename asio::async_result<UseAwaitable, void(Args...)>::handler_type;

    Resume() = default;
    explicit Resume(Handler handler) : m_handler(std::move(handler)) {}
    Resume(Resume&& other) noexcept { take(other); }
    Resume& operator=(Resume&& other) noexcept {
        if (this == &other) return *this;
        m_handler.reset();
        take(other);
        return *this;
    }

    explicit operator bool() const { return m_handler.has_value(); }
    void operator()(Args... args) {
        auto handler = std::move(*m_handler);
        m_handler.reset();
        std::move(handler)(std::move(args)...);
    }

private:
    void take(Resume& other) {
        if (!other.m_handler) return;
        m_handler.emplace(std::move(*other.m_handler));
        other.m_handler.reset();
    }
    std::optional<Handler> m_handler;
};

/// Suspends the calling coroutine and hands its Resume to `place`, which must not call it before it returns.
template <class... Args, class Place>
auto suspend(Place place) {
    return asio::async_initiate<const UseAwaitable, void(Args...)>(
        [place = std::move(place)](auto handler) mutable { place(Resume<Args...>(std::move(handler))); },
        UseAwaitable{});
}

/// A place where one coroutine waits for one event of the loop. Nothing is lost, because everything happens
/// on one thread and the coroutine checks its own state before it waits.
class Waiter {
public:
    bool waiting() const { return static_cast<bool>(m_resume); }
    Awaitable<void> wait() {
        return suspend<>([this](Resume<> resume) { m_resume = std::move(resume); });
    }
    void wake() {
        if (m_resume) std::exchange(m_resume, Resume<>())();
    }

private:
    Resume<> m_resume;
};

} // namespace rubber::relay
