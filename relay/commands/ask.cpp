// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that ask the running relay: pair, status, unseal.
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/control/local_codec.h"
#include "relay/net/local_socket.h"
#include "shared/protocol/codec.h"
#include "shared/secret.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

namespace rubber::relay {
namespace {

/// The answer of the running relay, or an exit code after the failure was printed.
tl::expected<std::string, int> ask(const Invocation& invocation, std::string_view line) {
    if (const auto there = checkDataFolder(invocation.dataFolder); !there)
        return tl::unexpected(reportFailure(there.error(), invocation.json));
    const auto answered = askLocalRelay(invocation.dataFolder, line);
    if (!answered) return tl::unexpected(reportFailure(answered.error(), kExitNotRunning, invocation.json));
    auto answer = decodeLocalAnswer(*answered);
    if (!answer) return tl::unexpected(reportFailure(answer.error(), invocation.json));
    return std::move(*answer);
}

const char* stateOf(const protocol::RelayStatus& status) {
    if (status.sealed && status.sealMode == "shamir")
        return status.shares ? "sealed: agents are refused until enough shares are given"
                             : "sealed: no shares were made yet (rubberapi relay shares create)";
    if (status.sealed) return "sealed: agents are refused until a paired device unseals it";
    if (!status.accepting) return "not accepting";
    return "serving";
}

/// "2 given, 7 minutes left; needed: 3 of 5 (set 12043)"
std::string sharesOf(const protocol::RelayStatus& status) {
    std::string text = status.unseal ? std::to_string(status.unseal->given) + " given, " +
                                           std::to_string(std::max<std::int64_t>(
                                               0, (status.unseal->expiresAt - status.now).ms / 60'000)) +
                                           " minutes left; needed: "
                                     : "needed: ";
    const auto& plan = status.shares->plan;
    const bool several = plan.groups.size() > 1;
    if (several) text += std::to_string(plan.groupThreshold) + " of these groups: ";
    for (std::size_t i = 0; i < plan.groups.size(); ++i)
        text += (i > 0 ? ", " : "") + std::to_string(plan.groups[i].threshold) + " of " +
                std::to_string(plan.groups[i].count);
    return text + " (set " + std::to_string(status.shares->set) + ")";
}

std::size_t count(const protocol::RelayStatus& status, protocol::KeyState state) {
    return static_cast<std::size_t>(std::count_if(status.keys.begin(), status.keys.end(),
                                                  [&](const auto& key) { return key.state == state; }));
}

} // namespace

int pairDevice(const Invocation& invocation) {
    const auto answer = ask(invocation, encodeLocalRequest(LocalRequest::Verb::Pair));
    if (!answer) return answer.error();
    const auto pairing = decodePairing(*answer);
    if (!pairing) return reportFailure(pairing.error(), invocation.json);
    if (invocation.json) {
        std::printf("%s\n", encodePairing(*pairing).c_str());
        return kExitDone;
    }
    std::printf("Code     %s\n", pairing->code.c_str());
    std::printf("Control  %s\n", pairing->control.c_str());
    std::printf("Identity %s\n", pairing->identityWords.c_str());
    std::printf("Expires  %s (10 minutes, one device, five tries)\n", pairing->expiresAt.toRfc3339().c_str());
    std::fprintf(stderr, "\nOn your computer:\n  rubberapi relay pair %s --code %s\n",
                 pairing->control.c_str(), pairing->code.c_str());
    return kExitDone;
}

int showStatus(const Invocation& invocation) {
    const auto answer = ask(invocation, encodeLocalRequest(LocalRequest::Verb::Status));
    if (!answer) return answer.error();
    const auto status = protocol::decode<protocol::RelayStatus>(*answer);
    if (!status) return reportFailure(status.error(), invocation.json);
    if (invocation.json) {
        std::printf("%s\n", encodeEnvelope("rubberapi-relay.status/1", *answer).c_str());
        return kExitDone;
    }
    std::printf("Relay      %s, version %s\n", status->relay.text().c_str(), status->version.c_str());
    std::printf("Identity   %s\n", identityWordsIn(*answer).c_str());
    std::printf("State      %s%s%s\n", stateOf(*status),
                status->notAcceptingBecause.empty() ? "" : " because ", status->notAcceptingBecause.c_str());
    std::printf("Agents     %s\n", status->dataUrl.c_str());
    std::printf("Seal mode  %s%s\n", status->sealMode.c_str(),
                status->needsMasterKey ? " (no device has given a master key yet)" : "");
    if (status->shares) std::printf("Shares     %s\n", sharesOf(*status).c_str());
    std::printf("Memory     %s\n", status->memoryLocked ? "locked" : "not locked");
    std::printf("Journal    %llu to %llu\n", static_cast<unsigned long long>(status->oldest),
                static_cast<unsigned long long>(status->head));
    std::printf("Prices     %s\n", status->bookVersion.c_str());
    std::printf("Keys       %zu active, %zu suspended, %zu killed, %zu expired\n",
                count(*status, protocol::KeyState::Active), count(*status, protocol::KeyState::Suspended),
                count(*status, protocol::KeyState::Killed), count(*status, protocol::KeyState::Expired));
    std::printf("Requests   %u running\n", status->openRequests);
    return kExitDone;
}

int unsealRelay(const Invocation& invocation) {
    if (::isatty(STDIN_FILENO)) std::fputs("Relay master key (64 hex digits), then Enter:\n", stderr);
    std::array<char, 128> buffer{};
    std::size_t used = 0;
    while (used < buffer.size()) {
        const auto got = ::read(STDIN_FILENO, buffer.data() + used, buffer.size() - used);
        if (got <= 0) break;
        used += static_cast<std::size_t>(got);
        if (std::find(buffer.begin(), buffer.begin() + used, '\n') != buffer.begin() + used) break;
    }
    const auto end = std::find(buffer.begin(), buffer.begin() + used, '\n');
    std::string line =
        encodeLocalRequest(LocalRequest::Verb::Unseal,
                           std::string_view(buffer.data(), static_cast<std::size_t>(end - buffer.begin())));
    wipe(buffer.data(), buffer.size());
    const auto answer = ask(invocation, line);
    wipe(line.data(), line.size());
    if (!answer) return answer.error();
    if (invocation.json)
        std::printf("%s\n", encodeEnvelope("rubberapi-relay.unseal/1", *answer).c_str());
    else
        std::fputs("Unsealed.\n", stderr);
    return kExitDone;
}

} // namespace rubber::relay
