// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/books.h"

#include "shared/crypto/digest.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::sim {

Money Books::Key::window(Money largest) const {
    std::optional<Money> cap = policy.dailyLimit;
    if (policy.lifetimeLimit) cap = std::min(cap.value_or(Money::max()), *policy.lifetimeLimit);
    return std::max(largest, cap ? Money::fromNano(cap->nano() / 100) : Money());
}

void Books::wrong(std::uint64_t sequence, const std::string& what) {
    if (problem.empty()) problem = "record " + std::to_string(sequence) + ": " + what;
}

void Books::apply(std::uint64_t sequence, const journal::Payload& payload) {
    last = sequence;
    std::visit(
        [&](const auto& record) {
            using T = std::decay_t<decltype(record)>;
            if constexpr (requires { record.origin; })
                if (auto it = deviceSequences.find(record.origin.device); it != deviceSequences.end())
                    it->second = std::max(it->second, record.origin.sequence);
            if constexpr (std::is_same_v<T, journal::BootRecord>)
                bootId = record.bootId;
            else if constexpr (std::is_same_v<T, journal::DeviceRecord>)
                deviceSequences.try_emplace(record.device, 0);
            else if constexpr (requires { take(sequence, record); })
                take(sequence, record);
        },
        payload);
}

Money Books::spentAndHeld(const KeyId& key) const {
    const auto it = keys.find(key);
    return it == keys.end() ? Money() : it->second.spent + it->second.held;
}

void Books::take(std::uint64_t sequence, const journal::HoldRecord& hold) {
    Key& key = keys[hold.facts.key];
    Day& day = key.days[hold.facts.day.number];
    if (hold.amount < Money()) wrong(sequence, "a negative hold");
    key.held += hold.amount;
    day.held += hold.amount;
    ++key.requests;
    ++day.requests;
    key.largestHold = std::max(key.largestHold, hold.amount);
    key.lastHold = sequence;
    key.holds.emplace_back(sequence, hold.amount);
    key.sizes.emplace_back(sequence, hold.amount);
    key.lastUsed = hold.facts.admittedAt;
    Open entry{hold.facts, hold.amount, false};
    entry.facts.request = RequestId{sequence};
    open[sequence] = entry;
    ++holds;
}

void Books::take(std::uint64_t sequence, const journal::GrowRecord& grow) {
    const auto it = open.find(static_cast<std::uint64_t>(grow.request));
    if (it == open.end()) return wrong(sequence, "a closed hold grew");
    if (grow.amount <= it->second.amount) wrong(sequence, "a hold grew to less");
    Key& key = keys[grow.key];
    const Money more = grow.amount - it->second.amount;
    key.held += more;
    key.days[it->second.facts.day.number].held += more;
    key.largestHold = std::max(key.largestHold, grow.amount);
    key.sizes.emplace_back(sequence, grow.amount);
    it->second.amount = grow.amount;
}

/// I12: what was promised to a request ends in exactly one way.
void Books::close(std::uint64_t request, const journal::RequestFactsRow& facts, Money held, Money cost) {
    const auto it = open.find(request);
    if (it == open.end()) return wrong(last, "I12 request " + std::to_string(request) + " was closed twice");
    if (it->second.facts != facts) wrong(last, "I4 the row and the hold speak of different requests");
    if (it->second.amount != held) wrong(last, "I12 the row names another hold than was promised");
    if (cost < Money()) wrong(last, "a negative cost");
    Key& key = keys[facts.key];
    Day& day = key.days[facts.day.number];
    key.held -= held;
    day.held -= held;
    key.spent += cost;
    day.spent += cost;
    open.erase(it);
}

void Books::take(std::uint64_t sequence, const journal::SettleRecord& row) {
    const auto request = static_cast<std::uint64_t>(row.facts.request);
    if (row.overrun != (row.cost > row.held)) wrong(sequence, "overrun is not marked as it is");
    close(request, row.facts, row.held, row.cost);
    settled[request] = row;
    rows.insert(request);
    ++settles;
}

void Books::take(std::uint64_t sequence, const journal::LookingUpRecord& row) {
    const auto it = open.find(static_cast<std::uint64_t>(row.row.facts.request));
    if (it == open.end() || it->second.lookingUp) return wrong(sequence, "looking up a closed request");
    it->second.lookingUp = true;
    rows.insert(it->first);
}

void Books::take(std::uint64_t sequence, const journal::ForfeitRecord& forfeit) {
    forfeits.emplace_back(sequence, forfeit);
    Key& key = keys[forfeit.facts.key];
    key.forfeited += forfeit.amount;
    if (forfeit.facts.request != RequestId::None)
        return close(static_cast<std::uint64_t>(forfeit.facts.request), forfeit.facts, forfeit.amount,
                     forfeit.amount);
    key.spent += forfeit.amount;
    key.days[forfeit.facts.day.number].spent += forfeit.amount;
    key.lastPowerCut = sequence;
}

void Books::take(std::uint64_t sequence, const journal::GrantRecord& grant) {
    Key& key = keys[grant.key];
    if (grant.version <= key.version)
        return wrong(sequence, "I9 a grant of version " + std::to_string(grant.version) + " after " +
                                   std::to_string(key.version));
    const bool revived = key.version == 0 || key.killed() || key.expired != 0;
    if (key.version == 0 || key.tokenHash != grant.tokenHash) {
        key.pin.reset();
        key.pins.emplace_back(sequence, std::nullopt);
    }
    key.version = grant.version;
    key.tokenHash = grant.tokenHash;
    if (revived && !key.killed()) {
        key.expired = 0;
        key.suspendedBecause.clear();
        key.lastUsed = grant.at;
    }
    key.policy = *protocol::decode<Policy>(grant.policy);
}

void Books::take(std::uint64_t, const journal::KillRecord& kill) {
    for (const auto& victim : kill.victims)
        keys[victim.key].killedVersion = std::max(keys[victim.key].killedVersion, victim.version);
}

void Books::take(std::uint64_t sequence, const journal::PinRecord& pin) {
    keys[pin.key].pin = pin.pin;
    keys[pin.key].pins.emplace_back(sequence, pin.pin);
}

void Books::take(std::uint64_t, const journal::SuspendRecord& suspension) {
    keys[suspension.key].suspendedBecause = suspension.suspended ? suspension.reason : "";
}

void Books::take(std::uint64_t, const journal::ExpireRecord& expiry) {
    keys[expiry.key].expired = expiry.idle ? 1 : 2;
}

namespace {

constexpr std::uint64_t kHeaderBytes = 32;
constexpr std::uint16_t kMark = 0xffff;

std::uint64_t numberOf(std::string_view bytes) {
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

std::uint32_t lengthOf(std::string_view frame) {
    return static_cast<std::uint32_t>(numberOf(frame.substr(0, 4)));
}

/// A mark that is whole: type, and the checksum over bytes 4 to 15 and what follows it.
bool isMark(std::string_view frame) {
    if (static_cast<unsigned char>(frame[4]) != (kMark & 0xff) ||
        static_cast<unsigned char>(frame[5]) != kMark >> 8)
        return false;
    const std::string covered = std::string(frame.substr(4, 12)).append(frame.substr(20));
    const std::uint32_t sum = crc32c(covered);
    for (std::size_t i = 0; i < 4; ++i)
        if (static_cast<unsigned char>(frame[16 + i]) != (sum >> (8 * i) & 0xff)) return false;
    return true;
}

} // namespace

void WrittenJournal::wrote(const std::string& path, std::uint64_t offset, std::string_view bytes,
                           std::uint64_t write) {
    if (!path.ends_with(".seg") || offset < kHeaderBytes) return;
    read(bytes, path, write, true);
}

bool WrittenJournal::read(std::string_view bytes, const std::string& path, std::uint64_t write,
                          bool written) {
    while (bytes.size() >= journal::kFrameBytes && lengthOf(bytes) > 0) {
        const std::size_t size = journal::kFrameBytes + lengthOf(bytes);
        if (size <= bytes.size() && isMark(bytes.substr(0, size))) {
            m_marked = std::max(m_marked, numberOf(bytes.substr(journal::kFrameBytes, 8)));
            if (bytes[journal::kFrameBytes + 8] != 0) m_quiet = std::max(m_quiet, m_marked);
            bytes.remove_prefix(size);
            continue;
        }
        const auto result = journal::readRecord(bytes);
        if (result.outcome != journal::ReadOutcome::Record || result.record.sequence != last() + 1) {
            if (written && m_problem.empty())
                m_problem = "I8 record " + std::to_string(result.record.sequence) + " was written after " +
                            std::to_string(last());
            return false;
        }
        bytes.remove_prefix(result.size);
        m_entries.push_back({result.record.payload, path, write});
        if (onRecord) onRecord(last(), m_entries.back().payload);
    }
    return true;
}

WrittenJournal WrittenJournal::found(const SimDisk& disk, const WrittenJournal& before) {
    WrittenJournal found;
    for (const auto& path : disk.paths()) {
        if (!path.ends_with(".seg")) continue;
        const std::string bytes = disk.content(path);
        if (bytes.size() < kHeaderBytes || !bytes.starts_with("rubjrnl1")) break;
        if (std::stoull(path.substr(path.rfind('/') + 1)) != found.last() + 1) break;
        if (!found.read(std::string_view(bytes).substr(kHeaderBytes), path, disk.lastWrite(), false)) break;
    }
    for (std::uint64_t i = 0; i < std::min(found.last(), before.last()); ++i)
        found.m_entries[i].write = before.m_entries[i].write;
    return found;
}

std::uint64_t WrittenJournal::safe(const SimDisk& disk) const {
    while (m_safe < last() && disk.isSafe(at(m_safe + 1).path, at(m_safe + 1).write))
        ++m_safe;
    return m_safe;
}

} // namespace rubber::sim
