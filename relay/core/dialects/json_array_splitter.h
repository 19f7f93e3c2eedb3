// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/usage/sse_splitter.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace rubber::relay {

/// Finds the ends of the elements of a JSON array that is streamed piece by piece (Gemini without alt=sse).
/// Speaks of them as events, so that whoever reads an event stream can read this. Elements that are no
/// objects, and what stands between elements, are passed over. It does not judge the JSON. Keeps up to
/// `limit` bytes of the element in progress.
class JsonArraySplitter {
public:
    explicit JsonArraySplitter(std::size_t limit = 1 << 20) : m_limit(limit) {}

    /// Looks at `piece` from `offset`; true when an element ends in it (see `event().end`). False: the whole
    /// piece is consumed.
    bool next(std::string_view piece, std::size_t offset);
    const SseSplitter::Event& event() const { return m_event; } ///< Its data: valid until the next call.
    bool any() const { return m_any; }                          ///< An element has ended.

private:
    void keep(std::string_view bytes);

    std::size_t m_limit;
    SseSplitter::Event m_event{};
    std::string m_data;
    std::uint32_t m_depth = 0; ///< Of the element; 0 between elements.
    bool m_inString = false, m_escape = false, m_oversized = false, m_any = false;
};

} // namespace rubber::relay
