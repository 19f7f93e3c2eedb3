// SPDX-License-Identifier: GPL-3.0-or-later
// show, env, suspend, resume, repin: one key, no new grant.
#include "desktop/app/key_report.h"
#include "desktop/app/relay_call.h"

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
    return KeyEnvironment{granted.key.name, granted.relay.dataUrl, granted.upstream.provider,
                          std::move(token)};
}

} // namespace rubber::desktop
