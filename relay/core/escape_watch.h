// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// The key as an automaton (Knuth, Morris, Pratt), for text whose characters may each be escaped in another
/// way. Immutable; kept in locked memory like the key itself.
class EscapeAutomaton {
public:
    explicit EscapeAutomaton(const Secret& key);
    /// How much of the key is matched after `byte` when `matched` was before. `size()` = all of it.
    std::size_t step(std::size_t matched, unsigned char byte) const;
    std::size_t size() const { return m_failures.size(); } ///< 0: nothing is looked for.
    bool mayBegin(char c) const { return c == m_first; }   ///< What `step(0, c)` would say, sooner.

private:
    Secret m_key;
    char m_first = 0;
    std::vector<std::uint32_t> m_failures;
};

/// Watches one answer for the key with some or all of its characters written as JSON escapes (\u0073, \/) or
/// percent escapes (%73), in any mixture and either case: forms that no list of patterns could hold. Across
/// the borders of pieces; holds back only what may be the beginning of such a form.
class EscapeWatch {
public:
    explicit EscapeWatch(std::shared_ptr<const EscapeAutomaton> automaton)
        : m_automaton(std::move(automaton)) {}

    struct Step {
        std::string_view before; ///< Bytes of earlier pieces that are clean now; valid until the next call.
        std::string_view clean;  ///< The clean part of this piece, a view into it. Comes after `before`.
        bool leaked = false;     ///< Cut here; later calls pass nothing.
    };
    Step feed(std::string_view piece);
    std::string finish(); ///< At the end: what is still held back.

private:
    /// Reads on from `from`; the offset at which a match or an unfinished beginning of one starts.
    std::size_t look(std::string_view text, std::size_t from, bool& leaked) const;

    std::shared_ptr<const EscapeAutomaton> m_automaton;
    std::string m_tail, m_released;
    bool m_leaked = false;
};

} // namespace rubber::relay
