// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/kill_token.h"

#include "shared/token_form.h"

namespace rubber {

namespace {
constexpr std::string_view kPrefix = "rk_kill_";
}

KillToken makeKillToken() {
    MadeToken made = makeToken(kPrefix);
    return {KillLinkId(std::move(made.id)), std::move(made.token)};
}

std::optional<KillLinkId> parseKillToken(std::string_view token) {
    const auto id = tokenId(kPrefix, token);
    if (!id) return std::nullopt;
    return KillLinkId(std::string(*id));
}

} // namespace rubber
