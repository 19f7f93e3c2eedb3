// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved forms: kept in the vault, so that locking never waits for an editor.
#include "desktop/app/core.h"
#include "desktop/vault/drafts.h"

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostText = 256u << 10, kMostName = 128;

} // namespace

Status App::saveDraft(const std::string& kind, const std::string& id, const std::string& text) {
    if (kind.empty() || kind.size() > kMostName || id.size() > kMostName || text.size() > kMostText)
        return fail(ErrorCode::Invalid, "draft_too_large: a draft has a kind and at most 256 KiB of text");
    TRY_LET(vault, m_core->openVault());
    return vault::Drafts(vault).save({kind, id, text, m_core->clock.wall()});
}

Result<std::vector<Draft>> App::drafts() {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(stored, vault::Drafts(vault).all());
    std::vector<Draft> drafts;
    for (auto& draft : stored)
        drafts.push_back({std::move(draft.kind), std::move(draft.id), std::move(draft.text), draft.savedAt});
    return drafts;
}

Status App::dropDraft(const std::string& kind, const std::string& id) {
    TRY_LET(vault, m_core->openVault());
    return vault::Drafts(vault).drop(kind, id);
}

} // namespace rubber::desktop
