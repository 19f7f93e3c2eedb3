// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/http/head.h"
#include "relay/core/relay_state.h"

#include <optional>
#include <string>

namespace rubber::relay {

/// An answer that needs no key.
struct LocalPage {
    int status = 200;
    std::string body;
    bool headOnly = false;
    std::string bytes(bool keepAlive) const;
};

/// GET /healthz: the loop runs. GET /readyz: agents are served, else 503 and why not.
std::optional<LocalPage> localPage(const RequestHead& head, const RelayState& state);

} // namespace rubber::relay
