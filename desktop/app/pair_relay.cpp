// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing: check what the relay shows against the code, enrol this device's keys, keep the pins
// (PROTOCOL.md).
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/pairing_steps.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/send_prices.h"
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

Result<RelayReport> App::pairRelay(const std::string& url, const std::string& codeText,
                                   const std::string& name) {
    TRY_LET(controlUrl, controlUrlOf(url));
    auto code = protocol::parsePairingCode(codeText);
    if (!code)
        return fail(ErrorCode::Invalid, "bad_code: this is not a pairing code; a letter may be mistyped");
    if (!name.empty()) {
        TRY_LET(known, relays());
        for (const auto& relay : known)
            if (relay.name == name && relay.controlUrl != controlUrl)
                return fail(ErrorCode::Exists, "name_taken: another relay is called " + name);
    }
    TRY_LET(hello, checkedHello(*m_core, controlUrl, *code));
    auto relay = relayFrom(hello, controlUrl, m_core->clock.wall());
    auto needsMasterKey = enrol(*m_core, hello, *code, relay);
    wipe(code->secret.data(), code->secret.size());
    if (!needsMasterKey) return tl::unexpected(needsMasterKey.error());
    TRY_LET(stored, store(*m_core, relay, name));
    std::ignore = m_core->note(EventKind::RelayPaired, stored.name, {{"address", stored.controlUrl}});
    if (*needsMasterKey) TRY(giveMasterKey(*m_core, stored));
    // A relay that starts with the shipped prices gets the owner's; if that fails `doctor` and the next
    // `prices set` tell.
    std::ignore = sendOwnPrices(*m_core, stored);
    return testRelay(stored.id.text());
}

} // namespace rubber::desktop
