// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/endpoint_table.h"
#include "relay/core/key_ring.h"
#include "relay/core/money/account.h"

#include <string>

namespace rubber::relay {

/// An answer the relay gives itself, without an upstream: /rk/v1/self, /key, /auth/key.
struct LocalAnswer {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
};

/// What an agent may know about its own key: `Self` in our words, `KeyInfo` in OpenRouter's. `account` is of
/// today.
LocalAnswer answerLocally(EndpointClass kind, const Key& key, const Account& account);

} // namespace rubber::relay
