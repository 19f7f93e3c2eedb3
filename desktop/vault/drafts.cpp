// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/drafts.h"

namespace rubber::vault {

Status Drafts::save(const StoredDraft& draft) {
    return m_database.inTransaction([&]() -> Status {
        TRY(m_database.run("INSERT OR REPLACE INTO drafts (kind, id, text, saved_ms) VALUES (?, ?, ?, ?)",
                           {draft.kind, draft.id, draft.text, draft.savedAt.ms}));
        return m_database.run("DELETE FROM drafts WHERE (kind, id) NOT IN"
                              " (SELECT kind, id FROM drafts ORDER BY saved_ms DESC LIMIT ?)",
                              {kMost});
    });
}

Result<std::vector<StoredDraft>> Drafts::all() {
    std::vector<StoredDraft> drafts;
    TRY(m_database.query(
        "SELECT kind, id, text, saved_ms FROM drafts ORDER BY saved_ms DESC, kind, id", {},
        [&](const ResultRow& row) {
            drafts.push_back({row.text(0), row.text(1), row.text(2), WallTime{row.integer(3)}});
            return Status();
        }));
    return drafts;
}

Status Drafts::drop(const std::string& kind, const std::string& id) {
    return m_database.run("DELETE FROM drafts WHERE kind = ? AND id = ?", {kind, id});
}

} // namespace rubber::vault
