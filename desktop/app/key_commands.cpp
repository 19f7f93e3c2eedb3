// SPDX-License-Identifier: GPL-3.0-or-later
// show, env, suspend, resume, repin, spend: one key, no new grant.
#include "desktop/app/key_report.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/relay_call.h"
#include "desktop/vault/audit_rows.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

Result<GrantedKey> keyNamed(App::Core& core, const std::string& argument) {
    TRY_LET(vault, core.openVault());
    return findGrantedKey(vault, argument);
}

Result<KeyReport> command(App::Core& core, const std::string& argument, std::string_view verb,
                          EventKind event) {
    TRY_LET(granted, keyNamed(core, argument));
    TRY(callRelay(core, granted.relay, verb, protocol::encode(protocol::KeyCommand{granted.key.id}),
                  Effect::Changes));
    std::ignore = core.note(event, granted.key.name);
    return askForKey(core, granted);
}

} // namespace

Result<KeyReport> App::suspend(const std::string& key) {
    return command(*m_core, key, "suspend", EventKind::KeySuspended);
}
Result<KeyReport> App::resume(const std::string& key) {
    return command(*m_core, key, "resume", EventKind::KeyResumed);
}
Result<KeyReport> App::repin(const std::string& key) {
    return command(*m_core, key, "repin", EventKind::KeyRepinned);
}

Result<KeyReport> App::showKey(const std::string& key, bool reveal) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    KeyReport report = storedReport(granted);
    if (reveal) {
        TRY(m_core->noteIn(vault, EventKind::KeyRevealed, granted.key.name)); // On record before it is seen.
        TRY_LET(token, vault::ProxyKeyTable(vault).token(granted.key.id));
        report.token = std::move(token);
    }
    return report;
}

Result<KeyEnvironment> App::environment(const std::string& key) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    TRY(m_core->noteIn(vault, EventKind::KeyRevealed, granted.key.name, {{"as", "environment"}}));
    TRY_LET(token, vault::ProxyKeyTable(vault).token(granted.key.id));
    // A canary has no provider. It is to be found by who looks for what most programs read.
    const std::string provider = granted.key.policy.canary ? "openai" : granted.upstream.provider;
    return KeyEnvironment{granted.key.name, granted.relay.dataUrl, provider, std::move(token)};
}

Result<KeyId> App::keyOfToken(const Secret& token) {
    const Digest digest = digestOf(token);
    TRY_LET(vault, m_core->openVault());
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    for (const auto& key : keys)
        if (key.tokenDigest == digest) return key.id;
    return fail(ErrorCode::NotFound, "no_such_key: this token is none of this vault's keys");
}

Result<std::vector<Money>> App::keySpend(const std::string& key, WallTime since, std::size_t buckets) {
    const WallTime now = m_core->clock.wall();
    if (buckets == 0 || now <= since) return fail(ErrorCode::Invalid, "bad_option: no time to show");
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    vault::RowFilter filter;
    filter.key = granted.key.id;
    filter.since = since;
    const std::int64_t width =
        std::max<std::int64_t>(1, (now - since).ms / static_cast<std::int64_t>(buckets));
    std::vector<Money> parts(buckets);
    TRY_LET(groups, vault::AuditRows(vault).spendOver(filter, since, Duration{width}));
    for (const auto& [number, cost] : groups)
        parts[std::min(static_cast<std::size_t>(number), buckets - 1)] += cost;
    return parts;
}

} // namespace rubber::desktop
