// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/slip39/share.h"

#include "shared/crypto/slip39/rs1024.h"
#include "shared/crypto/slip39/words.h"

#include <cstring>

namespace rubber::slip39 {

namespace {

constexpr std::size_t kHeadWords = 4; // 40 bits before the value.
constexpr std::size_t kLeastWords = 20, kMostWords = 63;

/// Bits in front of the value, so that it ends with a whole word.
std::size_t paddingBits(std::size_t valueBytes) { return (10 - valueBytes * 8 % 10) % 10; }

/// Writes numbers as bits, highest first, into words of ten.
class BitWriter {
public:
    explicit BitWriter(WordRow& row) : m_row(row) {}
    void put(unsigned number, int bits) {
        for (int bit = bits - 1; bit >= 0; --bit) {
            m_word = static_cast<std::uint16_t>(m_word << 1 | (number >> bit & 1u));
            if (++m_used < 10) continue;
            m_row.append(m_word);
            m_word = 0;
            m_used = 0;
        }
    }

private:
    WordRow& m_row;
    std::uint16_t m_word = 0;
    int m_used = 0;
};

class BitReader {
public:
    explicit BitReader(std::span<const std::uint16_t> words) : m_words(words) {}
    unsigned take(std::size_t bits) {
        unsigned number = 0;
        for (std::size_t i = 0; i < bits; ++i, ++m_at)
            number = number << 1 | (m_words[m_at / 10] >> (9 - m_at % 10) & 1u);
        return number;
    }

private:
    std::span<const std::uint16_t> m_words;
    std::size_t m_at = 0;
};

tl::unexpected<Error> refused(const char* name, const std::string& why) {
    return fail(ErrorCode::Invalid, std::string(name) + ": " + why);
}

/// Values are whole pairs of bytes, with at most 8 bits in front.
bool isLengthOfAShare(std::size_t words) {
    return words >= kLeastWords && words <= kMostWords && (words - kHeadWords - kChecksumWords) * 10 % 16 <= 8;
}

bool isExtendable(std::span<const std::uint16_t> words) { return (words[1] >> 4 & 1) != 0; }

Result<Share> fieldsOf(std::span<const std::uint16_t> words) {
    BitReader bits(words);
    Share share;
    ShareFacts& facts = share.facts;
    facts.masking.id = static_cast<std::uint16_t>(bits.take(15));
    facts.masking.extendable = bits.take(1) != 0;
    facts.masking.iterationExponent = static_cast<std::uint8_t>(bits.take(4));
    facts.group = static_cast<std::uint8_t>(bits.take(4));
    facts.groupThreshold = static_cast<std::uint8_t>(bits.take(4) + 1);
    facts.groupCount = static_cast<std::uint8_t>(bits.take(4) + 1);
    facts.member = static_cast<std::uint8_t>(bits.take(4));
    facts.memberThreshold = static_cast<std::uint8_t>(bits.take(4) + 1);
    const std::size_t valueBits = (words.size() - kHeadWords - kChecksumWords) * 10;
    const std::size_t bytes = valueBits / 16 * 2, padding = valueBits - bytes * 8;
    if (bits.take(padding) != 0) return refused("share_form", "the padding of this share is not zero");
    if (facts.groupThreshold > facts.groupCount)
        return refused("share_form", "this share asks for more groups than there are");
    if (facts.group >= facts.groupCount)
        return refused("share_form", "this share belongs to a group that is not there");
    share.value = Secret::ofSize(bytes);
    for (auto& byte : share.value.mutableBytes())
        byte = static_cast<unsigned char>(bits.take(8));
    return share;
}

/// The words of a text, or the first trouble with them.
Result<WordRow> rowOf(const Secret& text) {
    WordRow row;
    std::size_t number = 0, unknown = 0;
    const bool readable = eachWord(text, [&](std::string_view letters) {
        ++number;
        const auto place = placeOf(letters);
        if (!place && unknown == 0) unknown = number;
        row.append(place.value_or(0));
    });
    if (!readable) return refused("share_word", "a share consists of words and nothing else");
    if (unknown > 0)
        return refused("share_word",
                       "word " + std::to_string(unknown) + " is not in the list of words for shares");
    return row;
}

} // namespace

Secret toWords(const Share& share) {
    const ShareFacts& facts = share.facts;
    WordRow row;
    BitWriter bits(row);
    bits.put(facts.masking.id, 15);
    bits.put(facts.masking.extendable ? 1 : 0, 1);
    bits.put(facts.masking.iterationExponent, 4);
    bits.put(facts.group, 4);
    bits.put(facts.groupThreshold - 1u, 4);
    bits.put(facts.groupCount - 1u, 4);
    bits.put(facts.member, 4);
    bits.put(facts.memberThreshold - 1u, 4);
    bits.put(0, static_cast<int>(paddingBits(share.value.size())));
    for (const char byte : share.value.reveal())
        bits.put(static_cast<unsigned char>(byte), 8);
    for (const std::uint16_t place : checksumOf(row.places(), facts.masking.extendable))
        row.append(place);
    CHECK(row.size() <= kMostWords);

    Secret text = Secret::ofSize(row.size() * 9);
    std::size_t used = 0;
    for (const std::uint16_t place : row.places()) {
        auto word = wordAt(place);
        if (used > 0) text.mutableBytes()[used++] = ' ';
        const std::size_t length = strnlen(word.data(), word.size());
        std::memcpy(text.mutableBytes().data() + used, word.data(), length);
        used += length;
        wipe(word.data(), word.size());
    }
    return Secret(text.reveal().substr(0, used));
}

Result<Share> parseShare(const Secret& text) {
    TRY_LET(row, rowOf(text));
    if (!isLengthOfAShare(row.size()))
        return refused("share_length", "this has " + std::to_string(row.size()) +
                                           (row.size() == 1 ? " word" : " words") + "; our shares have 33");
    const auto words = row.places();
    if (!checksumFits(words, isExtendable(words)))
        return refused("share_checksum", "a word is wrong or missing, or two have changed places (" +
                                             std::to_string(words.size()) + " words; our shares have 33)");
    return fieldsOf(words);
}

std::vector<ShareDoubt> unknownWords(const Secret& text) {
    std::vector<ShareDoubt> doubts;
    std::size_t number = 0;
    std::ignore = eachWord(text, [&](std::string_view letters) {
        ++number;
        if (!placeOf(letters)) doubts.push_back({number, wordsLike(letters)});
    });
    return doubts;
}

std::size_t likelyWrongWord(const Secret& text) {
    auto row = rowOf(text);
    if (!row || row->size() < kLeastWords || row->size() > kMostWords) return 0;
    const auto words = row->places();
    std::size_t found = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint16_t typed = words[i];
        for (std::uint16_t place = 0; place < 1024; ++place) {
            words[i] = place;
            if (!checksumFits(words, isExtendable(words))) continue;
            if (found != 0 && found != i + 1) return 0;
            found = i + 1;
        }
        words[i] = typed;
    }
    return found;
}

} // namespace rubber::slip39
