// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/slip39/words.h"

#include "shared/crypto/slip39/word_list.h"
#include "shared/result.h"

#include <algorithm>
#include <numeric>

namespace rubber::slip39 {

namespace {

constexpr std::size_t kLeastLetters = 4, kMostLetters = 8;

constexpr std::uint64_t packed(std::string_view letters) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < kMostLetters; ++i)
        number = number << 8 | (i < letters.size() ? static_cast<unsigned char>(letters[i]) : 0u);
    return number;
}

constexpr auto kPacked = [] {
    std::array<std::uint64_t, kWords.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = packed(kWords[i]);
    return all;
}();

/// All bits set when a == b, else none.
std::uint64_t same(std::uint64_t a, std::uint64_t b) {
    const std::uint64_t difference = a ^ b;
    return ((difference | (0 - difference)) >> 63) - 1;
}

/// Letters to change, add or leave out; kFar when they are more than two.
constexpr std::size_t kFar = 3;
std::size_t editDistance(std::string_view a, std::string_view b) {
    if (a.size() > b.size() + 2 || b.size() > a.size() + 2) return kFar;
    std::array<std::size_t, kMostLetters + 1> row{};
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0], least = row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
            least = std::min(least, row[j]);
        }
        if (least >= kFar) return kFar;
    }
    return std::min(row[b.size()], kFar);
}

} // namespace

void WordRow::append(std::uint16_t place) {
    if (m_size < kMost) reinterpret_cast<std::uint16_t*>(m_bytes.mutableBytes().data())[m_size] = place;
    ++m_size;
}

std::span<std::uint16_t> WordRow::places() {
    return {reinterpret_cast<std::uint16_t*>(m_bytes.mutableBytes().data()), std::min(m_size, kMost)};
}

std::optional<std::uint16_t> placeOf(std::string_view letters) {
    if (letters.size() < kLeastLetters || letters.size() > kMostLetters) return std::nullopt;
    const std::uint64_t mask = ~std::uint64_t{0} << (8 * (kMostLetters - letters.size()));
    const std::uint64_t wanted = packed(letters);
    std::uint64_t place = 0, found = 0;
    for (std::size_t i = 0; i < kPacked.size(); ++i) {
        const std::uint64_t hit = same(kPacked[i] & mask, wanted);
        place |= i & hit;
        found |= hit;
    }
    if (found == 0) return std::nullopt;
    return static_cast<std::uint16_t>(place);
}

std::array<char, 8> wordAt(std::uint16_t place) {
    CHECK(place < kWords.size());
    std::uint64_t letters = 0;
    for (std::size_t i = 0; i < kPacked.size(); ++i)
        letters |= kPacked[i] & same(i, place);
    std::array<char, 8> word{};
    for (std::size_t i = 0; i < word.size(); ++i)
        word[i] = static_cast<char>(letters >> (8 * (kMostLetters - 1 - i)) & 0xff);
    wipe(&letters, sizeof letters);
    return word;
}

std::vector<std::string> wordsLike(std::string_view letters) {
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const std::string_view word : kWords) {
        // A beginning that is too short to be unique counts as near.
        const bool begins = letters.size() >= 2 && word.starts_with(letters);
        const std::size_t distance = begins ? 0 : editDistance(letters, word);
        if (distance < kFar) near.emplace_back(distance, word);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> words;
    for (std::size_t i = 0; i < near.size() && i < 3; ++i)
        words.emplace_back(near[i].second);
    return words;
}

bool eachWord(const Secret& text, const std::function<void(std::string_view letters)>& take) {
    constexpr std::size_t kMostBytes = 4096;
    constexpr std::string_view kBetween = " \t\r\n.,;:)-0123456789";
    const std::string_view bytes = text.reveal();
    if (bytes.size() > kMostBytes) return false;
    Secret small = text.clone();
    const auto out = small.mutableBytes();
    const std::string_view letters = small.reveal();
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= bytes.size(); ++i) {
        const char c = i < bytes.size() ? bytes[i] : ' ';
        const bool upper = c >= 'A' && c <= 'Z';
        if (upper || (c >= 'a' && c <= 'z')) {
            out[i] = static_cast<unsigned char>(upper ? c - 'A' + 'a' : c);
            continue;
        }
        if (kBetween.find(c) == std::string_view::npos) return false;
        if (i > begin) take(letters.substr(begin, i - begin));
        begin = i + 1;
    }
    return true;
}

Result<Secret> wordsBehind(const Secret& text, std::string_view front) {
    const std::string_view bytes = text.reveal();
    if (!bytes.starts_with(front))
        return fail(ErrorCode::Invalid, "box_refused: the share was sealed for another purpose");
    return Secret(bytes.substr(front.size()));
}

Secret oneText(const Secret& front, const Secret& back) {
    Secret both = Secret::ofSize(front.size() + 1 + back.size());
    auto out = both.mutableBytes().begin();
    out = std::copy(front.reveal().begin(), front.reveal().end(), out);
    *out++ = ' ';
    std::copy(back.reveal().begin(), back.reveal().end(), out);
    return both;
}

} // namespace rubber::slip39
