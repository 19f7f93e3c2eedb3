// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/protocol/messages.h"

#include <string>
#include <vector>

namespace rubber::relay {

class RelayState;

/// POST rows: the next page of durable journal rows after a cursor.
ControlReply rowsPage(RelayState& state, const std::string& body);

/// Rows after `after` as devices see them, from disk, durable ones only.
struct RowsRead {
    std::vector<protocol::Row> rows;
    std::uint64_t next = 0; ///< Everything up to here was looked at.
    bool gap = false;       ///< `after` is older than the oldest segment; nothing was read.
};
Result<RowsRead> readRows(RelayState& state, std::uint64_t after, std::size_t limit);

} // namespace rubber::relay
