// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/usage/usage.h"

#include <optional>
#include <string>
#include <string_view>

/// What OpenRouter says afterwards about one answer: GET /generation?id= (providers.md 1.6).
namespace rubber::relay {

struct Generation {
    Usage usage; ///< With providerCost: total_cost, and the provider's own bill for BYOK.
    std::string model;
};

/// An id that may stand in a query as it is.
bool isGenerationId(std::string_view id);

/// Reads the body of a 200. Nothing when it is not sound JSON, has no cost, or one that cannot be true.
std::optional<Generation> readGeneration(std::string_view body);

} // namespace rubber::relay
