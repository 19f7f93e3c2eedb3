// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::slip39 {

/// Words of a share as their places in the list, in locked memory.
class WordRow {
public:
    static constexpr std::size_t kMost = 64;
    WordRow() : m_bytes(Secret::ofSize(kMost * sizeof(std::uint16_t))) {}
    void append(std::uint16_t place); ///< Beyond kMost: dropped; `size` goes on counting.
    std::size_t size() const { return m_size; }
    std::span<std::uint16_t> places();

private:
    Secret m_bytes;
    std::size_t m_size = 0;
};

/// The place of a word: all of it or its first four letters or more, in small letters. Looks at the whole
/// list each time, so that the time does not tell the word.
std::optional<std::uint16_t> placeOf(std::string_view letters);
/// The word at a place below 1024, zero padded, found the same way.
std::array<char, 8> wordAt(std::uint16_t place);
/// Words that somebody may have meant, nearest first, at most three.
std::vector<std::string> wordsLike(std::string_view letters);

/// Calls `take(letters)` for each word of a text: runs of letters, made small. White space, digits and the
/// punctuation of a printed list (". , ; : ) -") stand between words. False at any other character, and for a
/// text above 4 KiB.
bool eachWord(const Secret& text, const std::function<void(std::string_view letters)>& take);

/// What stands behind `front`; Invalid "box_refused" when the text does not begin so.
Result<Secret> wordsBehind(const Secret& text, std::string_view front);
/// Both texts with a blank between them.
Secret oneText(const Secret& front, const Secret& back);

} // namespace rubber::slip39
