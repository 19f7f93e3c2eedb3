// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/messages.h"
#include "shared/result.h"

#include <optional>
#include <string_view>

namespace rubber::desktop {

/// A row that came with its bytes in the relay's journal becomes what those bytes say, whatever else the
/// relay wrote into it: only they are in the audit tree. Unavailable "bad_rows" when they are no record, or
/// another one's. A row without bytes, or with those of a newer version, stays as it came.
Status takeFromRecord(protocol::Row& row);

/// The row of a record's bytes; nothing when a newer version made them. Invalid "bad_proof"
Result<std::optional<protocol::Row>> rowOfRecord(std::string_view bytes);

} // namespace rubber::desktop
