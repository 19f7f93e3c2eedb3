// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/price_book.h"

#include <algorithm>

namespace rubber {

namespace {

/// Anchored match where '*' is any run of characters. On a mismatch only the last star is widened, so the
/// time is at most pattern × text, whatever an owner writes.
bool globMatches(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + static_cast<std::ptrdiff_t>(p), pattern.end(),
                       [](char c) { return c == '*'; });
}

} // namespace

bool modelAllowed(const std::vector<std::string>& allowlist, std::string_view model) {
    return allowlist.empty() ||
           std::any_of(allowlist.begin(), allowlist.end(),
                       [&](const std::string& entry) { return globMatches(entry, model); });
}

} // namespace rubber
