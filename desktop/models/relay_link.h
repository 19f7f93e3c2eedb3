// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <optional>
#include <string>

namespace rubber::desktop::models {

/// How a relay can be reached, as far as this program knows.
struct RelayLink {
    enum class State { Connecting, Online, Slow, Offline, IdentityChanged, NotAuthorised, ClockOff };
    RelayId id;
    std::string name;
    State state = State::Connecting;
    WallTime since;              ///< Of this state.
    std::int64_t elapsedMs = 0;  ///< Of the last answer.
    std::optional<Error> error;  ///< Why it is not online.
    std::optional<WallTime> retryAt;     ///< The next try of any kind; absent while there is no error.
    std::optional<WallTime> feedRetryAt; ///< Of the feed alone, as it said when it was lost.
};

/// Slow from here on.
inline constexpr std::int64_t kSlowMs = 1'000;

/// The state an error, or an answer after `elapsedMs`, puts a relay into.
RelayLink::State linkStateOf(const std::optional<Error>& error, std::int64_t elapsedMs);

} // namespace rubber::desktop::models
