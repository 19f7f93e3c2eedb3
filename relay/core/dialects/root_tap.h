// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// Follows one JSON object fed in pieces of any size and keeps the raw text of a few members of its root,
/// each up to a limit. It does not judge the JSON: what it keeps is scanned afterwards. Memory does not
/// depend on the size of the text.
class RootTap {
public:
    explicit RootTap(std::vector<std::string_view> names, std::size_t limit = 64 * 1024);

    void feed(std::string_view piece);
    /// Raw text of a member's value, complete; "" when absent, oversized, or not ended yet.
    std::string_view value(std::string_view name) const;
    bool finished() const { return m_state == State::After; }

private:
    enum class State { Before, Name, Colon, Value, After };
    struct Kept {
        std::string_view name;
        std::string text;
        bool whole = false, oversized = false;
    };
    void step(char c);
    std::size_t value(std::string_view piece, std::size_t at);
    void keep(std::string_view bytes);

    std::vector<Kept> m_kept;
    std::size_t m_limit;
    State m_state = State::Before;
    bool m_inString = false, m_escape = false;
    std::uint32_t m_depth = 0; ///< Of the value of the current member.
    std::string m_name;
    Kept* m_current = nullptr;
};

} // namespace rubber::relay
