// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace rubber::relay {

/// The two ends of the random part of an upstream key: what a masked key ("sk-or-v1-abcdefgh****wxyz1234")
/// shows when it shows too much. Eight characters each, more where eight could stand in any text: digits
/// alone, and letters alone in a key of no known vendor. A random part of less than sixteen has no ends that
/// could be told from its middle. Views into the key; empty = not looked for.
struct KeyEnds {
    static KeyEnds of(std::string_view key);
    std::string_view first, last;

    struct Found {
        std::size_t at = std::string_view::npos; ///< Where the earlier one begins; npos = none.
        std::size_t tail = 0; ///< Without one: bytes at the end of the text that may begin one.
    };
    Found search(std::string_view text) const;
};

/// What follows the words all keys of a vendor begin with (`sk-ant-api03-`, `AIzaSy`) and the account ids
/// some have in them (Slack, Stripe). The whole key when that leaves less than eight characters.
std::string_view randomPartOf(std::string_view key);
/// True for a vendor whose keys are nothing but such words and a long random part.
bool isOfKnownVendor(std::string_view key);

} // namespace rubber::relay
