// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/body_reader.h"

#include <algorithm>

namespace rubber::relay {

ChunkedReader::Step BodyReader::next(std::string_view piece) {
    ChunkedReader::Step step;
    if (finished()) {
        step.finished = true;
        return step;
    }
    if (m_kind == BodyKind::Chunked) {
        step = m_chunks.next(piece);
    } else if (m_kind == BodyKind::Length) {
        step.data = piece.substr(0, std::min<std::uint64_t>(m_left, piece.size()));
        step.consumed = step.data.size();
        m_left -= step.consumed;
        step.finished = m_left == 0;
    } else {
        step.data = piece;
        step.consumed = piece.size();
    }
    m_finished = step.finished;
    return step;
}

} // namespace rubber::relay
