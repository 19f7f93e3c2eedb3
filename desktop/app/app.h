// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "shared/clock.h"
#include "shared/result.h"
#include "shared/secret.h"
#include "shared/usage/price_book.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rubber::desktop {

class RelayClient;

struct AppOptions {
    std::string home;       ///< The vault's folder (RUBBERAPI_HOME); made on createVault.
    std::string pricesFile; ///< The installed price book; "" or no such file: the one built in.
    bool cheapPassphrase =
        false; ///< Floor cost of the passphrase (64 MiB x 3) instead of a calibrated one: for tests.
};

/// Everything a front end can ask for; each method is one use case, written in its own file. All calls block;
/// one thread at a time. Errors are named (error_name.h).
///
/// KEY arguments are a name, an id, "rk_live_<id>", a whole token, or an unambiguous beginning of an id or
/// name. The vault's file lock is held only while something is read or written, never while a relay is being
/// waited for.
class App {
public:
    App(AppOptions options, Clock& clock, RelayClient& client);
    /// With the real network client, HttpsRelayClient(clock) of desktop/client/https_relay_client.h.
    static std::unique_ptr<App> connected(AppOptions options, Clock& clock);
    ~App();

    // --- The vault. Passphrases are used as given (callers normalise to NFC and strip the line end).
    bool vaultExists() const;
    Status createVault(const Secret& passphrase); ///< Creates and unlocks. vault_exists
    Status unlock(const Secret& passphrase);
    bool unlocked() const;
    Status changePassphrase(const Secret& current, const Secret& fresh);
    /// One encrypted file, verified after writing; same passphrase. Refuses to overwrite.
    Status backup(const std::string& file);
    /// Puts a backup into a home that has no vault; unlock it afterwards. vault_exists, backup_damaged
    Status restoreBackup(const std::string& file);

    // --- Relays. RELAY is a name or id; "" means the only one.
    Result<RelayReport> pairRelay(const std::string& url, const std::string& code, const std::string& name);
    Result<std::vector<RelayReport>> relays();
    Result<RelayReport> testRelay(const std::string& relay); ///< `error` set when it did not answer.
    Result<RelayReport> unsealRelay(const std::string& relay);
    Result<RelayReport> sealRelay(const std::string& relay);

    // --- Proxy keys
    Result<PushedKey> push(PushRequest request);
    Result<std::vector<UpstreamReport>> upstreamKeys();
    Result<StatusReport> status();                       ///< `status` and `list`: all relays asked.
    Result<KeyReport> keyStatus(const std::string& key); ///< `status KEY`: its relay asked, rows fetched.
    Result<KeyReport> showKey(const std::string& key, bool reveal); ///< From the vault alone.
    Result<KeyReport> edit(const std::string& key, const PolicyWords& changes);
    Result<KeyReport> suspend(const std::string& key);
    Result<KeyReport> resume(const std::string& key);
    Result<KeyReport> repin(const std::string& key);
    Result<KeyReport> restore(const std::string& key);
    Result<PushedKey>
    rotate(const std::string& key); ///< A new token under the same name; the old one is killed.
    /// Needs no unlocked vault: kill.json (0600 in `home`) is enough. An error only when nothing could be
    /// tried.
    Result<KillReport> kill(const std::vector<std::string>& keys);
    Result<KillReport> killAll();
    Result<KeyEnvironment> environment(const std::string& key);

    // --- What happened. Each first fetches what the relays have; an unreachable relay is told in the report,
    // not an error.
    Result<SyncReport> syncRows();
    Result<std::vector<NamedRow>> rows(const RowQuery& query, SyncReport* sync = nullptr);
    /// Gives the rows of `query`, then live ones, until `onRow` or `onIdle` returns false. The vault is not
    /// locked meanwhile.
    Status follow(const RowQuery& query, const std::function<bool(const NamedRow&)>& onRow,
                  const std::function<bool()>& onIdle,
                  const std::function<void(const std::string& relay, const Error&)>& onTrouble);
    Result<SpendReport> spend(SpendBy by, std::optional<WallTime> since);
    /// RFC 4180 with a guard against formulas; exactly the rows of `query`. Written aside, then renamed.
    /// Gives the row count.
    Result<std::uint64_t> exportCsv(const std::string& file, const RowQuery& query,
                                    SyncReport* sync = nullptr);

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

private:
    std::unique_ptr<RelayClient> m_ownedClient;
    std::unique_ptr<Core> m_core;
};

} // namespace rubber::desktop
