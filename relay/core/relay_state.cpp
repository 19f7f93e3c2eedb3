// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/relay_state.h"

#include "relay/core/relay_state_impl.h"

#include <algorithm>
#include <tuple>

namespace rubber::relay {
namespace {

// With more keys than this, expiry is looked for once a minute, not once a second.
constexpr std::size_t kManyKeys = 10'000;

/// Canaries that were touched, and what the rules saw.
void tellWhatIsSeen(RelayState& state) {
    state.canaries().tick(state.clock().wall(), [&](const journal::AlertRecord& alert) { return state.alert(alert); });
    state.actOnAnomalies();
}

} // namespace

RelayState::Impl::Impl(Options o, RelayIdentity i, Clock& c, Disk& d)
    : options(std::move(o)), identity(std::move(i)), clock(c), disk(d),
      ledger(LedgerSink{[this](const journal::Payload& payload) { return appendMoney(payload); },
                        [this](const KeyId& key) { return facts.pools.of(facts.keys, key); },
                        [this](const journal::SettleRecord& row, std::uint64_t) { settled(row); }}),
      upstreamKeys(options.dataFolder + "/keys", disk),
      webhookSecrets(options.dataFolder + "/webhooks", disk, upstreamKeys), shares(options.dataFolder, clock),
      refusals([this](const journal::RefuseRecord& refusal) { std::ignore = record(refusal, false); }),
      boundData(options.config.listen), boundControl(options.config.control) {
    facts.prices = options.shippedBook;
}

RelayState::RelayState(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
RelayState::~RelayState() {
    if (m_impl->journal) tellWhatIsSeen(*this); // Else a stop within a second of it would silence an alarm.
    m_impl->close();
}

Result<std::unique_ptr<RelayState>> RelayState::open(Options options, RelayIdentity identity, Clock& clock,
                                                     Disk& disk, Journal::OnDurable onDurable) {
    auto impl = std::make_unique<Impl>(std::move(options), std::move(identity), clock, disk);
    TRY(impl->recover(std::move(onDurable)));
    return std::unique_ptr<RelayState>(new RelayState(std::move(impl)));
}

const Config& RelayState::config() const { return m_impl->options.config; }
void RelayState::reconfigure(Config config) { m_impl->options.config = std::move(config); }
const RelayIdentity& RelayState::identity() const { return m_impl->identity; }
const std::string& RelayState::dataFolder() const { return m_impl->options.dataFolder; }
Clock& RelayState::clock() const { return m_impl->clock; }
Disk& RelayState::disk() const { return m_impl->disk; }
KeyRing& RelayState::keys() { return m_impl->facts.keys; }
Ledger& RelayState::ledger() { return m_impl->ledger; }
UpstreamKeys& RelayState::upstreamKeys() { return m_impl->upstreamKeys; }
ShareUnseal& RelayState::shares() { return m_impl->shares; }
Journal& RelayState::journal() { return *m_impl->journal; }
const PriceBook& RelayState::prices() const { return m_impl->facts.prices; }
bool RelayState::isAnswerOf(const KeyId& key, std::string_view upstreamId) const {
    return m_impl->facts.ownAnswers.has(key, upstreamId);
}
const KillLinks& RelayState::killLinks() const { return m_impl->facts.killLinks; }
const Outbox& RelayState::outbox() const { return m_impl->facts.outbox; }
WebhookSecrets& RelayState::webhookSecrets() { return m_impl->webhookSecrets; }
CanaryWatch& RelayState::canaries() { return m_impl->canaries; }
const std::map<DeviceId, Device>& RelayState::devices() const { return m_impl->facts.devices; }
const protocol::Roster& RelayState::roster() const { return m_impl->facts.roster; }

Device* RelayState::device(const DeviceId& id) {
    const auto it = m_impl->facts.devices.find(id);
    return it == m_impl->facts.devices.end() ? nullptr : &it->second;
}

Result<std::uint64_t> RelayState::record(const journal::Payload& payload, bool control) {
    return m_impl->record(payload, control);
}

void RelayState::onRow(std::function<void(const protocol::Row&)> listener, std::function<bool()> wanted) {
    m_impl->listeners.push_back({std::move(listener), std::move(wanted)});
}

void RelayState::onKill(std::function<void(double)> listener) { m_impl->killListeners.push_back(std::move(listener)); }
void RelayState::noteKill(double elapsedMs) const {
    for (const auto& listener : m_impl->killListeners)
        listener(elapsedMs);
}

AuditKeeper& RelayState::audit() { return m_impl->auditKeeper; }
void RelayState::hashRows() { m_impl->facts.audit.hash(); }

void RelayState::countRefusal(const journal::RefuseRecord& refusal) {
    m_impl->refusals.count(refusal);
    m_impl->refused(refusal);
}

std::uint64_t RelayState::waitBeforeSending(const Key& key) {
    const Journal& journal = *m_impl->journal;
    return m_impl->unsynced.waitFor(key.id, key.policy, journal.lastSequence(), journal.durableSequence(),
                                    m_impl->quietSequence());
}

bool RelayState::Impl::rowsAreWanted() const {
    return std::any_of(listeners.begin(), listeners.end(),
                       [](const Listener& listener) { return !listener.wanted || listener.wanted(); });
}

void RelayState::Impl::noteRow(const journal::Record& record) {
    const bool leaf = protocol::isLeaf(record);
    if (leaf) facts.audit.add(record.sequence, journal->lastRecord());
    if (!rowsAreWanted()) return;
    auto row = toRow(record);
    if (!row) return;
    if (leaf) row->leaf = facts.audit.rows() - 1;
    row->record = journal->lastRecord();
    for (const auto& listener : listeners)
        if (!listener.wanted || listener.wanted()) listener.tell(*row);
}

AuditKeeper::Append RelayState::Impl::appendFor() {
    return [this](const journal::Payload& payload) { return record(payload, false); };
}

/// The ledger applies money by itself; here everything else that its records mean.
Result<std::uint64_t> RelayState::Impl::appendMoney(const journal::Payload& payload) {
    TRY_LET(sequence, journal->append(payload));
    if (const auto* hold = std::get_if<journal::HoldRecord>(&payload)) {
        facts.used(hold->facts);
        unsynced.add(hold->facts.key, sequence, hold->amount, journal->durableSequence());
    } else if (const auto* grow = std::get_if<journal::GrowRecord>(&payload)) {
        unsynced.add(grow->key, sequence, grow->amount - ledger.amountOf(grow->request),
                     journal->durableSequence());
    } else {
        if (const auto* row = std::get_if<journal::SettleRecord>(&payload)) facts.answered(*row);
        if (const auto* asked = std::get_if<journal::LookingUpRecord>(&payload)) facts.answered(*asked);
    }
    noteRow({sequence, payload});
    return sequence;
}

Result<std::uint64_t> RelayState::Impl::record(const journal::Payload& payload, bool control) {
    TRY_LET(sequence, journal->append(payload, control));
    const journal::Record record{sequence, payload};
    noteRow(record);
    ledger.apply(record); // Nothing, but for money records, which nobody sends this way while running.
    facts.apply(record, ledger);
    const auto* grant = std::get_if<journal::GrantRecord>(&payload);
    const auto* pin = std::get_if<journal::PinRecord>(&payload);
    if (grant || pin)
        if (Key* key = facts.keys.find((grant ? grant->key : pin->key).text())) key->reliesOn = sequence;
    if (grant) // A lower limit may be half used at once.
        if (const Key* key = facts.keys.find(grant->key.text())) watchBudget(*key, std::nullopt);
    return sequence;
}

void RelayState::Impl::settled(const journal::SettleRecord& row) {
    const Key* key = facts.keys.find(row.facts.key.text());
    if (key) watchBudget(*key, row.cost);
    if (row.note.find("unpriced") != std::string::npos) unpriced(row.facts.key, row.facts.model);
    if (!row.overrun) return;
    const WallTime now = clock.wall();
    alert({row.facts.key, "budget.overrun", "cost " + row.cost.toDecimal() + ", held " + row.held.toDecimal(), {},
           "budget.overrun " + hourWindow(now), {{"cost", row.cost.toDecimal()}, {"held", row.held.toDecimal()}}});
    const Account* account = ledger.find(row.facts.key);
    if (!key || !account || !key->suspendedBecause.empty()) return;
    const bool passed = (key->policy.dailyLimit && account->keeps(row.facts.day) &&
                         Account(*account).window(row.facts.day).spent > *key->policy.dailyLimit) ||
                        (key->policy.lifetimeLimit && account->spentLifetime > *key->policy.lifetimeLimit);
    if (!passed) return;
    journal::SuspendRecord suspension;
    suspension.key = key->id;
    suspension.reason = "overrun";
    suspension.at = now;
    std::ignore = record(suspension, true);
}

void RelayState::Impl::sweepExpiry(WallTime now) {
    const Duration pause = Duration::seconds(facts.keys.size() > kManyKeys ? 60 : 1);
    if (clock.boot() - lastSweep < pause) return;
    lastSweep = clock.boot();
    facts.keys.forEach([&](Key& key) {
        if (key.killed() || key.expired != Key::Expired::No || !key.running.empty()) return;
        const auto expired = expiryByClock(key, now);
        if (expired != Key::Expired::No) {
            if (agreement.trusted())
                std::ignore = record(journal::ExpireRecord{key.id, expired == Key::Expired::Idle, now}, true);
        } else if (!key.idleWarned && agreement.trusted() && idleSoon(key, now)) {
            alert({key.id, "key.idle_soon", "expires at " + idleExpiresAt(key)->toRfc3339(), now});
        }
    });
}

void RelayState::tick() {
    Impl& m = *m_impl;
    const WallTime now = m.clock.wall();
    m.agreement.observe(now, m.clock.boot());
    m.refusals.tick(now);
    tellWhatIsSeen(*this);
    m.sweepExpiry(now);
    m.watchRelay();
    m.shares.tick();
    const bool allWritten = m.ledger.writeWaiting();
    m.noteBoot();
    if (!m.journal->flush()) return; // Also looks for room after a full disk. The next tick tries again.
    m.auditKeeper.tick(*m.journal, m.identity.id, m.identity.audit, m.appendFor());
    if (allWritten && m.journal->segmentStart() != m.snapshotSegment) m.takeSnapshot();
    if (m.journal->lastSequence() == m.lastTickSequence) m.journal->markQuiet();
    m.lastTickSequence = m.journal->lastSequence();
    m.dropOldSegments(now);
}

std::string RelayState::notAcceptingBecause() const {
    if (m_impl->draining) return "draining";
    if (m_impl->journal->failed()) return "disk_failed";
    return m_impl->journal->acceptsRequests() ? "" : "disk_full";
}

void RelayState::setDraining() { m_impl->draining = true; }
bool RelayState::draining() const { return m_impl->draining; }

void RelayState::setBoundAddresses(Endpoint data, Endpoint control) {
    m_impl->boundData = data;
    m_impl->boundControl = control;
}

} // namespace rubber::relay
