// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"

#include <string>
#include <vector>

namespace rubber::vault {

struct StoredDraft {
    std::string kind, id, text;
    WallTime savedAt;
};

/// Unsaved forms. The newest kMost are kept.
class Drafts {
public:
    static constexpr std::int64_t kMost = 100;

    explicit Drafts(Vault& vault) : m_database(vault.database()) {}
    Status save(const StoredDraft& draft);  ///< In place of one of the same kind and id.
    Result<std::vector<StoredDraft>> all(); ///< Newest first.
    Status drop(const std::string& kind, const std::string& id);

private:
    Database& m_database;
};

} // namespace rubber::vault
