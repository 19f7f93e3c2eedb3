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
    std::size_t at = 0;
    while (at < piece.size()) {
        if (m_inString && !m_escape) {
            // Most of an answer is the inside of strings: go straight to what can end one.
            std::size_t end = at;
            while (end < piece.size() && piece[end] != '"' && piece[end] != '\\')
                ++end;
            if (end > at) {
                keep(piece.substr(at, end - at));
                at = end;
                continue;
            }
        }
        step(piece[at++]);
    }
}

void RootTap::step(char c) {
    if (m_inString) {
        if (m_escape)
            m_escape = false;
        else if (c == '\\')
            m_escape = true;
        else if (c == '"')
            m_inString = false;
        if (m_inString || m_state == State::Value) keep({&c, 1});
        if (!m_inString && m_state == State::Name) m_state = State::Colon;
        return;
    }
    switch (m_state) {
    case State::Before:
        if (c == '{') m_state = State::Name;
        return;
    case State::Name:
        if (c == '"') {
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
        if (m_depth == 0 && (c == ',' || c == '}')) {
            endValue();
            m_state = c == ',' ? State::Name : State::After;
            return;
        }
        if (c == '"') m_inString = true;
        if (c == '{' || c == '[') ++m_depth;
        if ((c == '}' || c == ']') && m_depth > 0) --m_depth;
        keep({&c, 1});
        return;
    case State::After:
        return;
    }
}

void RootTap::keep(std::string_view bytes) {
    if (m_state == State::Name) {
        if (m_name.size() < kNameBytes) m_name.append(bytes.substr(0, kNameBytes - m_name.size()));
        return;
    }
    if (m_state != State::Value || !m_current || m_current->oversized) return;
    if (m_current->text.size() + bytes.size() > m_limit) {
        m_current->oversized = true;
        m_current->text.clear();
        return;
    }
    m_current->text.append(bytes);
}

void RootTap::endValue() {
    if (m_current && !m_current->oversized) m_current->whole = true;
    m_current = nullptr;
}

std::string_view RootTap::value(std::string_view name) const {
    for (const Kept& kept : m_kept)
        if (kept.name == name && kept.whole) return kept.text;
    return {};
}

} // namespace rubber::relay
