// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rubber {

/// Finds the ends of events in a text/event-stream (WHATWG HTML 9.2.5) fed in pieces of any size. It never
/// copies the stream; it keeps only the `data` of the event in progress, up to `limit` bytes. A block of
/// comments counts as an event without data; further blank lines after an event do not.
class SseSplitter {
public:
    struct Event {
        std::string_view data;  ///< Joined data lines; valid until the next call. Empty for a comment block.
        std::string_view type;  ///< The `event` field; "" when absent.
        std::size_t end;        ///< Offset just past the event's blank line, in the piece given to `next`.
        bool oversized = false; ///< The data passed the limit and was dropped; `data` is its beginning.
    };

    explicit SseSplitter(std::size_t limit = 1 << 20) : m_limit(limit) {}

    /// Looks at `piece` from `offset`; true when an event ends in it (see `event().end`). False: the whole
    /// piece is consumed and the event goes on in the next piece. Lines end in LF, CR or CRLF, also split
    /// across pieces.
    bool next(std::string_view piece, std::size_t offset);
    const Event& event() const { return m_event; }
    /// True when the stream stands between two events (nothing of a new event has been seen).
    bool atBoundary() const;

private:
    void takeLine(std::string_view line);
    void takePart(std::string_view part);
    void appendData(std::string_view value);
    void finishEvent(std::size_t end);

    std::size_t m_limit;
    Event m_event{};
    std::string m_data, m_type, m_line; ///< m_line: the beginning of a line that goes on in the next piece.
    bool m_lineCut = false;             ///< m_line stopped growing at the limit.
    bool m_afterCarriageReturn = false, m_inEvent = false, m_oversized = false;
    bool m_hasData = false, m_finished = false, m_firstLine = true;
};

} // namespace rubber
