// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/http/head.h"

#include <optional>
#include <string>
#include <string_view>

namespace rubber::relay {

/// The proxy key, from any place an SDK puts it: Authorization Bearer, Basic (user or password), x-api-key,
/// x-goog-api-key, ?key=. Two different ones: nothing. Something that is no proxy key beside one is ignored.
/// Views into the head, except for Basic, which is decoded into `scratch`.
std::optional<std::string_view> presentedKey(const RequestHead& head, std::string& scratch);

} // namespace rubber::relay
