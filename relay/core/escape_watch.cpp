// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/escape_watch.h"

#include "shared/result.h"

#include <algorithm>
#include <optional>

namespace rubber::relay {

namespace {

constexpr std::size_t kShortestKey = 8;
constexpr std::size_t kLongestEscape = 6; // \u0073

bool opensEscape(char c) { return c == '\\' || c == '%'; }

std::size_t firstEscape(std::string_view text) { return std::min(text.find('\\'), text.find('%')); }

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// One character as it stands in the text: how many bytes it takes there, and what it means. Size 0: the text
/// ends inside of it.
struct Character {
    std::size_t size;
    int value; ///< -1: none that a key could have.
};

Character hexAt(std::string_view text, std::size_t at, std::size_t digits, std::size_t lead) {
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (at + i >= text.size()) return {0, -1};
        const int digit = hexDigit(text[at + i]);
        if (digit < 0) return {1, -1}; // No escape after all; its first byte stands for itself.
        value = value * 16 + digit;
    }
    return {lead + digits, value < 0x80 ? value : -1};
}

Character characterAt(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '%') {
        const Character found = hexAt(text, at + 1, 2, 1);
        return found.size == 1 ? Character{1, '%'} : found;
    }
    if (c != '\\') return {1, static_cast<unsigned char>(c)};
    if (at + 1 >= text.size()) return {0, -1};
    if (text[at + 1] == 'u') return hexAt(text, at + 2, 4, 2);
    if (text[at + 1] == 'x') return hexAt(text, at + 2, 2, 2);
    const bool itself = text[at + 1] == '/' || text[at + 1] == '"' || text[at + 1] == '\\';
    return {2, itself ? text[at + 1] : -1};
}

} // namespace

EscapeAutomaton::EscapeAutomaton(const Secret& key) : m_key(key.reveal()) {
    const std::string_view text = m_key.reveal();
    if (text.size() < kShortestKey) return;
    m_first = text.front();
    m_failures.assign(text.size(), 0);
    for (std::size_t i = 1, matched = 0; i < text.size(); ++i) {
        while (matched > 0 && text[i] != text[matched])
            matched = m_failures[matched - 1];
        if (text[i] == text[matched]) ++matched;
        m_failures[i] = static_cast<std::uint32_t>(matched);
    }
}

std::size_t EscapeAutomaton::step(std::size_t matched, unsigned char byte) const {
    const std::string_view text = m_key.reveal();
    while (matched > 0 && static_cast<unsigned char>(text[matched]) != byte)
        matched = m_failures[matched - 1];
    return static_cast<unsigned char>(text[matched]) == byte ? matched + 1 : 0;
}

std::size_t EscapeWatch::look(std::string_view text, std::size_t from, bool& leaked) const {
    const std::size_t size = m_automaton->size();
    std::vector<std::size_t> starts; // Where each of the last characters began, by its number.
    std::size_t matched = 0, number = 0, at = from;
    while (at < text.size()) {
        // Most of an answer begins nothing.
        if (matched == 0 && !m_automaton->mayBegin(text[at]) && !opensEscape(text[at])) {
            ++at;
            continue;
        }
        const Character found = characterAt(text, at);
        if (found.size == 0) break;
        if (starts.empty()) starts.resize(size);
        starts[number++ % size] = at;
        at += found.size;
        matched = found.value < 0 ? 0 : m_automaton->step(matched, static_cast<unsigned char>(found.value));
        if (matched == size) {
            leaked = true;
            return starts[(number - matched) % size];
        }
    }
    // `at` is behind the last whole character; an unfinished one belongs to what is held back.
    return matched > 0 ? starts[(number - matched) % size] : at;
}

EscapeWatch::Step EscapeWatch::feed(std::string_view piece) {
    Step step;
    step.leaked = m_leaked;
    if (m_leaked) return step;
    const std::size_t size = m_automaton ? m_automaton->size() : 0;
    if (size == 0) {
        step.clean = piece;
        return step;
    }
    if (m_tail.empty()) {
        // Without an escape only a plain beginning at the very end matters: the rest is the other guard's.
        const std::size_t escape = firstEscape(piece);
        const std::size_t last = piece.size() - std::min(piece.size(), size - 1);
        const std::size_t first =
            escape == std::string_view::npos ? last : escape - std::min(escape, size - 1);
        const std::size_t end = look(piece, first, m_leaked);
        step.leaked = m_leaked;
        step.clean = piece.substr(0, end);
        if (!m_leaked) m_tail.assign(piece.substr(end));
        return step;
    }
    // What began in the tail ends within the longest form of the key; join only that much.
    const std::size_t before = m_tail.size();
    const std::size_t joined = std::min(piece.size(), (size + 1) * kLongestEscape);
    m_tail.append(piece, 0, joined);
    const std::size_t end = look(m_tail, 0, m_leaked);
    step.leaked = m_leaked;
    // A beginning that is still open is shorter than the longest form, so the whole piece was joined then.
    CHECK(m_leaked || end >= before || joined == piece.size());
    if (m_leaked || joined == piece.size()) {
        m_released.assign(m_tail, 0, end);
        if (m_leaked)
            m_tail.clear();
        else
            m_tail.erase(0, end);
        step.before = m_released;
        return step;
    }
    m_released.assign(m_tail, 0, before);
    m_tail.clear();
    const Step rest = feed(piece);
    step.before = m_released;
    step.clean = rest.clean;
    step.leaked = rest.leaked;
    return step;
}

std::string EscapeWatch::finish() {
    if (m_leaked) return {};
    return std::exchange(m_tail, {});
}

} // namespace rubber::relay
