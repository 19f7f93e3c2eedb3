// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"

#include <optional>
#include <string>

namespace rubber::vault {

/// Named texts: the owner's price book, the day of the last backup. Never a secret.
class Settings {
public:
    explicit Settings(Vault& vault) : m_database(vault.database()) {}
    Result<std::optional<std::string>> find(const std::string& name);
    Status set(const std::string& name, const std::string& value);

private:
    Database& m_database;
};

} // namespace rubber::vault
