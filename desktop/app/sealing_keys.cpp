// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/sealing_keys.h"

#include "desktop/app/relay_call.h"

namespace rubber::desktop {

Result<protocol::OneTimeKey> takeSealingKey(App::Core& core, const vault::StoredRelay& relay) {
    DeviceId device;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(own, vault::DeviceKeys(vault).loadOrMake());
        device = own.id;
    }
    TRY_LET(batch, callRelayFor<protocol::SealingKeyBatch>(core, relay, "sealing-keys",
                                                           protocol::encode(protocol::SealingKeysRequest{1}),
                                                           Effect::Reads));
    if (batch.keys.size() != 1 || batch.relay != relay.id || batch.device != device ||
        !verifySignature(relay.identityKey, protocol::sealingKeysText(batch), batch.signature))
        return fail(ErrorCode::Unauthorized,
                    "identity_changed: the key to seal to is not signed by " + relay.name);
    return batch.keys.front();
}

} // namespace rubber::desktop
