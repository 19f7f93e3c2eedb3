// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/proxy_key.h"

#include "shared/token_form.h"

namespace rubber {

namespace {
constexpr std::string_view kPrefix = "rk_live_";
}

ProxyKey makeProxyKey() {
    MadeToken made = makeToken(kPrefix);
    return {KeyId(std::move(made.id)), std::move(made.token)};
}

std::optional<KeyId> parseProxyKey(std::string_view token) {
    const auto id = tokenId(kPrefix, token);
    if (!id) return std::nullopt;
    return KeyId(std::string(*id));
}

Digest tokenDigest(std::string_view token) { return sha256(token); }

std::string redactedProxyKey(const KeyId& id) { return std::string(kPrefix) + id.text() + "_…"; }

} // namespace rubber
