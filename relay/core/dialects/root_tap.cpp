// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/root_tap.h"

namespace rubber::relay {

namespace {
constexpr std::size_t kNameBytes = 64;
}

RootTap::RootTap(std::vector<std::string_view> names, std::size_t limit) : m_limit(limit) {
    for (const std::string_view name : names)
        m_kept.push_back({name, {}, false, false});
}

void RootTap::feed(std::string_view piece) {
    for (std::size_t at = 0; at < piece.size();) {
        if (m_state == State::Value)
            at = value(piece, at);
        else
            step(piece[at++]);
    }
}

/// Everything but values: a handful of bytes between them.
void RootTap::step(char c) {
    switch (m_state) {
    case State::Before:
        if (c == '{') m_state = State::Name;
        return;
    case State::Name:
        if (m_inString) {
            if (c == '"' && !m_escape)
                m_inString = false, m_state = State::Colon;
            else if (m_name.size() < kNameBytes)
                m_name += c;
            m_escape = c == '\\' && !m_escape;
        } else if (c == '"') {
            m_inString = true;
            m_name.clear();
        } else if (c == '}') {
            m_state = State::After;
        }
        return;
    case State::Colon:
        if (c != ':') return;
        m_state = State::Value;
        m_depth = 0;
        m_current = nullptr;
        for (Kept& kept : m_kept)
            if (kept.name == m_name) m_current = &kept;
        if (m_current) *m_current = {m_current->name, {}, false, false};
        return;
    case State::Value:
    case State::After:
        return;
    }
}

/// Goes on in a value from `at`; where it stopped: behind the value, or at the end of the piece.
std::size_t RootTap::value(std::string_view piece, std::size_t at) {
    const std::size_t from = at;
    for (; at < piece.size(); ++at) {
        const char c = piece[at];
        if (m_inString) {
            // Most of an answer is the inside of strings.
            if (c == '"' && !m_escape) m_inString = false;
            m_escape = c == '\\' && !m_escape;
            continue;
        }
        if (m_depth == 0 && (c == ',' || c == '}')) {
            keep(piece.substr(from, at - from));
            if (m_current && !m_current->oversized) m_current->whole = true;
            m_current = nullptr;
            m_state = c == ',' ? State::Name : State::After;
            return at + 1;
        }
        if (c == '"') m_inString = true;
        if (c == '{' || c == '[') ++m_depth;
        if ((c == '}' || c == ']') && m_depth > 0) --m_depth;
    }
    keep(piece.substr(from));
    return at;
}

void RootTap::keep(std::string_view bytes) {
    if (!m_current || m_current->oversized) return;
    if (m_current->text.size() + bytes.size() > m_limit) {
        m_current->oversized = true;
        m_current->text.clear();
        return;
    }
    m_current->text.append(bytes);
}

std::string_view RootTap::value(std::string_view name) const {
    for (const Kept& kept : m_kept)
        if (kept.name == name && kept.whole) return kept.text;
    return {};
}

} // namespace rubber::relay
