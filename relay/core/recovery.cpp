// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/money/budget_rules.h"
#include "relay/core/relay_state_impl.h"
#include "relay/core/snapshot.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <tuple>

/// How a relay comes back (journal/README.md): newest sound snapshot, replay, what a power cut may have lost,
/// what was left open.
namespace rubber::relay {
namespace {

constexpr std::size_t kNodesAtOnce = 1u << 20; ///< A long replay does not keep its tree in memory.

} // namespace

std::uint64_t RelayState::Impl::loadSnapshot() {
    const auto paths = snapshot::list(disk, journalFolder());
    if (!paths) return 0; // No folder yet.
    for (const auto& path : *paths) {
        if (const auto bytes = snapshot::read(disk, path)) {
            const auto sequence = snapshot::decode(*bytes, facts, ledger);
            if (sequence) return *sequence;
            if (sequence.error().code == ErrorCode::Unsupported && unreadSnapshot.empty())
                unreadSnapshot = path + ": " + sequence.error().context;
        }
        facts = RelayFacts{};
        facts.prices = options.shippedBook;
        ledger.restore({}, {});
    }
    return 0;
}

Status RelayState::Impl::recover(Journal::OnDurable onDurable) {
    const std::uint64_t after = loadSnapshot();
    Journal::Options journalOptions = options.journal;
    journalOptions.folder = journalFolder();
    journalOptions.segmentBytes = options.config.segmentBytes;
    std::error_code error;
    std::filesystem::create_directories(journalFolder(), error);
    if (error) return fail(ErrorCode::Unavailable, "create " + journalFolder() + ": " + error.message());
    TRY(auditKeeper.open(disk, journalFolder()));
    auto opened = Journal::open(
                        std::move(journalOptions), disk, after,
                        [this](const journal::Record& record) {
                            ledger.apply(record);
                            facts.apply(record, ledger);
                            if (protocol::isLeaf(record))
                                facts.audit.add(record.sequence, journal::recordBytes(record));
                            if (facts.audit.unwrittenBytes() > kNodesAtOnce) auditKeeper.writeNodes();
                        },
                        std::move(onDurable));
    // What a snapshot of another version knows stands in the journal, too, unless retention has dropped it there.
    if (!opened && opened.error().code == ErrorCode::Corrupt && !unreadSnapshot.empty())
        return fail(ErrorCode::Unsupported, unreadSnapshot + ", and the journal does not reach back to its first record. "
                                                             "Start it with the version that wrote this. " +
                                                opened.error().context);
    if (!opened) return tl::unexpected(opened.error());
    journal = std::move(*opened);
    snapshotSegment =
        after >= journal->segmentStart() || journal->segmentStart() == 1 ? journal->segmentStart() : 0;

    facts.anomalies.clear(); // Of days gone by: what was to be done about it was done then.

    TRY_LET(lost, auditKeeper.recover());

    if (!facts.bootId.empty() && facts.bootId != options.bootId) chargePowerCut();
    // Money first, the boot record last: a start that is interrupted here does all of it again, and forfeits
    // nothing twice.
    ledger.forfeitOpenHolds("crash", clock.wall());
    if (!lost.empty())
        alert({KeyId(), "audit.rows_lost", lost, {}});
    watchBudgets(); // The last run may have ended between a settlement and its alert; forfeits count, too.
    noteBoot(); // With a full disk we still serve kills.
    std::ignore = journal->flush();
    TRY(journal->waitDurable());
    journal->markQuiet();
    lastTickSequence = journal->lastSequence();
    for (const auto& [key, account] : ledger.accounts())
        unsynced.load(key, account);

    // What a kill, a rotation or a grant that was never recorded left behind.
    std::set<UpstreamKeyId> used;
    facts.keys.forEach([&](const Key& key) {
        if (!key.killed()) used.insert(key.upstreamKey);
    });
    for (const auto& id : upstreamKeys.stored())
        if (!used.contains(id)) std::ignore = upstreamKeys.erase(id);
    return {};
}

/// Behind everything this start charged, or a power cut could be forgotten with a forfeit that found no room.
void RelayState::Impl::noteBoot() {
    if (bootNoted || !ledger.writeWaiting()) return;
    bootNoted = record(journal::BootRecord{options.bootId, clock.wall()}, false).has_value();
}

void RelayState::Impl::chargePowerCut() {
    const std::uint64_t last = journal->lastSequence(), quiet = quietSequence();
    std::vector<journal::ForfeitRecord> forfeits;
    for (const auto& [id, account] : ledger.accounts()) {
        const Key* key = facts.keys.find(id.text());
        if (!key || !powercut::mayHaveLostHolds(account, last, quiet)) continue;
        // The lost holds were given under the caps, so they were never more than what the caps had left.
        const Money left =
            budget::affordable(account, {key->policy.dailyLimit, key->policy.lifetimeLimit, std::nullopt});
        journal::ForfeitRecord forfeit;
        forfeit.facts.key = id;
        forfeit.facts.day = account.day;
        forfeit.facts.admittedAt = clock.wall();
        forfeit.amount = std::min(left, powercut::windowOf(account, key->policy));
        forfeit.reason = "power_cut";
        if (forfeit.amount > Money()) forfeits.push_back(std::move(forfeit));
    }
    for (const auto& forfeit : forfeits)
        ledger.forfeit(forfeit);
}

void RelayState::Impl::takeSnapshot() {
    const std::uint64_t sequence = journal->lastSequence();
    auditKeeper.writeNodes();
    facts.quiet = quietSequence();
    auto pending =
        snapshot::write(disk, journalFolder(), sequence, snapshot::encode(facts, ledger, sequence));
    if (!pending) return; // Tried again at the next tick.
    snapshotSegment = journal->segmentStart();
    // Its name appears only once the records it covers are durable: a snapshot never knows more than the
    // journal.
    journal->afterSync([this_disk = &disk, pending = std::move(*pending), tree = auditKeeper.fileHandle()] {
        if (!this_disk->sync(tree)) return;
        std::ignore = snapshot::finish(*this_disk, pending); // Without it the next start replays more.
    });
}

void RelayState::Impl::close() {
    if (!journal) return;
    refusals.flush();
    const bool written = ledger.writeWaiting() && journal->flush();
    if (written && journal->waitDurable()) auditKeeper.stop(identity.id, identity.audit, appendFor());
    if (written && journal->flush()) takeSnapshot();
    std::ignore = journal->waitDurable(); // Whatever fails here, the next start finds in the journal.
}

} // namespace rubber::relay
