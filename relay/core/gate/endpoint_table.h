// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "relay/core/http/head.h"

#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace rubber::relay {

enum class EndpointClass {
    Priced, ///< The body is read, bounded and held for.
    Free,   ///< Passed on without a price.
    Self,   ///< Answered here: /rk/v1/self
    KeyInfo ///< Answered here in OpenRouter's shape: /key, /auth/key
};

/// A row of the table, matched. The path sent upstream is rebuilt from the table, never copied from the
/// agent's target.
struct EndpointMatch {
    EndpointClass kind = EndpointClass::Free;
    std::string endpoint; ///< "/chat/completions": the audit row's word.
    std::string path;     ///< Below the target's base path, query included.
};

/// The table of chat providers (OpenAI, OpenRouter). Everything not on it is refused: accounts and
/// credentials as `minting_endpoint`, the rest as `endpoint_not_allowed`. Accepts the roots /v1, /api/v1 and
/// none.
tl::expected<EndpointMatch, Refusal> matchEndpoint(DialectKind dialect, const RequestHead& head);

} // namespace rubber::relay
