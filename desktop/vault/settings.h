// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/ids.h"

#include <optional>
#include <string>

namespace rubber::vault {

/// Where a relay's attestation policy is kept. It goes with the relay, and to one that takes its place.
inline std::string attestationSetting(const RelayId& relay) { return "attestation/" + relay.text(); }

/// Named texts: the owner's price book, the day of the last backup, what each relay has to show. Never a secret.
class Settings {
public:
    explicit Settings(Vault& vault) : m_database(vault.database()) {}
    Result<std::optional<std::string>> find(const std::string& name);
    Status set(const std::string& name, const std::string& value);

private:
    Database& m_database;
};

} // namespace rubber::vault
