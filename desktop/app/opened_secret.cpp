// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/opened_secret.h"

#include "desktop/app/providers.h"
#include "shared/proxy_key.h"

#include <algorithm>

#include <zxcvbn.h>

namespace rubber::desktop {

Result<std::string> providerOf(const Secret& upstreamKey) {
    std::string provider = providerByPrefix(upstreamKey.reveal());
    if (!provider.empty()) return provider;
    return fail(ErrorCode::Invalid,
                "unclear_provider: the key's beginning does not say which provider it is for; "
                "give --provider");
}

double guessBits(const Secret& passphrase) {
    constexpr std::size_t kMost = 64;
    const std::string_view text = passphrase.reveal().substr(0, kMost);
    Secret terminated = Secret::ofSize(text.size() + 1);
    std::copy(text.begin(), text.end(), terminated.mutableBytes().begin());
    return ZxcvbnMatch(terminated.reveal().data(), nullptr, nullptr);
}

Status checkUpstreamKey(const Secret& upstreamKey) {
    const std::string_view text = upstreamKey.reveal();
    if (text.size() < 8 || text.size() > 4096)
        return fail(ErrorCode::Invalid, "bad_option: an upstream key has 8 to 4096 characters");
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return fail(ErrorCode::Invalid,
                    "bad_option: an upstream key has only printable characters and no spaces");
    if (isOwnToken(text))
        return fail(ErrorCode::Invalid, "bad_option: this is a proxy key; push takes the key of a provider");
    return {};
}

bool isOwnToken(std::string_view text) {
    // Keys of Stripe may begin like ours.
    constexpr std::string_view front = "rk_live_";
    constexpr std::size_t idEnd = front.size() + 12;
    return text.starts_with("rk_kill_") ||
           (text.starts_with(front) && text.size() > idEnd && text[idEnd] == '_');
}

Digest digestOf(const Secret& proxyToken) { return tokenDigest(proxyToken.reveal()); }

Result<Secret> afterPrefix(const Secret& secret, std::string_view front) {
    const std::string_view bytes = secret.reveal();
    if (!bytes.starts_with(front)) return fail(ErrorCode::Invalid, "box_refused: the box is not for this computer");
    return Secret(bytes.substr(front.size()));
}

Secret joined(const std::string& front, const Secret& secret, const std::string& back) {
    Secret whole = Secret::ofSize(front.size() + secret.size() + back.size());
    auto out = whole.mutableBytes().begin();
    const std::string_view bytes = secret.reveal();
    out = std::copy(front.begin(), front.end(), out);
    out = std::copy(bytes.begin(), bytes.end(), out);
    std::copy(back.begin(), back.end(), out);
    return whole;
}

Secret joinedSecrets(const Secret& front, const Secret& back) {
    Secret whole = Secret::ofSize(front.size() + back.size());
    const std::string_view first = front.reveal(), second = back.reveal();
    const auto out = std::copy(first.begin(), first.end(), whole.mutableBytes().begin());
    std::copy(second.begin(), second.end(), out);
    return whole;
}

std::string base64Of(const Secret& secret) { return toBase64(secret.reveal()); }

} // namespace rubber::desktop
