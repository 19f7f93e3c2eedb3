// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/presented_key.h"

#include "shared/crypto/digest.h"

#include <algorithm>

namespace rubber::relay {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

bool looksLikeProxyKey(std::string_view text) { return text.substr(0, 3) == "rk_"; }

/// Collects what may be a proxy key; a placeholder some client puts beside it is ignored (and stripped like
/// the rest).
struct Presented {
    std::optional<std::string_view> key;
    bool conflict = false;
    void offer(std::string_view value) {
        value = trimmed(value);
        if (value.empty()) return;
        if (!key || (!looksLikeProxyKey(*key) && looksLikeProxyKey(value)))
            key = value;
        else if (looksLikeProxyKey(value) && value != *key)
            conflict = true;
    }
};

/// "user:password" of Basic: whichever is a proxy key.
void offerBasic(std::string_view encoded, std::string& scratch, Presented& presented) {
    auto decoded = fromBase64(trimmed(encoded));
    if (!decoded) return;
    scratch = std::move(*decoded);
    const std::string_view pair = scratch;
    const auto colon = pair.find(':');
    const std::string_view user = pair.substr(0, colon);
    const std::string_view password =
        colon == std::string_view::npos ? std::string_view() : pair.substr(colon + 1);
    presented.offer(user);
    presented.offer(password);
}

} // namespace

std::optional<std::string_view> presentedKey(const RequestHead& head, std::string& scratch) {
    Presented presented;
    bool basicSeen = false;
    for (const HeaderField& field : head.fields) {
        if (equalsName(field.name, "x-api-key") || equalsName(field.name, "x-goog-api-key")) {
            presented.offer(field.value);
        } else if (equalsName(field.name, "authorization")) {
            const auto blank = field.value.find(' ');
            const std::string_view scheme = field.value.substr(0, blank);
            const std::string_view rest =
                blank == std::string_view::npos ? std::string_view() : field.value.substr(blank + 1);
            if (equalsName(scheme, "bearer")) presented.offer(rest);
            // `scratch` holds one decoded pair; a second one could change what the first view points at.
            if (equalsName(scheme, "basic") && !basicSeen) {
                basicSeen = true;
                offerBasic(rest, scratch, presented);
            }
        }
    }
    for (std::string_view query = head.query; !query.empty();) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (pair.substr(0, 4) == "key=") presented.offer(pair.substr(4));
    }
    return presented.conflict ? std::nullopt : presented.key;
}

} // namespace rubber::relay
