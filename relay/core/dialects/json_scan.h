// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/json_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

struct JsonLimits {
    std::size_t depth = 64;
    std::size_t keys = 10'000;
    bool uniqueKeys = true;
};

/// Walks a whole JSON text token by token, building no tree: RFC 8259 without extensions, valid UTF-8, no
/// lone surrogates, no member name twice in one object (names equal after unescaping included), bounded depth
/// and number of names. Views point into the text. After an Error every further call returns Error.
class JsonScanner {
public:
    enum class Token {
        ObjectBegin,
        ObjectEnd,
        ArrayBegin,
        ArrayEnd,
        Key,
        String,
        Number,
        True,
        False,
        Null,
        End,
        Error
    };

    explicit JsonScanner(std::string_view text, JsonLimits limits = {});

    Token next();
    /// Consumes the rest of the value whose first token was just returned; scalars are already consumed.
    /// False on Error.
    bool skip(Token first);

    std::string_view raw() const {
        return m_raw;
    } ///< Of the last token; of strings and keys what is between the quotes.
    bool escaped() const {
        return m_escaped;
    }                                     ///< The last string has backslashes: `text()` differs from `raw()`.
    std::string text() const;             ///< The last string or key, unescaped.
    bool is(std::string_view name) const; ///< The last string or key equals `name` once unescaped.
    std::size_t begin() const {
        return m_begin;
    }                                        ///< Offset of the last token's first byte (quotes included).
    std::size_t end() const { return m_at; } ///< Offset just past the last token.
    std::size_t depth() const { return m_frames.size(); }
    std::size_t wideBytes() const { return m_wideBytes; } ///< Bytes above 0x7f seen so far.
    const char* error() const { return m_error; } ///< "duplicate_key", "too_deep" ...; nullptr when sound.

private:
    enum class Expect { Value, ValueOrArrayEnd, KeyOrObjectEnd, Key, CommaOrEnd, Nothing };
    struct Frame {
        bool object;
        std::uint32_t serial;
    };
    struct Name {
        std::uint64_t hash; ///< 0 while there is no table.
        std::uint32_t object;
        bool escaped;
        std::string_view raw;
    };

    Token fail(const char* why);
    Token value(char first);
    Token close(bool object);
    Token word(std::string_view word, Token token);
    bool string();
    bool escape();
    bool wide();
    bool number();
    bool remember();
    void grow();
    void afterValue() { m_expect = m_frames.empty() ? Expect::Nothing : Expect::CommaOrEnd; }

    std::string_view m_text, m_raw;
    JsonLimits m_limits;
    std::size_t m_at = 0, m_begin = 0, m_wideBytes = 0;
    bool m_escaped = false;
    const char* m_error = nullptr;
    Expect m_expect = Expect::Value;
    std::uint32_t m_objects = 0;
    std::vector<Frame> m_frames;
    std::vector<Name> m_names;
    std::vector<std::uint32_t> m_slots; ///< Open hash table over m_names; index + 1, 0 = free.
};

} // namespace rubber::relay
