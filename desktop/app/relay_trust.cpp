// SPDX-License-Identifier: GPL-3.0-or-later
// A relay that shows another identity than was paired: look at both, and, with a fresh code, pair anew.
#include "desktop/app/error_name.h"
#include "desktop/app/issue_grant.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/kill_queue.h"
#include "desktop/app/last_known.h"
#include "desktop/app/pairing_steps.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/roster_use.h"
#include "shared/crypto/digest.h"
#include "shared/identity_words.h"

#include <map>
#include <tuple>

namespace rubber::desktop {

namespace {

std::string fingerprintOf(const VerifyKey& key) { return toHex(asText(sha256(asText(key)))); }

struct Known {
    vault::StoredRelay relay;
    std::map<KeyId, std::string> stops;
};

Result<Known> knownOf(App::Core& core, const std::string& name) {
    TRY_LET(vault, core.openVault());
    TRY_LET(relay, findRelay(vault, name));
    TRY_LET(stops, lastKnownStops(core, vault, relay.id));
    return Known{std::move(relay), std::move(stops)};
}

Status putInPlace(App::Core& core, const RelayId& old, const vault::StoredRelay& fresh) {
    TRY_LET(vault, core.openVault());
    TRY(vault::Relays(vault).replace(old, fresh));
    TRY(forgetRoster(vault, old)); // Its list of devices was begun anew as well.
    TRY(writeKillFile(vault));
    if (old == fresh.id) return {};
    // What waited to be killed was never on the new relay, and is not pushed there either.
    const KillQueue queue(core.options.home);
    TRY_LET(waiting, queue.entries());
    std::erase_if(waiting, [&](const QueuedKill& kill) { return kill.relay != old; });
    return KillQueue(core.options.home).remove(waiting);
}

Status pushAgain(App::Core& core, const Known& known, const RelayId& relay, TrustReport& report) {
    std::vector<GrantedKey> all;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(granted, allGrantedKeys(vault));
        all = std::move(granted);
    }
    for (const auto& granted : all) {
        if (granted.relay.id != relay || granted.key.replaced || granted.key.archivedAt) continue;
        const auto stop = known.stops.find(granted.key.id);
        if (stop != known.stops.end()) {
            report.leftOut.emplace_back(granted.key.name, stop->second);
            continue;
        }
        const auto receipt = issueGrant(core, granted, granted.key.policy);
        if (receipt)
            report.pushed.push_back(granted.key.name);
        else
            report.failed.emplace_back(granted.key.name, receipt.error());
    }
    return {};
}

} // namespace

Result<RelayIdentityReport> App::relayIdentity(const std::string& name) {
    vault::StoredRelay relay;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(found, findRelay(vault, name));
        relay = std::move(found);
    }
    RelayIdentityReport report;
    report.relay = relay.name;
    report.pairedWords = identityWords(relay.identityKey);
    report.pairedFingerprint = fingerprintOf(relay.identityKey);
    const auto hello = heardHello(*m_core, relay.controlUrl);
    if (!hello) {
        report.error = hello.error();
        report.changed = isNamed(hello.error(), "identity_changed");
        return report;
    }
    report.shownWords = identityWords(hello->identityKey);
    report.shownFingerprint = fingerprintOf(hello->identityKey);
    report.changed = hello->identityKey != relay.identityKey || hello->tlsKeyHash != relay.tlsKeyHash;
    return report;
}

Result<TrustReport> App::trustRelay(const std::string& name, const std::string& codeText) {
    auto code = protocol::parsePairingCode(codeText);
    if (!code)
        return fail(ErrorCode::Invalid, "bad_code: this is not a pairing code; a letter may be mistyped");
    TRY_LET(known, knownOf(*m_core, name));
    const vault::StoredRelay& old = known.relay;
    TRY_LET(hello, checkedHello(*m_core, old.controlUrl, *code));
    if (hello.identityKey == old.identityKey && hello.tlsKeyHash == old.tlsKeyHash)
        return fail(ErrorCode::Exists,
                    "identity_unchanged: " + old.name +
                        " shows the identity that was paired; there is nothing to trust anew");
    auto fresh = relayFrom(hello, old.controlUrl, m_core->clock.wall());
    fresh.name = old.name;
    fresh.hasMasterKey = old.hasMasterKey && fresh.id == old.id;
    TRY_LET(ask, pairingAsk(*m_core, hello, old.controlUrl, *code));
    wipe(code->secret.data(), code->secret.size());
    // Once let in by another computer, a second try with a fresh code finds this one on the list.
    TRY_LET(enrolment, enrolNow(*m_core, ask, fresh));
    TRY(putInPlace(*m_core, old.id, fresh));

    TrustReport report;
    report.oldWords = identityWords(old.identityKey);
    report.newWords = identityWords(fresh.identityKey);
    std::ignore = m_core->note(EventKind::RelayTrusted, fresh.name,
                               {{"before", report.oldWords}, {"now", report.newWords}});
    TRY(settleIn(*m_core, fresh, enrolment));
    TRY(pushAgain(*m_core, known, fresh.id, report));
    report.relay = askRelay(*m_core, fresh);
    return report;
}

} // namespace rubber::desktop
