// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/signature.h"
#include "shared/ids.h"
#include "shared/ip_address.h"
#include "shared/money.h"
#include "shared/usage/usage.h"
#include "shared/webhook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The words of the journal. One struct per record type; FORMAT.md has the bytes and a worked example. All
/// relay state is a fold over these, so a field that matters after a restart must be here.
namespace rubber::journal {

/// Who asked for a change: a device and the sequence number its request carried. Empty for the relay's own
/// acts.
struct Origin {
    DeviceId device;
    std::uint64_t sequence = 0; ///< 0: exempt (kill).
    bool operator==(const Origin&) const = default;
};

/// In the place of a device in records of kills by link. No device can be called so: their ids begin with
/// "dev_".
inline constexpr const char* kPhone = "phone";

/// The facts of one forwarded request: the columns of an audit row that are known when it is admitted.
struct RequestFactsRow {
    KeyId key;
    RequestId request{}; ///< None inside a HoldRecord: there it is the record's own sequence.
    std::string provider;
    std::string endpoint;    ///< "/chat/completions": the table's own word, never the raw target.
    std::string model;       ///< As asked for, in the bytes that were sent.
    std::string bookVersion; ///< Of the price book the hold was made with.
    IpAddress client;
    WallTime admittedAt;
    UtcDay day; ///< The window the request belongs to.
    bool stream = false;
    bool operator==(const RequestFactsRow&) const = default;
};

struct BootRecord { ///< First record of each start.
    std::string bootId;
    WallTime at;
    bool operator==(const BootRecord&) const = default;
};
struct HoldRecord {
    RequestFactsRow facts;
    Money amount;
    bool operator==(const HoldRecord&) const = default;
};
struct GrowRecord {
    KeyId key;
    RequestId request{};
    Money amount; ///< New total of the hold.
    bool operator==(const GrowRecord&) const = default;
};
/// How the price of a settled request was found (DESIGN 5).
enum class SettleMode : std::uint8_t { Exact, Lookup, Partial, Held, None /* nothing was sent or billed */ };
const char* toString(SettleMode mode);
struct SettleRecord { ///< One audit row. Repeats every audit field of its hold.
    RequestFactsRow facts;
    Money held;
    Money cost;
    Usage usage;
    SettleMode mode = SettleMode::Held;
    bool overrun = false;
    std::uint16_t status = 0; ///< HTTP status the client got; 0 = none.
    Duration elapsed;
    std::string upstreamId;  ///< The provider's id of the answer, "" if none.
    std::string servedModel; ///< As the answer names it, "" if not.
    std::string note;        ///< "", "killed", "client_gone", "upstream_cut", "leak_cut" ...
    bool operator==(const SettleRecord&) const = default;
};
struct LookingUpRecord { ///< Durable row of a request whose cost is still asked for; the full hold is kept.
    SettleRecord row;    ///< cost = held, mode = Lookup; the final SettleRecord of the same request follows.
    bool operator==(const LookingUpRecord&) const = default;
};
struct ForfeitRecord { ///< Money charged without an answer: a hold found open at start, or W after a power
                       ///< cut.
    RequestFactsRow facts; ///< Only key and day are set for a power-cut forfeit.
    Money amount;
    std::string reason; ///< "crash", "power_cut"
    bool operator==(const ForfeitRecord&) const = default;
};
struct RefuseRecord { ///< One row per key, code, address and minute.
    KeyId key;        ///< Empty for an unknown key.
    std::string code;
    std::string endpoint, model; ///< Of the first one.
    IpAddress client;
    std::uint32_t count = 1;
    WallTime first, last;
    bool operator==(const RefuseRecord&) const = default;
};
struct PinRecord {
    KeyId key;
    std::optional<IpNetwork> pin; ///< Absent: the pin was cleared (repin).
    bool weak = false;
    WallTime at;
    Origin origin;
    bool operator==(const PinRecord&) const = default;
};
struct KillRecord {
    struct Victim {
        KeyId key;
        std::uint64_t version = 0; ///< Grants up to this version are dead.
        bool operator==(const Victim&) const = default;
    };
    std::vector<Victim> victims;
    std::uint32_t streamsCut = 0;
    Money released;
    WallTime at;
    Origin origin;      ///< Device "phone" for a kill by link.
    KillLinkId link{};  ///< The link that was used; empty: a device asked.
    IpAddress client{}; ///< Who used the link.
    bool operator==(const KillRecord&) const = default;
};
struct SuspendRecord {
    KeyId key;
    bool suspended = true; ///< false = resume
    std::string reason;    ///< "owner", "overrun", "leak", "anomaly ..."
    WallTime at;
    Origin origin;
    bool operator==(const SuspendRecord&) const = default;
};
struct ExpireRecord {
    KeyId key;
    bool idle = false; ///< true: inactivity, false: expiry date
    WallTime at;
    bool operator==(const ExpireRecord&) const = default;
};
struct GrantRecord {
    KeyId key;
    std::uint64_t version = 0;
    Digest tokenHash{}; ///< HMAC(pepper, token digest)
    UpstreamKeyId upstreamKey;
    std::string provider, baseUrl;
    std::string policy;      ///< JSON by protocol/codec.h
    Digest cipherDigest{};   ///< SHA-256 of the upstream key's file in keys/
    Digest envelopeDigest{}; ///< SHA-256 of the envelope's payload: a repeat gets the same receipt
    WallTime at;
    Origin origin;
    bool operator==(const GrantRecord&) const = default;
};
struct DeviceRecord {
    DeviceId device;
    VerifyKey key{}, killKey{};
    bool removed = false;
    WallTime at;
    /// The signed roster entry (protocol/roster.h) as JSON; "" in records from before there were any.
    std::string entry = {};
    bool operator==(const DeviceRecord&) const = default;
};
struct SealRecord {
    enum class What : std::uint8_t {
        KeyAdopted,
        Unsealed,
        Sealed,
        SharesMade,
        ShareGiven,
        SharesRefused,
        SharesCancelled
    };
    What what = What::Unsealed;
    WallTime at;
    Origin origin;
    bool operator==(const SealRecord&) const = default;
};
struct PricesRecord { ///< A price book signed by a device replaces the one in force.
    std::string book; ///< JSON
    WallTime at;
    Origin origin;
    bool operator==(const PricesRecord&) const = default;
};
/// One piece of an alert's evidence. Names are those of webhook bodies ("spend", "max_budget", "client" ...).
struct AlertFact {
    std::string name, value;
    bool operator==(const AlertFact&) const = default;
};
struct AlertRecord {
    KeyId key;
    std::string type; ///< "ip.weak_pin", "ip.mismatch", "budget.overrun", "key.idle_soon", "leak.cut" ...
    std::string detail;
    WallTime at;
    std::string mark = {}; ///< The occasion, with its window: one alert for each key and mark. "" = each time.
    std::vector<AlertFact> facts = {};
    bool operator==(const AlertRecord&) const = default;
};
struct RepairRecord { ///< `repair` cut records [from, to): shown for ever.
    std::uint64_t from = 0, to = 0;
    WallTime at;
    bool operator==(const RepairRecord&) const = default;
};

struct KillLinkRecord { ///< A kill link was made or revoked. Making one voids the link its target had.
    enum class What : std::uint8_t { Made, Revoked };
    What what = What::Made;
    KillLinkId link;
    std::optional<KeyId> key; ///< What it kills; absent: every key of the relay.
    Digest tokenHash{};       ///< HMAC(pepper, token digest); zeroes when revoked.
    WallTime at;
    Origin origin;
    bool operator==(const KillLinkRecord&) const = default;
};

struct CheckpointRecord { ///< The relay signed how its audit log stood (shared/audit/checkpoint.h). No row.
    std::string note;
    std::uint64_t covers = 0; ///< The last record that is in it, by its sequence.
    WallTime at;
    bool operator==(const CheckpointRecord&) const = default;
};
struct CosignRecord { ///< A device cosigned a checkpoint. No row.
    DeviceId device;
    std::string note; ///< With the relay's signature and the device's.
    WallTime at;
    bool operator==(const CosignRecord&) const = default;
};

/// A webhook was set or changed. Where it goes beyond the host, and its secret, are in files of their own
/// (relay/core/webhooks): whoever has the URL of a Slack webhook may write there.
struct WebhookRecord {
    enum class What : std::uint8_t {
        Set,      ///< Made, or replaced; an enabled one with the settings that are here.
        Rotated,  ///< A new secret; the one before signs, too, until `previousUntil`.
        Disabled, ///< The receiver said that it is gone.
        Removed,
        Tested, ///< Its owner asks for a message. This record is the event.
    };
    WebhookId hook;
    What what = What::Set;
    std::string host; ///< "https://hooks.slack.com"
    std::vector<std::string> events; ///< "budget.*", "key.killed"; empty = all.
    WebhookFormat format = WebhookFormat::Standard;
    WebhookScheme scheme = WebhookScheme::V1;
    VerifyKey publicKey{};        ///< For V1a: what receivers check with.
    std::uint32_t generation = 0; ///< Of the secret: which file has it.
    WallTime previousUntil;       ///< For Rotated.
    std::string reason;           ///< For Disabled: "gone".
    WallTime at;
    Origin origin;
    bool operator==(const WebhookRecord&) const = default;
};
/// What became of one attempt to deliver an event; until there is one that ends it, the event waits. No row.
struct DeliveryRecord {
    enum class What : std::uint8_t { Delivered, Failed /* tried again later */, GivenUp };
    WebhookId hook;
    std::uint64_t event = 0; ///< The record that is the event.
    What what = What::Delivered;
    std::uint32_t attempt = 1;
    std::uint16_t status = 0; ///< Of the answer; 0 = none.
    std::string reason;       ///< "", "status", "redirect", "timeout", "unreachable", "untrusted", "forbidden_address"
    WallTime at;
    bool operator==(const DeliveryRecord&) const = default;
};

/// The place in this list, counted from 1, is the record type on disk: append only, never reorder.
using Payload =
    std::variant<BootRecord, HoldRecord, GrowRecord, SettleRecord, LookingUpRecord, ForfeitRecord,
                 RefuseRecord, PinRecord, KillRecord, SuspendRecord, ExpireRecord, GrantRecord, DeviceRecord,
                 SealRecord, PricesRecord, AlertRecord, RepairRecord, KillLinkRecord,
                 CheckpointRecord, CosignRecord, WebhookRecord, DeliveryRecord>;

/// Frame in front of each payload, little endian: length u32 (payload bytes), type u16, version u16, sequence
/// u64, CRC32C u32 over type..payload with the CRC field left out. A frame of zeroes is preallocated space:
/// the end of what was written.
inline constexpr std::size_t kFrameBytes = 20;
inline constexpr std::size_t kMaxPayload = 4u << 20;

struct Record {
    std::uint64_t sequence = 0;
    Payload payload;
};

/// Appends the frame and payload bytes of one record to `out`. The payload must fit kMaxPayload (a CHECK):
/// callers bound what they take from outside.
void appendRecord(std::string& out, std::uint64_t sequence, const Payload& payload);

/// The bytes of one record: there is only one way to write it, so these are those on the disk.
std::string recordBytes(const Record& record);

/// What stands at the front of `bytes`.
enum class ReadOutcome {
    Record,
    NeedMore, ///< Fewer bytes than the record's frame says: torn, when the file ends here. Also any bytes
              ///< shorter than a frame.
    End,      ///< A frame of zeroes: preallocated space.
    Damaged,
    Newer, ///< Intact, but of a type or version this program does not know: it must not be cut or skipped.
};
struct ReadResult {
    ReadOutcome outcome;
    Record record;        ///< For ReadOutcome::Record.
    std::size_t size = 0; ///< Bytes it took; for Record and Newer.
};
ReadResult readRecord(std::string_view bytes);

} // namespace rubber::journal
