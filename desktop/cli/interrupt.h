// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace rubber::cli {

/// While it lives, Ctrl+C and SIGTERM set a flag instead of ending the program.
class InterruptGuard {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;
    bool interrupted() const;

private:
    struct sigaction m_interrupt {};
    struct sigaction m_terminate {};
};

} // namespace rubber::cli
