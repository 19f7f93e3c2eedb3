// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/key_lookup.h"

#include "shared/proxy_key.h"

namespace rubber::desktop {

namespace {

constexpr std::string_view kTokenFront = "rk_live_";
constexpr std::size_t kIdLength = 12;
constexpr std::size_t kTokenLength = kTokenFront.size() + kIdLength + 1 + 43 + 1 + 6;
constexpr std::size_t kShortest = 3;

/// A mistyped whole token must not end up in a message or a log.
std::string shown(const std::string& argument) {
    if (argument.starts_with(kTokenFront)) return argument.substr(0, kTokenFront.size() + kIdLength);
    return redactSecrets(argument);
}

} // namespace

Result<KeyId> lookUpKey(const std::vector<KnownKey>& keys, const std::string& argument) {
    for (const auto& key : keys)
        if (!key.replaced && key.name == argument) return key.id;

    std::string text = argument;
    if (text.starts_with(kTokenFront)) {
        text = text.substr(kTokenFront.size());
        // "rk_live_<id>_…" as printed, or a whole token: the id is what stands before the next underscore.
        if (const auto end = text.find('_'); end != std::string::npos) {
            if (argument.size() >= kTokenLength && !parseProxyKey(argument))
                return fail(ErrorCode::NotFound, "no_such_key: " + shown(argument) +
                                                     "… is mistyped: its check characters do not fit");
            text.resize(end);
        }
    }
    for (const auto& key : keys)
        if (key.id.text() == text) return key.id;

    std::vector<const KnownKey*> matches;
    if (text.size() >= kShortest)
        for (const auto& key : keys)
            if (key.id.text().starts_with(text) || (!key.replaced && key.name.starts_with(argument)))
                matches.push_back(&key);
    if (matches.size() == 1) return matches.front()->id;
    if (matches.empty()) return fail(ErrorCode::NotFound, "no_such_key: " + shown(argument));
    std::string list;
    for (const auto* key : matches)
        list += (list.empty() ? "" : ", ") + key->name + " (" + key->id.text() + ")";
    return fail(ErrorCode::Invalid, "ambiguous: " + shown(argument) + " could be " + list);
}

Result<vault::StoredProxyKey> findKey(vault::Vault& vault, const std::string& argument) {
    TRY_LET(stored, vault::ProxyKeyTable(vault).all());
    std::vector<KnownKey> known;
    for (const auto& key : stored)
        known.push_back({key.id, key.name, key.replaced});
    TRY_LET(id, lookUpKey(known, argument));
    for (auto& key : stored)
        if (key.id == id) return std::move(key);
    return fail(ErrorCode::NotFound, "no_such_key: " + id.text());
}

} // namespace rubber::desktop
