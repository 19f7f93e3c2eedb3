// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/kill_pace.h"

namespace rubber::desktop {

Duration killRetryDelay(unsigned tries) {
    return tries < 4 ? Duration::seconds(std::int64_t{1} << tries) : Duration::seconds(10);
}

void KillPace::tried(BootTime now, unsigned tries) {
    m_tries = tries;
    m_next = now + killRetryDelay(tries);
}

void KillPace::retried(BootTime now, std::size_t pending) { tried(now, pending == 0 ? 0 : m_tries + 1); }

} // namespace rubber::desktop
