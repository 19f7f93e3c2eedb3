// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/relay_call.h"

#include "desktop/app/attest_gate.h"
#include "desktop/app/error_name.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/sealing_keys.h"
#include "desktop/app/unseal_guard.h"
#include "shared/crypto/sealed_box.h"

namespace rubber::desktop {

std::string masterKeyIds(const RelayId& relay, const DeviceId& device) {
    return relay.text() + '\0' + device.text() + '\0';
}

namespace {

constexpr int kSequenceTries = 4;

struct Prepared {
    vault::DeviceIdentity device;
    std::uint64_t sequence = 0;
};

Result<Prepared> prepare(App::Core& core, Effect effect) {
    TRY_LET(vault, core.openVault());
    vault::DeviceKeys keys(vault);
    TRY_LET(device, keys.loadOrMake());
    Prepared prepared{std::move(device), 0};
    if (effect == Effect::Changes) {
        TRY_LET(sequence, keys.nextSequence(core.clock.wall()));
        prepared.sequence = sequence;
    }
    return prepared;
}

Result<std::string> callInOrder(App::Core& core, const vault::StoredRelay& relay, std::string_view verb,
                                const std::string& body, Effect effect) {
    Result<std::string> answer;
    for (int i = 0; i < kSequenceTries; ++i) {
        TRY_LET(prepared, prepare(core, effect));
        answer = core.client.call(addressOf(relay), verb, body, prepared.sequence,
                                  {prepared.device.id.text(), &prepared.device.key});
        if (answer || effect == Effect::Reads || !isNamed(answer.error(), "sequence_too_low")) break;
    }
    return answer;
}

/// Before a relay is asked for anything on its account.
Status requireMasterKey(App::Core& core, const vault::StoredRelay& relay) {
    TRY_LET(vault, core.openVault());
    TRY_LET(masterKey, vault::Relays(vault).masterKey(relay.id));
    if (masterKey) return {};
    return fail(ErrorCode::NotFound,
                "no_master_key: this vault does not have the master key of " + relay.name);
}

Status sendMasterKeyTo(App::Core& core, const vault::StoredRelay& relay, const protocol::OneTimeKey& key) {
    protocol::UnsealRequest request;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(masterKey, vault::Relays(vault).masterKey(relay.id));
        if (!masterKey) return fail(ErrorCode::NotFound, "no_master_key: it is gone meanwhile");
        TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
        request.sealKey = key.id;
        request.sealedMasterKey = sealTo(key.key, joined(masterKeyIds(relay.id, device.id), *masterKey));
    }
    TRY(callInOrder(core, relay, "unseal", protocol::encode(request), Effect::Changes));
    return {};
}

} // namespace

Result<std::string> callRelay(App::Core& core, const vault::StoredRelay& relay, std::string_view verb,
                              const std::string& body, Effect effect) {
    auto answer = callInOrder(core, relay, verb, body, effect);
    if (answer || !isNamed(answer.error(), "relay_sealed")) return answer;
    if (auto unsealed = sendMasterKey(core, relay); !unsealed) {
        if (isNamed(unsealed.error(), "no_master_key")) return answer; // Somebody else must unseal it.
        return tl::unexpected(unsealed.error());
    }
    return callInOrder(core, relay, verb, body, effect);
}

Status sendMasterKey(App::Core& core, const vault::StoredRelay& relay) {
    TRY(requireMasterKey(core, relay));
    TRY(requireAttested(core, relay)); // Before the key leaves the vault.
    TRY(requireNotRolledBack(core, relay));
    return withSealingKey(core, relay,
                          [&](const protocol::OneTimeKey& key) { return sendMasterKeyTo(core, relay, key); });
}

} // namespace rubber::desktop
