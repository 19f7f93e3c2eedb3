// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/record.h"
#include "shared/policy.h"
#include "tests/sim/sim_disk.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rubber::sim {

/// What the records of the journal mean, worked out a second time and as plainly as possible: the checker's
/// own opinion, which shares no code with the relay's ledger, fold, recovery or snapshots.
struct Books {
    struct Open {
        journal::RequestFactsRow facts;
        Money amount;
        bool lookingUp = false;
        bool operator==(const Open&) const = default;
    };
    struct Day {
        Money spent, held;
        std::uint64_t requests = 0;
        bool operator==(const Day&) const = default;
    };
    struct Key {
        std::uint64_t version = 0, killedVersion = 0;
        Digest tokenHash{};
        Policy policy;
        std::string suspendedBecause;
        int expired = 0; ///< 1 idle, 2 date.
        std::optional<IpNetwork> pin;
        std::vector<std::pair<std::uint64_t, std::optional<IpNetwork>>> pins; ///< Every change, by record.
        std::vector<std::pair<std::uint64_t, Money>> holds;                   ///< As given, by record.
        std::vector<std::pair<std::uint64_t, Money>> sizes;                   ///< Of holds, given and grown.
        WallTime lastUsed;
        std::map<std::int32_t, Day> days;
        Money spent, held, forfeited, largestHold;
        std::uint64_t requests = 0, lastHold = 0, lastPowerCut = 0;
        bool killed() const { return version <= killedVersion; }
        Money window(Money largest) const; ///< W (relay/core/journal/README.md), with this largest hold.
    };
    std::map<KeyId, Key> keys;
    std::map<std::uint64_t, Open> open;                     ///< By request.
    std::map<std::uint64_t, journal::SettleRecord> settled; ///< By request.
    std::set<std::uint64_t> rows;                           ///< Requests with a settle or looking_up row.
    std::map<DeviceId, std::uint64_t> deviceSequences;
    std::uint64_t holds = 0, settles = 0;
    std::uint64_t last = 0;
    std::string bootId;
    std::vector<std::pair<std::uint64_t, journal::ForfeitRecord>> forfeits; ///< Since the last `forget`.
    std::string problem; ///< What a record said that cannot be.

    void apply(std::uint64_t sequence, const journal::Payload& payload);
    Money spentAndHeld(const KeyId& key) const;

private:
    void take(std::uint64_t sequence, const journal::HoldRecord& hold);
    void take(std::uint64_t sequence, const journal::GrowRecord& grow);
    void take(std::uint64_t sequence, const journal::SettleRecord& row);
    void take(std::uint64_t sequence, const journal::LookingUpRecord& row);
    void take(std::uint64_t sequence, const journal::ForfeitRecord& forfeit);
    void take(std::uint64_t sequence, const journal::GrantRecord& grant);
    void take(std::uint64_t sequence, const journal::KillRecord& kill);
    void take(std::uint64_t sequence, const journal::PinRecord& pin);
    void take(std::uint64_t sequence, const journal::SuspendRecord& suspension);
    void take(std::uint64_t sequence, const journal::ExpireRecord& expiry);
    void close(std::uint64_t request, const journal::RequestFactsRow& facts, Money held, Money cost);
    void wrong(std::uint64_t sequence, const std::string& what);
};

/// The journal as it is written: every record that reached a segment, where, and by which write.
class WrittenJournal {
public:
    struct Entry {
        journal::Payload payload;
        std::string path;
        std::uint64_t write = 0;
    };
    /// A write to the disk. Checks that sequences have no gaps (I8).
    void wrote(const std::string& path, std::uint64_t offset, std::string_view bytes, std::uint64_t write);
    /// What a disk holds after a stop: every record up to the first that is missing or broken. `before` knows
    /// by which writes they came.
    static WrittenJournal found(const SimDisk& disk, const WrittenJournal& before);

    std::uint64_t last() const { return m_entries.size(); }
    const Entry& at(std::uint64_t sequence) const { return m_entries[sequence - 1]; }
    /// The last record that is really on the disk.
    std::uint64_t safe(const SimDisk& disk) const;
    const std::string& problem() const { return m_problem; }
    std::uint64_t quiet() const { return m_quiet; }   ///< Of the newest quiet mark.
    std::uint64_t marked() const { return m_marked; } ///< What marks say is durable.
    std::function<void(std::uint64_t sequence, const journal::Payload&)> onRecord;

private:
    bool read(std::string_view bytes, const std::string& path, std::uint64_t write, bool written);
    std::vector<Entry> m_entries;
    std::uint64_t m_quiet = 0, m_marked = 0;
    mutable std::uint64_t m_safe = 0;
    std::string m_problem;
};

} // namespace rubber::sim
