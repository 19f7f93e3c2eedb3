// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/messages.h"

#include <optional>
#include <string>
#include <string_view>

/// What a row says of a request, for lists, filters and sums: one judgement for the vault, the windows and the
/// command line.
namespace rubber::protocol {

enum class RequestOutcome : std::uint8_t {
    Ok,       ///< The client got what it asked for.
    Rejected, ///< A rule of its owner said no, at the gate or in the middle.
    Error     ///< Something went wrong, at any side: upstream, relay, or the client left.
};
const char* toString(RequestOutcome outcome); ///< "ok", "rejected", "error"
std::optional<RequestOutcome> requestOutcome(std::string_view word);

/// Absent: the row tells of no request. A hold is none yet; a row still looked up is one until its settle comes.
std::optional<RequestOutcome> outcomeOf(const Row& row);
/// How many requests the row stands for: refusals come one row a minute, with a count.
std::uint32_t requestsIn(const Row& row);

/// Forwarded without a known price, for a key without limits: what it cost is at least what the row says.
bool isUnpriced(const Row& row);

/// "req_123", as agents and alerts see it; "" for none.
std::string requestText(std::uint64_t request);

/// What a search looks in: everything a person may know a request by, but for the key's name. ASCII letters are
/// small ones; `folded` makes the searched text so.
std::string searchText(const Row& row);
std::string folded(std::string_view text);

} // namespace rubber::protocol
