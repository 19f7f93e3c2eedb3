// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/interrupt.h"

namespace rubber::cli {

namespace {
volatile std::sig_atomic_t wasInterrupted = 0;
void onSignal(int) { wasInterrupted = 1; }
} // namespace

InterruptGuard::InterruptGuard(std::function<bool()> instead) : m_instead(std::move(instead)) {
    if (m_instead) return;
    wasInterrupted = 0;
    struct sigaction action {};
    action.sa_handler = onSignal;
    sigaction(SIGINT, &action, &m_interrupt);
    sigaction(SIGTERM, &action, &m_terminate);
}

InterruptGuard::~InterruptGuard() {
    if (m_instead) return;
    sigaction(SIGINT, &m_interrupt, nullptr);
    sigaction(SIGTERM, &m_terminate, nullptr);
}

bool InterruptGuard::interrupted() const { return m_instead ? m_instead() : wasInterrupted != 0; }

} // namespace rubber::cli
