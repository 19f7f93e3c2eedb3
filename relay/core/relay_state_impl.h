// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/expiry.h"
#include "relay/core/power_cut.h"
#include "relay/core/refusal_counter.h"
#include "relay/core/relay_facts.h"
#include "relay/core/relay_state.h"

#include <algorithm>
#include <vector>

namespace rubber::relay {

/// Shared by the files that make up RelayState; nobody else includes this.
struct RelayState::Impl {
    Impl(Options o, RelayIdentity i, Clock& c, Disk& d);

    // Start and stop (recovery.cpp).
    Status recover(Journal::OnDurable onDurable);
    std::uint64_t loadSnapshot();
    std::uint64_t quietSequence() const { return std::max(journal->quietSequence(), facts.quiet); }
    void chargePowerCut();
    void noteBoot();
    void takeSnapshot();
    void close();
    void dropOldSegments(WallTime now); // retention.cpp

    // Recording (relay_state.cpp).
    Result<std::uint64_t> appendMoney(const journal::Payload& payload);
    Result<std::uint64_t> record(const journal::Payload& payload, bool control);
    void act(const KeyId& key, const anomaly::Finding& finding); // anomaly/act.cpp
    /// What every record that was appended means for the audit log and for who listens.
    void noteRow(const journal::Record& record);
    bool rowsAreWanted() const;
    AuditKeeper::Append appendFor();
    void settled(const journal::SettleRecord& row);
    void sweepExpiry(WallTime now);

    Options options;
    RelayIdentity identity;
    Clock& clock;
    Disk& disk;
    RelayFacts facts;
    Ledger ledger;
    UpstreamKeys upstreamKeys;
    WebhookSecrets webhookSecrets;
    ShareUnseal shares;
    AuditKeeper auditKeeper{facts.audit, clock}; ///< Its file outlives the journal, whose thread syncs it.
    std::unique_ptr<Journal> journal;
    struct Listener {
        std::function<void(const protocol::Row&)> tell;
        std::function<bool()> wanted;
    };
    std::vector<Listener> listeners;
    std::vector<std::function<void(double)>> killListeners;
    RefusalCounter refusals;
    CanaryWatch canaries;
    RequestDigester digester;
    ClockAgreement agreement;
    powercut::UnsyncedHolds unsynced;
    Endpoint boundData, boundControl;
    bool draining = false, bootNoted = false;
    std::string unreadSnapshot; ///< One of another version, and what that is; for when the journal alone is not enough.
    std::uint64_t snapshotSegment = 0; ///< Segment that was being written at the last snapshot.
    std::uint64_t lastTickSequence = 0;
    BootTime lastSweep{INT64_MIN / 2}, lastDrop{INT64_MIN / 2};

    // Alerts (alerts/relay_alerts.cpp).
    bool alert(journal::AlertRecord alert, bool control = false);
    void watchBudget(const Key& key, std::optional<Money> added);
    void watchBudgets();
    void refused(const journal::RefuseRecord& refusal);
    void exhausted(const Key& key);
    void unpriced(const KeyId& key, const std::string& model);
    void watchRelay();
    std::optional<BootTime> sealedSince;
    bool sealedTold = false;

    std::string journalFolder() const { return options.dataFolder + "/journal"; }
};

} // namespace rubber::relay
