// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing: check what the relay shows against the code, enrol this device's keys, keep the pins
// (PROTOCOL.md).
#include "desktop/app/devices.h"
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/pairing_steps.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/relay_report.h"
#include "shared/identity_words.h"
#include "shared/protocol/codec.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

/// "https://host:port" without path; a missing scheme is https.
Result<std::string> controlUrlOf(std::string url) {
    if (url.find("://") == std::string::npos) url = "https://" + url;
    while (url.ends_with('/'))
        url.pop_back();
    if (!url.starts_with("https://") || url.size() <= 8 || url.find_first_of("/?#@ ", 8) != std::string::npos)
        return fail(ErrorCode::Invalid,
                    "bad_option: the relay's address is https://HOST:PORT of its control listener");
    return url;
}

/// The host, as a first name for the relay.
std::string hostIn(const std::string& url) {
    std::string host = url.substr(8);
    if (const auto colon = host.rfind(':'); colon != std::string::npos && host.back() != ']')
        host.resize(colon);
    return host == "127.0.0.1" || host == "[::1]" ? "localhost" : host;
}

/// Stores the relay under a free name.
Result<vault::StoredRelay> store(App::Core& core, vault::StoredRelay relay, const std::string& name) {
    TRY_LET(vault, core.openVault());
    vault::Relays relays(vault);
    TRY_LET(known, relays.all());
    const auto taken = [&](const std::string& candidate) {
        return std::any_of(known.begin(), known.end(),
                           [&](const auto& other) { return other.name == candidate; });
    };
    const auto same =
        std::find_if(known.begin(), known.end(), [&](const auto& other) { return other.id == relay.id; });
    if (same != known.end()) {
        relay.name = same->name;
        relay.hasMasterKey = same->hasMasterKey;
        TRY(relays.update(relay));
    } else {
        relay.name = name.empty() ? hostIn(relay.controlUrl) : name;
        for (int i = 2; name.empty() && taken(relay.name); ++i)
            relay.name = hostIn(relay.controlUrl) + "-" + std::to_string(i);
        TRY(relays.insert(relay));
    }
    TRY(writeKillFile(vault));
    return relay;
}

} // namespace

namespace {

struct Wait final : PairingWait {
    Wait(PairingAsk a, std::string n) : ask(std::move(a)), name(std::move(n)) {}
    PairingAsk ask;
    std::string name;
};

/// A relay that has decided: into the vault with it.
Result<RelayReport> paired(App& app, const vault::StoredRelay& relay, const std::string& name,
                           Enrolment& enrolment) {
    App::Core& core = app.core();
    TRY_LET(stored, store(core, relay, name));
    std::ignore = core.note(EventKind::RelayPaired, stored.name, {{"address", stored.controlUrl}});
    TRY(settleIn(core, stored, enrolment));
    return app.testRelay(stored.id.text());
}

Result<PairingAsk> begun(App& app, const std::string& url, const std::string& codeText,
                         const std::string& name) {
    TRY(app.core().requireWritable()); // Before the relay hears of this device.
    TRY_LET(controlUrl, controlUrlOf(url));
    auto code = protocol::parsePairingCode(codeText);
    if (!code)
        return fail(ErrorCode::Invalid, "bad_code: this is not a pairing code; a letter may be mistyped");
    if (!name.empty()) {
        TRY_LET(known, app.relays());
        for (const auto& relay : known)
            if (relay.name == name && relay.controlUrl != controlUrl)
                return fail(ErrorCode::Exists, "name_taken: another relay is called " + name);
    }
    TRY_LET(hello, checkedHello(app.core(), controlUrl, *code));
    auto ask = pairingAsk(app.core(), std::move(hello), controlUrl, *code);
    wipe(code->secret.data(), code->secret.size());
    return ask;
}

} // namespace

Result<PairingOutcome> continuePairing(App& app, const PairingOutcome& outcome) {
    const auto& wait = static_cast<const Wait&>(*outcome.waiting);
    PairingOutcome next = outcome;
    auto relay = relayFrom(wait.ask.hello, wait.ask.url, app.core().clock.wall());
    TRY_LET(enrolment, enrol(app.core(), wait.ask, relay));
    if (enrolment.waiting) return next;
    TRY_LET(report, paired(app, relay, wait.name, enrolment));
    next.paired = std::move(report);
    next.waiting.reset();
    return next;
}

Result<PairingOutcome> meetRelay(App& app, const std::string& url, const std::string& code, const std::string& name) {
    TRY_LET(ask, begun(app, url, code, name));
    PairingOutcome outcome;
    outcome.words = identityWords(ask.request.deviceKey);
    outcome.relayWords = identityWords(ask.hello.identityKey);
    outcome.waiting = std::make_shared<Wait>(std::move(ask), name);
    return outcome;
}

Result<PairingOutcome> beginPairing(App& app, const std::string& url, const std::string& code,
                                    const std::string& name) {
    TRY_LET(outcome, meetRelay(app, url, code, name));
    return continuePairing(app, outcome);
}

Result<RelayReport> App::pairRelay(const std::string& url, const std::string& code, const std::string& name) {
    TRY_LET(ask, begun(*this, url, code, name));
    auto relay = relayFrom(ask.hello, ask.url, m_core->clock.wall());
    TRY_LET(enrolment, enrolNow(*m_core, ask, relay));
    return paired(*this, relay, name, enrolment);
}

} // namespace rubber::desktop
