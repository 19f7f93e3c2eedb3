// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/instance.h"

#include "desktop/agent/client.h"

namespace rubber::agent {

Result<Start> startOrHandOver(const SocketSettings& place, const std::string& program,
                              const std::vector<std::string>& arguments, const std::string& activationToken) {
    const std::string socket = socketName(place, SocketRole::App);
    auto first = AgentLink::open(socket, {kProtocol, program, place.home});
    if (!first) {
        // Nobody listens: the lock of the socket says whether that is because nobody runs.
        if (first.error().code == ErrorCode::NotFound) return Start::First;
        return tl::unexpected(first.error());
    }
    TRY(first->raise({arguments, activationToken}));
    return Start::HandedOver;
}

StartWish wishOf(const std::vector<std::string>& arguments) {
    StartWish wish;
    for (const auto& argument : arguments) {
        if (!isLink(argument)) continue;
        auto link = parseLink(argument);
        // Of several the first counts: one confirm screen, one question.
        if (link && !wish.pair && !wish.refused) wish.pair = std::move(*link);
        if (!link && !wish.pair && !wish.refused) wish.refused = link.error();
    }
    return wish;
}

} // namespace rubber::agent
