// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/key_hint.h"

#include <algorithm>

namespace rubber::vault {

namespace {

constexpr std::size_t kFront = 3, kEnd = 4;
constexpr std::size_t kSparesFront = 12, kSparesBoth = 24;
constexpr const char* kEllipsis = "\u2026";

/// A key has only printable characters; a hint is shown in lists, so nothing else gets there either.
std::string printable(std::string_view text) {
    std::string clean(text);
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return c <= 0x20 || c >= 0x7f; }, '?');
    return clean;
}

} // namespace

std::string keyHint(const Secret& secret) {
    const std::string_view text = secret.reveal();
    if (text.size() < kSparesFront) return kEllipsis;
    const std::string front = printable(text.substr(0, kFront)) + kEllipsis;
    return text.size() < kSparesBoth ? front : front + printable(text.substr(text.size() - kEnd));
}

} // namespace rubber::vault
