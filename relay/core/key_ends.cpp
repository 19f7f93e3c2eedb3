// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/key_ends.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace rubber::relay {

namespace {

constexpr std::size_t kShown = 8;
constexpr std::size_t kShortestKey = 16;
constexpr std::size_t kBlock = 64;
constexpr std::size_t kMostWords = 3;
constexpr std::size_t kLongestWord = 7;
constexpr std::array<std::string_view, 8> kVendors = {"sk-or-",      "sk-ant-",   "sk-proj-", "sk-svcacct-",
                                                      "sk-service-", "sk-admin-", "sk-None-", "AIza"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isSeparator(char c) { return c == '-' || c == '_' || c == '.'; }

/// "sk", "v1", "api03", "svcacct": letters, and at most two digits behind them.
bool isWord(std::string_view segment) {
    if (segment.empty() || segment.size() > kLongestWord || !isLetter(segment.front())) return false;
    const auto letters = std::find_if_not(segment.begin(), segment.end(), isLetter);
    return segment.end() - letters <= 2 && std::all_of(letters, segment.end(), isDigit);
}

std::string_view withoutWords(std::string_view key) {
    for (std::size_t words = 0; words < kMostWords; ++words) {
        const auto end = std::find_if(key.begin(), key.end(), isSeparator);
        const auto size = static_cast<std::size_t>(end - key.begin());
        if (end == key.end() || !isWord(key.substr(0, size))) break;
        key.remove_prefix(size + 1);
    }
    return key;
}

/// Slack's tokens name the workspace, the user or the app (T0123ABCD, 4711), and those stand in its answers.
std::string_view withoutSlackIds(std::string_view rest) {
    const auto ofId = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); };
    for (;;) {
        const auto end = std::find_if_not(rest.begin(), rest.end(), ofId);
        if (end == rest.begin() || end == rest.end() || *end != '-') return rest;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.begin()) + 1);
    }
}

/// "51" in a Stripe key is followed by the account's own id (acct_1...), which stands in its answers.
std::string_view withoutAccount(std::string_view rest) {
    constexpr std::size_t kAccount = 18;
    return rest.starts_with("51") && rest.size() > kAccount + kShown ? rest.substr(kAccount) : rest;
}

bool isCommon(std::string_view piece, bool lettersToo) {
    return std::all_of(piece.begin(), piece.end(), isDigit) ||
           (lettersToo && std::none_of(piece.begin(), piece.end(), isDigit));
}

/// Any place of the block where `piece` could be, judged by its first and last character. Written so that it
/// becomes a few vector instructions: it sees every byte of every answer.
bool mayBegin(const char* text, std::string_view piece) {
    const char first = piece.front(), last = piece.back();
    const char* const ends = text + piece.size() - 1;
    unsigned char any = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        any |= static_cast<unsigned char>((text[i] == first) & (ends[i] == last));
    return any != 0;
}

std::size_t find(std::string_view text, std::string_view piece) {
    std::size_t at = 0;
    if (piece.empty()) return std::string_view::npos;
    for (; at + kBlock + piece.size() <= text.size(); at += kBlock) {
        if (!mayBegin(text.data() + at, piece)) continue;
        if (const auto found = text.substr(at, kBlock + piece.size() - 1).find(piece);
            found != std::string_view::npos)
            return at + found;
    }
    if (text.size() < kBlock + piece.size()) return text.find(piece, at);
    // The last block lies over the one before it, so that its end is the text's.
    const std::size_t last = text.size() - piece.size() - kBlock + 1;
    return mayBegin(text.data() + last, piece) ? text.find(piece, at) : std::string_view::npos;
}

std::size_t beginningOf(std::string_view piece, std::string_view text) {
    if (piece.empty()) return 0;
    for (std::size_t size = std::min(text.size(), piece.size() - 1); size > 0; --size)
        if (text.substr(text.size() - size) == piece.substr(0, size)) return size;
    return 0;
}

} // namespace

bool isOfKnownVendor(std::string_view key) {
    return std::any_of(kVendors.begin(), kVendors.end(),
                       [&](std::string_view vendor) { return key.starts_with(vendor); });
}

std::string_view randomPartOf(std::string_view key) {
    std::string_view rest = withoutWords(key);
    if (key.starts_with("AIza")) rest = key.substr(key.starts_with("AIzaSy") ? 6 : 4);
    if (key.starts_with("xox") || key.starts_with("xapp-")) rest = withoutSlackIds(rest);
    if (key.starts_with("sk_") || key.starts_with("rk_")) rest = withoutAccount(rest);
    return rest.size() < kShown ? key : rest;
}

KeyEnds KeyEnds::of(std::string_view key) {
    const std::string_view random = randomPartOf(key);
    if (random.size() < kShortestKey) return {};
    const bool lettersToo = !isOfKnownVendor(key);
    const auto grown = [&](auto pieceOf) {
        std::size_t size = kShown;
        while (size < random.size() && isCommon(pieceOf(size), lettersToo))
            ++size;
        // All of it is no end of it: the guard of whole keys knows it.
        return size < random.size() ? pieceOf(size) : std::string_view();
    };
    return {grown([&](std::size_t size) { return random.substr(0, size); }),
            grown([&](std::size_t size) { return random.substr(random.size() - size); })};
}

KeyEnds::Found KeyEnds::search(std::string_view text) const {
    const std::size_t at = std::min(find(text, first), find(text, last));
    if (at != std::string_view::npos) return {at, 0};
    return {at, std::max(beginningOf(first, text), beginningOf(last, text))};
}

} // namespace rubber::relay
