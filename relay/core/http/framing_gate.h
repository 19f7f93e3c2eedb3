// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/http/head.h"

#include <string_view>
#include <tl/expected.hpp>

/// The strict framing gate: one grammar for what strangers and upstreams send (RFC 9112, narrowed as
/// security.md 3.4 says). Pure functions over a buffer; nothing is ever repaired.
namespace rubber::relay {

struct FramingLimits {
    std::size_t headBytes = 16 * 1024;
    std::size_t fields = 100;
    std::size_t fieldBytes = 8 * 1024;
};

/// Why bytes were refused. `status` is what to answer before closing (400, 405, 414, 417, 431, 501, 505).
struct FramingError {
    int status;
    const char* reason; ///< Stable word for logs and tests: "bare_lf", "duplicate_host", "te_and_cl" ...
};

/// Parses a head at the front of `buffer`. `head.size == 0` in the result means: not complete yet.
/// `scanned` remembers how far earlier calls looked for the end, so a dribbled head costs linear time; start
/// with 0.
tl::expected<RequestHead, FramingError> parseRequestHead(std::string_view buffer, const FramingLimits& limits,
                                                         std::size_t& scanned);
/// For an answer to `requestMethod` (HEAD has no body). 1xx heads are returned with their status; the caller
/// skips them.
tl::expected<AnswerHead, FramingError> parseAnswerHead(std::string_view buffer, const FramingLimits& limits,
                                                       std::size_t& scanned, std::string_view requestMethod);

/// Follows a chunked body fed in pieces: 1 to 8 hex digits, no extensions, no trailers.
class ChunkedReader {
public:
    struct Step {
        std::string_view data;    ///< Body bytes found, a view into the piece; "" if none in this step.
        std::size_t consumed = 0; ///< Bytes of the piece used, framing included.
        bool finished = false;    ///< The last chunk and its blank line were read; bytes after `consumed` are
                                  ///< the next message.
        const char* error = nullptr;
    };
    Step next(std::string_view piece);

private:
    enum class State { Size, SizeLf, Data, DataCr, DataLf, LastCr, LastLf, Done, Failed };
    const char* take(char c); ///< One framing byte; the error, or nullptr.
    State m_state = State::Size;
    std::uint64_t m_left = 0;
    int m_digits = 0;
    const char* m_error = nullptr;
};

} // namespace rubber::relay
