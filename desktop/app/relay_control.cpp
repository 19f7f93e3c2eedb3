// SPDX-License-Identifier: GPL-3.0-or-later
// relay list, test, unseal, seal.
#include "desktop/app/relay_call.h"
#include "desktop/app/relay_report.h"
#include "shared/identity_words.h"

#include <tuple>

namespace rubber::desktop {

RelayReport storedReport(const vault::StoredRelay& relay) {
    RelayReport report;
    report.id = relay.id;
    report.name = relay.name;
    report.controlUrl = relay.controlUrl;
    report.dataUrl = relay.dataUrl;
    report.sealMode = relay.sealMode;
    report.pairedAt = relay.pairedAt;
    report.hasMasterKey = relay.hasMasterKey;
    report.identityWords = identityWords(relay.identityKey);
    return report;
}

RelayReport askRelay(App::Core& core, const vault::StoredRelay& relay) {
    RelayReport report = storedReport(relay);
    const BootTime start = core.clock.boot();
    auto status = callRelayFor<protocol::RelayStatus>(core, relay, "status", "{}", Effect::Reads);
    report.elapsedMs = (core.clock.boot() - start).ms;
    if (!status) {
        report.error = status.error();
        return report;
    }
    if (!status->dataUrl.empty() && status->dataUrl != relay.dataUrl) {
        report.dataUrl = status->dataUrl;
        auto changed = relay;
        changed.dataUrl = status->dataUrl;
        // Only for showing: a vault that cannot be written now learns it next time.
        if (auto vault = core.openVault()) std::ignore = vault::Relays(*vault).update(changed);
    }
    report.status = std::move(*status);
    return report;
}

Result<std::vector<RelayReport>> App::relays() {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(stored, vault::Relays(vault).all());
    std::vector<RelayReport> reports;
    for (const auto& relay : stored)
        reports.push_back(storedReport(relay));
    return reports;
}

namespace {

Result<vault::StoredRelay> relayNamed(App::Core& core, const std::string& name) {
    TRY_LET(vault, core.openVault());
    return findRelay(vault, name);
}

} // namespace

Result<RelayReport> App::testRelay(const std::string& name) {
    TRY_LET(relay, relayNamed(*m_core, name));
    return askRelay(*m_core, relay);
}

Result<RelayReport> App::unsealRelay(const std::string& name) {
    TRY_LET(relay, relayNamed(*m_core, name));
    TRY(sendMasterKey(*m_core, relay));
    std::ignore = m_core->note(EventKind::RelayUnsealed, relay.name);
    return askRelay(*m_core, relay);
}

Result<RelayReport> App::sealRelay(const std::string& name) {
    TRY_LET(relay, relayNamed(*m_core, name));
    TRY(callRelay(*m_core, relay, "seal", "{}", Effect::Changes));
    std::ignore = m_core->note(EventKind::RelaySealed, relay.name);
    return askRelay(*m_core, relay);
}

} // namespace rubber::desktop
