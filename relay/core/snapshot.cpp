// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/snapshot.h"

#include "relay/core/journal/segment.h"
#include "shared/crypto/digest.h"
#include "shared/journal/record_fields.h"
#include "shared/protocol/codec.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace rubber::anomaly {

static void walk(auto& w, Is<Habit::Image> auto& h) {
    w(h.firstHour, h.hour, h.spent, h.liftedAt, h.firedSpend, h.acceptedSpend, h.answers, h.failures, h.mismatches,
      h.pastAnswers, h.pastFailures, h.firedAnswers, h.firedFailures, h.day, h.failuresDay, h.hoursDay, h.firedHour,
      h.loopsAccepted, h.addressesAccepted, h.used, h.burned, h.addressTold, h.hours, h.models, h.clients, h.seen);
}

} // namespace rubber::anomaly

namespace rubber::relay {

// Not in the nameless namespace: found by the namespace of their argument.
static void walk(auto& w, Is<Ledger::OpenHold> auto& o) { w(o.facts, o.amount, o.lookingUp); }
static void walk(auto& w, Is<KillLink> auto& l) {
    w(l.id, l.key, l.tokenHash, l.device, l.createdAt, l.lastUsed);
}
static void walk(auto& w, Is<AuditLog::Signed> auto& s) { w(s.note, s.size, s.covers, s.record); }
static void walk(auto& w, Is<AuditLog::Recent> auto& r) { w(r.sequence, r.leaf); }
static void walk(auto& w, Is<AuditLog::Image> auto& a) {
    w(a.size, a.nodes, a.newest, a.before, a.recent, a.cosigned);
}
static void walk(auto& w, Is<AlertBook::Mark> auto& m) { w(m.occasion, m.window); }
static void walk(auto& w, Is<AlertBook::OfKey> auto& k) { w(k.key, k.marks); }
static void walk(auto& w, Is<AlertBook::Image> auto& a) { w(a.day, a.keys); }
static void walk(auto& w, Is<Webhook::Waiting> auto& x) { w(x.event, x.attempts, x.lastAt); }
static void walk(auto& w, Is<Webhook> auto& h) {
    w(h.id, h.host, h.events, h.format, h.scheme, h.publicKey, h.generation, h.previousUntil, h.createdAt,
      h.disabledBecause, h.waiting, h.dropped, h.givenUp, h.failures, h.last);
}
static void walk(auto& w, Is<Event> auto& e) { w(e.sequence, e.at, e.type, e.key, e.message, e.facts, e.only); }
static void walk(auto& w, Is<Outbox::Image> auto& o) { w(o.hooks, o.events); }
static void walk(auto& w, Is<OwnAnswers::Image> auto& a) { w(a.seed, a.oldestFirst); }

namespace {

// One key, device or account as a snapshot keeps it. The field order is the format.
struct KeyImage {
    KeyId id;
    std::uint64_t version = 0, killedVersion = 0;
    Digest tokenHash{}, envelopeDigest{}, cipherDigest{};
    UpstreamKeyId upstreamKey;
    std::string provider, baseUrl, policy, suspendedBecause;
    std::uint8_t expired = 0;
    std::optional<IpNetwork> pin;
    bool weakPin = false, everUsed = false, idleWarned = false;
    WallTime createdAt, lastUsed;
    std::optional<anomaly::Habit::Image> habit; ///< Absent: it was never used.
};
struct DeviceImage {
    DeviceId id;
    Device device;
};
struct AccountImage {
    KeyId key;
    Account account;
};
struct Image {
    std::string bootId, pricesJson;
    std::vector<KeyImage> keys;
    std::vector<DeviceImage> devices;
    std::vector<AccountImage> accounts;
    std::vector<Ledger::OpenHold> open;
    OwnAnswers::Image ownAnswers;
    std::vector<KillLink> killLinks;
    AuditLog::Image audit;
    std::vector<std::string> roster; ///< Its entries as JSON, oldest first.
    std::uint64_t quiet = 0;
    AlertBook::Image alerts;
    Outbox::Image outbox;
};

void walk(auto& w, Is<KeyImage> auto& k) {
    w(k.id, k.version, k.killedVersion, k.tokenHash, k.envelopeDigest, k.cipherDigest, k.upstreamKey,
      k.provider, k.baseUrl, k.policy, k.suspendedBecause, k.expired, k.pin, k.weakPin, k.everUsed,
      k.idleWarned, k.createdAt, k.lastUsed, k.habit);
}
void walk(auto& w, Is<DeviceImage> auto& d) {
    w(d.id, d.device.key, d.device.killKey, d.device.sequence, d.device.removed);
}
void walk(auto& w, Is<AccountImage> auto& image) {
    auto& a = image.account;
    w(image.key, a.day, a.spentToday, a.heldToday, a.spentLifetime, a.heldLifetime, a.requestsToday,
      a.requestsLifetime, a.running, a.lookingUp, a.previousDay, a.spentPrevious, a.heldPrevious, a.lastHold,
      a.lastPowerCut, a.largestHold);
}
void walk(auto& w, Is<Image> auto& i) {
    w(i.bootId, i.pricesJson, i.keys, i.devices, i.accounts, i.open, i.ownAnswers, i.killLinks, i.audit,
      i.roster, i.quiet, i.alerts, i.outbox);
}

KeyImage imageOf(const Key& key) {
    KeyImage image;
    image.id = key.id;
    image.version = key.version;
    image.killedVersion = key.killedVersion;
    image.tokenHash = key.tokenHash;
    image.envelopeDigest = key.envelopeDigest;
    image.cipherDigest = key.cipherDigest;
    image.upstreamKey = key.upstreamKey;
    image.provider = key.target->provider;
    image.baseUrl = key.baseUrl;
    image.policy = protocol::encode(key.policy);
    image.suspendedBecause = key.suspendedBecause;
    image.expired = static_cast<std::uint8_t>(key.expired);
    image.pin = key.pin;
    image.weakPin = key.weakPin;
    image.everUsed = key.everUsed;
    image.idleWarned = key.idleWarned;
    image.createdAt = key.createdAt;
    image.lastUsed = key.lastUsed;
    if (key.habit) image.habit = key.habit->image();
    return image;
}

bool restore(KeyRing& keys, KeyImage& image) {
    if (image.expired > static_cast<std::uint8_t>(Key::Expired::Date)) return false;
    Key& key = keys.insert(image.id);
    key.version = image.version;
    key.killedVersion = image.killedVersion;
    key.tokenHash = image.tokenHash;
    key.envelopeDigest = image.envelopeDigest;
    key.cipherDigest = image.cipherDigest;
    key.upstreamKey = image.upstreamKey;
    key.expired = static_cast<Key::Expired>(image.expired);
    key.pin = image.pin;
    key.weakPin = image.weakPin;
    key.everUsed = image.everUsed;
    key.idleWarned = image.idleWarned;
    key.createdAt = image.createdAt;
    key.lastUsed = image.lastUsed;
    key.suspendedBecause = image.suspendedBecause;
    if (image.habit) {
        key.habit = std::make_unique<anomaly::Habit>();
        if (!key.habit->restore(std::move(*image.habit))) return false;
    }
    // A grant this program cannot read would lose its text here; the journal still has it.
    return readGrantTexts(key, image.policy, image.provider, image.baseUrl);
}

} // namespace

namespace snapshot {
namespace {

constexpr std::string_view kMagic = "rubsnap6";
constexpr std::string_view kAnyMagic = "rubsnap"; ///< Of any version.
constexpr std::string_view kPrefix = "state-";
constexpr std::string_view kSuffix = ".snap";
constexpr std::size_t kChunk = 4u << 20;

} // namespace

std::string encode(const RelayFacts& facts, const Ledger& ledger, std::uint64_t sequence) {
    Image image;
    image.bootId = facts.bootId;
    image.pricesJson = facts.pricesJson;
    facts.keys.forEach([&](const Key& key) { image.keys.push_back(imageOf(key)); });
    for (const auto& [id, device] : facts.devices)
        image.devices.push_back({id, device});
    for (const auto& [key, account] : ledger.accounts())
        image.accounts.push_back({key, account});
    image.open = ledger.openHoldList();
    image.ownAnswers = facts.ownAnswers.image();
    for (const auto& [target, link] : facts.killLinks.all())
        image.killLinks.push_back(link);
    image.audit = facts.audit.image();
    image.quiet = facts.quiet;
    image.alerts = facts.alerts.image();
    image.outbox = facts.outbox.image();
    for (const auto& entry : facts.roster.entries())
        image.roster.push_back(protocol::encode(entry));
    std::string bytes(kMagic);
    journal::ByteWriter writer(bytes);
    writer(sequence, image);
    writer.put(crc32c(bytes));
    return bytes;
}

Result<std::uint64_t> decode(std::string_view bytes, RelayFacts& facts, Ledger& ledger) {
    const auto damaged = [] { return fail(ErrorCode::Corrupt, "the snapshot is damaged"); };
    if (bytes.size() < kMagic.size() + 12) return damaged();
    if (const auto magic = bytes.substr(0, kMagic.size()); magic != kMagic) {
        if (!magic.starts_with(kAnyMagic)) return damaged();
        return fail(ErrorCode::Unsupported,
                    "format " + std::string(magic) + " (this program reads " + std::string(kMagic) + ")");
    }
    std::string checksum;
    journal::ByteWriter(checksum).put(crc32c(bytes.substr(0, bytes.size() - 4)));
    if (bytes.substr(bytes.size() - 4) != checksum) return damaged();

    Image image;
    std::uint64_t sequence = 0;
    journal::ByteReader reader(bytes.substr(kMagic.size(), bytes.size() - kMagic.size() - 4));
    reader(sequence, image);
    if (!reader.finished()) return damaged();
    facts.bootId = std::move(image.bootId);
    facts.quiet = image.quiet;
    if (!image.pricesJson.empty()) {
        TRY_LET(book, PriceBook::parse(image.pricesJson));
        facts.prices = std::move(book);
        facts.pricesJson = std::move(image.pricesJson);
    }
    for (auto& key : image.keys)
        if (!restore(facts.keys, key)) return damaged();
    if (!facts.ownAnswers.restore(image.ownAnswers)) return damaged();
    if (!facts.audit.restore(std::move(image.audit))) return damaged();
    if (!facts.alerts.restore(std::move(image.alerts))) return damaged();
    if (!facts.outbox.restore(std::move(image.outbox))) return damaged();
    for (auto& link : image.killLinks)
        facts.killLinks.restore(std::move(link));
    for (auto& entry : image.devices)
        facts.devices[entry.id] = entry.device;
    for (const auto& text : image.roster) {
        TRY_LET(entry, protocol::decode<Envelope>(text));
        if (!facts.roster.append(entry)) return damaged();
    }
    std::unordered_map<KeyId, Account> accounts;
    accounts.reserve(image.accounts.size());
    for (auto& entry : image.accounts)
        accounts.emplace(std::move(entry.key), entry.account);
    ledger.restore(std::move(accounts), std::move(image.open));
    return sequence;
}

Result<Pending> write(Disk& disk, const std::string& folder, std::uint64_t sequence, std::string_view bytes) {
    char name[21];
    std::snprintf(name, sizeof name, "%020llu", static_cast<unsigned long long>(sequence));
    Pending pending{folder, {}, folder + "/" + std::string(kPrefix) + name + std::string(kSuffix)};
    pending.temporary = pending.path + ".new";
    std::ignore = disk.remove(pending.temporary);
    TRY_LET(file, OpenFile::open(disk, pending.temporary, true));
    TRY(disk.writeAt(file.handle(), 0, bytes));
    return pending;
}

Status finish(Disk& disk, const Pending& pending) {
    {
        TRY_LET(file, OpenFile::open(disk, pending.temporary));
        TRY(disk.sync(file.handle()));
    }
    TRY(disk.rename(pending.temporary, pending.path));
    TRY(disk.syncFolder(pending.folder));
    TRY_LET(paths, list(disk, pending.folder));
    for (std::size_t i = 2; i < paths.size(); ++i)
        TRY(disk.remove(paths[i]));
    return {};
}

Result<std::vector<std::string>> list(Disk& disk, const std::string& folder) {
    TRY_LET(names, disk.list(folder));
    std::vector<std::string> paths;
    for (const auto& name : names)
        if (name.starts_with(kPrefix) && name.ends_with(kSuffix)) paths.push_back(folder + "/" + name);
    std::sort(paths.rbegin(), paths.rend());
    return paths;
}

Result<std::string> read(Disk& disk, const std::string& path) {
    TRY_LET(file, OpenFile::open(disk, path));
    std::string bytes;
    for (;;) {
        TRY_LET(more, disk.readAt(file.handle(), bytes.size(), kChunk));
        if (more.empty()) return bytes;
        bytes += more;
    }
}

} // namespace snapshot
} // namespace rubber::relay
