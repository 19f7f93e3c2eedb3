// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/identity_words.h"

#include "shared/crypto/digest.h"
#include "shared/identity_word_list.h"

namespace rubber {

std::string identityWords(const VerifyKey& identityKey) {
    constexpr std::size_t kWords = 6;
    std::string text = "rubberapi/identity-words/v1";
    text += '\0';
    text += asText(identityKey);
    const Digest digest = sha256(text);
    std::string words;
    for (std::size_t i = 0; i < kWords; ++i) {
        if (i > 0) words += ' ';
        words += kIdentityWords[digest[i]];
    }
    return words;
}

} // namespace rubber
