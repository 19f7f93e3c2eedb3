// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/endpoint_table.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rubber::relay {

namespace {

/// Query parameters some client puts a key in. They never go further.
constexpr std::array<std::string_view, 6> kCredentials = {"key",          "api_key", "apikey",
                                                          "access_token", "token",   "oauth_token"};

Refusal no(RefusalCode code, std::string_view subject) {
    return {code, {}, boundedSubject(subject), {}, {}, {}};
}

/// The path below the first root that fits; the whole path for the empty root.
std::optional<std::string_view> below(const Provider& provider, std::string_view path) {
    for (const std::string& root : provider.roots) {
        if (root.empty()) return path;
        if (path.starts_with(root) && path.size() > root.size() && path[root.size()] == '/')
            return path.substr(root.size());
    }
    return std::nullopt;
}

/// Percent signs hide characters from every check that follows. Only a colon (Gemini's clients write it so)
/// is taken for what it is; an open row passes the others on, but none that changes where the path goes.
std::optional<std::string> unhidden(std::string_view path, bool open) {
    std::string out;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '\\' || path[i] == ';') return std::nullopt;
        if (path[i] == '%') {
            const std::string_view code = path.substr(i + 1, 2);
            if (equalsName(code, "3a")) {
                out += ':';
                i += 2;
                continue;
            }
            if (!open || code.size() < 2) return std::nullopt;
            for (const std::string_view hidden : {"2e", "2f", "5c", "00", "25", "0a", "0d"})
                if (equalsName(code, hidden)) return std::nullopt;
        }
        out += path[i];
    }
    return out;
}

/// Copies the parameters the row allows.
tl::expected<std::string, Refusal> allowedQuery(std::string_view text, const EndpointRow& row) {
    const bool open = row.query.size() == 1 && row.query.front() == "*";
    std::string out;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        const std::string_view name = pair.substr(0, pair.find('='));
        if (pair.empty()) continue;
        if (std::any_of(kCredentials.begin(), kCredentials.end(),
                        [&](std::string_view other) { return equalsName(other, name); }))
            continue;
        if (!open && std::find(row.query.begin(), row.query.end(), name) == row.query.end())
            return tl::unexpected(no(RefusalCode::FieldNotAllowed, "?" + std::string(name)));
        (out += out.empty() ? '?' : '&').append(pair);
    }
    return out;
}

RefusalCode refusalFor(EndpointClass kind) {
    switch (kind) {
    case EndpointClass::Minting:
        return RefusalCode::MintingEndpoint;
    case EndpointClass::Account:
        return RefusalCode::AccountEndpoint;
    case EndpointClass::Stored:
        return RefusalCode::StoredData;
    case EndpointClass::Background:
        return RefusalCode::BackgroundWork;
    default:
        return RefusalCode::EndpointNotAllowed;
    }
}

bool isRefused(EndpointClass kind) { return refusalFor(kind) != RefusalCode::EndpointNotAllowed; }

tl::expected<EndpointMatch, Refusal> matched(const Provider& provider, const EndpointRow& row,
                                             std::string below, std::string_view name,
                                             std::string_view query) {
    auto rest = allowedQuery(query, row);
    if (!rest) return tl::unexpected(std::move(rest.error()));
    EndpointMatch match;
    match.kind = row.kind;
    match.name = name;
    match.keyPlace = row.key ? &*row.key : nullptr;
    match.shape = shapeOf(row.shape.empty() ? provider.shape : row.shape);
    if (!row.wire.empty()) {
        match.dialect = dialectFor(row.wire, shapeOf(provider.shape));
        // A row nobody can read the bodies of is a row that is not there.
        if (!match.dialect) return tl::unexpected(no(RefusalCode::EndpointNotAllowed, below));
    }
    const bool open = row.path.ends_with("/**") || row.path == "/{method}";
    match.endpoint = open ? boundedSubject(below) : row.path;
    match.path = (row.to.empty() ? below : row.to) + *rest;
    match.below = std::move(below);
    return match;
}

} // namespace

DialectKind shapeOf(std::string_view word) {
    using enum DialectKind;
    constexpr std::array<std::pair<std::string_view, DialectKind>, 7> kShapes = {{{"openai", OpenAi},
                                                                                  {"responses", Responses},
                                                                                  {"openrouter", OpenRouter},
                                                                                  {"anthropic", Anthropic},
                                                                                  {"google", Google},
                                                                                  {"slack", Slack},
                                                                                  {"stripe", Stripe}}};
    for (const auto& [name, kind] : kShapes)
        if (name == word) return kind;
    return Plain;
}

tl::expected<EndpointMatch, Refusal> matchEndpoint(const Provider& provider, const RequestHead& head) {
    if (head.path == "/rk/v1/self") {
        if (head.method != "GET") return tl::unexpected(no(RefusalCode::MethodNotAllowed, head.path));
        EndpointMatch self;
        self.kind = EndpointClass::Self;
        self.endpoint = head.path;
        self.shape = shapeOf(provider.shape);
        return self;
    }
    const auto raw = below(provider, head.path);
    auto path = raw ? unhidden(*raw, provider.shape == "plain") : std::nullopt;
    if (!path) return tl::unexpected(no(RefusalCode::EndpointNotAllowed, head.path));
    bool otherMethod = false;
    for (const EndpointRow& row : provider.endpoints) {
        const auto name = matchPath(row.path, *path);
        if (!name) continue;
        if (row.method != "*" && row.method != head.method) {
            otherMethod = true;
            continue;
        }
        if (isRefused(row.kind)) return tl::unexpected(no(refusalFor(row.kind), head.path));
        const std::string kept(*name);
        return matched(provider, row, std::move(*path), kept, head.query);
    }
    return tl::unexpected(
        no(otherMethod ? RefusalCode::MethodNotAllowed : RefusalCode::EndpointNotAllowed, head.path));
}

} // namespace rubber::relay
