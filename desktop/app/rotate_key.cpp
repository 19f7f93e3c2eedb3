// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/key_report.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/kill_sending.h"
#include "desktop/app/new_proxy_key.h"
#include "desktop/app/relay_call.h"

#include <algorithm>
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

/// Gives the old key an end in its policy instead of killing it. Nothing that is dead or stopped for good is
/// brought back for this.
Status letExpire(App::Core& core, GrantedKey old, WallTime end) {
    TRY(settleKills(core, old.relay.id, old.key.id));
    const KeyReport now = askForKey(core, old);
    if (!now.live) return tl::unexpected(*now.unreachable);
    if (now.live->state == protocol::KeyState::Killed || now.live->state == protocol::KeyState::Expired)
        return {};
    Policy policy = old.key.policy;
    if (policy.expiresAt && *policy.expiresAt <= end) return {};
    policy.expiresAt = end;
    TRY(issueGrant(core, old, policy));
    return {};
}

/// A link that is still on a wall somewhere would kill the key that is gone.
bool hasKillLink(App::Core& core, const GrantedKey& old) {
    const auto list =
        callRelayFor<protocol::KillLinkList>(core, old.relay, "kill-links", "{}", Effect::Reads);
    return list && std::any_of(list->links.begin(), list->links.end(),
                               [&](const auto& link) { return link.key == old.key.id; });
}

} // namespace

Result<PushedKey> App::rotate(const std::string& key, Duration overlap) {
    constexpr Duration kLongest = Duration::days(30);
    if (overlap.ms < 0 || overlap > kLongest)
        return fail(ErrorCode::Invalid, "bad_option: --overlap is at most 30d");
    GrantedKey old;
    NewProxyKey made;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(found, findGrantedKey(vault, key));
        old = std::move(found);
        if (old.key.replaced) return fail(ErrorCode::Stopped, "replaced: this key was rotated already");
        TRY(requireNotArchived(old));
        if (old.key.policy.canary && overlap.ms > 0)
            return fail(ErrorCode::Invalid, "bad_option: --overlap is not for a canary, which nobody uses");
        const WallTime now = m_core->clock.wall();
        Policy policy = old.key.wanted();
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
    if (hasKillLink(*m_core, old))
        pushed.warnings.push_back("the phone kill link of " + pushed.name +
                                  " is for the old key; make a new one: kill-link create " + pushed.name);
    if (overlap.ms > 0) {
        const auto left = letExpire(*m_core, old, m_core->clock.wall() + overlap);
        if (!left)
            pushed.warnings.push_back("the old key got no end (" + left.error().context +
                                      "); it lives on until you run: kill " + old.key.id.text());
        return pushed;
    }
    // The new key lives before the old one dies, so that an agent is never without one.
    const auto killed = kill({old.key.id.text()});
    if (!killed || !killed->complete())
        pushed.warnings.push_back("the old key was not confirmed killed; run: kill " + old.key.id.text());
    return pushed;
}

} // namespace rubber::desktop
