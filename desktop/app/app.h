// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/alert.h"
#include "desktop/app/app_options.h"
#include "desktop/app/events.h"
#include "desktop/app/import_reports.h"
#include "desktop/app/lent_key.h"
#include "desktop/app/relay_reports.h"
#include "desktop/app/reports.h"
#include "desktop/app/requests.h"
#include "desktop/app/settings.h"
#include "desktop/app/upstream_reports.h"
#include "desktop/app/vault_facts.h"
#include "shared/clock.h"
#include "shared/result.h"
#include "shared/secret.h"
#include "shared/usage/price_book.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

class RelayClient;
enum class SpendBucket;
struct SpendSeries;

/// Everything a front end can ask for; each method is one use case, written in its own file. All calls block;
/// one thread at a time. Errors are named (error_name.h).
///
/// KEY arguments are a name, an id, "rk_live_<id>", a whole token, or an unambiguous beginning of an id or
/// name. The vault's file lock is held only while something is read or written, never while a relay is being
/// waited for.
///
/// Groups of use cases that stand alone have a header of their own, with functions that take an App
/// (`core()` is for them).
class App {
public:
    App(AppOptions options, Clock& clock, RelayClient& client);
    /// With the real network client, HttpsRelayClient(clock) of desktop/client/https_relay_client.h, through the
    /// proxy that settings.json names (of the whole process).
    static std::unique_ptr<App> connected(AppOptions options, Clock& clock);
    ~App();

    // --- The vault. Passphrases are used as given (callers normalise to NFC and strip the line end).
    bool vaultExists() const;
    Status createVault(const Secret& passphrase); ///< Creates and unlocks. vault_exists
    Status unlock(const Secret& passphrase);
    bool unlocked() const;
    void lock(); ///< Forgets the vault's key. Never fails, never waits.
    /// Who acts from now on (AppOptions::who): an agent that serves several terminals.
    void actAs(const std::string& who);
    /// For another App over the same home that lives on another thread: each thread has its own.
    LentKey lend() const;
    void unlockWith(const LentKey& lent);
    Status changePassphrase(const Secret& current, const Secret& fresh);
    /// One encrypted file, verified after writing; same passphrase. Refuses to overwrite.
    Status backup(const std::string& file);
    /// Puts a backup in the vault's place; unlock it afterwards. On any error what was there is still there.
    /// vault_exists (EmptyOnly), backup_damaged, disk_full
    Status restoreBackup(const std::string& file, RestoreMode mode = RestoreMode::EmptyOnly);
    /// The backups of the vault's own folder, newest first. Works locked. `unlock` writes one a UTC day.
    std::vector<BackupReport> backups();
    /// Reads all of it; unlocked, also every page of its database. backup_damaged, file_missing
    Result<BackupCheck> verifyBackup(const std::string& file);
    Result<std::uint64_t>
    freeSpace(); ///< On the vault's disk, in bytes. Below kLeastFree nothing new is made.
    static constexpr std::uint64_t kLeastFree = 20u << 20;
    VaultFacts vaultFacts(); ///< Works locked.
    /// Whatever would change the vault is Stopped "vault_read_only" then, before any relay hears of it. Kills go on.
    ReadOnly readOnly() const;
    void setReadOnly(bool asked);

    // --- The system keychain as another way to unlock. Never prompts: a locked keychain is none.
    KeychainState keychainState();
    /// Puts a random key into the keychain that opens a slot of its own. wrong_passphrase, no_keychain
    Status enableKeychain(const Secret& passphrase);
    Status disableKeychain();
    Status unlockWithKeychain(); ///< no_keychain, no_keychain_slot, no_keychain_entry, vault_...

    // --- Unsaved forms, kept in the vault. draft_too_large
    Status saveDraft(const std::string& kind, const std::string& id, const std::string& text);
    Result<std::vector<Draft>> drafts();                              ///< Newest first.
    Status dropDraft(const std::string& kind, const std::string& id); ///< Fine when there is none.

    // --- Settings
    Settings settings(); ///< While locked, those of the vault have their defaults.
    /// Writes what differs from now. Those of the vault: vault_locked. bad_setting
    Status saveSettings(const Settings& settings);

    // --- Relays. RELAY is a name or id; "" means the only one.
    /// For the first computer of a relay; devices.h has pairing that may wait. approval_needed
    Result<RelayReport> pairRelay(const std::string& url, const std::string& code, const std::string& name);
    Result<std::vector<RelayReport>> relays();
    Result<RelayReport> testRelay(const std::string& relay); ///< `error` set when it did not answer.
    Result<RelayReport> unsealRelay(const std::string& relay);
    Result<RelayReport> sealRelay(const std::string& relay);
    /// Who answers at its address, beside who was paired; believes nobody. `error` when nobody answers.
    Result<RelayIdentityReport> relayIdentity(const std::string& relay);
    /// For a relay that shows another identity because its owner reinstalled it: pairs anew under the old
    /// name, with a fresh code of its machine, and pushes the keys that were working. bad_code,
    /// identity_unchanged, and what pairing gives
    Result<TrustReport> trustRelay(const std::string& relay, const std::string& code);
    Result<RelayReport> renameRelay(const std::string& relay, const std::string& name); ///< name_taken
    /// What `removeRelay` would mean; nothing is changed.
    Result<RelayRemoval> planRemoveRelay(const std::string& relay);
    /// Forgets a relay and its keys, with their tokens; its rows stay. Takes this device off the relay's list
    /// if it answers. The keys go on working there: kill first what must not.
    Result<RelayRemoval> removeRelay(const std::string& relay);

    // --- Kill links, for a phone. no_phone_page (the relay has no TLS); no_such_link
    Result<NewKillLink> createKillLink(const KillLinkTarget& target); ///< Voids the one this target had.
    Result<KillLinkReport> revokeKillLink(const KillLinkTarget& target);
    Result<KillLinkList> killLinks(); ///< Asks every relay.

    // --- Proxy keys
    Result<PushedKey> push(PushRequest request);
    /// `status` and `list`: all relays asked.
    Result<StatusReport> status(Archived archived = Archived::Without);
    Result<KeyReport> keyStatus(const std::string& key); ///< `status KEY`: its relay asked, rows fetched.
    Result<KeyReport> showKey(const std::string& key, bool reveal); ///< From the vault alone.
    /// A relay that cannot be reached now gets the change later: it is kept in the vault
    /// (KeyReport::pendingSince) and pushed by the next edit, restore or pushPending.
    Result<KeyReport> edit(const std::string& key, const PolicyWords& changes);
    /// The same for somebody who has looked at `seen` for a while: Exists "version_too_old" when the vault or
    /// the relay has another policy by now. Nothing is changed then.
    Result<KeyReport> edit(const std::string& key, const PolicyWords& changes, const Policy& seen);
    /// Gives relays the changes that wait for them. Killed and expired keys keep theirs until `restore`.
    Result<PendingPushes> pushPending();
    /// What the relay enforces becomes this vault's word; a change that waits is dropped.
    Result<KeyReport> takeRelayPolicy(const std::string& key);
    Result<KeyReport> suspend(const std::string& key);
    Result<KeyReport> resume(const std::string& key);
    Result<KeyReport> repin(const std::string& key);
    Result<KeyReport> restore(const std::string& key);
    /// A new token under the same name. The old one is killed, or, with an overlap (at most 30 days), lives
    /// on that long under limits of its own.
    Result<PushedKey> rotate(const std::string& key, Duration overlap = {});
    /// Needs no unlocked vault: kill.json (0600 in `home`) is enough. An error only when nothing could be
    /// tried. What is not confirmed by its relay stays in the queue, which is on disk before anything leaves.
    Result<KillReport> kill(const std::vector<std::string>& keys);
    Result<KillReport> killAll();
    /// What relays have not confirmed yet; no call is made. Corrupt "kill_queue_damaged"
    Result<std::vector<UnconfirmedKill>> pendingKills();
    /// Sends all of it once more, with the versions that were meant then: it never kills what was restored
    /// since. Empty when nothing is pending. For when to call it see kill_pace.h.
    Result<KillReport> retryKills();
    Result<KeyEnvironment> environment(const std::string& key);
    /// Whose token this is, by its fingerprint alone. no_such_key
    Result<KeyId> keyOfToken(const Secret& token);
    /// What a key cost in `buckets` equal parts of the time from `since` to now, as far as rows were fetched.
    Result<std::vector<Money>> keySpend(const std::string& key, WallTime since, std::size_t buckets);

    // --- Keeping proxy keys in order; no relay hears of it but for the kill.
    Result<KeyReport> renameKey(const std::string& key, const std::string& name); ///< name_taken
    /// At most 16, each 1 to 32 characters without commas and control characters; doubles are dropped.
    Result<KeyReport> setTags(const std::string& key, const std::vector<std::string>& tags);
    Result<KeyReport> setNote(const std::string& key, const std::string& note); ///< At most 2,000 bytes.
    /// Kills it first if it lives; not archived when that is not confirmed.
    Result<KeyReport> archiveKey(const std::string& key);
    /// Back in the lists, still dead: `restore` revives it. upstream_archived
    Result<KeyReport> unarchiveKey(const std::string& key);
    /// For good, with its token; its audit rows stay. not_archived
    Status deleteKey(const std::string& key);

    // --- Upstream keys. UPSTREAM is a label or an id; no_such_upstream.
    Result<std::vector<UpstreamReport>> upstreamKeys(Archived archived = Archived::Without);
    /// `provider` "" = by the key's prefix; `baseUrl` "" = the provider's own; `label` "" = made from the
    /// provider. unclear_provider, bad_option, name_taken, upstream_exists (the text names the label)
    Result<UpstreamReport> addUpstream(const Secret& secret, const std::string& provider,
                                       const std::string& baseUrl, const std::string& label);
    /// Asks the provider itself, from this computer: one request that costs nothing. Stored as the last
    /// check.
    Result<UpstreamTest> testUpstream(const std::string& upstream);
    /// The same for a key that is not stored (wizard). Works locked.
    Result<UpstreamTest> testUpstreamKey(const Secret& secret, const std::string& provider,
                                         const std::string& baseUrl);
    /// Stores the new secret in place of the old one, then seals and pushes it for every living proxy key
    /// that uses it. An error only when nothing was changed; what could not be pushed is in the report.
    Result<RotationReport> rotateUpstream(const std::string& upstream, const Secret& secret,
                                          const RotationProgress& progress = {});
    /// Pushes what an earlier rotation could not.
    Result<RotationReport> continueRotation(const std::string& upstream,
                                            const RotationProgress& progress = {});
    /// The secret itself, after the passphrase was given once more. wrong_passphrase
    Result<Secret> revealUpstream(const std::string& upstream, const Secret& passphrase);
    Result<UpstreamReport> renameUpstream(const std::string& upstream, const std::string& label);
    Result<UpstreamReport>
    archiveUpstream(const std::string& upstream); ///< upstream_in_use names the proxy keys.
    Result<UpstreamReport> unarchiveUpstream(const std::string& upstream);
    /// For good. not_archived; upstream_in_use when archived proxy keys still belong to it.
    Status deleteUpstream(const std::string& upstream);

    // --- Keys in other programs' files. `fileName` only helps to tell formats apart. Nothing is written
    // before importUpstream. import_unknown, import_encrypted, import_damaged, import_too_large, file_missing
    Result<ImportPreview> readImport(std::string_view bytes, const std::string& fileName);
    Result<ImportPreview> readImportFile(const std::string& file);
    /// All or none; those that are in the vault already are left alone. bad_option, name_taken
    Result<ImportReport> importUpstream(const std::vector<ImportCandidate>& selected);
    /// Finds upstream keys in a `.env` file. nothing_to_adopt
    Result<AdoptPlan> planAdopt(const std::string& file, const AdoptOptions& options);
    /// Stores each upstream key, makes a proxy key for it, and puts that into the file, which is replaced at
    /// once with its mode and owner kept. All or nothing: when a relay does not take one of the keys, or the
    /// file cannot be written, the proxy keys made so far are killed and forgotten. No copy of the old file
    /// is left. file_changed, file_unwritable
    Result<AdoptReport> adopt(const AdoptPlan& plan, const AdoptOptions& options);

    // --- What happened. Each first fetches what the relays have; an unreachable relay is told in the report,
    // not an error.
    Result<SyncReport> syncRows();
    Result<std::vector<NamedRow>> rows(const RowQuery& query, SyncReport* sync = nullptr);
    /// Gives the rows of `query`, then live ones, until `onRow` or `onIdle` returns false. The vault is not
    /// locked meanwhile.
    Status follow(const RowQuery& query, const std::function<bool(const NamedRow&)>& onRow,
                  const std::function<bool()>& onIdle,
                  const std::function<void(const std::string& relay, const Error&)>& onTrouble);
    /// The feeds of every paired relay, kept in the vault as they come and handed on in batches, about four a
    /// second while there is news, until `onNews` returns false; it is asked ten times a second, with empty
    /// news when nothing happened. Relays that are paired or removed meanwhile are noticed at the next call.
    /// no_relay
    Status watch(const std::function<bool(const FeedNews&)>& onNews);
    Result<SpendReport> spend(SpendBy by, std::optional<WallTime> since);
    /// For charts: what the vault's rows come to in since <= t < until, widened to whole buckets, of one KEY or ("")
    /// of all; no relay is asked. Days are those of admission, as in `spend`. The models' colours are settled by the
    /// way.
    Result<SpendSeries> spendSeries(WallTime since, WallTime until, SpendBucket bucket, const std::string& key = "");
    /// RFC 4180 with a guard against formulas; exactly the rows of `query`. Written aside, then renamed.
    /// Gives the row count.
    Result<std::uint64_t> exportCsv(const std::string& file, const RowQuery& query,
                                    SyncReport* sync = nullptr);

    // --- Requests, from the vault alone: no relay is asked. `query` is always of requests here; its limit is
    // not looked at.
    Result<RequestPage> requests(const RowQuery& query, const std::optional<RequestMark>& after,
                                 std::uint32_t limit);
    Result<RequestSums> requestSums(const RowQuery& query);
    /// Only those with a request in them, in order.
    Result<std::vector<RequestBucket>> requestBuckets(const RowQuery& query, WallTime from, Duration width);
    Result<std::vector<std::string>> requestModels(); ///< Every one that was ever asked for.
    /// Exactly the rows of `query` (of requests, if it is of requests; else of every kind), oldest first, as
    /// CSV or as a JSON array with one row a line. bad_option (the folder), vault_...
    Result<std::shared_ptr<ViewExport>> beginExport(const std::string& file, ExportFormat format,
                                                    const RowQuery& query);
    /// The same of the trail; its rows are read at once.
    Result<std::shared_ptr<ViewExport>> beginExport(const std::string& file, ExportFormat format,
                                                    const TrailQuery& query);
    /// Writes one page more; true when it is finished. After an error the export is over.
    Result<bool> continueExport(ViewExport& running);

    // --- The owner's trail and alerts
    /// Oldest first: this installation's events and what the relays wrote down, as far as it was fetched.
    Result<std::vector<TrailEntry>> auditTrail(const TrailQuery& query);
    Result<EventCheck> verifyEvents();
    /// For use cases outside this room that change or reveal something. Never fails: what cannot be written
    /// into the vault now waits in a file beside it.
    void noteEvent(EventKind kind, const std::string& target = "", const EventFields& details = {});
    Result<AlertList> alerts(const AlertQuery& query = {});
    Status acknowledgeAlerts(const std::vector<std::int64_t>& ids); ///< Empty = all. no_such_alert
    /// No notification of this alert's rule for its key (relay) until then. no_such_alert
    Status muteAlert(std::int64_t id, Duration span = Duration::days(1));
    Result<std::vector<AlertRuleReport>> alertRules();
    Status setAlertRule(const AlertRuleChange& change); ///< bad_setting
    /// Looks at the rows fetched since the last check and at `input`. Fires each threshold once, whoever
    /// checks and however often. Call after rows were fetched, after a status, and every few seconds while
    /// relays are listened to.
    Result<AlertCheck> checkAlerts(const AlertInput& input);

    // --- Prices
    Result<PriceBook> prices();
    Result<PriceReceipt>
    setPrice(const PriceChange& change); ///< In force on every relay in `relays` when it returns.
    /// Makes an entry its owner's word, which no update changes, or the provider's again. no_such_price
    Result<PriceReceipt> pinPrice(const std::string& provider, const std::string& model, bool pinned,
                                  const std::string& relay);
    /// Reads another price list and compares. `from` is "" for OpenRouter's, at the base URL of the vault's
    /// upstream key if there is just one; "shipped" for this program's own book; else a URL or a file, with
    /// OpenRouter's list or a price book. prices_unreachable, price_list_unreadable
    Result<PriceOffer> offeredPrices(const std::string& from);
    /// Puts what the offer adds and changes into the book and sends it. price_book_changed when the book in
    /// force is not the one that was compared any more.
    Result<PriceReceipt> adoptPrices(const PriceOffer& offer, const std::string& relay);

    std::vector<DoctorCheck> doctor(); ///< Works locked too, with fewer checks.

    const std::string& home() const;

    struct Core; ///< What the use cases share; desktop/app only.
    Core& core() { return *m_core; }

private:
    std::unique_ptr<RelayClient> m_ownedClient;
    std::unique_ptr<Core> m_core;
};

} // namespace rubber::desktop
