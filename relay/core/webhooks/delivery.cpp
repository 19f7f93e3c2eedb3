// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/delivery.h"

#include "relay/core/webhooks/body.h"
#include "relay/core/webhooks/signature.h"

#include <algorithm>

namespace rubber::relay {
namespace {

constexpr std::size_t kLongestHead = 16u << 10;
constexpr std::size_t kStatusLine = 12; ///< "HTTP/1.1 200"

} // namespace

std::string reasonOf(const DeliveryOutcome& outcome) {
    using Failure = DeliveryOutcome::Failure;
    switch (outcome.failure) {
    case Failure::None:
        break;
    case Failure::TimedOut:
        return "timeout";
    case Failure::Unreachable:
        return "unreachable";
    case Failure::Untrusted:
        return "untrusted";
    case Failure::Forbidden:
        return "forbidden_address";
    case Failure::BadAnswer:
        return "bad_answer";
    case Failure::SecretLost:
        return "secret_lost";
    }
    if (outcome.good()) return "";
    if (outcome.status == 410) return "gone";
    return outcome.status >= 300 && outcome.status < 400 ? "redirect" : "status";
}

std::string deliveryRequest(const Webhook& hook, const Event& event, const std::vector<WebhookSecret>& secrets,
                            const RelayId& relay, WallTime now) {
    CHECK(!secrets.empty());
    const std::string id = webhookMessageId(relay, event.sequence);
    const std::string body = webhookBody(event, hook.format, relay);
    const WebhookUrl& url = secrets.front().url;
    std::string request;
    request.reserve(url.path.size() + body.size() + 1'024); // So that no copy of the URL is left behind.
    request = "POST ";
    request += url.path;
    request += " HTTP/1.1\r\nHost: " + url.target.hostField +
               "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
               "\r\nAccept-Encoding: identity\r\nConnection: close\r\nUser-Agent: RubberAPI\r\nwebhook-id: " + id +
               "\r\nwebhook-timestamp: " + std::to_string(now.ms / 1'000) + "\r\nwebhook-signature:";
    for (const auto& secret : secrets)
        request += " " + webhookSignature(hook.scheme, secret.key, id, now, body);
    request += "\r\n\r\n";
    request += body;
    return request;
}

std::optional<int> answerStatus(std::string_view bytes) {
    if (bytes.size() > kLongestHead) return std::nullopt;
    constexpr std::string_view kVersion = "HTTP/1.";
    const std::size_t known = std::min(bytes.size(), kVersion.size());
    if (bytes.substr(0, known) != kVersion.substr(0, known)) return std::nullopt;
    if (bytes.size() < kStatusLine) return 0;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (bytes[8] != ' ' || !std::all_of(bytes.begin() + 9, bytes.begin() + 12, digit)) return std::nullopt;
    const int status = (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + (bytes[11] - '0');
    if (status >= 200) return status;
    const auto end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos) return 0;
    return answerStatus(bytes.substr(end + 4));
}

} // namespace rubber::relay
