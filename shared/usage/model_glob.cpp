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

/// Suffixes (":online"), presets ("@preset/x") and aliases ("~a/b-latest") choose more than a model: a star
/// does not stand for them unless it stands for everything.
bool saysAsMuch(std::string_view pattern, std::string_view text) {
    if (pattern == "*") return true;
    for (const char mark : {':', '@', '~'})
        if (text.find(mark) != std::string_view::npos && pattern.find(mark) == std::string_view::npos)
            return false;
    return true;
}

} // namespace

bool modelAllowed(const std::vector<std::string>& allowlist, std::string_view model) {
    return allowlist.empty() ||
           std::any_of(allowlist.begin(), allowlist.end(), [&](const std::string& entry) {
               return saysAsMuch(entry, model) && globMatches(entry, model);
           });
}

} // namespace rubber
