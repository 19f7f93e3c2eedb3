// SPDX-License-Identifier: GPL-3.0-or-later
// Shares as somebody types or sends them. What is accepted is written again as the same share, and combining
// whatever was collected never fails but by its own errors.
#include "shared/crypto/slip39/sharing.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

using namespace rubber;
using namespace rubber::slip39;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view text(reinterpret_cast<const char*>(data), size);
    ShareSet set;
    while (!text.empty()) {
        // Shares are separated by bars, so that one input can hold several.
        const auto end = std::min(text.find('|'), text.size());
        const Secret words(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        for (const ShareDoubt& doubt : unknownWords(words))
            CHECK(doubt.word > 0 && doubt.suggestions.size() <= 3);
        auto share = parseShare(words);
        if (!share) {
            CHECK(share.error().code == ErrorCode::Invalid);
            continue;
        }
        const auto again = parseShare(toWords(*share));
        CHECK(again && again->facts == share->facts && again->value.equals(share->value));
        // A hostile exponent costs time, not safety: the search has better uses for it.
        if (share->facts.masking.iterationExponent > 1) continue;
        const std::size_t before = set.size();
        const bool taken = set.add(std::move(*share)).has_value();
        CHECK(set.size() == before + (taken ? 1 : 0));
    }
    CHECK(set.combine().has_value() <= set.complete());
    return 0;
}
