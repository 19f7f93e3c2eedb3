// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/link.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <string_view>

namespace rubber::agent {

namespace {

constexpr std::string_view kFront = "rubberapi://pair?";
constexpr std::size_t kMostBytes = 2048;

tl::unexpected<Error> bad(const char* why) {
    return fail(ErrorCode::Invalid, std::string("bad_link: ") + why);
}

/// Percent signs undone; nothing when one is not followed by two digits or hides a control character.
std::optional<std::string> unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const auto digits = QByteArray(text.substr(i + 1, 2).data(), qsizetype(text.substr(i + 1, 2).size()));
            bool good = false;
            const int value = digits.toInt(&good, 16);
            if (!good || digits.size() != 2 || digits[0] == '+' || digits[0] == '-') return std::nullopt;
            c = static_cast<char>(value);
            i += 2;
        }
        if (c <= 0x20 || c >= 0x7f) return std::nullopt;
        plain += c;
    }
    return plain;
}

bool isControlUrl(const std::string& url) {
    const QUrl parsed(QString::fromStdString(url), QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme() == "https" && !parsed.host().isEmpty() &&
           parsed.userInfo().isEmpty() && !parsed.hasQuery() && !parsed.hasFragment() &&
           (parsed.path().isEmpty() || parsed.path() == "/");
}

bool isCode(const std::string& code) {
    return !code.empty() && code.size() <= 200 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

Result<PairLink> parseLink(const std::string& link) {
    if (link.size() > kMostBytes) return bad("it is too long");
    if (!link.starts_with(kFront)) return bad("links can only suggest to pair with a relay");
    std::string_view rest = std::string_view(link).substr(kFront.size());
    std::optional<std::string> url, code;
    while (!rest.empty()) {
        const auto item = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), item.size() + 1));
        const auto equals = item.find('=');
        if (equals == std::string_view::npos) return bad("it is damaged");
        auto* into = item.substr(0, equals) == "url"    ? &url
                     : item.substr(0, equals) == "code" ? &code
                                                        : nullptr;
        auto value = unescaped(item.substr(equals + 1));
        if (!into || into->has_value() || !value) return bad("it says something else than url and code");
        *into = std::move(value);
    }
    if (link.back() == '&') return bad("it is damaged");
    if (!url || !isControlUrl(*url)) return bad("its address is not https://HOST:PORT");
    if (!code || !isCode(*code)) return bad("its code is not a pairing code");
    return PairLink{*url, *code};
}

} // namespace rubber::agent
