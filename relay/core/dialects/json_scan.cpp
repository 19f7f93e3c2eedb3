// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/json_scan.h"

#include "shared/crypto/digest.h"

#include <cstring>
#include <sodium.h>

namespace rubber::relay {

namespace {

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

int hexValue(char c) {
    if (isDigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Four hex digits at `at`; -1 when they are not there.
int codeUnit(std::string_view text, std::size_t at) {
    if (at + 4 > text.size()) return -1;
    int unit = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const int digit = hexValue(text[at + i]);
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool isHighSurrogate(int unit) { return unit >= 0xd800 && unit <= 0xdbff; }
bool isLowSurrogate(int unit) { return unit >= 0xdc00 && unit <= 0xdfff; }

/// Keyed, so that nobody can choose names that collide.
std::uint64_t hashName(std::string_view name) {
    static const std::string seed = randomBytes(crypto_shorthash_KEYBYTES);
    unsigned char digest[crypto_shorthash_BYTES];
    crypto_shorthash(digest, reinterpret_cast<const unsigned char*>(name.data()), name.size(),
                     reinterpret_cast<const unsigned char*>(seed.data()));
    std::uint64_t hash = 0;
    std::memcpy(&hash, digest, sizeof hash);
    return hash;
}

/// Length of the UTF-8 sequence at the front (RFC 3629: no overlong forms, no surrogates, nothing above
/// U+10FFFF); 0 when invalid.
std::size_t utf8Length(std::string_view s) {
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xc0u) == 0x80u; };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xc2 && lead <= 0xdf) return tail(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        if (lead == 0xe0 && byte(1) < 0xa0) return 0;
        if (lead == 0xed && byte(1) > 0x9f) return 0;
        return tail(1) && tail(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        if (lead == 0xf0 && byte(1) < 0x90) return 0;
        if (lead == 0xf4 && byte(1) > 0x8f) return 0;
        return tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

void appendUtf8(std::string& out, unsigned point) {
    const auto put = [&](unsigned byte) { out.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6), put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12), put(0x80 | (point >> 6 & 0x3f)), put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18), put(0x80 | (point >> 12 & 0x3f)), put(0x80 | (point >> 6 & 0x3f)),
            put(0x80 | (point & 0x3f));
    }
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
    const int unit = codeUnit(m_text, m_at + 2);
    if (unit < 0) return fail("bad_escape"), false;
    if (isLowSurrogate(unit)) return fail("lone_surrogate"), false;
    m_at += 6;
    if (isHighSurrogate(unit)) {
        if (m_text.substr(m_at, 2) != "\\u" || !isLowSurrogate(codeUnit(m_text, m_at + 2)))
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
    const std::uint64_t hash = hashName(name) ^ (object * 0x9e3779b97f4a7c15ull);
    if ((m_names.size() + 1) * 2 > m_slots.size()) grow();
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        const Name& other = m_names[m_slots[slot] - 1];
        if (other.hash == hash && other.object == object &&
            (other.escaped ? jsonUnescape(other.raw) == name : other.raw == name))
            return fail("duplicate_key"), false;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_names.push_back({hash, object, m_escaped, m_raw});
    m_slots[slot] = static_cast<std::uint32_t>(m_names.size());
    return true;
}

void JsonScanner::grow() {
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

std::optional<std::uint64_t> jsonUnsigned(std::string_view number) {
    if (number.empty() || number.size() > 18) return std::nullopt;
    std::uint64_t result = 0;
    for (const char c : number) {
        if (!isDigit(c)) return std::nullopt;
        result = result * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return result;
}

std::string jsonUnescape(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\' || i + 1 >= raw.size()) {
            out.push_back(raw[i]);
            continue;
        }
        switch (const char c = raw[++i]; c) {
        case 'b':
            out.push_back('\b');
            break;
        case 'f':
            out.push_back('\f');
            break;
        case 'n':
            out.push_back('\n');
            break;
        case 'r':
            out.push_back('\r');
            break;
        case 't':
            out.push_back('\t');
            break;
        case 'u': {
            int unit = codeUnit(raw, i + 1);
            if (unit < 0) return out;
            i += 4;
            unsigned point = static_cast<unsigned>(unit);
            if (isHighSurrogate(unit)) {
                const int low = codeUnit(raw, i + 3);
                if (low < 0) return out;
                point = 0x10000u + ((point - 0xd800u) << 10) + (static_cast<unsigned>(low) - 0xdc00u);
                i += 6;
            }
            appendUtf8(out, point);
            break;
        }
        default:
            out.push_back(c);
        }
    }
    return out;
}

void appendJsonString(std::string& out, std::string_view text) {
    static const char* const kHex = "0123456789abcdef";
    out.push_back('"');
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(text[i++]);
        } else if (c < 0x20 || c == 0x7f) {
            out += "\\u00";
            out.push_back(kHex[c >> 4]);
            out.push_back(kHex[c & 15]);
            ++i;
        } else if (const std::size_t length = utf8Length(text.substr(i, 4)); length != 0) {
            out.append(text, i, length);
            i += length;
        } else {
            out += "\xef\xbf\xbd";
            ++i;
        }
    }
    out.push_back('"');
}

} // namespace rubber::relay
