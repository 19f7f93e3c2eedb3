// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/json_scan.h"

#include "relay/core/dialects/json_text.h"
#include "shared/crypto/digest.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace rubber::relay {

namespace {

constexpr std::size_t kFewNames = 16;
constexpr std::uint64_t kOnes = 0x0101010101010101ull;
constexpr std::uint64_t kHigh = 0x8080808080808080ull;

/// High bit set in every byte of `v` that ends a run of plain string bytes: '"', '\\', a control character,
/// or a byte above 0x7f.
std::uint64_t stops(std::uint64_t v) {
    const auto zero = [](std::uint64_t x) { return (x - kOnes) & ~x & kHigh; };
    const std::uint64_t control = (v - kOnes * 0x20) & ~v & kHigh;
    return (v & kHigh) | zero(v ^ (kOnes * '"')) | zero(v ^ (kOnes * '\\')) | control;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Keyed, so that nobody can choose names that collide.
std::uint64_t hashName(std::string_view name, std::uint32_t object) {
    static const std::string seed = randomBytes(crypto_shorthash_KEYBYTES);
    unsigned char digest[crypto_shorthash_BYTES];
    crypto_shorthash(digest, reinterpret_cast<const unsigned char*>(name.data()), name.size(),
                     reinterpret_cast<const unsigned char*>(seed.data()));
    std::uint64_t hash = 0;
    std::memcpy(&hash, digest, sizeof hash);
    return hash ^ (object * 0x9e3779b97f4a7c15ull);
}

} // namespace

JsonScanner::JsonScanner(std::string_view text, JsonLimits limits) : m_text(text), m_limits(limits) {
    m_frames.reserve(16);
}

JsonScanner::Token JsonScanner::fail(const char* why) {
    if (!m_error) m_error = why;
    return Token::Error;
}

JsonScanner::Token JsonScanner::next() {
    if (m_error) return Token::Error;
    for (;;) {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
        m_begin = m_at;
        m_raw = {};
        m_escaped = false;
        if (m_at == m_text.size()) return m_expect == Expect::Nothing ? Token::End : fail("truncated");
        const char c = m_text[m_at];
        switch (m_expect) {
        case Expect::Nothing:
            return fail("trailing_bytes");
        case Expect::CommaOrEnd:
            if (c == ',') {
                ++m_at;
                m_expect = m_frames.back().object ? Expect::Key : Expect::Value;
                continue;
            }
            if (c == '}' || c == ']') return close(c == '}');
            return fail("expected_comma");
        case Expect::KeyOrObjectEnd:
            if (c == '}') return close(true);
            [[fallthrough]];
        case Expect::Key: {
            if (c != '"') return fail("expected_name");
            if (!string() || !remember()) return Token::Error;
            while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' ||
                                            m_text[m_at] == '\r' || m_text[m_at] == '\t'))
                ++m_at;
            if (m_at == m_text.size()) return fail("truncated");
            if (m_text[m_at] != ':') return fail("expected_colon");
            ++m_at;
            m_expect = Expect::Value;
            return Token::Key;
        }
        case Expect::ValueOrArrayEnd:
            if (c == ']') return close(false);
            [[fallthrough]];
        case Expect::Value:
            return value(c);
        }
    }
}

JsonScanner::Token JsonScanner::value(char first) {
    switch (first) {
    case '{':
    case '[':
        if (m_frames.size() == m_limits.depth) return fail("too_deep");
        m_frames.push_back({first == '{', m_objects++});
        m_expect = first == '{' ? Expect::KeyOrObjectEnd : Expect::ValueOrArrayEnd;
        m_raw = m_text.substr(m_at++, 1);
        return first == '{' ? Token::ObjectBegin : Token::ArrayBegin;
    case '"':
        if (!string()) return Token::Error;
        afterValue();
        return Token::String;
    case 't':
        return word("true", Token::True);
    case 'f':
        return word("false", Token::False);
    case 'n':
        return word("null", Token::Null);
    default:
        if (first != '-' && !isDigit(first)) return fail("unexpected_byte");
        if (!number()) return Token::Error;
        afterValue();
        return Token::Number;
    }
}

JsonScanner::Token JsonScanner::close(bool object) {
    if (m_frames.back().object != object) return fail("mismatched_bracket");
    m_frames.pop_back();
    ++m_at;
    afterValue();
    return object ? Token::ObjectEnd : Token::ArrayEnd;
}

JsonScanner::Token JsonScanner::word(std::string_view word, Token token) {
    if (m_text.substr(m_at, word.size()) != word)
        return fail(m_text.size() - m_at < word.size() ? "truncated" : "unexpected_byte");
    m_raw = m_text.substr(m_at, word.size());
    m_at += word.size();
    afterValue();
    return token;
}

bool JsonScanner::string() {
    const std::size_t start = ++m_at;
    for (;;) {
        while (m_at + 8 <= m_text.size()) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, m_text.data() + m_at, 8);
            const std::uint64_t found = stops(eight);
            if (found == 0) {
                m_at += 8;
                continue;
            }
            // Borrows of the subtraction run upwards only, so the lowest stop is a true one on little-endian
            // machines; elsewhere the byte loop below looks at all eight.
            if constexpr (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)
                m_at += static_cast<std::size_t>(__builtin_ctzll(found)) / 8;
            break;
        }
        if (m_at == m_text.size()) return fail("truncated"), false;
        const auto c = static_cast<unsigned char>(m_text[m_at]);
        if (c == '"') {
            m_raw = m_text.substr(start, m_at - start);
            ++m_at;
            return true;
        }
        if (c < 0x20) return fail("control_character"), false;
        if (c == '\\') {
            if (!escape()) return false;
        } else if (c >= 0x80) {
            if (!wide()) return false;
        } else {
            ++m_at;
        }
    }
}

bool JsonScanner::wide() {
    const std::size_t length = utf8Length(m_text.substr(m_at, 4));
    if (length == 0) return fail("invalid_utf8"), false;
    m_at += length;
    m_wideBytes += length;
    return true;
}

bool JsonScanner::escape() {
    m_escaped = true;
    if (m_at + 1 >= m_text.size()) return fail("truncated"), false;
    const char c = m_text[m_at + 1];
    if (c != 'u') {
        if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos)
            return fail("bad_escape"), false;
        m_at += 2;
        return true;
    }
    const int unit = jsonCodeUnit(m_text, m_at + 2);
    if (unit < 0) return fail("bad_escape"), false;
    if (isLowSurrogate(unit)) return fail("lone_surrogate"), false;
    m_at += 6;
    if (isHighSurrogate(unit)) {
        if (m_text.substr(m_at, 2) != "\\u" || !isLowSurrogate(jsonCodeUnit(m_text, m_at + 2)))
            return fail("lone_surrogate"), false;
        m_at += 6;
    }
    return true;
}

bool JsonScanner::number() {
    const auto digits = [&] {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at > start;
    };
    if (m_text[m_at] == '-') ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '0') {
        ++m_at;
    } else if (!digits()) {
        return fail("bad_number"), false;
    }
    if (m_at < m_text.size() && m_text[m_at] == '.') {
        ++m_at;
        if (!digits()) return fail("bad_number"), false;
    }
    if (m_at < m_text.size() && (m_text[m_at] == 'e' || m_text[m_at] == 'E')) {
        ++m_at;
        if (m_at < m_text.size() && (m_text[m_at] == '+' || m_text[m_at] == '-')) ++m_at;
        if (!digits()) return fail("bad_number"), false;
    }
    m_raw = m_text.substr(m_begin, m_at - m_begin);
    return true;
}

bool JsonScanner::remember() {
    if (m_names.size() == m_limits.keys) return fail("too_many_keys"), false;
    if (!m_limits.uniqueKeys) {
        m_names.push_back({});
        return true;
    }
    const std::uint32_t object = m_frames.back().serial;
    const std::string unescaped = m_escaped ? jsonUnescape(m_raw) : std::string();
    const std::string_view name = m_escaped ? std::string_view(unescaped) : m_raw;
    const auto isTwin = [&](const Name& other) {
        return other.object == object &&
               (other.escaped ? jsonUnescape(other.raw) == name : other.raw == name);
    };
    // Most texts have few names, and looking at those costs less than a table and its hashes.
    if (m_names.size() < kFewNames) {
        if (std::any_of(m_names.begin(), m_names.end(), isTwin)) return fail("duplicate_key"), false;
        if (m_names.empty()) m_names.reserve(kFewNames);
        m_names.push_back({0, object, m_escaped, m_raw});
        return true;
    }
    if ((m_names.size() + 1) * 2 > m_slots.size()) grow();
    const std::uint64_t hash = hashName(name, object);
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        const Name& other = m_names[m_slots[slot] - 1];
        if (other.hash == hash && isTwin(other)) return fail("duplicate_key"), false;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_names.push_back({hash, object, m_escaped, m_raw});
    m_slots[slot] = static_cast<std::uint32_t>(m_names.size());
    return true;
}

void JsonScanner::grow() {
    if (m_slots.empty())
        for (Name& name : m_names)
            name.hash = hashName(name.escaped ? jsonUnescape(name.raw) : std::string(name.raw), name.object);
    m_slots.assign(m_slots.empty() ? 256 : m_slots.size() * 4, 0);
    m_names.reserve(m_slots.size() / 2);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        std::size_t slot = m_names[i].hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

bool JsonScanner::skip(Token first) {
    if (first == Token::Error) return false;
    if (first != Token::ObjectBegin && first != Token::ArrayBegin) return true;
    const std::size_t outside = m_frames.size() - 1;
    while (m_frames.size() > outside)
        if (next() == Token::Error) return false;
    return true;
}

std::string JsonScanner::text() const { return m_escaped ? jsonUnescape(m_raw) : std::string(m_raw); }

bool JsonScanner::is(std::string_view name) const {
    return m_escaped ? jsonUnescape(m_raw) == name : m_raw == name;
}

} // namespace rubber::relay
