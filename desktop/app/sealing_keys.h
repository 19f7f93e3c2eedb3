// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "shared/protocol/seal_messages.h"

namespace rubber::desktop {

/// A one-time sealing key of this relay, made for this device and signed by the relay's identity: for one
/// box, soon. Call it with the vault closed. Unauthorized "identity_changed" for one that the paired relay
/// did not sign.
Result<protocol::OneTimeKey> takeSealingKey(App::Core& core, const vault::StoredRelay& relay);

/// Runs `send` with a fresh key, and once more with another when the relay does not know the first one any
/// more (it was restarted in between).
template <class Send>
auto withSealingKey(App::Core& core, const vault::StoredRelay& relay, const Send& send)
    -> decltype(send(protocol::OneTimeKey{})) {
    TRY_LET(key, takeSealingKey(core, relay));
    auto sent = send(key);
    if (sent || sent.error().context.find("sealing_key_unknown") != 0) return sent;
    TRY_LET(another, takeSealingKey(core, relay));
    return send(another);
}

} // namespace rubber::desktop
