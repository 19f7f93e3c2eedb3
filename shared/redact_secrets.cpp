// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/proxy_key.h"

#include <algorithm>
#include <array>

namespace rubber {

namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kIdSize = 12;

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
bool isKeyByte(char c) { return isAlphanumeric(c) || c == '-' || c == '_'; }

/// How the secrets of the providers we know begin, and how many bytes must follow to be taken for one: enough
/// that an ordinary word with a hyphen is left alone. Longer prefixes first where one begins with another.
struct Pattern {
    std::string_view prefix;
    std::size_t leastRest;
};
constexpr std::array kPatterns = std::to_array<Pattern>({
    {"rk_kill_", 1},    {"rk_test_", 8},  {"sk-or-v1-", 8},  {"sk-ant-", 8},  {"sk-proj-", 8},
    {"sk-svcacct-", 8}, {"sk-admin-", 8}, {"sk-", 16},       {"sk_live_", 8}, {"sk_test_", 8},
    {"whsec_", 8},      {"whsk_", 8},     {"AIza", 20},      {"xoxb-", 8},    {"xoxp-", 8},
    {"xoxa-", 8},       {"xoxe-", 8},     {"xoxe.xoxp-", 8}, {"xapp-", 8},    {"gsk_", 16},
    {"xai-", 16},       {"pplx-", 16},    {"hf_", 16},       {"ghp_", 16},    {"github_pat_", 8},
});

std::size_t keyBytes(std::string_view text) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isKeyByte) - text.begin());
}

/// How much of a proxy key's tail may be shown: its id, when that is what stands there.
std::size_t publicPart(std::string_view tail) {
    const auto id =
        static_cast<std::size_t>(std::find_if_not(tail.begin(), tail.end(), isAlphanumeric) - tail.begin());
    // A provider's own key may begin alike (Stripe's do): without the separator nothing is known to be
    // public.
    if (id == kIdSize && (tail.size() == kIdSize || tail[kIdSize] == '_'))
        return std::min(tail.size(), kIdSize + 1);
    return 0;
}

struct Found {
    std::size_t keep = 0, drop = 0;
};

/// The secret that begins exactly here, if one does.
Found secretAt(std::string_view text) {
    constexpr std::string_view proxyKey = "rk_live_";
    if (text.starts_with(proxyKey)) {
        const std::size_t tail = keyBytes(text.substr(proxyKey.size()));
        const std::size_t shown = publicPart(text.substr(proxyKey.size(), tail));
        return {proxyKey.size() + shown, tail - shown};
    }
    for (const Pattern& pattern : kPatterns) {
        if (!text.starts_with(pattern.prefix)) continue;
        const std::size_t rest = keyBytes(text.substr(pattern.prefix.size()));
        if (rest >= pattern.leastRest) return {pattern.prefix.size(), rest};
    }
    return {};
}

} // namespace

std::string redactSecrets(std::string text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Found found = secretAt(std::string_view(text).substr(at));
        clean.append(text, at, std::max<std::size_t>(found.keep, 1));
        at += std::max<std::size_t>(found.keep, 1);
        if (found.drop == 0) continue;
        clean += kEllipsis;
        at += found.drop;
    }
    wipe(text.data(), text.size());
    return clean;
}

} // namespace rubber
