// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/commands.h"

#include "relay/core/control/local_codec.h"

#include <cstdio>

namespace rubber::relay {

int exitCodeOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::Invalid:
        return kExitUsage;
    case ErrorCode::NotFound:
        return kExitNotFound;
    case ErrorCode::Unauthorized:
        return kExitTrust;
    case ErrorCode::Locked:
        return kExitInUse;
    case ErrorCode::Corrupt:
        return kExitDamaged;
    case ErrorCode::Unsupported:
        return kExitVersion;
    default:
        return kExitFailed;
    }
}

int reportFailure(const Error& error, int code, bool json) {
    if (json) {
        const std::string facts = encodeFacts(
            {{"code", toString(error.code)}, {"exit", std::int64_t{code}}, {"message", error.context}});
        std::fprintf(stderr, "{\"error\":%s}\n", facts.c_str());
    } else {
        std::fprintf(stderr, "rubberapi-relay: %s\n", error.context.c_str());
    }
    return code;
}

} // namespace rubber::relay
