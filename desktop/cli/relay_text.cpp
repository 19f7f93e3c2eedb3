// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/relay_text.h"

#include "desktop/cli/terminal.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

std::string relayLine(const desktop::RelayReport& relay, const Terminal& terminal) {
    std::string line = safe(relay.name) + "   ";
    if (relay.error) return line + terminal.paint(Role::Danger, "OFFLINE") + "   " + sentence(*relay.error);
    if (!relay.status) return line + safe(relay.controlUrl);
    const protocol::RelayStatus& status = *relay.status;
    line += status.sealed ? terminal.paint(Role::Warn, "SEALED")
            : !status.accepting
                ? terminal.paint(Role::Danger, "NOT ACCEPTING: ") + safe(status.notAcceptingBecause)
                : terminal.paint(Role::Ok, "online");
    if (status.sealed && status.unseal)
        line += " (" + std::to_string(status.unseal->given) + (status.unseal->given == 1 ? " share" : " shares") + " given, until " +
                localClock(status.unseal->expiresAt) + ")";
    else if (status.sealed && status.sealMode == "shamir")
        line += status.shares ? " (waits for shares)" : " (no shares were made)";
    line += "   " + elapsedText(relay.elapsedMs) + "   " + std::to_string(status.keys.size()) +
            (status.keys.size() == 1 ? " key" : " keys");
    if (status.openRequests > 0) line += "   " + std::to_string(status.openRequests) + " running";
    if (!status.memoryLocked) line += "   " + terminal.paint(Role::Warn, "! memory not locked");
    return line;
}

Exit exitForRelays(const std::vector<desktop::RelayReport>& relays) {
    const auto failed =
        std::find_if(relays.begin(), relays.end(), [](const auto& relay) { return relay.error; });
    if (failed == relays.end()) return Exit::Done;
    const bool anyAnswered =
        std::any_of(relays.begin(), relays.end(), [](const auto& relay) { return !relay.error; });
    return anyAnswered ? Exit::Partly : describe(*failed->error).exit;
}

Exit tellSync(const desktop::SyncReport& sync, Terminal& terminal) {
    for (const std::string& gap : sync.gaps)
        terminal.warn(safe(gap));
    for (const auto& [relay, error] : sync.unreachable)
        terminal.warn("without the newest rows of " + safe(relay) + ": " + sentence(error));
    Exit exit = sync.unreachable.empty() ? Exit::Done : Exit::Partly;
    for (const auto& [relay, error] : sync.audit) {
        const ErrorText text = describe(error);
        terminal.error(text.message);
        if (!text.hint.empty()) terminal.warn(text.hint);
        exit = text.exit;
    }
    return exit;
}

} // namespace rubber::cli
