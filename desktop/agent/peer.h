// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <QtGlobal>

#include <compare>
#include <cstdint>
#include <string>

namespace rubber::agent {

/// A terminal with the session that runs in it. The start time of the session's first process is part of it,
/// so that a later session which is given the same numbers is another terminal.
struct TerminalId {
    std::int64_t session = 0;
    std::uint64_t sessionStart = 0; ///< 0: not known, so nothing can be remembered for it.
    std::uint64_t device = 0;       ///< 0: no terminal (a job of cron, a program of the desktop).
    auto operator<=>(const TerminalId&) const = default;
    bool known() const { return session != 0 && sessionStart != 0; }
};

/// The process at the other end, as the system knows it; nothing here was said by that process.
struct Peer {
    std::int64_t pid = 0;
    std::uint32_t user = 0;
    std::string program;  ///< "rubberapi", from its executable.
    std::string parent;   ///< What started it: "zsh".
    std::string terminal; ///< "pts/3"; "" = none.
    TerminalId id;
};

/// Of a connected local socket. Unauthorized "other_user" when it belongs to somebody else, Unavailable
/// "peer_unknown" when the system does not say. In peer_linux.cpp, peer_macos.cpp and peer_windows.cpp.
Result<Peer> peerOf(qintptr socket);

} // namespace rubber::agent
