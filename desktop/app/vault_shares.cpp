// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/vault_shares.h"

#include "desktop/app/core.h"
#include "desktop/app/error_name.h"
#include "desktop/vault/key_slots.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr auto kSlot = vault::SlotType::Recovery;
constexpr std::size_t kSecretBytes = 32;

Secret slotKeyOf(const Secret& recoverySecret) { return deriveKey(recoverySecret, 1, "rk-recov"); }

Result<vault::VaultKey> openedBy(App& app, const ShareEntry& entry) {
    TRY_LET(secret, entry.shares().combine());
    if (secret.size() != kSecretBytes)
        return fail(ErrorCode::Invalid, "shares_of_another_vault: these shares are not of a vault");
    auto key = vault::unlockWithSlotKey(app.home(), kSlot, slotKeyOf(secret));
    if (!key && isNamed(key.error(), "wrong_slot_key"))
        return fail(ErrorCode::Unauthorized,
                    "shares_of_another_vault: these shares belong together, but they do not open this vault");
    return key;
}

} // namespace

Status ShareEntry::add(const Secret& words) {
    TRY_LET(share, slip39::parseShare(words));
    if (m_expected && share.facts.masking.id != m_expected->set)
        return fail(ErrorCode::Invalid, "share_other_set: this share is of set " +
                                            std::to_string(share.facts.masking.id) +
                                            "; wanted are those of set " + std::to_string(m_expected->set) +
                                            ", made on " + m_expected->madeOn);
    return m_set.add(std::move(share));
}

std::optional<slip39::ShareFacts> ShareEntry::last() const {
    if (m_set.size() == 0) return std::nullopt;
    return m_set.shares().back().facts;
}

std::optional<std::uint8_t> ShareEntry::groupThreshold() const {
    if (m_set.size() == 0) return std::nullopt;
    return m_set.shares().front().facts.groupThreshold;
}

Result<std::optional<ShareSetFacts>> recoveryShares(App& app) {
    TRY_LET(header, vault::readVaultHeader(app.home()));
    for (const auto& slot : header.slots)
        if (slot.type == kSlot) return parseLabel(slot.label).value_or(ShareSetFacts{});
    return std::optional<ShareSetFacts>();
}

Result<NewShares> NewShares::make(const slip39::SharePlan& plan, const Secret& secret, WallTime now) {
    NewShares made;
    TRY_LET(shares, slip39::split(secret, plan));
    made.m_shares = std::move(shares);
    made.m_facts.set = made.m_shares.front().facts.masking.id;
    made.m_facts.plan = plan;
    made.m_facts.madeOn = now.toRfc3339().substr(0, 10);
    made.m_typed = ShareEntry(made.m_facts);
    return made;
}

Secret NewShares::words(std::size_t index) const { return slip39::toWords(m_shares[index]); }

ShareSheet NewShares::sheet(std::size_t index, SheetFor purpose, const std::string& owner) const {
    ShareSheet sheet;
    sheet.purpose = purpose;
    sheet.owner = owner;
    sheet.set = m_facts;
    sheet.share = m_shares[index].facts;
    sheet.number = index + 1;
    sheet.count = m_shares.size();
    return sheet;
}

Status NewShares::requireConfirmed(const Secret& secret) const {
    if (!m_typed.complete())
        return fail(ErrorCode::Invalid,
                    "shares_unconfirmed: enough of the new shares must be typed again first");
    TRY_LET(read, m_typed.shares().combine());
    if (!read.equals(secret))
        return fail(ErrorCode::Corrupt, "shares_disagree: what was typed does not give the secret");
    return {};
}

/// What makes the slot.
struct VaultShares::Held {
    vault::VaultKey key;
    Secret secret;
};

VaultShares::VaultShares(std::unique_ptr<Held> held, NewShares shares)
    : m_held(std::move(held)), m_shares(std::move(shares)) {}
VaultShares::VaultShares(VaultShares&&) noexcept = default;
VaultShares& VaultShares::operator=(VaultShares&&) noexcept = default;
VaultShares::~VaultShares() = default;

Result<VaultShares> VaultShares::make(App& app, const slip39::SharePlan& plan, const Secret& passphrase) {
    TRY(plan.check());
    TRY_LET(key, vault::Vault::unlock(app.home(), passphrase));
    Secret secret = Secret::random(kSecretBytes);
    TRY_LET(shares, NewShares::make(plan, secret, app.core().clock.wall()));
    auto held = std::make_unique<Held>(Held{std::move(key), std::move(secret)});
    return VaultShares(std::move(held), std::move(shares));
}

Status VaultShares::putInForce(App& app) {
    TRY(app.core().requireWritable());
    TRY(m_shares.requireConfirmed(m_held->secret));
    const ShareSetFacts& facts = m_shares.facts();
    TRY(vault::setKeySlot(app.home(), m_held->key, kSlot, labelOf(facts), slotKeyOf(m_held->secret)));
    std::ignore = app.core().note(EventKind::SharesMade, "",
                                  {{"set", std::to_string(facts.set)}, {"plan", planWords(*facts.plan)}});
    return {};
}

std::string VaultShares::vaultName() const { return toHex(m_held->key.vaultId()).substr(0, 8); }

Status verifyVaultShares(App& app, const ShareEntry& entry) {
    TRY_LET(key, openedBy(app, entry));
    std::ignore = key;
    return {};
}

Status recoverVault(App& app, const ShareEntry& entry, const Secret& freshPassphrase) {
    TRY(app.core().requireWritable());
    TRY_LET(key, openedBy(app, entry));
    TRY(vault::setPassphrase(app.home(), key, freshPassphrase, app.core().passphraseCost()));
    TRY(app.core().opened(std::move(key), {{"with", "shares"}}));
    const auto facts = recoveryShares(app);
    EventFields details;
    if (facts && *facts) details.emplace_back("set", std::to_string((*facts)->set));
    std::ignore = app.core().note(EventKind::VaultRecovered, "", details);
    return {};
}

Status removeVaultShares(App& app) {
    TRY(app.core().requireWritable());
    const auto& key = app.core().key;
    if (!key) return fail(ErrorCode::Locked, "vault_locked: the vault must be unlocked first");
    TRY_LET(facts, recoveryShares(app));
    if (!facts) return fail(ErrorCode::NotFound, "no_recovery_slot: this vault has no recovery shares");
    TRY(vault::removeKeySlots(app.home(), *key, kSlot));
    std::ignore = app.core().note(EventKind::SettingChanged, "",
                                  {{"vault.recovery_shares", "removed"}, {"set", std::to_string(facts->set)}});
    return {};
}

} // namespace rubber::desktop
