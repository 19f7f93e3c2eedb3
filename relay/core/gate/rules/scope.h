// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/gate/refusal.h"
#include "relay/core/http/head.h"
#include "relay/core/key_ring.h"

#include <optional>

namespace rubber::relay {

/// Part of question 3: no upgrade is asked for, the body is not compressed, and it is of a type that
/// `dialect` (null: nobody reads it) can judge.
tl::expected<void, Refusal> askMedia(const KeyId& key, const RequestHead& head, const Dialect* dialect);
/// Part of question 3: the policy's own list of endpoints has this one. `below` is the path without its root.
tl::expected<void, Refusal> askEndpoints(const Key& key, std::string_view method, std::string_view below);
/// Part of question 4: every model the body names is on the allowlist, and no field is unknown (unless the
/// policy passes those).
tl::expected<void, Refusal> askScope(const Key& key, const RequestFacts& facts);
/// The dearest price of all models the body names; of a call without models the policy's price per call.
/// Nothing when one has none and the key is not capped.
tl::expected<std::optional<ModelPrice>, Refusal> askPrice(const Key& key, bool capped,
                                                          const RequestFacts& facts, const PriceBook& book);

} // namespace rubber::relay
