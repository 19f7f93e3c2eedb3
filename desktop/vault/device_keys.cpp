// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/device_keys.h"

#include "shared/crypto/sealed_box.h"

#include <optional>

namespace rubber::vault {

Result<DeviceIdentity> DeviceKeys::loadOrMake() {
    const Secret wrapping = m_vault.key().derive(Purpose::Devices);
    std::string id, deviceBox, killBox;
    TRY(m_vault.database().query("SELECT id, device_key_box, kill_key_box FROM device", {},
                                 [&](const ResultRow& row) {
                                     id = row.text(0);
                                     deviceBox = row.blob(1);
                                     killBox = row.blob(2);
                                     return Status();
                                 }));
    if (!id.empty()) {
        TRY_LET(deviceSeed, decryptSecret(wrapping, deviceBox, "device/" + id));
        TRY_LET(killSeed, decryptSecret(wrapping, killBox, "kill/" + id));
        TRY_LET(key, SigningKey::fromSeed(std::move(deviceSeed)));
        TRY_LET(killKey, SigningKey::fromSeed(std::move(killSeed)));
        return DeviceIdentity{DeviceId(id), std::move(key), std::move(killKey)};
    }
    DeviceIdentity fresh{DeviceId("dev_" + randomBase62(16)), SigningKey::make(), SigningKey::make()};
    TRY(m_vault.database().run(
        "INSERT INTO device (one, id, device_key_box, kill_key_box, sequence) VALUES (1, ?, ?, ?, 0)",
        {fresh.id.text(), Blob{encryptSecret(wrapping, fresh.key.seed, "device/" + fresh.id.text())},
         Blob{encryptSecret(wrapping, fresh.killKey.seed, "kill/" + fresh.id.text())}}));
    return fresh;
}

Result<std::uint64_t> DeviceKeys::nextSequence(WallTime now) {
    std::int64_t sequence = 0;
    const auto take = [&]() -> Status {
        TRY(m_vault.database().run("UPDATE device SET sequence = max(sequence + 1, ?)", {now.ms}));
        TRY_LET(taken, m_vault.database().integer("SELECT sequence FROM device", {}, 0));
        sequence = taken;
        return {};
    };
    TRY(m_vault.database().inTransaction(take));
    if (sequence <= 0) return fail(ErrorCode::Corrupt, "vault_damaged: this vault has no device");
    return static_cast<std::uint64_t>(sequence);
}

} // namespace rubber::vault
