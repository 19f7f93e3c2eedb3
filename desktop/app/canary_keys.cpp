// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/canary_keys.h"

#include "desktop/app/key_name.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/new_proxy_key.h"
#include "desktop/app/row_filter.h"

namespace rubber::desktop {

namespace {

/// In rows: relay/core/gate/refusal.h.
constexpr const char* kTouched = "canary_touched";

void takeBack(App::Core& core, const KeyId& key) {
    auto vault = core.openVault();
    if (!vault) return;
    std::ignore = vault::ProxyKeyTable(*vault).remove(key);
    std::ignore = writeKillFile(*vault);
}

void count(CanaryTries& canary, const protocol::Row& row) {
    canary.tries += std::max<std::uint32_t>(1, row.count);
    if (canary.lastTried && *canary.lastTried > row.at) return;
    canary.lastTried = row.at;
    canary.lastClient = row.client;
}

} // namespace

Result<PushedKey> createCanary(App& app, const std::string& name, const std::string& relayName) {
    App::Core& core = app.core();
    NewProxyKey made;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(relay, findRelay(vault, relayName));
        TRY_LET(chosen, chooseName(vault, name, "canary"));
        Policy policy;
        policy.canary = true;
        made = newProxyKey({}, relay, chosen, policy, core.clock.wall());
        const auto store = [&]() -> Status {
            TRY(vault::UpstreamKeyTable(vault).ensureNone());
            return vault::ProxyKeyTable(vault).insert(made.granted.key, made.token);
        };
        TRY(vault.database().inTransaction(store));
        TRY(writeKillFile(vault));
    }
    const auto receipt = issueGrant(core, made.granted, made.granted.key.policy);
    if (!receipt) {
        takeBack(core, made.granted.key.id);
        return tl::unexpected(receipt.error());
    }
    PushedKey pushed = pushedFrom(std::move(made), *receipt);
    std::ignore =
        core.note(EventKind::KeyPushed, pushed.name, {{"relay", pushed.relay}, {"canary", "on"}});
    return pushed;
}

Result<CanaryTries> canaryTries(App& app, const std::string& key) {
    TRY_LET(vault, app.core().openVault());
    TRY_LET(names, RowNames::load(vault));
    RowQuery query;
    query.key = key;
    query.kinds = {"refuse"};
    TRY_LET(rows, selectRows(vault, names, query));
    CanaryTries tries;
    for (const auto& stored : rows)
        if (stored.row.code == kTouched) count(tries, stored.row);
    return tries;
}

Result<std::vector<CanaryReport>> canaries(App& app, SyncReport& sync) {
    TRY_LET(status, app.status());
    std::vector<CanaryReport> found;
    for (auto& key : status.keys)
        if (key.policy.canary && !key.replaced) found.emplace_back().key = std::move(key);
    if (found.empty()) return found;
    RowQuery query;
    query.kinds = {"refuse"};
    TRY_LET(rows, app.rows(query, &sync));
    for (const auto& [relay, keyName, row] : rows) {
        if (row.code != kTouched) continue;
        for (auto& canary : found)
            if (canary.key.id == row.key) count(canary, row);
    }
    return found;
}

} // namespace rubber::desktop
