// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "desktop/app/shares/plan_words.h"
#include "desktop/app/shares/share_sheet.h"
#include "shared/crypto/slip39/sharing.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Recovery shares: what a group of people holds, and what opens the vault when its passphrase is lost. A
/// random recovery secret wraps the master key in a slot of its own and is split by SLIP-39; the vault never
/// keeps it. The database is not touched, and new shares make the old ones worthless for this vault.
namespace rubber::desktop {

/// Shares as somebody types them, one by one. Each is checked alone, against the others and, for the vault's
/// own, against what the header says of its set.
class ShareEntry {
public:
    ShareEntry() = default;
    /// Only shares of this set.
    explicit ShareEntry(const ShareSetFacts& expected) : m_expected(expected) {}

    /// share_word, share_length, share_checksum, share_form, share_other_set, share_twice. Not taken then.
    Status add(const Secret& words);
    bool complete() const { return m_set.complete(); }
    std::size_t entered() const { return m_set.size(); }
    std::optional<slip39::ShareFacts> last() const; ///< Of the share that was taken last.
    /// Groups that were met so far.
    std::vector<slip39::ShareSet::Group> groups() const { return m_set.groups(); }
    std::optional<std::uint8_t> groupThreshold() const; ///< Known after the first share.
    const slip39::ShareSet& shares() const { return m_set; }

private:
    std::optional<ShareSetFacts> m_expected;
    slip39::ShareSet m_set;
};

/// The shares the vault has, if any; works locked. Errors as vaultFacts: vault_missing, vault_damaged ...
Result<std::optional<ShareSetFacts>> recoveryShares(App& app);

/// Shares on their way to their holders. They open nothing until enough of them were typed again and
/// putInForce was called; then the ones before them open nothing any more.
class NewShares {
public:
    /// bad_shares
    static Result<NewShares> make(const slip39::SharePlan& plan, const Secret& secret, WallTime now);

    const ShareSetFacts& facts() const { return m_facts; }
    const slip39::SharePlan& plan() const { return *m_facts.plan; }
    std::size_t count() const { return m_shares.size(); }
    const slip39::ShareFacts& shareFacts(std::size_t index) const { return m_shares[index].facts; }
    Secret words(std::size_t index) const;
    /// For paper: number `index` of the set.
    ShareSheet sheet(std::size_t index, SheetFor purpose, const std::string& owner) const;

    /// Takes back one share as its holder reads it.
    ShareEntry& typedAgain() { return m_typed; }
    /// Invalid "shares_unconfirmed" before enough were typed; Corrupt "shares_disagree" should never happen.
    Status requireConfirmed(const Secret& secret) const;

private:
    ShareSetFacts m_facts;
    std::vector<slip39::Share> m_shares;
    ShareEntry m_typed;
};

/// New shares for the vault: makes the recovery secret and keeps it only as long as this lives.
class VaultShares {
public:
    /// The passphrase once more, though the vault may be open: this makes a lasting way in. wrong_passphrase
    static Result<VaultShares> make(App& app, const slip39::SharePlan& plan, const Secret& passphrase);
    VaultShares(VaultShares&&) noexcept;
    VaultShares& operator=(VaultShares&&) noexcept;
    ~VaultShares();
    NewShares& shares() { return m_shares; }
    /// Writes the slot. Nothing changed on an error.
    Status putInForce(App& app);
    std::string vaultName() const; ///< Eight hex digits of the vault's id: which vault a sheet belongs to.

private:
    struct Held;
    VaultShares(std::unique_ptr<Held> held, NewShares shares);
    std::unique_ptr<Held> m_held; ///< The vault's key and the secret.
    NewShares m_shares;
};

/// The shares that were entered open this vault; nothing is changed. no_recovery_slot, shares_missing,
/// shares_disagree, shares_of_another_vault
Status verifyVaultShares(App& app, const ShareEntry& entry);
/// Opens the vault with them, gives it a new passphrase and leaves it unlocked. The shares stay as they are:
/// make new ones afterwards, these have been read by somebody.
Status recoverVault(App& app, const ShareEntry& entry, const Secret& freshPassphrase);
/// From now on no shares open the vault: a lost passphrase is final. Copies of the vault that were made before
/// still open with theirs. vault_locked, no_recovery_slot
Status removeVaultShares(App& app);

} // namespace rubber::desktop
