// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

/// The framing of what we write to a client.
namespace rubber::relay {

/// A whole answer of our own: status line, `headers` (complete lines), our framing, body. For HEAD the body
/// is left out.
std::string wholeAnswer(int status, std::string_view headers, std::string_view body, bool keepAlive,
                        bool headOnly);
std::string wholeAnswer(const RefusalAnswer& answer, bool keepAlive, bool headOnly);

/// "1f4\r\n" for a chunk of that size, on the stack.
class ChunkSize {
public:
    explicit ChunkSize(std::size_t size);
    std::string_view text() const { return {m_text.data() + m_begin, m_text.size() - m_begin}; }

private:
    static constexpr std::size_t kSize = 18;
    std::array<char, kSize> m_text;
    std::size_t m_begin = kSize - 2;
};

inline constexpr std::string_view kLineEnd = "\r\n";
inline constexpr std::string_view kLastChunk = "0\r\n\r\n";

} // namespace rubber::relay
