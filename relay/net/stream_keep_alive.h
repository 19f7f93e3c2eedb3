// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "relay/net/connection.h"
#include "relay/net/watchdog.h"

#include <memory>
#include <string_view>

namespace rubber::relay {

/// Notices when an event stream has brought its client nothing for a while: proxies between client and relay
/// close what is silent, and clients try again and pay twice. It wakes the one who waits for the upstream,
/// who may then say `wordsFor` between two events. Loop thread only.
class StreamKeepAlive {
public:
    /// What clients of this dialect skip: a comment (WHATWG HTML 9.2.6), or Anthropic's own ping. Empty for
    /// dialects whose official clients choke on either.
    static std::string_view wordsFor(DialectKind dialect);

    StreamKeepAlive(Watchdog& watchdog, const Clock& clock, Duration silence,
                    std::shared_ptr<Connection> upstream);
    /// Something went out to the client.
    void wrote() { m_silentSince = m_clock.boot(); }
    /// True once after each time the silence lasted too long and the reader was woken for it.
    bool takeDue() { return std::exchange(m_due, false); }

private:
    void look();

    const Clock& m_clock;
    Duration m_silence;
    std::shared_ptr<Connection> m_upstream;
    BootTime m_silentSince;
    bool m_due = false;
    Watchdog::Entry m_deadline;
};

} // namespace rubber::relay
