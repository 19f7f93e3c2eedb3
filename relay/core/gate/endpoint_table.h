// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/gate/refusal.h"
#include "relay/core/http/head.h"
#include "shared/providers/provider_table.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace rubber::relay {

/// A row of a provider's table, matched. The path sent upstream is rebuilt from the table and from checked
/// segments, never copied from the agent's target.
struct EndpointMatch {
    EndpointClass kind = EndpointClass::Free;
    std::string endpoint; ///< "/chat/completions": the audit row's word. Of an open row, the path itself.
    std::string path;     ///< Below the target's base path, query included.
    std::string below;    ///< Without the query: what a dialect reads.
    std::string name;     ///< What stands where the row has {name}.
    DialectKind shape = DialectKind::Plain; ///< Of refusals.
    const Dialect* dialect = nullptr;       ///< Reads the body; null for one that is not read.
    const KeyPlace* keyPlace = nullptr;     ///< The row's own; null for the target's. The table owns it.
};

/// How the provider's own refusals look ("anthropic" ...).
DialectKind shapeOf(std::string_view word);

/// Finds the endpoint in the provider's table. Everything not on it is refused as `endpoint_not_allowed`;
/// what is on it to be refused has its own code. Credentials in the query are dropped, other parameters that
/// the row does not name are refused by name.
tl::expected<EndpointMatch, Refusal> matchEndpoint(const Provider& provider, const RequestHead& head);

} // namespace rubber::relay
