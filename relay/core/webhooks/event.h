// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/record.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber::relay {

/// Something webhooks are told: what a record says, in their words and kept small.
struct Event {
    std::uint64_t sequence = 0; ///< Of its record: the event's name for ever.
    WallTime at;
    std::string type; ///< "budget.threshold", "key.killed", "webhook.test"
    KeyId key;        ///< Empty: of the relay, or of several keys.
    std::string message;
    std::vector<journal::AlertFact> facts;
    WebhookId only; ///< A test is for the webhook that is tested.
};

/// The event a record is; nothing for most. What is said about webhooks themselves is none: a webhook that does
/// not work cannot tell.
std::optional<Event> eventOf(const journal::Record& record);

} // namespace rubber::relay
