// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// The camelCase spelling of a member's name: Google reads "max_output_tokens" and "maxOutputTokens" as the
/// same (ProtoJSON).
inline std::string camelCase(std::string_view name) {
    std::string out;
    bool up = false;
    for (const char c : name) {
        if (c == '_' && !out.empty()) {
            up = true;
            continue;
        }
        const bool lower = c >= 'a' && c <= 'z';
        out += up && lower ? static_cast<char>(c - 'a' + 'A') : c;
        up = false;
    }
    return out;
}

/// The names of one object that were seen, in whichever spelling.
class SeenNames {
public:
    /// False: the same member again.
    bool add(const std::string& canonical) {
        if (std::find(m_names.begin(), m_names.end(), canonical) != m_names.end()) return false;
        m_names.push_back(canonical);
        return true;
    }

private:
    std::vector<std::string> m_names;
};

} // namespace rubber::relay
