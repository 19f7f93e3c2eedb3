// SPDX-License-Identifier: GPL-3.0-or-later
// upstream rotate: a new secret, first in the vault, then on the relay of every living proxy key. Each step
// is remembered by the generation a relay acknowledged, so that it can stop anywhere and go on later.
#include "desktop/app/issue_grant.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/send_prices.h"
#include "desktop/app/upstream_lookup.h"
#include "desktop/app/upstream_report.h"
#include "shared/providers/provider_table.h"

#include <map>

namespace rubber::desktop {

namespace {

/// A key of another provider, pasted by mistake, would stop every agent at once.
Status checkProvider(const vault::StoredUpstreamKey& stored, const Secret& secret) {
    const Provider* provider = ProviderTable::shipped().find(stored.provider);
    const auto looksLike = providerOf(secret);
    if (!provider || stored.baseUrl != provider->baseUrl || !looksLike || *looksLike == stored.provider)
        return {};
    return fail(ErrorCode::Invalid, "bad_option: this looks like a key of " + *looksLike + ", and " +
                                        stored.label + " is one of " + stored.provider);
}

/// The proxy keys whose relay has an older secret.
Result<std::vector<GrantedKey>> keysBehind(vault::Vault& vault, const UpstreamKeyId& id) {
    TRY_LET(keys, allGrantedKeys(vault));
    std::erase_if(keys, [&](const GrantedKey& granted) {
        return granted.upstream.id != id || granted.key.replaced || granted.key.archivedAt ||
               granted.key.upstreamGeneration >= granted.upstream.generation;
    });
    return keys;
}

enum class Life { Living, Dead };

/// A grant revives a killed key; only `restore` may mean that. So its relay is asked first.
Result<Life> lifeOf(const GrantedKey& granted, const RelayReport& relay) {
    if (!relay.status) return tl::unexpected(*relay.error);
    for (const auto& key : relay.status->keys)
        if (key.key == granted.key.id)
            return key.state == protocol::KeyState::Killed || key.state == protocol::KeyState::Expired
                       ? Life::Dead
                       : Life::Living;
    return Life::Dead;
}

void pushOne(App::Core& core, const GrantedKey& granted, const RelayReport& relay, RotationReport& report) {
    const auto life = lifeOf(granted, relay);
    if (!life) {
        report.failed.emplace_back(granted.key.name, life.error());
        return;
    }
    if (*life == Life::Dead) {
        report.dead.push_back(granted.key.name);
        return;
    }
    const auto receipt = issueGrant(core, granted, granted.key.policy);
    if (receipt)
        report.pushed.push_back(granted.key.name);
    else
        report.failed.emplace_back(granted.key.name, receipt.error());
}

Result<RotationReport> pushToAll(App::Core& core, const UpstreamKeyId& id, const RotationProgress& progress) {
    std::vector<GrantedKey> behind;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(keys, keysBehind(vault, id));
        behind = std::move(keys);
    }
    RotationReport report;
    std::map<RelayId, RelayReport> relays;
    for (std::size_t i = 0; i < behind.size(); ++i) {
        if (progress) progress(i, behind.size(), behind[i].key.name);
        const auto& relay = behind[i].relay;
        const auto asked = relays.contains(relay.id) ? relays.find(relay.id)
                                                     : relays.emplace(relay.id, askRelay(core, relay)).first;
        pushOne(core, behind[i], asked->second, report);
    }
    TRY_LET(vault, core.openVault());
    TRY_LET(upstream, upstreamReport(core, vault, id));
    report.upstream = std::move(upstream);
    return report;
}

} // namespace

Result<RotationReport> App::rotateUpstream(const std::string& upstream, const Secret& secret,
                                           const RotationProgress& progress) {
    UpstreamKeyId id;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(stored, findUpstream(vault, upstream));
        TRY(requireInUse(stored));
        TRY(checkUpstreamKey(secret));
        TRY(checkProvider(stored, secret));
        TRY_LET(same, vault::UpstreamKeyTable(vault).findSame(secret, stored.baseUrl));
        if (same && same->id != stored.id)
            return fail(ErrorCode::Exists, "upstream_exists: this key is stored as " + same->label);
        // The very secret it has: somebody repeats a rotation that was cut short.
        if (!same) {
            TRY(vault::UpstreamKeyTable(vault).replaceSecret(stored.id, secret));
            std::ignore = m_core->noteIn(vault, EventKind::UpstreamRotated, stored.label);
        }
        id = stored.id;
    }
    return pushToAll(*m_core, id, progress);
}

Result<RotationReport> App::continueRotation(const std::string& upstream, const RotationProgress& progress) {
    UpstreamKeyId id;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(stored, findUpstream(vault, upstream));
        id = stored.id;
    }
    return pushToAll(*m_core, id, progress);
}

} // namespace rubber::desktop
