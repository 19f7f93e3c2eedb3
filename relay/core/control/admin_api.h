// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/attest_control.h"
#include "relay/core/control/control_reply.h"
#include "relay/core/control/pairing.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rubber::relay {

class RelayState;

/// Message in, message out: pairing, grants, kill, commands, status, rows. Verifies signature, clock window,
/// nonce and device sequence before anything is decoded. Knows no sockets. Loop thread only.
class AdminApi {
public:
    AdminApi(RelayState& state, const std::string& dataFolder);
    ~AdminApi();

    /// The names devices may call this relay by ("127.0.0.1:8788", lower case): what `@authority` may be.
    /// Known once the control listener is bound.
    void setAuthorities(std::vector<std::string> authorities);

    /// Where the evidence of `attest` comes from; without this call there is none, and that is said.
    void attestWith(Attesting attesting);

    ControlReply handle(const ControlRequest& request);
    /// To be called when `reply.durable` is on disk (true) or the disk failed (false): gives the answer to
    /// write.
    ControlReply complete(ControlReply reply, bool durable);
    /// The signature fields of an answer, over its final body. Empty for a request that carried no signature
    /// (pairing).
    httpsig::SignedFields signReply(const ControlRequest& request, int status, const std::string& body);

    /// Makes a one-time pairing code (10 minutes, 5 tries, single use, survives a restart). For the local
    /// socket only.
    using NewCode = NewPairingCode;
    Result<NewCode> newPairingCode();

    /// A feed upgrade: the verified device, or the error to answer. Same checks as a request.
    struct FeedTicket {
        DeviceId device;
        std::string nonce;
        std::uint64_t after = 0;
    };
    tl::expected<FeedTicket, ControlReply> openFeed(const ControlRequest& request);
    std::string feedHello(const FeedTicket& ticket);
    /// False once the device was removed: its feeds must close.
    bool mayListen(const DeviceId& device) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The names of a control listener: its own address; `localhost` when that reaches it; the host of the public
/// URL; and, when it listens on every address, each of `localAddresses`. All with the control port, and also
/// without it when that is 443.
std::vector<std::string> controlAuthorities(const std::string& listenHost, std::uint16_t port,
                                            bool everyAddress, const std::string& publicUrl,
                                            const std::vector<std::string>& localAddresses);

} // namespace rubber::relay
