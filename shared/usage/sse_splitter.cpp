// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/sse_splitter.h"

#include <algorithm>

namespace rubber {

namespace {

/// Offset of the first CR or LF at or after `from`, or the size. Two memchr runs beat one loop by far; a
/// window keeps short lines that end in CR alone from looking for an LF in all that follows.
std::size_t lineEnd(std::string_view text, std::size_t from) {
    constexpr std::size_t kWindow = 1024;
    for (; from < text.size(); from += kWindow) {
        std::string_view window = text.substr(from, kWindow);
        window = window.substr(0, window.find('\n'));
        const std::size_t end = from + std::min(window.find('\r'), window.size());
        if (end < std::min(from + kWindow, text.size())) return end;
    }
    return text.size();
}

} // namespace

bool SseSplitter::next(std::string_view piece, std::size_t offset) {
    if (m_finished) {
        m_data.clear();
        m_type.clear();
        m_finished = m_inEvent = m_oversized = m_hasData = false;
    }
    while (offset < piece.size()) {
        if (m_afterCarriageReturn) {
            m_afterCarriageReturn = false;
            if (piece[offset] == '\n' && ++offset == piece.size()) return false;
        }
        const std::size_t end = lineEnd(piece, offset);
        const std::string_view part = piece.substr(offset, end - offset);
        if (end == piece.size()) {
            takePart(part);
            return false;
        }
        offset = end + 1;
        if (piece[end] == '\r') {
            // The LF of a CRLF belongs to the line; where it has not come yet it is skipped later.
            if (offset < piece.size() && piece[offset] == '\n')
                ++offset;
            else
                m_afterCarriageReturn = offset == piece.size();
        }
        const bool blank = part.empty() && m_line.empty() && !m_lineCut;
        if (blank && m_inEvent) {
            finishEvent(offset);
            return true;
        }
        if (blank) {
            m_firstLine = false;
            continue;
        }
        if (m_line.empty()) {
            takeLine(part);
        } else {
            takePart(part);
            takeLine(m_line);
            m_line.clear();
            m_lineCut = false;
        }
    }
    return false;
}

bool SseSplitter::atBoundary() const { return m_finished || (!m_inEvent && m_line.empty()); }

void SseSplitter::takePart(std::string_view part) {
    // Room for a byte order mark and the field name, so that the data of one long line still fills the limit.
    constexpr std::size_t kFieldRoom = 16;
    const std::size_t room = m_limit + kFieldRoom - std::min(m_line.size(), m_limit + kFieldRoom);
    m_lineCut = m_lineCut || part.size() > room;
    m_line += part.substr(0, room);
}

void SseSplitter::takeLine(std::string_view line) {
    if (m_firstLine && line.starts_with("\xef\xbb\xbf")) line.remove_prefix(3);
    m_firstLine = false;
    m_inEvent = true;
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::string_view field = line.substr(0, colon);
    std::string_view value = line.substr(std::min(colon + 1, line.size()));
    if (value.starts_with(' ')) value.remove_prefix(1);
    if (field == "data") {
        if (m_hasData) appendData("\n");
        appendData(value);
        m_hasData = true;
        m_oversized = m_oversized || m_lineCut;
    } else if (field == "event") {
        m_type = value.substr(0, m_limit);
    }
}

void SseSplitter::appendData(std::string_view value) {
    const std::size_t room = m_limit - m_data.size();
    m_oversized = m_oversized || value.size() > room;
    m_data += value.substr(0, room);
}

void SseSplitter::finishEvent(std::size_t end) {
    m_event = {m_data, m_type, end, m_oversized};
    m_finished = true;
}

} // namespace rubber
