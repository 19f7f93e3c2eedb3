// SPDX-License-Identifier: GPL-3.0-or-later
// edit and restore: a new grant of a higher version.
#include "desktop/app/key_report.h"
#include "desktop/app/kill_sending.h"
#include "desktop/app/policy_changes.h"
#include "desktop/app/policy_words.h"
#include "desktop/app/send_prices.h"

namespace rubber::desktop {

namespace {

Result<GrantedKey> keyNamed(App::Core& core, const std::string& argument) {
    TRY_LET(vault, core.openVault());
    TRY_LET(granted, findGrantedKey(vault, argument));
    if (granted.key.replaced)
        return fail(ErrorCode::Stopped,
                    "replaced: this key was rotated; its successor has the name " + granted.key.name);
    TRY(requireNotArchived(granted));
    return granted;
}

/// Signs, sends, and asks what the relay makes of it.
Result<KeyReport> grantAnew(App::Core& core, GrantedKey granted, const Policy& policy, EventKind event) {
    TRY_LET(receipt, issueGrant(core, granted, policy));
    std::ignore = core.note(event, granted.key.name, policyChanges(granted.key.policy, policy));
    granted.key.policy = policy;
    granted.key.version = receipt.version;
    return askForKey(core, granted);
}

} // namespace

Result<KeyReport> App::edit(const std::string& key, const PolicyWords& changes) {
    TRY_LET(granted, keyNamed(*m_core, key));
    TRY_LET(book, prices());
    TRY_LET(policy,
            applyWords(granted.key.policy, changes, book, granted.upstream.provider, m_core->clock.wall()));
    // A grant revives a killed key; only `restore` may mean that. And a kill that waits must not miss its key
    // because an edit made a newer version of it.
    TRY(settleKills(*m_core, granted.relay.id, granted.key.id));
    const KeyReport before = askForKey(*m_core, granted);
    if (!before.live) return tl::unexpected(*before.unreachable);
    if (before.live->state == protocol::KeyState::Killed || before.live->state == protocol::KeyState::Expired)
        return fail(ErrorCode::Stopped, std::string("key_") + protocol::toString(before.live->state) +
                                            ": restore the key before changing it");
    return grantAnew(*m_core, std::move(granted), policy, EventKind::KeyEdited);
}

Result<KeyReport> App::restore(const std::string& key) {
    TRY_LET(granted, keyNamed(*m_core, key));
    Policy policy = granted.key.policy;
    if (policy.expiresAt && *policy.expiresAt <= m_core->clock.wall())
        return fail(ErrorCode::Stopped,
                    "key_expired: its expiry date has passed; make a new key with: rotate " +
                        granted.key.name);
    return grantAnew(*m_core, std::move(granted), policy, EventKind::KeyRestored);
}

} // namespace rubber::desktop
