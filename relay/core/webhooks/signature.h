// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/secret.h"
#include "shared/webhook.h"

#include <string>
#include <string_view>

/// Standard Webhooks: what is signed is "id.seconds.body", with the body's exact bytes.
namespace rubber::relay {

/// "v1,BASE64" or "v1a,BASE64". `secret`: for v1 of any size (ours: 32 bytes), for v1a the seed of an Ed25519
/// key, 32 bytes.
std::string webhookSignature(WebhookScheme scheme, const Secret& secret, std::string_view id, WallTime at,
                             std::string_view body);

} // namespace rubber::relay
