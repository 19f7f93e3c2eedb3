// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/providers/provider_table.h"

#include <algorithm>

namespace rubber {

namespace {

/// Takes the next segment off a path that begins with '/'.
std::string_view nextSegment(std::string_view& path) {
    path.remove_prefix(1);
    const auto end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    return segment;
}

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-' || c == ':' || c == '~' || c == '@';
}

bool isDots(std::string_view segment) { return segment == "." || segment == ".."; }

/// `pattern` is "{name}" with or without literal text behind it.
std::optional<std::string_view> nameIn(std::string_view pattern, std::string_view segment) {
    const std::string_view suffix = pattern.substr(pattern.find('}') + 1);
    if (segment.size() <= suffix.size() || !segment.ends_with(suffix)) return std::nullopt;
    segment.remove_suffix(suffix.size());
    if (isDots(segment) || !std::all_of(segment.begin(), segment.end(), isNameByte)) return std::nullopt;
    return segment;
}

} // namespace

std::optional<std::string_view> matchPath(std::string_view pattern, std::string_view path) {
    std::string_view captured;
    while (!pattern.empty()) {
        if (pattern == "/**") {
            while (!path.empty()) {
                if (path.front() != '/') return std::nullopt;
                const auto segment = nextSegment(path);
                if (segment.empty() || isDots(segment)) return std::nullopt;
            }
            return captured;
        }
        if (path.empty() || path.front() != '/' || pattern.front() != '/') return std::nullopt;
        const std::string_view wanted = nextSegment(pattern);
        const std::string_view segment = nextSegment(path);
        if (wanted.starts_with('{')) {
            const auto name = nameIn(wanted, segment);
            if (!name) return std::nullopt;
            if (captured.empty()) captured = *name;
        } else if (wanted == "*" ? segment.empty() || isDots(segment) : wanted != segment) {
            return std::nullopt;
        }
    }
    if (!path.empty()) return std::nullopt;
    return captured;
}

Result<EndpointRule> EndpointRule::parse(std::string_view text) {
    const auto blank = text.find(' ');
    const auto wrong = [&](const char* why) {
        return fail(ErrorCode::Invalid, "endpoint '" + std::string(text.substr(0, 100)) + "' " + why);
    };
    if (blank == std::string_view::npos) return wrong("is not METHOD /PATH");
    EndpointRule rule{std::string(text.substr(0, blank)), std::string(text.substr(blank + 1))};
    const bool method = !rule.method.empty() && rule.method.size() <= 16 &&
                        (rule.method == "*" || std::all_of(rule.method.begin(), rule.method.end(),
                                                           [](char c) { return c >= 'A' && c <= 'Z'; }));
    if (!method) return wrong("has no method in capital letters");
    if (rule.path.size() > 512 || !rule.path.starts_with('/')) return wrong("has no path");
    const bool clean = std::all_of(rule.path.begin(), rule.path.end(),
                                   [](char c) { return c > 0x20 && c < 0x7f && c != '?' && c != '#'; });
    if (!clean) return wrong("has a character no path may have");
    // "**" anywhere else would look like more than it is.
    const auto stars = rule.path.find("**");
    if (stars != std::string::npos && (stars + 2 != rule.path.size() || rule.path[stars - 1] != '/'))
        return wrong("has ** elsewhere than at its end");
    return rule;
}

} // namespace rubber
