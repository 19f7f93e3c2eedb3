// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/endpoint_table.h"

#include <algorithm>
#include <initializer_list>

namespace rubber::relay {

namespace {

bool startsWith(std::string_view text, std::string_view prefix) {
    return text.substr(0, prefix.size()) == prefix;
}

std::string_view withoutRoot(std::string_view path) {
    for (const std::string_view root : {std::string_view("/api/v1"), std::string_view("/v1")})
        if (startsWith(path, root) && path.size() > root.size() && path[root.size()] == '/')
            return path.substr(root.size());
    return path;
}

/// True for `prefix` itself and everything below it.
bool under(std::string_view path, std::string_view prefix) {
    return startsWith(path, prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

/// Endpoints that return credentials or manage the account the upstream key belongs to (providers.md
/// 0.8, 1.2, 2).
bool mints(std::string_view path) {
    for (const std::string_view prefix : {"/keys",
                                          "/key",
                                          "/auth",
                                          "/credits",
                                          "/byok",
                                          "/guardrails",
                                          "/workspaces",
                                          "/organization",
                                          "/projects",
                                          "/observability",
                                          "/presets",
                                          "/activity",
                                          "/analytics",
                                          "/scim",
                                          "/realtime/client_secrets",
                                          "/realtime/sessions",
                                          "/realtime/transcription_sessions",
                                          "/realtime/translations",
                                          "/chatkit",
                                          "/ephemeral_keys",
                                          "/auth_tokens"})
        if (under(path, prefix)) return true;
    return false;
}

bool isModelByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-' || c == ':' || c == '~' || c == '@';
}

/// What follows "/models": one to four segments of model-name characters.
bool isModelPath(std::string_view rest) {
    int segments = 0;
    for (std::size_t at = 0; at < rest.size();) {
        if (rest[at++] != '/' || ++segments > 4) return false;
        const std::size_t start = at;
        while (at < rest.size() && isModelByte(rest[at]))
            ++at;
        if (at == start || rest.substr(start, at - start) == "." || rest.substr(start, at - start) == "..")
            return false;
    }
    return segments > 0;
}

Refusal no(RefusalCode code, std::string_view subject) {
    return {code, {}, boundedSubject(subject), {}, {}, {}};
}

/// Copies the allowed parameters; a credential in `key=` is dropped, any other parameter is refused by name.
tl::expected<std::string, Refusal> query(std::string_view text,
                                         std::initializer_list<std::string_view> allowed) {
    std::string out;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        const std::string_view name = pair.substr(0, pair.find('='));
        if (pair.empty() || name == "key") continue;
        bool known = false;
        for (const std::string_view other : allowed)
            known = known || other == name;
        if (!known) return tl::unexpected(no(RefusalCode::FieldNotAllowed, "?" + std::string(name)));
        (out += out.empty() ? '?' : '&').append(pair);
    }
    return out;
}

} // namespace

tl::expected<EndpointMatch, Refusal> matchEndpoint(DialectKind dialect, const RequestHead& head) {
    const bool get = head.method == "GET", post = head.method == "POST";
    const auto wrongMethod = [&] { return tl::unexpected(no(RefusalCode::MethodNotAllowed, head.path)); };
    const auto row =
        [&](EndpointClass kind, std::string_view endpoint, std::string_view path,
            std::initializer_list<std::string_view> parameters) -> tl::expected<EndpointMatch, Refusal> {
        auto rest = query(head.query, parameters);
        if (!rest) return tl::unexpected(std::move(rest.error()));
        return EndpointMatch{kind, std::string(endpoint), std::string(path) + *rest};
    };

    if (head.path == "/rk/v1/self")
        return get ? row(EndpointClass::Self, "/rk/v1/self", "", {}) : wrongMethod();
    const std::string_view path = withoutRoot(head.path);
    if (path == "/chat/completions") return post ? row(EndpointClass::Priced, path, path, {}) : wrongMethod();
    if (path == "/models" || (under(path, "/models") && isModelPath(path.substr(7))))
        return get ? row(EndpointClass::Free, "/models", path,
                         {"category", "supported_parameters", "output_modalities", "sort"})
                   : wrongMethod();
    if (dialect == DialectKind::OpenRouter && (path == "/key" || path == "/auth/key") && get)
        return row(EndpointClass::KeyInfo, "/key", "", {});
    return tl::unexpected(
        no(mints(path) ? RefusalCode::MintingEndpoint : RefusalCode::EndpointNotAllowed, head.path));
}

} // namespace rubber::relay
