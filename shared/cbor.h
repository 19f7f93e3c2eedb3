// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The part of CBOR (RFC 8949) that AWS Nitro's documents and its device speak: whole numbers, byte and text
/// strings, arrays, maps and null. Lengths are definite and everything has its shortest form (section 4.2.1);
/// tags, floats and indefinite lengths are Invalid. There is no tree: the reader is asked for what must come
/// next, so that nesting is bounded by whoever asks.
namespace rubber::cbor {

/// Reads one value after the other; after an error it stays where it was. Views point into what it reads.
/// Every error is Invalid and says at which byte.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}
    Result<std::uint64_t> unsignedNumber();
    Result<std::int64_t> number(); ///< Of either sign.
    Result<std::string_view> bytes();
    Result<std::string_view> text();
    Result<std::size_t> array(); ///< How many values follow.
    Result<std::size_t> map();   ///< How many pairs follow.
    bool null();                 ///< Takes null if that is next.
    Status skip(int depth = 8);  ///< One value of any kind, nested at most so deep.
    Status end() const;          ///< Nothing may be left.

private:
    struct Head {
        unsigned kind = 0; ///< The major type.
        std::uint64_t value = 0;
        std::size_t size = 0;
    };
    Result<Head> look() const;
    Result<Head> take(unsigned kind, const char* what);
    Result<std::string_view> take(const Head& head);
    tl::unexpected<Error> bad(const std::string& what) const;

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

/// Writes the same subset, each value in its shortest form.
class Writer {
public:
    Writer& unsignedNumber(std::uint64_t value) { return head(0, value); }
    Writer& number(std::int64_t value);
    Writer& bytes(std::string_view bytes);
    Writer& text(std::string_view text);
    Writer& array(std::size_t values) { return head(4, values); }
    Writer& map(std::size_t pairs) { return head(5, pairs); }
    Writer& null();
    const std::string& written() const { return m_bytes; }

private:
    Writer& head(unsigned kind, std::uint64_t value);
    std::string m_bytes;
};

} // namespace rubber::cbor
