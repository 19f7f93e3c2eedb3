// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/http_signature.h"
#include "shared/ids.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace rubber::relay {

/// One request of the control listener, as plain data.
struct ControlRequest {
    /// `authority` is the Host field in lower case: it must be one of AdminApi's names, then it is what the
    /// signature covers.
    httpsig::RequestParts parts;
    httpsig::SignedFields fields; ///< Empty strings when the header is absent.
    std::string peer;   ///< Text of the address it came from.
    std::string origin; ///< The Origin header: anything but "" is refused (browsers have no business here).
};

/// One answer. When `durable` is not 0 the session flushes, waits until that record is on disk, and then
/// calls AdminApi::complete before it writes.
struct ControlReply {
    int status = 200;
    std::string body;
    std::uint64_t durable = 0;
    bool urgent = false; ///< Sync now, alone (kill).
    /// Work that may take seconds and touches nothing of the loop's: it runs on another thread, and what it
    /// returns is the reply. Everything but this field is then without meaning.
    std::function<ControlReply()> elsewhere;
    /// Called once the record is durable (true) or the disk failed (false) to finish the body. May be empty:
    /// then a failed disk turns the answer into 503 audit_unavailable.
    std::function<std::string(bool durable)> finish;
};

/// Why a control request goes no further; becomes a protocol::ControlError.
struct Refused {
    int status;
    std::string code; ///< The public words are listed in PROTOCOL.md.
    std::string message;
    std::optional<WallTime> now = std::nullopt; ///< With clock_skew.
};

ControlReply refuse(const Refused& refused);
ControlReply refuse(int status, std::string code, std::string message);
/// An error of a lower room, for what a device may do about it.
Refused refusedBy(const Error& error, int status, std::string code);

} // namespace rubber::relay
