// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/messages.h"

namespace rubber::protocol {

const char* toString(KeyState state) {
    switch (state) {
    case KeyState::Active:
        return "active";
    case KeyState::Suspended:
        return "suspended";
    case KeyState::Killed:
        return "killed";
    case KeyState::Expired:
        return "expired";
    }
    return "unknown";
}

} // namespace rubber::protocol
