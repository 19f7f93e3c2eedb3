// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/expiry.h"
#include "relay/core/power_cut.h"
#include "relay/core/refusal_counter.h"
#include "relay/core/relay_facts.h"
#include "relay/core/relay_state.h"

#include <vector>

namespace rubber::relay {

/// Shared by the files that make up RelayState; nobody else includes this.
struct RelayState::Impl {
    Impl(Options o, RelayIdentity i, Clock& c, Disk& d);

    // Start and stop (recovery.cpp).
    Status recover(Journal::OnDurable onDurable);
    std::uint64_t loadSnapshot();
    void chargePowerCut();
    void noteBoot();
    void takeSnapshot();
    void close();

    // Recording (relay_state.cpp).
    Result<std::uint64_t> appendMoney(const journal::Payload& payload);
    Result<std::uint64_t> record(const journal::Payload& payload, bool control);
    void tellRow(const journal::Record& record) const;
    void settled(const journal::SettleRecord& row);
    void sweepExpiry(WallTime now);

    Options options;
    RelayIdentity identity;
    Clock& clock;
    Disk& disk;
    RelayFacts facts;
    Ledger ledger;
    UpstreamKeys upstreamKeys;
    std::unique_ptr<Journal> journal;
    std::vector<std::function<void(const protocol::Row&)>> listeners;
    RefusalCounter refusals;
    ClockAgreement agreement;
    powercut::UnsyncedHolds unsynced;
    Endpoint boundData, boundControl;
    bool draining = false, bootNoted = false;
    std::uint64_t snapshotSegment = 0; ///< Segment that was being written at the last snapshot.
    std::uint64_t lastTickSequence = 0;
    BootTime lastSweep{INT64_MIN / 2};

    std::string journalFolder() const { return options.dataFolder + "/journal"; }
};

} // namespace rubber::relay
