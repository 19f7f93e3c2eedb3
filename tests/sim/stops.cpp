// SPDX-License-Identifier: GPL-3.0-or-later
// How the relay of the model world begins, ends, and comes back.
#include "shared/protocol/codec.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace rubber::sim {

World::World(std::uint64_t seed, std::string folder, bool trace)
    : random(seed), faults(random), bank(events, random), checker(*this), m_folder(std::move(folder)),
      m_tracing(trace), m_pepper(Secret::random(32)), m_master(Secret::random(32)),
      m_device(DeviceId("dev_0123456789abcdef")) {
    m_config.segmentBytes = 8'192u << random.below(4);
    m_journal.reserveBytes = 256u << random.below(6); // The smallest hold few settlements of a full disk.
    m_journal.ownerSyncs = true;
    m_upstreamSecret = "sk-or-v1-0123456789abcdef0123456789abcdef";
    for (const char* address : {"203.0.113.7", "2001:db8:1:2::7", "2001:db8:1:2::8", "10.0.0.9"})
        m_addresses.push_back(*IpAddress::parse(address));
    const std::uint64_t count = 2 + random.below(4);
    for (std::uint64_t i = 0; i < count; ++i) {
        SimKey key;
        key.token = makeProxyKey();
        key.id = key.token.id;
        key.upstream = UpstreamKeyId("uk_" + std::to_string(i));
        key.provider = random.chance(50) ? "openrouter" : "openai";
        key.policy = randomPolicy();
        keys.push_back(std::move(key));
    }
}

World::~World() {
    disk.wrote = nullptr;
    disk.whileSyncing = nullptr;
    disk.stop();
    m_sessions.clear();
    m_turns.reset();
    m_gate.reset();
    m_state.reset();
}

void World::listen() {
    books = Books{};
    for (std::uint64_t i = 1; i <= written.last(); ++i)
        books.apply(i, written.at(i).payload);
    books.forfeits.clear();
    written.onRecord = [this](std::uint64_t sequence, const journal::Payload& payload) {
        books.apply(sequence, payload);
        if (m_tracing)
            note("  record %llu type %zu", static_cast<unsigned long long>(sequence), payload.index() + 1);
    };
    disk.wrote = [this](const std::string& path, std::uint64_t offset, std::string_view bytes,
                        std::uint64_t write) { written.wrote(path, offset, bytes, write); };
}

Result<std::unique_ptr<relay::RelayState>> World::open(SimDisk& on, relay::Journal::OnDurable onDurable) {
    relay::RelayState::Options options;
    options.dataFolder = m_folder;
    options.config = m_config;
    options.bootId = "boot-" + std::to_string(m_boot);
    auto book = PriceBook::parse(simPricesJson());
    if (!book) return tl::unexpected(book.error());
    options.shippedBook = std::move(*book);
    options.journal = m_journal;
    relay::RelayIdentity identity;
    identity.id = RelayId("rly_0123456789abcdef");
    identity.identity = SigningKey::make();
    identity.audit = SigningKey::make();
    identity.sealing = SealingKey::make();
    identity.pepper = m_pepper.clone();
    return relay::RelayState::open(std::move(options), std::move(identity), m_clock, on,
                                   std::move(onDurable));
}

void World::stop(StopKind kind) {
    if (!up() || m_stopping) return;
    m_stopping = kind;
    if (kind != StopKind::Clean) disk.stop(); // At once, wherever the other thread is.
}

void World::goDown(StopKind kind) {
    note("stop: %s", kind == StopKind::Kill9      ? "kill -9"
                     : kind == StopKind::PowerCut ? "power cut"
                                                  : "clean");
    const bool clean = kind == StopKind::Clean && !state().journal().failed();
    if (clean)
        for (const auto& [id, session] : m_sessions)
            session->stop(relay::AnswerEnd::UpstreamCut);
    else
        disk.stop();
    m_sessions.clear();
    m_turns.reset();
    m_gate.reset();
    m_state.reset();
    m_lookUps.clear();
    ++m_life;
    Checker::Stop how;
    how.clean = clean;
    how.powerCut = kind == StopKind::PowerCut;
    const std::uint64_t safe = written.safe(disk);
    disk.restart();
    if (how.powerCut) {
        disk.powerCut(random);
        ++m_boot;
    }
    WrittenJournal now = WrittenJournal::found(disk, written);
    checker.found(written, now, safe, how);
    written = std::move(now);
    listen();
    if (m_quiet) return; // The end: it is started by hand.
    events.after(random.between(0, 1'500), [this, how] { start(how); });
}

void World::retryStart(Checker::Stop how) {
    events.after(random.between(100, 800), [this, how] { start(how); });
}

/// I11: starting is interrupted at a disk operation, perhaps with the power gone as well.
/// Returns how many of the records that were there at first are still there.
std::uint64_t World::interruptStarts(Checker::Stop& how) {
    std::uint64_t kept = written.last();
    for (std::uint64_t times = faults.interruptedStarts ? random.below(3) : 0; times > 0; --times) {
        disk.stopAfter(1 + random.below(14));
        auto opened = open(disk, nullptr);
        const bool reached = disk.stopped();
        if (!reached) disk.stop();
        if (opened) opened->reset();
        note("a start is interrupted");
        const std::uint64_t safe = written.safe(disk);
        disk.restart();
        Checker::Stop now;
        now.powerCut = random.chance(40);
        if (now.powerCut) {
            disk.powerCut(random);
            ++m_boot;
        }
        WrittenJournal found = WrittenJournal::found(disk, written);
        checker.found(written, found, safe, now);
        written = std::move(found);
        kept = std::min(kept, written.last());
        how.powerCut = how.powerCut || now.powerCut;
        how.cutAgain = how.cutAgain || now.powerCut;
        how.clean = how.clean && !now.powerCut;
    }
    return kept;
}

void World::start(Checker::Stop how) {
    ++starts;
    listen();
    const std::uint64_t quiet = written.quiet();
    const std::uint64_t kept = interruptStarts(how);
    Books found;
    for (std::uint64_t i = 1; i <= kept; ++i)
        found.apply(i, written.at(i).payload);
    found.forfeits.clear();
    listen();
    checkRecoveryRepeats();
    listen();
    auto opened = open(disk, [this](Result<std::uint64_t> durable) {
        if (!m_turns) return; // Recovery itself.
        checker.durable(durable);
        events.after(random.between(0, 3), [this, durable, life = m_life] {
            if (!up() || life != m_life) return;
            if (durable)
                turns().advance(*durable);
            else
                turns().fail();
        });
        if (!durable)
            events.after(random.between(0, 400), [this, life = m_life] {
                if (life == m_life) stop(StopKind::Kill9);
            });
    });
    if (!opened) {
        check(opened.error().code == ErrorCode::Unavailable || disk.stopped(),
              "I11 the relay does not start: " + opened.error().context);
        note("no start: %s", opened.error().context.c_str());
        disk.restart();
        return retryStart(how);
    }
    m_state = std::move(*opened);
    m_gate = std::make_unique<relay::Gate>(*m_state);
    m_turns = std::make_unique<Turns>(events, random, state().journal());
    m_unrecordedKill = false;
    note("up, %llu records, %zu forfeits", static_cast<unsigned long long>(state().journal().lastSequence()),
         books.forfeits.size());
    check(state().journal().acceptsRequests() || disk.capacity != UINT64_MAX || disk.failWrites ||
              disk.failSyncs,
          "I13 a healthy relay refuses");
    // What recovery charged stands behind what was found, also by starts that were interrupted.
    Books charged = found;
    charged.forfeits.clear();
    for (std::uint64_t i = found.last + 1; i <= written.last(); ++i)
        charged.apply(i, written.at(i).payload);
    books.forfeits = charged.forfeits;
    checker.afterStart(found, quiet, how);
    for (const auto& row : state().ledger().lookingUp())
        lookUpLater(row.facts.request);
    const auto unseal = [this, life = m_life] {
        if (!up() || life != m_life) return;
        std::ignore = state().upstreamKeys().unseal(m_master.clone());
        if (!state().device(m_device))
            std::ignore = state().record(journal::DeviceRecord{m_device, {}, {}, false, m_clock.wall()});
        for (SimKey& key : keys)
            if (!state().keys().find(key.id.text())) grant(key, false);
    };
    if (m_quiet || starts == 1 || random.chance(70))
        unseal();
    else
        events.after(random.between(0, 500), unseal);
}

/// Everything a start makes of the journal, but for the numbers of its own records.
std::string World::digest(relay::RelayState& of) const {
    std::string all;
    const auto add = [&](const auto&... numbers) { ((all += std::to_string(numbers) + " "), ...); };
    for (const SimKey& each : keys) {
        const relay::Key* key = of.keys().find(each.id.text());
        if (!key) continue;
        all += each.id.text() + ": ";
        add(key->version, key->killedVersion, static_cast<int>(key->expired), key->lastUsed.ms);
        all += key->suspendedBecause + " " + (key->pin ? key->pin->toText() : "-") + " ";
        if (const relay::Account* a = of.ledger().find(each.id))
            add(a->day.number, a->spentToday.nano(), a->heldToday.nano(), a->spentLifetime.nano(),
                a->heldLifetime.nano(), a->requestsToday, a->requestsLifetime, a->running, a->lookingUp,
                a->previousDay.number, a->spentPrevious.nano(), a->heldPrevious.nano(),
                a->largestHold.nano());
        all += "\n";
    }
    for (const auto& hold : of.ledger().openHoldList())
        add(static_cast<std::uint64_t>(hold.facts.request), hold.amount.nano());
    return all;
}

/// I11: recover(recover(x)) = recover(x), on a copy.
void World::checkRecoveryRepeats() {
    if (!random.chance(25) || disk.capacity != UINT64_MAX) return;
    const auto twin = disk.copy();
    const std::uint64_t boot = m_boot;
    auto first = open(*twin, nullptr);
    if (!first) return check(false, "I11 a copy does not start: " + first.error().context);
    const std::string once = digest(**first);
    // A second boot charges nothing either, once the start has noted that all was quiet.
    const bool powerCut = random.chance(30) && (*first)->journal().runSync();
    twin->stop();
    first->reset();
    twin->restart();
    if (powerCut) {
        twin->powerCut(random);
        ++m_boot;
    }
    auto second = open(*twin, nullptr);
    m_boot = boot;
    if (!second) return check(false, "I11 a copy does not start again: " + second.error().context);
    const std::string twice = digest(**second);
    check(once == twice, "I11 the second start differs from the first:\n" + once + "\n" + twice);
    twin->stop();
}

} // namespace rubber::sim
