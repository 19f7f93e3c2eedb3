// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/slip39/cipher.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <cstdint>
#include <string>
#include <vector>

/// Shares of a secret by SLIP-39 (satoshilabs/slips, slip-0039.md): a row of words for each holder.
namespace rubber::slip39 {

/// What a share says of itself; no secret. Counts and thresholds are 1 to 16, places from 0.
struct ShareFacts {
    Masking masking;
    std::uint8_t groupThreshold = 1, groupCount = 1, group = 0;
    std::uint8_t memberThreshold = 1, member = 0;
    bool sameSet(const ShareFacts& other) const {
        return masking == other.masking && groupThreshold == other.groupThreshold &&
               groupCount == other.groupCount;
    }
    bool operator==(const ShareFacts&) const = default;
};

struct Share {
    ShareFacts facts;
    Secret value; ///< As large as the secret: 16 to 70 bytes, even.
    Share clone() const { return {facts, value.clone()}; }
};

/// The words, separated by spaces: 33 of them for 32 bytes, 20 for 16.
Secret toWords(const Share& share);

/// Reads words; each may be cut to its first four letters. All Invalid, and none repeats what was typed:
/// share_word (names the first word that is no word of the list, by its number), share_length,
/// share_checksum, share_form (the checksum fits, the fields do not).
Result<Share> parseShare(const Secret& text);

/// Help for somebody who types a share. Shown to nobody else: suggestions are all but the secret.
struct ShareDoubt {
    std::size_t word = 0;                 ///< Its number, from 1.
    std::vector<std::string> suggestions; ///< May be empty.
};
/// Every word that is not in the list.
std::vector<ShareDoubt> unknownWords(const Secret& text);
/// Of a share whose checksum does not fit: the number of the only word that alone can be wrong, or 0. What it
/// must be is not said: it is to be read again, not guessed.
std::size_t likelyWrongWord(const Secret& text);

} // namespace rubber::slip39
