// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/signature.h"

#include "shared/crypto/digest.h"
#include "shared/crypto/signature.h"

namespace rubber::relay {

std::string webhookSignature(WebhookScheme scheme, const Secret& secret, std::string_view id, WallTime at,
                             std::string_view body) {
    std::string text(id);
    text += "." + std::to_string(at.ms / 1'000) + ".";
    text += body;
    if (scheme == WebhookScheme::V1) return "v1," + toBase64(asText(hmacSha256(secret, text)));
    const auto key = SigningKey::fromSeed(secret.clone());
    CHECK(key.has_value()); // Its size was checked when it came.
    return "v1a," + toBase64(asBytes(key->sign(text)));
}

} // namespace rubber::relay
