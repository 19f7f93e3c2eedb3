// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>

namespace rubber::cli {

/// While it lives, Ctrl+C and SIGTERM set a flag instead of ending the program. In an agent the signals are its
/// own: there `instead` says whether the caller wants to end.
class InterruptGuard {
public:
    explicit InterruptGuard(std::function<bool()> instead = {});
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;
    bool interrupted() const;

private:
    std::function<bool()> m_instead;
    struct sigaction m_interrupt {};
    struct sigaction m_terminate {};
};

} // namespace rubber::cli
