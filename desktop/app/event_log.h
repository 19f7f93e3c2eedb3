// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/events.h"
#include "desktop/vault/owner_events.h"
#include "shared/result.h"

#include <string>

namespace rubber::desktop {

/// Events that cannot be put into the vault now (it is locked or in use), in `events.pending` (0600) beside
/// it: one JSON object a line. The next event that reaches the vault takes them in. Whoever may write the
/// folder could change these lines until then; in the chain nobody can unseen.
class PendingEvents {
public:
    explicit PendingEvents(const std::string& home) : m_path(home + "/events.pending") {}
    /// Locked against other processes. Unavailable when it cannot be written or is full.
    Status add(const vault::StoredEvent& event) const;
    /// Gives all of them to the chain, then empties the file. A crash between the two repeats them, and the
    /// chain drops what it has.
    Status moveInto(vault::OwnerEvents& events) const;

    static constexpr std::size_t kMostBytes = 512u << 10;
    static constexpr std::size_t kMostBytesForFailures = 256u << 10; ///< Guesses never push kills out.

private:
    std::string m_path;
};

} // namespace rubber::desktop
