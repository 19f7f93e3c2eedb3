// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/json_array_splitter.h"

#include <algorithm>

namespace rubber::relay {

bool JsonArraySplitter::next(std::string_view piece, std::size_t offset) {
    if (m_depth == 0) {
        m_data.clear();
        m_oversized = false;
        offset = std::min(piece.find('{', offset), piece.size());
    }
    std::size_t at = offset;
    for (; at < piece.size(); ++at) {
        const char c = piece[at];
        if (m_escape) {
            m_escape = false;
        } else if (m_inString) {
            m_escape = c == '\\';
            m_inString = c != '"';
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            keep(piece.substr(offset, at + 1 - offset));
            m_any = true;
            m_event = {m_data, {}, at + 1, m_oversized};
            return true;
        }
    }
    keep(piece.substr(offset));
    return false;
}

void JsonArraySplitter::keep(std::string_view bytes) {
    const std::size_t room = m_limit - m_data.size();
    m_oversized = m_oversized || bytes.size() > room;
    m_data.append(bytes.substr(0, room));
}

} // namespace rubber::relay
