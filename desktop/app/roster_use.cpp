// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/roster_use.h"

#include "desktop/app/error_name.h"
#include "desktop/app/relay_call.h"
#include "desktop/vault/settings.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

constexpr int kTries = 3; ///< Against other devices that change the list at the same time.

std::string settingOf(const RelayId& relay) { return "roster." + relay.text(); }

tl::unexpected<Error> forked(const vault::StoredRelay& relay, const std::string& what) {
    return fail(ErrorCode::Unauthorized, "roster_forked: " + relay.name + " " + what);
}

/// One envelope a line.
Result<std::vector<Envelope>> kept(vault::Vault& vault, const RelayId& relay) {
    TRY_LET(text, vault::Settings(vault).find(settingOf(relay)));
    std::vector<Envelope> entries;
    std::string_view rest = text ? std::string_view(*text) : std::string_view();
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        TRY_LET(entry, protocol::decode<Envelope>(rest.substr(0, end)));
        entries.push_back(std::move(entry));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return entries;
}

Status keep(vault::Vault& vault, const RelayId& relay, const protocol::Roster& roster) {
    std::string text;
    for (const auto& entry : roster.entries())
        text += protocol::encode(entry) + '\n';
    return vault::Settings(vault).set(settingOf(relay), text);
}

} // namespace

Status forgetRoster(vault::Vault& vault, const RelayId& relay) {
    return vault::Settings(vault).set(settingOf(relay), "");
}

Result<SeenRoster> seeRoster(App::Core& core, const vault::StoredRelay& relay) {
    TRY_LET(list, callRelayFor<protocol::DeviceList>(core, relay, "devices", "{}", Effect::Reads));
    TRY_LET(vault, core.openVault());
    TRY_LET(known, kept(vault, relay.id));
    if (list.entries.size() < known.size())
        return forked(relay, "shows a shorter list of computers than it did before");
    SeenRoster seen;
    for (std::size_t i = 0; i < list.entries.size(); ++i) {
        const Envelope& entry = list.entries[i];
        if (i < known.size() && (entry.payload != known[i].payload || entry.signature != known[i].signature))
            return forked(relay, "shows another list of computers than it did before");
        if (const auto follows = seen.roster.append(entry); !follows)
            return forked(relay, "shows a list of computers that does not hold together: " +
                                     errorText(follows.error()));
    }
    if (!list.entries.empty() && seen.roster.relay() != relay.id)
        return forked(relay, "shows another relay's list of computers");
    if (list.entries.size() > known.size()) TRY(keep(vault, relay.id, seen.roster));
    seen.waiting = std::move(list.waiting);
    return seen;
}

Status sendEntry(App::Core& core, const vault::StoredRelay& relay, std::string_view verb,
                 protocol::RosterEntry about, const std::function<std::string(const Envelope&)>& bodyOf) {
    Status sent;
    for (int i = 0; i < kTries; ++i) {
        TRY_LET(seen, seeRoster(core, relay));
        const auto next = seen.roster.next(relay.id);
        about.relay = next.relay;
        about.index = next.index;
        about.previous = next.previous;
        about.at = core.clock.wall();
        std::string body;
        {
            TRY_LET(vault, core.openVault());
            TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
            body = bodyOf(protocol::signRosterEntry(device.key, device.id, about));
        }
        const auto answer = callRelay(core, relay, verb, body, Effect::Changes);
        if (answer) {
            std::ignore = seeRoster(core, relay); // So that the vault has it too.
            return {};
        }
        sent = tl::unexpected(answer.error());
        if (!isNamed(answer.error(), "roster_behind")) break;
    }
    return sent;
}

} // namespace rubber::desktop
