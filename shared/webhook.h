// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The words of webhooks that both sides know.
namespace rubber {

/// What the receiver gets.
enum class WebhookFormat : std::uint8_t { Standard, Slack, Discord };
/// How it is signed (Standard Webhooks): HMAC-SHA-256 under a common secret, or Ed25519, which a receiver can
/// check and not forge.
enum class WebhookScheme : std::uint8_t { V1, V1a };

const char* toString(WebhookFormat format); ///< "standard", "slack", "discord"
const char* toString(WebhookScheme scheme); ///< "v1", "v1a"
std::optional<WebhookFormat> webhookFormatOf(std::string_view word);
std::optional<WebhookScheme> webhookSchemeOf(std::string_view word);

inline constexpr std::size_t kMostWebhookEvents = 32;
/// "key.killed", or a family: "budget.*". Lower case letters, digits, dots and underscores.
bool isWebhookEvent(std::string_view pattern);
/// An empty list wants everything.
bool wantsEvent(const std::vector<std::string>& patterns, std::string_view type);

/// Every event there is, as a webhook may name it.
const std::vector<std::string>& knownWebhookEvents();

} // namespace rubber
