// SPDX-License-Identifier: GPL-3.0-or-later
// push: store the upstream key if it is new, make a proxy key for it, grant it to a relay.
#include "desktop/app/error_name.h"
#include "desktop/app/issue_grant.h"
#include "desktop/app/key_name.h"
#include "desktop/app/key_tags.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/new_proxy_key.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/policy_changes.h"
#include "desktop/app/policy_words.h"
#include "desktop/app/providers.h"
#include "desktop/app/upstream_lookup.h"

#include <tuple>

namespace rubber::desktop {

namespace {

struct PushedUpstream {
    vault::StoredUpstreamKey key;
    bool isNew = false;
};

/// A stored key by its label, the same key stored before, or a new one (not stored yet).
Result<PushedUpstream> upstreamFor(App::Core& core, vault::Vault& vault, const PushRequest& request) {
    TRY_LET(all, vault::UpstreamKeyTable(vault).all());
    for (auto& stored : all) {
        // Compared as secrets: what is no label may be a key, and must not become a plain string to find out.
        if (!Secret(std::string_view(stored.label)).equals(request.keyOrLabel)) continue;
        if ((!request.provider.empty() && request.provider != stored.provider) ||
            (!request.baseUrl.empty() && request.baseUrl != stored.baseUrl))
            return fail(ErrorCode::Invalid, "bad_option: " + stored.label + " is stored for " +
                                                stored.provider + " at " + stored.baseUrl);
        TRY(requireInUse(stored));
        return PushedUpstream{std::move(stored), false};
    }
    TRY_LET(chosen, chooseUpstream(core, vault, request.keyOrLabel, request.provider, request.baseUrl));
    if (chosen.same) {
        TRY(requireInUse(*chosen.same));
        return PushedUpstream{std::move(*chosen.same), false};
    }
    chosen.key.label = freeLabel(all, chosen.key.provider);
    return PushedUpstream{std::move(chosen.key), true};
}

/// Takes back what no relay confirmed. Its token was shown to nobody, so nothing is lost with it.
void takeBack(App::Core& core, const NewProxyKey& made, bool upstreamIsNew) {
    auto vault = core.openVault();
    if (!vault) return;
    std::ignore = vault::ProxyKeyTable(*vault).remove(made.granted.key.id);
    if (upstreamIsNew) std::ignore = vault::UpstreamKeyTable(*vault).remove(made.granted.upstream.id);
    std::ignore = writeKillFile(*vault);
}

} // namespace

NewProxyKey newProxyKey(const vault::StoredUpstreamKey& upstream, const vault::StoredRelay& relay,
                        const std::string& name, const Policy& policy, WallTime now) {
    ProxyKey fresh = makeProxyKey();
    NewProxyKey made;
    made.granted.relay = relay;
    made.granted.upstream = upstream;
    made.granted.key.id = fresh.id;
    made.granted.key.name = name;
    made.granted.key.upstreamKey = upstream.id;
    made.granted.key.relay = relay.id;
    made.granted.key.policy = policy;
    made.granted.key.tokenDigest = digestOf(fresh.token);
    made.granted.key.createdAt = now;
    made.token = std::move(fresh.token);
    return made;
}

PushedKey pushedFrom(NewProxyKey made, const protocol::GrantReceipt& receipt) {
    PushedKey pushed;
    pushed.id = made.granted.key.id;
    pushed.name = made.granted.key.name;
    pushed.token = std::move(made.token);
    pushed.endpoint = endpointFor(made.granted.upstream.provider, made.granted.relay.dataUrl);
    pushed.relay = made.granted.relay.name;
    pushed.provider = made.granted.upstream.provider;
    pushed.baseUrl = made.granted.upstream.baseUrl;
    pushed.upstreamLabel = made.granted.upstream.label;
    pushed.policy = made.granted.key.policy;
    pushed.version = receipt.version;
    pushed.sequence = receipt.sequence;
    if (receipt.models != pushed.policy.models)
        pushed.warnings.push_back("the relay enforces another model list than the one sent; see: status " +
                                  pushed.name);
    if (!pushed.policy.capped() && !pushed.policy.canary) pushed.warnings.push_back("no spend limit is set");
    return pushed;
}

Result<PushedKey> App::push(PushRequest request) {
    NewProxyKey made;
    bool upstreamIsNew = false;
    TRY_LET(book, prices());
    TRY_LET(tags, checkedTags(request.tags));
    TRY(checkNote(request.note));
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(relay, findRelay(vault, request.relay));
        TRY_LET(upstream, upstreamFor(*m_core, vault, request));
        const WallTime now = m_core->clock.wall();
        TRY_LET(policy, applyWords({}, request.policy, book, upstream.key.provider, now));
        TRY_LET(name, chooseName(vault, request.name, upstream.key.provider + "-key"));
        made = newProxyKey(upstream.key, relay, name, policy, now);
        made.granted.key.tags = std::move(tags);
        made.granted.key.note = request.note;
        upstreamIsNew = upstream.isNew;
        const auto store = [&]() -> Status {
            if (upstreamIsNew) TRY(vault::UpstreamKeyTable(vault).insert(upstream.key, request.keyOrLabel));
            return vault::ProxyKeyTable(vault).insert(made.granted.key, made.token);
        };
        TRY(vault.database().inTransaction(store));
        // Before the grant leaves: whatever the relay gets, the kill file can already name.
        TRY(writeKillFile(vault));
    }
    const auto receipt = issueGrant(*m_core, made.granted, made.granted.key.policy);
    if (!receipt) {
        takeBack(*m_core, made, upstreamIsNew);
        return tl::unexpected(receipt.error());
    }
    PushedKey pushed = pushedFrom(std::move(made), *receipt);
    pushed.upstreamKeyIsNew = upstreamIsNew;
    if (upstreamIsNew)
        std::ignore =
            m_core->note(EventKind::UpstreamAdded, pushed.upstreamLabel, {{"provider", pushed.provider}});
    EventFields details = policyChanges({}, pushed.policy);
    details.insert(details.begin(), {"relay", pushed.relay});
    std::ignore = m_core->note(EventKind::KeyPushed, pushed.name, details);
    return pushed;
}

} // namespace rubber::desktop
