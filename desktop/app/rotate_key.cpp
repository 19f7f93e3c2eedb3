// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/kill_file.h"
#include "desktop/app/new_proxy_key.h"

#include <tuple>

namespace rubber::desktop {

namespace {

/// The successor takes the name over in the same transaction that stores it.
Status storeSuccessor(vault::Vault& vault, const GrantedKey& old, const NewProxyKey& made) {
    vault::ProxyKeyTable keys(vault);
    const auto store = [&]() -> Status {
        TRY(keys.markReplaced(old.key.id));
        return keys.insert(made.granted.key, made.token);
    };
    TRY(vault.database().inTransaction(store));
    return writeKillFile(vault);
}

/// The relay did not confirm: the old key keeps its name and goes on working.
void takeBack(App::Core& core, const GrantedKey& old, const NewProxyKey& made) {
    auto vault = core.openVault();
    if (!vault) return;
    vault::ProxyKeyTable keys(*vault);
    const auto undo = [&]() -> Status {
        TRY(keys.remove(made.granted.key.id));
        return keys.unmarkReplaced(old.key.id);
    };
    std::ignore = vault->database().inTransaction(undo);
    std::ignore = writeKillFile(*vault);
}

} // namespace

Result<PushedKey> App::rotate(const std::string& key) {
    GrantedKey old;
    NewProxyKey made;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(found, findGrantedKey(vault, key));
        old = std::move(found);
        if (old.key.replaced) return fail(ErrorCode::Stopped, "replaced: this key was rotated already");
        TRY(requireNotArchived(old));
        const WallTime now = m_core->clock.wall();
        Policy policy = old.key.policy;
        if (policy.expiresAt && *policy.expiresAt <= now) policy.expiresAt.reset();
        made = newProxyKey(old.upstream, old.relay, old.key.name, policy, now);
        made.granted.key.tags = old.key.tags;
        made.granted.key.note = old.key.note;
        TRY(storeSuccessor(vault, old, made));
    }
    const auto receipt = issueGrant(*m_core, made.granted, made.granted.key.policy);
    if (!receipt) {
        takeBack(*m_core, old, made);
        return tl::unexpected(receipt.error());
    }
    PushedKey pushed = pushedFrom(std::move(made), *receipt);
    std::ignore = m_core->note(EventKind::KeyRotated, pushed.name);
    // The new key lives before the old one dies, so that an agent is never without one.
    const auto killed = kill({old.key.id.text()});
    if (!killed || !killed->complete())
        pushed.warnings.push_back("the old key was not confirmed killed; run: kill " + old.key.id.text());
    return pushed;
}

} // namespace rubber::desktop
