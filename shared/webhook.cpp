// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/webhook.h"

#include <algorithm>

namespace rubber {
namespace {

constexpr std::size_t kLongest = 64;
constexpr std::string_view kFamily = ".*";

bool isWordCharacter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; }

} // namespace

const char* toString(WebhookFormat format) {
    switch (format) {
    case WebhookFormat::Standard:
        return "standard";
    case WebhookFormat::Slack:
        return "slack";
    case WebhookFormat::Discord:
        return "discord";
    }
    return "unknown";
}

const char* toString(WebhookScheme scheme) { return scheme == WebhookScheme::V1 ? "v1" : "v1a"; }

std::optional<WebhookFormat> webhookFormatOf(std::string_view word) {
    for (const auto format : {WebhookFormat::Standard, WebhookFormat::Slack, WebhookFormat::Discord})
        if (word == toString(format)) return format;
    return std::nullopt;
}

std::optional<WebhookScheme> webhookSchemeOf(std::string_view word) {
    for (const auto scheme : {WebhookScheme::V1, WebhookScheme::V1a})
        if (word == toString(scheme)) return scheme;
    return std::nullopt;
}

bool isWebhookEvent(std::string_view pattern) {
    if (pattern.ends_with(kFamily)) pattern.remove_suffix(kFamily.size());
    return !pattern.empty() && pattern.size() <= kLongest && pattern.front() != '.' && pattern.back() != '.' &&
           std::all_of(pattern.begin(), pattern.end(), isWordCharacter);
}

bool wantsEvent(const std::vector<std::string>& patterns, std::string_view type) {
    const auto fits = [&](std::string_view pattern) {
        if (!pattern.ends_with(kFamily)) return pattern == type;
        return type.starts_with(pattern.substr(0, pattern.size() - 1)); // With its dot.
    };
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(), fits);
}

const std::vector<std::string>& knownWebhookEvents() {
    static const std::vector<std::string> known = {
        "anomaly.*",   "audit.failure", "audit.rows_lost", "budget.exhausted", "budget.overrun", "budget.threshold",
        "canary.touched", "ip.mismatch", "ip.weak_pin",    "key.idle_soon",    "key.killed",     "key.suspended",
        "kill.phone",  "leak.cut",      "leak.masked",     "price.unknown",    "relay.sealed",   "usage.negative"};
    return known;
}

} // namespace rubber
