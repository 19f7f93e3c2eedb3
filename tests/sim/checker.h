// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/gate.h"
#include "relay/core/relay_state.h"
#include "tests/sim/books.h"
#include "tests/sim/session.h"

#include <map>
#include <string>
#include <vector>

namespace rubber::sim {

class World;

/// The invariants of a single relay, asked after every event, at every start, and where something is about to
/// be believed by somebody outside.
///
/// I1  settled + held <= cap, for each cap of each key (`checkCaps`); overruns and caps lowered by the owner
/// are
///     counted apart, to the nano-dollar.
/// I3  what the bank has billed <= settled + forfeited + held: for each running request, for each settlement,
///     and for each key over its whole life (`checkBilled`). Tokens that were generated but have not reached
///     the relay when a growing stream is cut are left out: nobody can hold for them.
/// I4  an answer the client saw whole has one row, on the disk, with the right cost (`clientSawComplete`, and
///     again after every stop, because what was on the disk must be found).
/// I5  what goes upstream has its hold in the file (`sending`); what a power cut took is covered by the
/// forfeit of
///     its key (`afterStart`).
/// I6  nothing of a killed key goes upstream behind its receipt (`sending`), for ever, across stops.
/// I7  one address between two repins, its pin on the disk before the first byte (`sending`).
/// I8  records are written without gaps (WrittenJournal), and are found without gaps.
/// I9  grant versions and device sequences never go down (Books, `compare`).
/// I10 nothing is told to be durable that is not on the disk; nothing at all after a failed sync (`durable`).
/// I11 a second start right after a start changes nothing, nor does one that was interrupted anywhere
///     (`World::start`).
/// I12 each hold ends once, as a settlement or as a forfeit of exactly its amount (Books), and the relay's
/// own
///     numbers are those of the records (`compare`).
/// I13 once nothing goes wrong any more every hold resolves and a request within its budget is let through
///     (`World::finish`).
/// I14 no token and no upstream key is in any file (`World::finish`).
///
/// Not asked: I2 (there are no leases) and the Merkle half of I8 (one relay, no log yet).
class Checker {
public:
    explicit Checker(World& world) : m_world(world) {}

    void afterEvent();
    void admitted(const Session& session);
    void refused(const SimKey& key, const relay::Refusal& refusal);
    void grown(const Session& session);
    void sending(const Session& session);
    void sent(const Session& session);
    void settled(const Session& session, Money held);
    void lookedUp(std::uint64_t request, Money cost);
    void clientSawComplete(const Session& session);
    void durable(const Result<std::uint64_t>& told);
    void killAcked(const KeyId& key, std::uint64_t version);
    void
    limitsChanged(const KeyId& key); ///< Or the relay started: what is above a cap now is the owner's doing.

    /// A stop without warning: what the disk holds now against what was written and what was promised.
    struct Stop {
        bool powerCut = false, clean = false;
        bool cutAgain = false; ///< The power went while it was starting.
    };
    void found(const WrittenJournal& before, const WrittenJournal& now, std::uint64_t safe, const Stop& stop);
    /// The relay has started: what it charged for.
    void afterStart(const Books& found, std::uint64_t quiet, const Stop& stop);
    void compare(bool must);
    std::shared_ptr<Call> callOf(std::uint64_t request) const;

private:
    struct Track { ///< One request that was let through.
        KeyId key;
        std::shared_ptr<Call> call;
        Money hold, held;       ///< As given; as last seen.
        Money owedShown;        ///< Without what has not reached the relay.
        Money owed, owedHonest; ///< What its bank may bill; without what it claims above the bound.
        std::int32_t day = 0;
        bool sent = false, done = false, lookingUp = false;
    };
    struct KeyState {
        Money excess; ///< Above the lifetime cap, explained.
        std::map<std::int32_t, Money> dayExcess;
        Money lostOwed, slack;
        std::uint64_t ackedKill = 0;
    };
    void overrun(const Track& track);
    Money owedNow(const Session& session) const;
    void checkCaps(const SimKey& key);
    void checkBilled(const SimKey& key, const std::map<KeyId, Money>& owedByKey);
    void checkPin(const Session& session);
    void checkWindow(const Session& session);

    World& m_world;
    std::map<std::uint64_t, Track> m_tracks; ///< By request; those a power cut took are gone.
    std::map<KeyId, KeyState> m_keys;
    std::uint64_t m_compared = 0;
    bool m_syncFailed = false;
};

} // namespace rubber::sim
