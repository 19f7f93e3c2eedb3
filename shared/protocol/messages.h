// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/dsse.h"
#include "shared/crypto/sealed_box.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/policy.h"
#include "shared/protocol/seal_messages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The messages of the control plane, as plain structs. protocol/codec.h turns them into JSON and back;
/// PROTOCOL.md is the normative page. Paths are POST below /rk/v1/ unless a comment says otherwise.
namespace rubber::protocol {

// --- Pairing (security.md 2.2). The two pairing calls are the only unsigned requests of the control
// listener.

struct PairingHello { ///< POST pair/hello with {} : answer
    RelayId relay;
    VerifyKey identityKey{};
    Digest tlsKeyHash{}; ///< SHA-256 of the control certificate's SubjectPublicKeyInfo.
    SealingPublicKey sealingKey{};
    std::string nonce; ///< 32 random bytes.
    std::uint64_t rosterSize = 0; ///< Where the first device's entry goes (roster.h).
    Digest rosterHead{};
    bool hasDevice = false; ///< Somebody is on the list: a new device needs its signature, and waits for it.
    Signature signature{};  ///< Identity key over pairingHelloText.
};
struct PairingRequest { ///< POST pair/finish
    DeviceId device;
    VerifyKey deviceKey{};
    VerifyKey killKey{};
    std::string relayNonce, deviceNonce; ///< 32 bytes each.
    Digest proof{};                      ///< HMAC(one-time secret, transcript)
    Signature signature{};               ///< Device key over the same transcript.
    std::string name;                    ///< The computer's, for its owner to recognise.
    SealingPublicKey boxKey{};           ///< Made for this pairing: what a master key comes sealed to.
    Signature introduction{};            ///< Device key over introductionText (roster.h).
    std::optional<Envelope> entry;       ///< The first device's own; absent when hello.hasDevice.
};
/// The same request is sent again and again until `waiting` is false.
struct PairingReply {
    RelayId relay;
    bool waiting = false; ///< For a device on the list to let this one in; the rest says nothing yet.
    std::string dataUrl;  ///< What agents use: "http://127.0.0.1:8787/v1".
    std::string sealMode; ///< "desktop", "file", "shamir"
    bool sealed = false;
    bool needsMasterKey = false; ///< desktop mode and no RMK was ever adopted: the device makes one.
    std::string masterKeyBox;    ///< From the device that let this one in, for PairingRequest::boxKey. Binary.
    WallTime now;
    Signature signature{}; ///< Identity key over pairingReplyText.
};

/// A one-time pairing code: commitment (16 bytes) to identity key and TLS key, and an 80-bit secret (10
/// bytes), as base32 in groups of six. Text such as "ABCDEF-GHJKLM-…" ; case and dashes do not matter when
/// read.
struct PairingCode {
    std::array<unsigned char, 16> commitment{};
    std::array<unsigned char, 10> secret{};
};
std::string toText(const PairingCode& code);
Result<PairingCode> parsePairingCode(std::string_view text);
std::array<unsigned char, 16> pairingCommitment(const VerifyKey& identity, const Digest& tlsKeyHash);
/// What the relay signs in a hello and in a reply.
std::string pairingHelloText(const PairingHello& hello);
std::string pairingReplyText(const Digest& transcript, const PairingReply& reply);
/// What both sides sign and MAC: every field of hello and request but the proofs and signatures,
/// length-prefixed.
std::string pairingTranscript(const PairingHello& hello, const PairingRequest& request);

// --- Grants

/// The signed part of a grant (payload of a DSSE envelope of type kGrantPayloadType).
struct Grant {
    RelayId relay;
    DeviceId device;
    KeyId key;
    std::uint64_t version = 0; ///< Strictly increasing per proxy key.
    Digest tokenDigest{};      ///< SHA-256 of the proxy key's token.
    UpstreamKeyId upstreamKey;
    std::string provider; ///< "openrouter", "openai"
    std::string baseUrl;  ///< "https://openrouter.ai/api/v1"
    Policy policy;
    SealingKeyId sealKey;  ///< The one-time sealing key of the relay that the box is for.
    std::string sealedKey; ///< The box, holding a SealedUpstreamKey. Binary.
    Digest sealedDigest{}; ///< SHA-256 of sealedKey.
    WallTime issuedAt;
    WallTime notAfter; ///< The relay refuses a grant delivered later.
};
/// Inside the box. The ids repeat those outside; a mismatch is refused.
struct SealedUpstreamKey {
    RelayId relay;
    DeviceId device;
    KeyId key;
    UpstreamKeyId upstreamKey;
    std::uint64_t version = 0;
    Secret secret;
};
/// POST grant: body is the envelope.
struct GrantReceipt {
    KeyId key;
    std::uint64_t version = 0;
    std::uint64_t sequence = 0;      ///< Journal position, durable.
    std::vector<std::string> models; ///< Effective allowlist read back from the relay.
    WallTime at;
};

// --- Commands

struct KillRequest { ///< POST kill. Signed by a device key or a kill key (keyid "kill:<device>"). Exempt from
                     ///< the sequence.
    struct Target {
        KeyId key;
        std::uint64_t version = 0; ///< Kill this grant version and older; 0 = whatever the relay has.
    };
    std::vector<Target> targets; ///< Empty with all = true.
    bool all = false;
};
struct KillReceipt {
    std::vector<KeyId> killed;  ///< Dead now (also those that were dead before).
    std::vector<KeyId> unknown; ///< Never granted here.
    std::uint32_t streamsCut = 0;
    Money released;
    double elapsedMs = 0;       ///< Request decoded to record durable.
    std::uint64_t sequence = 0; ///< Journal position.
    bool durable = true;        ///< false: the disk failed; dead in memory only.
    WallTime at;
};
/// POST kill-link/create. Only what kills leaves the device: the token's digest, never the token.
struct KillLinkRequest {
    KillLinkId link;
    std::optional<KeyId> key; ///< What it kills; absent with all = true: every key of the relay.
    bool all = false;
    Digest tokenDigest{}; ///< SHA-256 of the whole token.
};
struct KillLinkCommand { ///< POST kill-link/revoke
    KillLinkId link;
};
struct KillLinkReceipt { ///< Of both.
    KillLinkId link;
    std::optional<KillLinkId> voided; ///< The link of the same target that this one replaced.
    std::uint64_t sequence = 0;
    WallTime at;
};
struct KillLinkStatus {
    KillLinkId link;
    std::optional<KeyId> key; ///< Absent: every key of the relay.
    DeviceId device;          ///< That made it.
    WallTime createdAt;
    std::optional<WallTime> lastUsed;
};
struct KillLinkList { ///< POST kill-links, with {}
    std::vector<KillLinkStatus> links;
};
struct KeyCommand { ///< POST suspend | resume | repin
    KeyId key;
    bool acceptAsNormal = false; ///< resume only: what suspended it is this key's habit from now on.
};
struct CommandReceipt {
    std::uint64_t sequence = 0;
    WallTime at;
};
// POST seal has an empty object.
struct AttestRequest {  ///< POST attest
    std::string nonce; ///< 32 random bytes, of the device's making.
};
/// What the relay's machine says about itself, for a device to judge (desktop/attest). Its report_data (or
/// user_data) is AttestBinding::digest over this relay's keys and the nonce.
struct AttestEvidence {
    RelayId relay;
    std::string technology;   ///< "none", "sev-snp", "nitro"
    std::string report;       ///< Binary; "" with "none".
    std::string certificates; ///< Binary: the table of the guest device, when there is one.
    std::string chain;        ///< PEM: what the owner configured for what the table lacks.
    Digest policyRoot{};      ///< Of the grants in force (shared/attest_binding.h).
};
struct PricesUpdate { ///< POST prices: body is a DSSE envelope of type kPricesPayloadType around this
    RelayId relay;
    DeviceId device;
    std::string book; ///< JSON text of a whole price book; its version must differ from the one in force.
};

// --- What a device may ask

enum class KeyState { Active, Suspended, Killed, Expired };
const char* toString(KeyState state);

struct KeyStatus {
    KeyId key;
    std::uint64_t version = 0;
    KeyState state = KeyState::Active;
    std::string reason; ///< "", "owner", "overrun", "idle", "date" ...
    std::optional<IpNetwork> pin;
    bool weakPin = false;
    Policy policy; ///< As enforced.
    UpstreamKeyId upstreamKey;
    std::string provider, baseUrl;
    Money spentToday, heldToday, spentLifetime, heldLifetime;
    std::uint64_t requestsToday = 0, requestsLifetime = 0;
    std::uint32_t running = 0;
    std::optional<WallTime> lastUsed;
    WallTime createdAt;
    WallTime resetsAt;
    std::optional<WallTime> idleExpiresAt;
};
struct RelayStatus { ///< POST status
    RelayId relay;
    std::string version; ///< Of the program.
    std::string dataUrl, sealMode, bookVersion;
    bool sealed = false, needsMasterKey = false, memoryLocked = true, accepting = true;
    std::string notAcceptingBecause; ///< "", "disk_full", "draining"
    std::uint64_t head = 0;          ///< Last durable journal sequence.
    std::uint64_t oldest = 0;        ///< First sequence still on disk.
    std::uint32_t openRequests = 0;
    std::uint32_t waitingDevices = 0; ///< To be let in: POST devices.
    WallTime now;
    std::optional<SharesStatus> shares; ///< Shares that unseal it, if there are any.
    std::optional<UnsealStatus> unseal; ///< The attempt that is going on.
    std::vector<KeyStatus> keys;
};

/// One row of what happened: an audit row, an owner action or an alert. The same on the feed, in pages and in
/// the vault. Unused fields are empty; `kind` says which are meant.
struct Row {
    std::uint64_t sequence = 0;
    /// hold settle looking_up refuse forfeit pin kill suspend resume expire grant device seal prices alert
    /// boot repair kill_link webhook
    std::string kind;
    WallTime at;
    KeyId key;
    std::uint64_t request = 0;
    std::string provider, endpoint, model, servedModel, upstreamId, bookVersion;
    std::string client; ///< Address text.
    bool stream = false;
    int status = 0;
    std::int64_t inputTokens = 0, cacheReadTokens = 0, cacheWriteTokens = 0, outputTokens = 0,
                 reasoningTokens = 0;
    std::int64_t audioInTokens = 0, audioOutTokens = 0, imageInTokens = 0, imageOutTokens = 0;
    std::int64_t images = 0, audioSeconds = 0, characters = 0, toolCalls = 0;
    Money cost, held;
    std::int64_t elapsedMs = 0;
    std::string mode; ///< settle mode
    bool overrun = false;
    std::string code;   ///< Refusal code, alert type, reason.
    std::string detail; ///< Short English facts; never a secret.
    std::uint32_t count = 0;
    std::optional<WallTime> first, last;
    std::string device;
    std::uint64_t version = 0;
    std::uint32_t streamsCut = 0;
    std::int32_t day = 0;
    std::optional<std::uint64_t> leaf; ///< Which leaf of the audit tree it is, counted from 0.
    std::string record;                ///< Its bytes in the journal: all else here is made of them. Binary.
};
struct RowsRequest { ///< POST rows
    std::uint64_t after = 0;
    std::uint32_t limit = 500; ///< 1 to 2000
};
struct RowsPage {
    std::vector<Row> rows;
    std::uint64_t next = 0; ///< Give this as `after` to go on.
    std::uint64_t head = 0; ///< Last durable sequence when the page was made.
    std::uint64_t oldest = 0;
};

/// First frame of the feed (GET /rk/v1/feed?after=SEQ, WebSocket): signed by the identity key over
/// "rubberapi/feed/v1" 0 relay 0 nonce-of-the-request 0 head as decimal.
struct FeedHello {
    RelayId relay;
    std::string requestNonce;
    std::uint64_t head = 0, oldest = 0;
    WallTime now;
    Signature signature{};
};
/// Each later text frame is {"row":{…}} or {"gap":{"from":…,"to":…}} or {"checkpoint":"note"} or {"ping":…}.
struct FeedFrame {
    std::optional<Row> row;
    std::optional<std::pair<std::uint64_t, std::uint64_t>> gap;
    std::optional<std::string> checkpoint; ///< The newest one, after the rows before it.
};

// --- The audit log (shared/audit). None of these changes what the relay does; they are read requests.

struct AuditCheckpointRequest { ///< POST audit/checkpoint
    std::uint64_t older = 0;    ///< Prove that this many rows are the beginning of it; 0 = nothing to prove.
};
struct AuditCheckpoint {
    std::string note;     ///< The newest, with the cosignatures it has.
    std::string auditKey; ///< Of its signature, as text (note::parseNoteKey).
    std::uint64_t older = 0;
    std::vector<Digest> consistency; ///< Empty when `older` is 0, its size, or larger than the log.
    std::vector<std::string> cosigned; ///< What each device cosigned last, newest or not.
};
struct AuditTreeRequest { ///< POST audit/tree
    std::uint64_t size = 0;
};
struct AuditTree { ///< The right edge of the tree when it had `size` leaves (merkle::Frontier).
    std::uint64_t size = 0;
    std::vector<Digest> nodes;
};
struct AuditProofRequest { ///< POST audit/proof
    std::uint64_t leaf = 0, size = 0;
};
struct AuditProof {
    std::uint64_t leaf = 0, size = 0;
    std::vector<Digest> path;
};
struct AuditCosign { ///< POST audit/cosign : CommandReceipt
    std::string note; ///< The checkpoint with the asking device's cosignature, by its device key.
};

/// Every refusal of the control plane: {"error":{"code","message"}} with a 4xx or 5xx status.
struct ControlError {
    std::string code; ///< not_paired bad_signature clock_skew replayed sequence_too_low version_too_old
                      ///< relay_sealed invalid …
    std::string message;
    std::optional<WallTime> now; ///< With clock_skew: the relay's time.
};

} // namespace rubber::protocol
