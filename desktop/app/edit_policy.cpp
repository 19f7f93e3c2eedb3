// SPDX-License-Identifier: GPL-3.0-or-later
// edit and restore: a new grant of a higher version. A change that cannot be delivered now is kept, and
// delivered by pushPending.
#include "desktop/app/error_name.h"
#include "desktop/app/key_report.h"
#include "desktop/app/kill_sending.h"
#include "desktop/app/policy_changes.h"
#include "desktop/app/policy_words.h"
#include "desktop/app/send_prices.h"

#include <algorithm>
#include <array>

namespace rubber::desktop {

namespace {

using protocol::KeyState;

Result<GrantedKey> keyNamed(App::Core& core, const std::string& argument) {
    TRY_LET(vault, core.openVault());
    TRY_LET(granted, findGrantedKey(vault, argument));
    if (granted.key.replaced)
        return fail(ErrorCode::Stopped,
                    "replaced: this key was rotated; its successor has the name " + granted.key.name);
    TRY(requireNotArchived(granted));
    return granted;
}

/// Not a word about the change itself: the same may go well later.
bool mayGoWellLater(const Error& error) {
    constexpr std::array kPassing{"relay_unreachable", "relay_sealed", "busy", "rate_limited",
                                  "audit_unavailable"};
    return std::any_of(kPassing.begin(), kPassing.end(),
                       [&](const char* name) { return isNamed(error, name); });
}

bool isDead(const KeyReport& key) {
    return key.live->state == KeyState::Killed || key.live->state == KeyState::Expired;
}

bool samePolicy(Policy one, Policy other) {
    one.modelWords.clear(); // Relays know nothing of the words.
    other.modelWords.clear();
    return one == other;
}

tl::unexpected<Error> changedElsewhere(const GrantedKey& granted) {
    return fail(ErrorCode::Exists, "version_too_old: " + granted.key.name + " was changed elsewhere");
}

/// Another device has given the relay something this vault never signed.
bool relayIsAhead(const GrantedKey& granted, const KeyReport& now) {
    return now.live->version > granted.key.version && !samePolicy(now.live->policy, granted.key.policy);
}

Result<KeyReport> keepForLater(App::Core& core, GrantedKey granted, const Policy& policy) {
    TRY_LET(vault, core.openVault());
    granted.key.pendingPolicy = policy;
    granted.key.pendingAt = core.clock.wall();
    TRY(vault::ProxyKeyTable(vault).setPending(granted.key.id, policy, *granted.key.pendingAt));
    // An attempt that was lost has used up a version.
    TRY_LET(stored, vault::ProxyKeyTable(vault).find(granted.key.id));
    if (stored) granted.key.version = stored->version;
    return storedReport(granted);
}

/// Signs, sends, and asks what the relay makes of it.
Result<KeyReport> grantAnew(App::Core& core, GrantedKey granted, const Policy& policy, EventKind event) {
    TRY_LET(receipt, issueGrant(core, granted, policy));
    std::ignore = core.note(event, granted.key.name, policyChanges(granted.key.policy, policy));
    granted.key.policy = policy;
    granted.key.version = receipt.version;
    // What waited was either this or is overtaken by it.
    granted.key.pendingPolicy.reset();
    granted.key.pendingAt.reset();
    {
        TRY_LET(vault, core.openVault());
        TRY(vault::ProxyKeyTable(vault).dropPending(granted.key.id));
    }
    return askForKey(core, granted);
}

Result<KeyReport> change(App& app, App::Core& core, const std::string& key, const PolicyWords& changes,
                         const Policy* seen) {
    TRY_LET(granted, keyNamed(core, key));
    if (seen && !samePolicy(granted.key.wanted(), *seen)) return changedElsewhere(granted);
    TRY_LET(book, app.prices());
    TRY_LET(policy,
            applyWords(granted.key.wanted(), changes, book, granted.upstream.provider, core.clock.wall()));
    // A grant revives a killed key; only `restore` may mean that. And a kill that waits must not miss its key
    // because an edit made a newer version of it.
    TRY(settleKills(core, granted.relay.id, granted.key.id));
    const KeyReport before = askForKey(core, granted);
    if (!before.live) {
        if (!mayGoWellLater(*before.unreachable)) return tl::unexpected(*before.unreachable);
        auto kept = keepForLater(core, std::move(granted), policy);
        if (kept) kept->unreachable = before.unreachable;
        return kept;
    }
    if (isDead(before))
        return fail(ErrorCode::Stopped, std::string("key_") + protocol::toString(before.live->state) +
                                            ": restore the key before changing it");
    if (seen && relayIsAhead(granted, before)) return changedElsewhere(granted);
    auto changed = grantAnew(core, granted, policy, EventKind::KeyEdited);
    if (changed || !mayGoWellLater(changed.error())) return changed;
    const Error why = changed.error();
    auto kept = keepForLater(core, std::move(granted), policy);
    if (kept) kept->unreachable = why;
    return kept;
}

/// Nothing when the key is dead: its change waits for `restore`.
Result<bool> pushOne(App::Core& core, const GrantedKey& granted) {
    TRY(settleKills(core, granted.relay.id, granted.key.id));
    const KeyReport now = askForKey(core, granted);
    if (!now.live) return tl::unexpected(*now.unreachable);
    if (isDead(now)) return false;
    if (relayIsAhead(granted, now)) return changedElsewhere(granted);
    TRY(grantAnew(core, granted, *granted.key.pendingPolicy, EventKind::KeyEdited));
    return true;
}

} // namespace

Result<KeyReport> App::edit(const std::string& key, const PolicyWords& changes) {
    return change(*this, *m_core, key, changes, nullptr);
}

Result<KeyReport> App::edit(const std::string& key, const PolicyWords& changes, const Policy& seen) {
    return change(*this, *m_core, key, changes, &seen);
}

Result<PendingPushes> App::pushPending() {
    std::vector<GrantedKey> all;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(granted, allGrantedKeys(vault));
        all = std::move(granted);
    }
    PendingPushes report;
    std::vector<std::pair<RelayId, Error>> away; // A relay that does not answer is asked once.
    for (const auto& key : all) {
        if (!key.key.pendingPolicy || key.key.replaced || key.key.archivedAt) continue;
        const auto silent = std::find_if(away.begin(), away.end(),
                                         [&](const auto& relay) { return relay.first == key.relay.id; });
        if (silent != away.end()) {
            report.waiting.emplace_back(key.key.name, silent->second);
            continue;
        }
        const auto pushed = pushOne(*m_core, key);
        if (pushed && *pushed) report.pushed.push_back(key.key.name);
        if (pushed) continue;
        report.waiting.emplace_back(key.key.name, pushed.error());
        if (mayGoWellLater(pushed.error())) away.emplace_back(key.relay.id, pushed.error());
    }
    return report;
}

Result<KeyReport> App::takeRelayPolicy(const std::string& key) {
    TRY_LET(granted, keyNamed(*m_core, key));
    const KeyReport now = askForKey(*m_core, granted);
    if (!now.live) return tl::unexpected(*now.unreachable);
    Policy theirs = now.live->policy;
    if (theirs.models == granted.key.policy.models) theirs.modelWords = granted.key.policy.modelWords;
    {
        TRY_LET(vault, m_core->openVault());
        vault::ProxyKeyTable keys(vault);
        const auto store = [&]() -> Status {
            TRY(keys.setPolicy(granted.key.id, theirs));
            TRY(keys.dropPending(granted.key.id));
            return keys.setVersion(granted.key.id, std::max(granted.key.version, now.live->version));
        };
        TRY(vault.database().inTransaction(store));
        TRY_LET(fresh, findGrantedKey(vault, granted.key.id.text()));
        granted = std::move(fresh);
    }
    return askForKey(*m_core, granted);
}

Result<KeyReport> App::restore(const std::string& key) {
    TRY_LET(granted, keyNamed(*m_core, key));
    Policy policy = granted.key.wanted();
    if (policy.expiresAt && *policy.expiresAt <= m_core->clock.wall())
        return fail(ErrorCode::Stopped,
                    "key_expired: its expiry date has passed; make a new key with: rotate " +
                        granted.key.name);
    return grantAnew(*m_core, std::move(granted), policy, EventKind::KeyRestored);
}

} // namespace rubber::desktop
