// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/leak_guard.h"

namespace rubber::relay {

/// All guards an answer's bytes pass, one behind the other: for the key in escapes, for the key in the usual
/// codings, for the ends of a badly masked key. What could still become a key stays with the guard that would
/// know it, so the later ones never see it as something less.
class AnswerGuard {
public:
    explicit AnswerGuard(const std::shared_ptr<const LeakPatterns>& patterns)
        : m_patterns(patterns), m_escapes(patterns ? patterns->escapes() : nullptr), m_key(patterns),
          m_ends(patterns, LeakGuard::Sought::Ends) {}

    /// The same judgement for text that comes whole. True: it must not be passed on.
    bool findsIn(std::string_view text) {
        m_leaks = m_leaks || (m_patterns && m_patterns->anywhereIn(text));
        m_showsEnds = m_showsEnds || (m_patterns && m_patterns->endsIn(text));
        return cuts();
    }
    /// Calls `pass` with what is clean, in order; not after a leak.
    template <class Pass>
    void feed(std::string_view piece, Pass pass) {
        const auto watched = m_escapes.feed(piece);
        toKeyGuard(watched.before, pass);
        toKeyGuard(watched.clean, pass);
        m_leaks = m_leaks || watched.leaked;
    }
    /// At the end of the answer: what was still held back.
    template <class Pass>
    void finish(Pass pass) {
        toKeyGuard(m_escapes.finish(), pass);
        toEndsGuard(m_key.finish(), pass);
        if (const std::string rest = m_ends.finish(); !rest.empty()) pass(std::string_view(rest));
    }

    bool leaks() const { return m_leaks; }               ///< The whole key.
    bool cuts() const { return m_leaks || m_showsEnds; } ///< It, or too much of a masked one.

private:
    template <class Pass>
    void toKeyGuard(std::string_view piece, Pass& pass) {
        if (piece.empty()) return;
        const auto guarded = m_key.feed(piece);
        toEndsGuard(guarded.before, pass);
        toEndsGuard(guarded.clean, pass);
        m_leaks = m_leaks || guarded.leaked;
    }
    template <class Pass>
    void toEndsGuard(std::string_view piece, Pass& pass) {
        if (piece.empty()) return;
        const auto guarded = m_ends.feed(piece);
        if (!guarded.before.empty()) pass(guarded.before);
        if (!guarded.clean.empty()) pass(guarded.clean);
        m_showsEnds = m_showsEnds || guarded.leaked;
    }

    std::shared_ptr<const LeakPatterns> m_patterns;
    EscapeWatch m_escapes;
    LeakGuard m_key, m_ends;
    bool m_leaks = false, m_showsEnds = false;
};

} // namespace rubber::relay
