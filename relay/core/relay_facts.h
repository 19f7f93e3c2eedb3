// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/alerts/alert_book.h"
#include "relay/core/audit/audit_log.h"
#include "relay/core/key_ring.h"
#include "relay/core/kill_links.h"
#include "relay/core/money/ledger.h"
#include "relay/core/money/pool.h"
#include "relay/core/own_answers.h"
#include "relay/core/relay_state.h"
#include "relay/core/webhooks/outbox.h"
#include "shared/journal/record.h"
#include "shared/protocol/roster.h"
#include "shared/usage/price_book.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rubber::relay {

/// What the journal says, money apart (the Ledger has that): the plain data that RelayState is a fold over.
struct RelayFacts {
    KeyRing keys;
    Pools pools;
    std::map<DeviceId, Device> devices;
    protocol::Roster roster; ///< The signed list behind `devices`.
    PriceBook prices;       ///< In force.
    std::string pricesJson; ///< As a device signed it; "" while the shipped book is in force.
    KillLinks killLinks;
    OwnAnswers ownAnswers;
    AlertBook alerts;
    Outbox outbox;
    /// What the rules saw and nobody has acted on: soon, by RelayState::actOnAnomalies.
    std::vector<std::pair<KeyId, anomaly::Finding>> anomalies;
    AuditLog audit; ///< Rows are added by who has their bytes.
    std::string bootId; ///< Of the machine's boot that the last start belonged to.
    std::uint64_t quiet = 0; ///< Where all was quiet when the snapshot was taken: the mark may stand in a segment
                             ///< before those that are read again.

    /// Applies everything but money. Never fails: a grant that cannot be read leaves its key suspended.
    void apply(const journal::Record& record, Ledger& ledger);
    /// What a HoldRecord says besides money.
    void used(const journal::RequestFactsRow& facts);
    /// What the row of an answer says besides money.
    void answered(const journal::SettleRecord& row);
    void answered(const journal::LookingUpRecord& asked) {
        ownAnswers.note(asked.row.facts.key, asked.row.upstreamId);
    }

private:
    void apply(const journal::GrantRecord& grant, Ledger& ledger);
    void apply(const journal::KillRecord& kill);
    void apply(const journal::PinRecord& pin);
    void apply(const journal::RefuseRecord& refusal);
    void apply(const journal::SuspendRecord& suspension);
    void apply(const journal::ExpireRecord& expiry);
    void apply(const journal::DeviceRecord& device);
    void apply(const journal::PricesRecord& update);
    void apply(const journal::AlertRecord& alert);
    void apply(const journal::RepairRecord& repair);
    void apply(const journal::KillLinkRecord& record) { killLinks.apply(record); }
    void note(const journal::Origin& origin);
    void keep(const KeyId& key, anomaly::Findings found);
};

/// Fills a key from the texts of its grant: policy and base URL. False when they cannot be read; the key is
/// suspended then.
bool readGrantTexts(Key& key, const std::string& policyJson, const std::string& provider,
                    const std::string& baseUrl);

} // namespace rubber::relay
