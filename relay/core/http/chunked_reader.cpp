// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/http/framing_gate.h"
#include "relay/core/http/grammar.h"

#include <algorithm>

namespace rubber::relay {

ChunkedReader::Step ChunkedReader::next(std::string_view piece) {
    Step step;
    while (m_state != State::Done && m_state != State::Failed && step.consumed < piece.size()) {
        if (m_state == State::Data) {
            const auto size = std::min<std::uint64_t>(m_left, piece.size() - step.consumed);
            step.data = piece.substr(step.consumed, size);
            step.consumed += size;
            m_left -= size;
            if (m_left == 0) m_state = State::DataCr;
            return step;
        }
        if (const char* error = take(piece[step.consumed])) {
            m_state = State::Failed;
            m_error = error;
            break;
        }
        ++step.consumed;
    }
    step.finished = m_state == State::Done;
    step.error = m_error;
    return step;
}

const char* ChunkedReader::take(char c) {
    switch (m_state) {
    case State::Size:
        if (const int digit = grammar::hexValue(c); digit >= 0) {
            if (++m_digits > 8) return "chunk_size";
            m_left = m_left * 16 + static_cast<std::uint64_t>(digit);
            return nullptr;
        }
        if (m_digits == 0) return "chunk_size";
        if (c == ';') return "chunk_extension";
        if (c != '\r') return "chunk_line_end";
        if (m_left == 0 && m_digits != 1) return "last_chunk";
        m_state = State::SizeLf;
        return nullptr;
    case State::SizeLf:
        if (c != '\n') return "chunk_line_end";
        m_state = m_left == 0 ? State::LastCr : State::Data;
        m_digits = 0;
        return nullptr;
    case State::DataCr:
        if (c != '\r') return "chunk_data_end";
        m_state = State::DataLf;
        return nullptr;
    case State::DataLf:
        if (c != '\n') return "chunk_data_end";
        m_state = State::Size;
        return nullptr;
    case State::LastCr:
        if (c != '\r') return "trailer";
        m_state = State::LastLf;
        return nullptr;
    case State::LastLf:
        if (c != '\n') return "chunk_line_end";
        m_state = State::Done;
        return nullptr;
    case State::Data:
    case State::Done:
    case State::Failed:
        break;
    }
    return "chunk_size";
}

} // namespace rubber::relay
