// SPDX-License-Identifier: GPL-3.0-or-later
// push: store the upstream key if it is new, make a proxy key for it, grant it to a relay.
#include "desktop/app/error_name.h"
#include "desktop/app/issue_grant.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/new_proxy_key.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/policy_words.h"
#include "desktop/app/providers.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

struct ChosenUpstream {
    vault::StoredUpstreamKey key;
    bool isNew = false;
};

/// `front`, or `front`-2, `front`-3 ... whichever is free.
template <class Taken>
std::string freeName(const std::string& front, const Taken& taken) {
    std::string name = front;
    for (int i = 2; taken(name); ++i)
        name = front + "-" + std::to_string(i);
    return name;
}

/// A stored key by its label, the same key stored before, or a new one (not stored yet).
Result<ChosenUpstream> chooseUpstream(App::Core& core, vault::Vault& vault, const PushRequest& request) {
    vault::UpstreamKeyTable table(vault);
    TRY_LET(all, table.all());
    for (auto& stored : all) {
        // Compared as secrets: what is no label may be a key, and must not become a plain string to find out.
        if (!Secret(std::string_view(stored.label)).equals(request.keyOrLabel)) continue;
        if ((!request.provider.empty() && request.provider != stored.provider) ||
            (!request.baseUrl.empty() && request.baseUrl != stored.baseUrl))
            return fail(ErrorCode::Invalid, "bad_option: " + stored.label + " is stored for " +
                                                stored.provider + " at " + stored.baseUrl);
        return ChosenUpstream{std::move(stored), false};
    }
    TRY(checkUpstreamKey(request.keyOrLabel));
    vault::StoredUpstreamKey fresh;
    fresh.provider = request.provider;
    if (fresh.provider.empty()) {
        TRY_LET(provider, providerOf(request.keyOrLabel));
        fresh.provider = provider;
    }
    TRY_LET(baseUrl, baseUrlOf(fresh.provider, request.baseUrl));
    fresh.baseUrl = baseUrl;
    TRY_LET(same, table.findSame(request.keyOrLabel, fresh.baseUrl));
    if (same && same->provider == fresh.provider) return ChosenUpstream{std::move(*same), false};
    if (same)
        return fail(ErrorCode::Invalid,
                    "bad_option: this key is stored as " + same->label + " for " + same->provider);
    fresh.id = UpstreamKeyId("uk_" + randomBase62(16));
    fresh.createdAt = core.clock.wall();
    fresh.label = freeName(fresh.provider, [&](const std::string& label) {
        return std::any_of(all.begin(), all.end(), [&](const auto& key) { return key.label == label; });
    });
    return ChosenUpstream{std::move(fresh), true};
}

Result<std::string> chooseName(vault::Vault& vault, const std::string& wanted, const std::string& provider) {
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    const auto taken = [&](const std::string& name) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const auto& key) { return !key.replaced && key.name == name; });
    };
    if (wanted.empty()) return freeName(provider + "-key", taken);
    if (wanted.size() > 64 || wanted.starts_with("rk_") || wanted.starts_with('-') ||
        !std::all_of(wanted.begin(), wanted.end(), [](unsigned char c) { return c > 0x20 && c != 0x7f; }))
        return fail(ErrorCode::Invalid,
                    "bad_option: --name has 1 to 64 characters, no spaces, and does not begin with rk_ or -");
    if (taken(wanted)) return fail(ErrorCode::Exists, "name_taken: there is a proxy key called " + wanted);
    return wanted;
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
    if (!pushed.policy.capped()) pushed.warnings.push_back("no spend limit is set");
    return pushed;
}

Result<PushedKey> App::push(PushRequest request) {
    NewProxyKey made;
    bool upstreamIsNew = false;
    TRY_LET(book, prices());
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(relay, findRelay(vault, request.relay));
        TRY_LET(upstream, chooseUpstream(*m_core, vault, request));
        const WallTime now = m_core->clock.wall();
        TRY_LET(policy, applyWords({}, request.policy, book, upstream.key.provider, now));
        TRY_LET(name, chooseName(vault, request.name, upstream.key.provider));
        made = newProxyKey(upstream.key, relay, name, policy, now);
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
    return pushed;
}

} // namespace rubber::desktop
