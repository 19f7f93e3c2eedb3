// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/settings.h"

namespace rubber::vault {

Result<std::optional<std::string>> Settings::find(const std::string& name) {
    std::optional<std::string> value;
    TRY(m_database.query("SELECT value FROM settings WHERE name = ?", {name}, [&](const ResultRow& row) {
        value = row.text(0);
        return Status();
    }));
    return value;
}

Status Settings::set(const std::string& name, const std::string& value) {
    return m_database.run("INSERT INTO settings (name, value) VALUES (?, ?)"
                          " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                          {name, value});
}

} // namespace rubber::vault
