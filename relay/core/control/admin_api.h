// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/http_signature.h"
#include "shared/ids.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rubber::relay {

class RelayState;

/// One request of the control listener, as plain data.
struct ControlRequest {
    httpsig::RequestParts parts;
    httpsig::SignedFields fields; ///< Empty strings when the header is absent.
    std::string origin;           ///< The Origin header: anything but "" is refused (browsers have no business here).
};

/// One answer. The session waits until `durable` is on disk before it writes (0: at once).
struct ControlReply {
    int status = 200;
    std::string body;
    std::uint64_t durable = 0;
    bool urgent = false;       ///< Sync now, alone (kill).
    /// Called once the record is durable (true) or the disk failed (false) to finish the body (elapsedMs, durable). May be empty.
    std::function<std::string(bool durable)> finish;
};

/// Message in, message out: pairing, grants, kill, commands, status, rows. Verifies signature, clock window, nonce and device sequence before
/// anything is decoded. Knows no sockets. Loop thread only.
class AdminApi {
public:
    explicit AdminApi(RelayState& state);
    ~AdminApi();

    ControlReply handle(const ControlRequest& request);
    /// The signature fields of an answer, over its final body.
    httpsig::SignedFields signReply(const ControlRequest& request, int status, const std::string& body);

    /// Makes a one-time pairing code (10 minutes, 5 tries, single use, stored hashed, survives a restart). For the local socket only.
    struct NewCode {
        std::string text;
        WallTime expiresAt;
    };
    Result<NewCode> newPairingCode();

    /// A feed upgrade: the verified device, or the error to answer. Same checks as a request.
    struct FeedTicket {
        DeviceId device;
        std::string nonce;
        std::uint64_t after = 0;
    };
    tl::expected<FeedTicket, ControlReply> openFeed(const ControlRequest& request);
    std::string feedHello(const FeedTicket& ticket);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rubber::relay
