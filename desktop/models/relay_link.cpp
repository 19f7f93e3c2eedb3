// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/relay_link.h"

#include "desktop/app/error_name.h"

namespace rubber::desktop::models {

RelayLink::State linkStateOf(const std::optional<Error>& error, std::int64_t elapsedMs) {
    if (!error) return elapsedMs >= kSlowMs ? RelayLink::State::Slow : RelayLink::State::Online;
    if (isNamed(*error, "identity_changed")) return RelayLink::State::IdentityChanged;
    if (isNamed(*error, "not_paired") || isNamed(*error, "bad_signature"))
        return RelayLink::State::NotAuthorised;
    if (isNamed(*error, "clock_skew")) return RelayLink::State::ClockOff;
    return RelayLink::State::Offline;
}

} // namespace rubber::desktop::models
