// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/control_reply.h"

#include "shared/protocol/codec.h"

namespace rubber::relay {

ControlReply refuse(const Refused& refused) {
    protocol::ControlError error;
    error.code = refused.code;
    error.message = refused.message;
    error.now = refused.now;
    ControlReply reply;
    reply.status = refused.status;
    reply.body = protocol::encode(error);
    return reply;
}

ControlReply refuse(int status, std::string code, std::string message) {
    return refuse(Refused{status, std::move(code), std::move(message)});
}

Refused refusedBy(const Error& error, int status, std::string code) {
    return Refused{status, std::move(code), error.context};
}

} // namespace rubber::relay
