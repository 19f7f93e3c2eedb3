// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/relay_abilities.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace rubber::desktop {

namespace {

using Version = std::array<unsigned, 3>;

/// Since which version of the relay. A row changes only when its messages do.
constexpr std::array kSince{
    std::pair{RelayAbility::KillLinks, Version{0, 1, 0}}, std::pair{RelayAbility::SeveralComputers, Version{0, 1, 0}},
    std::pair{RelayAbility::SignedLog, Version{0, 1, 0}}, std::pair{RelayAbility::Evidence, Version{0, 1, 0}},
    std::pair{RelayAbility::Shares, Version{0, 1, 0}},    std::pair{RelayAbility::Webhooks, Version{0, 1, 0}},
    std::pair{RelayAbility::Canaries, Version{0, 1, 0}}};

/// "0.1.0", also with something behind it ("0.1.0-rc1").
std::optional<Version> parsed(std::string_view text) {
    Version version{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (std::size_t i = 0; i < version.size(); ++i) {
        if (i > 0 && (at == end || *at++ != '.')) return {};
        const auto read = std::from_chars(at, end, version[i]);
        if (read.ec != std::errc()) return {};
        at = read.ptr;
    }
    return version;
}

} // namespace

std::vector<RelayAbility> missingAbilities(std::string_view version) {
    std::vector<RelayAbility> missing;
    const auto has = parsed(version);
    if (!has) return missing;
    for (const auto& [ability, since] : kSince)
        if (*has < since) missing.push_back(ability);
    return missing;
}

} // namespace rubber::desktop
