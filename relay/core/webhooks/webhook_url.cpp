// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/webhook_url.h"

#include "relay/core/upstream_target.h"

#include <algorithm>

namespace rubber::relay {
namespace {

constexpr std::size_t kLongest = 2'048;
constexpr std::string_view kNever = "\"<>\\^`{|}#"; ///< RFC 3986; "#" begins what is never sent.

bool isUrlCharacter(char c) { return c > 0x20 && c < 0x7f && kNever.find(c) == std::string_view::npos; }

} // namespace

Result<WebhookUrl> parseWebhookUrl(std::string_view url) {
    const auto wrong = [](const char* why) {
        return fail(ErrorCode::Invalid, std::string("webhook_url: ") + why);
    };
    if (url.size() > kLongest) return wrong("it is too long");
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos) return wrong("it must start with https://");
    const auto slash = url.find_first_of("/?#", scheme + 3);
    const std::string_view path = slash == std::string_view::npos ? std::string_view() : url.substr(slash);
    if (!std::all_of(path.begin(), path.end(), isUrlCharacter))
        return wrong("the path has a fragment or a character no URL has");
    auto target = parseUpstreamTarget("http", url.substr(0, slash));
    // The reason is that of a base URL; it never quotes the text.
    if (!target) return wrong(target.error().context.c_str() + std::string_view("base URL: ").size());
    WebhookUrl parsed;
    parsed.target = std::move(*target);
    parsed.path.reserve(path.size() + 1);
    if (!path.starts_with('/')) parsed.path = "/";
    parsed.path += path;
    return parsed;
}

} // namespace rubber::relay
