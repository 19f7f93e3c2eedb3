// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/gate/endpoint_table.h"
#include "relay/core/key_ring.h"

#include <cstdint>
#include <optional>

namespace rubber::relay {

/// What one walk has found out so far.
struct Walk {
    Key* key = nullptr;
    EndpointMatch endpoint;
    RequestFacts facts;
    std::optional<ModelPrice> price;
    std::uint64_t inputTokens = 0;
};

} // namespace rubber::relay
