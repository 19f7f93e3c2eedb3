// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/http/framing_gate.h"

namespace rubber::relay {

/// Finds the body of a message in the bytes that follow its head, whatever its framing.
class BodyReader {
public:
    BodyReader() = default;
    BodyReader(BodyKind kind, std::uint64_t contentLength) : m_kind(kind), m_left(contentLength) {}

    /// Like ChunkedReader::next. `finished` is never set for a body that ends with its connection.
    ChunkedReader::Step next(std::string_view piece);
    bool finished() const { return m_finished || m_kind == BodyKind::None; }
    /// The connection ended here: true when that is how this body ends.
    bool endsByClose() const { return m_kind == BodyKind::UntilClose; }

private:
    BodyKind m_kind = BodyKind::None;
    std::uint64_t m_left = 0;
    bool m_finished = false;
    ChunkedReader m_chunks;
};

} // namespace rubber::relay
