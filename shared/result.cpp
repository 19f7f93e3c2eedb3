// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/result.h"

namespace rubber {

const char* toString(ErrorCode code) {
    switch (code) {
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Exists:
        return "exists";
    case ErrorCode::Unauthorized:
        return "unauthorized";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::Stopped:
        return "stopped";
    case ErrorCode::OverBudget:
        return "over_budget";
    case ErrorCode::Unavailable:
        return "unavailable";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::Unsupported:
        return "unsupported";
    }
    return "unknown";
}

} // namespace rubber
