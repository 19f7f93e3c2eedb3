// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/webhooks/delivery.h"

#include <map>
#include <optional>
#include <set>

namespace rubber::relay {

class RelayState;

/// Decides what is delivered next, and writes down what became of it. Knows no sockets. At most one delivery
/// of each webhook is under way. An event leaves only once its record is on disk: else a power cut could give
/// its id to another one. Loop thread only.
class Courier {
public:
    explicit Courier(RelayState& state) : m_state(state) {}

    /// A delivery that is due, of a webhook that has none under way; `done` must follow. Nothing while the relay
    /// is sealed.
    std::optional<Delivery> next();
    void done(const WebhookId& hook, std::uint64_t event, std::uint32_t attempt, const DeliveryOutcome& outcome);

    /// Once a second: writes what found no room on the disk, erases secrets that no longer sign, tells the owner
    /// of events that were dropped.
    void tick();

private:
    std::optional<Delivery> begin(const Webhook& hook, const Webhook::Waiting& waiting);
    void finish(journal::DeliveryRecord record);
    void tell(const Webhook& hook, const char* type, const std::string& detail);

    RelayState& m_state;
    std::set<WebhookId> m_busy;
    std::map<WebhookId, journal::DeliveryRecord> m_unwritten; ///< Outcomes that found no room on the disk.
    std::map<WebhookId, std::uint64_t> m_toldDropped;
    std::set<WebhookSecrets::Name> m_kept; ///< The files that tick() left.
    bool m_swept = false;
};

/// When the earliest of a webhook's waiting events is tried; nothing when none waits.
std::optional<WallTime> nextAttempt(const Webhook& hook, WallTime now);

} // namespace rubber::relay
