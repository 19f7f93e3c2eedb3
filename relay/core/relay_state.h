// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/audit/audit_keeper.h"
#include "relay/core/canary_watch.h"
#include "relay/core/config.h"
#include "relay/core/journal/journal.h"
#include "relay/core/key_ring.h"
#include "relay/core/kill_links.h"
#include "relay/core/kill_switch.h"
#include "relay/core/money/ledger.h"
#include "relay/core/share_unseal.h"
#include "relay/core/upstream_keys.h"
#include "relay/core/webhooks/webhook_secrets.h"
#include "shared/clock.h"
#include "shared/crypto/sealed_box.h"
#include "shared/crypto/signature.h"
#include "shared/protocol/messages.h"
#include "shared/protocol/record_row.h"
#include "shared/protocol/roster.h"
#include "shared/usage/price_book.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace rubber::relay {

class Outbox;

/// The relay's own long-lived keys: 0600 files in the data folder, made by `init`. Not under the RMK, so a
/// sealed relay still knows keys, refuses, kills and signs receipts.
struct RelayIdentity {
    RelayId id;
    SigningKey identity;
    SigningKey audit; ///< Signs the audit log's checkpoints and nothing else.
    SealingKey sealing;
    Secret pepper; ///< 32 bytes; the keyed hash of proxy keys.
    std::string controlCertificatePem;
    Secret controlKeyPem;
    Digest tlsKeyHash{};
    static Result<RelayIdentity> load(const std::string& dataFolder);
};

struct Device {
    VerifyKey key{}, killKey{};
    std::uint64_t sequence = 0; ///< Highest seen; strictly increasing.
    bool removed = false;
};

/// Everything the relay knows, as a fold over the journal. Owned by main; loop thread only. Changing methods
/// append to the journal and apply the record in the same call; the caller flushes at the end of its turn and
/// waits for durability where the contract says so.
class RelayState {
public:
    struct Options {
        std::string dataFolder;
        Config config;
        std::string
            bootId; ///< /proc/sys/kernel/random/boot_id; a new one means the machine restarted (W forfeits).
        PriceBook shippedBook;
        Journal::Options journal{}; ///< Folder and segment size are set from what is above.
    };
    /// Replays the journal (from the newest sound snapshot), charges orphaned holds, appends BootRecord.
    static Result<std::unique_ptr<RelayState>> open(Options options, RelayIdentity identity, Clock& clock,
                                                    Disk& disk, Journal::OnDurable onDurable);
    ~RelayState();

    // Parts, in the order the walk meets them.
    const Config& config() const;
    void reconfigure(Config config); ///< SIGHUP; only reloadable keys differ.
    const RelayIdentity& identity() const;
    const std::string& dataFolder() const;
    Clock& clock() const;
    Disk& disk() const;
    KeyRing& keys();
    Ledger& ledger();
    UpstreamKeys& upstreamKeys();
    ShareUnseal& shares();
    Journal& journal();
    const PriceBook& prices() const;
    /// Whether this key got the answer its provider calls so (as far back as is remembered).
    bool isAnswerOf(const KeyId& key, std::string_view upstreamId) const;
    const KillLinks& killLinks() const;
    const Outbox& outbox() const;
    WebhookSecrets& webhookSecrets();
    /// The rules of anomalies are told of every record as it is appended; this is what one of them asks besides: the
    /// request itself, as soon as it was admitted.
    void noteRequest(Key& key, std::string_view model, std::string_view body);
    /// Alerts and suspensions for what the rules saw since. Never while money is being moved: at the end of an
    /// admission or a settlement, and with every tick.
    void actOnAnomalies();
    CanaryWatch& canaries(); ///< Its alarms go out with the next tick.
    AuditKeeper& audit();
    /// Hashes what the turn appended. To be called when nobody waits for it: while the disk syncs.
    void hashRows();
    const std::map<DeviceId, Device>& devices() const;
    Device* device(const DeviceId& id);
    const protocol::Roster& roster() const;

    /// Appends, applies, and tells the feed. Unavailable when the journal cannot take it.
    Result<std::uint64_t> record(const journal::Payload& payload, bool control = false);
    /// Tells the owner, once for each key and mark (AlertBook): the one door for alerts. Sets `at`. False: it was
    /// told before, or finds no room on the disk; then it may be tried again.
    bool alert(journal::AlertRecord alert);
    /// After a hold was journalled for this key: the sequence that must be durable before the first upstream
    /// byte, or 0. The key's holds that are not durable yet may not pass W (DESIGN 7), and a key that was
    /// quiet waits for its first hold.
    std::uint64_t waitBeforeSending(const Key& key);
    /// Called after each applied record with its wire row (rows that are not shown to devices are left out).
    /// `wanted`: rows are only made while it says so.
    void onRow(std::function<void(const protocol::Row&)> listener, std::function<bool()> wanted = nullptr);
    /// Told of each kill that is on disk, with the milliseconds it took.
    void onKill(std::function<void(double)> listener);
    void noteKill(double elapsedMs) const;
    /// Coalesced refusal: at most one journal record per key, code, address and minute.
    void countRefusal(const journal::RefuseRecord& refusal);
    /// Once a second on the loop: expiry, idle warnings, flush of coalesced refusals, snapshots, clock
    /// agreement.
    void tick();

    /// Kills: flags first, then `cut` of every running request, then the record. The receipt is complete but
    /// for `durable` and `elapsedMs`, which the caller fills in after the sync.
    protocol::KillReceipt kill(const protocol::KillRequest& request, const KilledBy& by);

    protocol::KeyStatus statusOf(const Key& key) const;
    protocol::RelayStatus status() const;
    std::string dataUrl() const;

    /// Why agents are refused at the moment: "" = they are not.
    std::string notAcceptingBecause() const;
    void setDraining();
    bool draining() const;
    std::uint32_t openRequests() const;
    void setBoundAddresses(Endpoint data, Endpoint control);

    struct Impl;

private:
    explicit RelayState(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

using protocol::toRow;

} // namespace rubber::relay
