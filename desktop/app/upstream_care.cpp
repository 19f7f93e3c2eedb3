// SPDX-License-Identifier: GPL-3.0-or-later
// upstream add, rename, archive, remove, reveal: changes in the vault alone.
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/upstream_lookup.h"
#include "desktop/app/upstream_report.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Result<UpstreamReport> markArchived(App::Core& core, vault::Vault& vault, const UpstreamKeyId& id,
                                    std::optional<WallTime> at) {
    TRY(vault::UpstreamKeyTable(vault).setArchived(id, at));
    return upstreamReport(core, vault, id);
}

} // namespace

Result<UpstreamReport> App::addUpstream(const Secret& secret, const std::string& provider,
                                        const std::string& baseUrl, const std::string& label) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(chosen, chooseUpstream(*m_core, vault, secret, provider, baseUrl));
    TRY(requireNew(chosen));
    if (label.empty()) {
        TRY_LET(all, vault::UpstreamKeyTable(vault).all());
        chosen.key.label = freeLabel(all, chosen.key.provider);
    } else {
        TRY(requireFreeLabel(vault, label));
        chosen.key.label = label;
    }
    TRY(vault::UpstreamKeyTable(vault).insert(chosen.key, secret));
    std::ignore = m_core->noteIn(vault, EventKind::UpstreamAdded, chosen.key.label,
                                 {{"provider", chosen.key.provider}});
    return upstreamReport(*m_core, vault, chosen.key.id);
}

Result<UpstreamReport> App::renameUpstream(const std::string& upstream, const std::string& label) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(stored, findUpstream(vault, upstream));
    if (stored.label != label) {
        TRY(requireFreeLabel(vault, label));
        TRY(vault::UpstreamKeyTable(vault).setLabel(stored.id, label));
        std::ignore = m_core->noteIn(vault, EventKind::UpstreamRenamed, label, {{"before", stored.label}});
    }
    return upstreamReport(*m_core, vault, stored.id);
}

Result<UpstreamReport> App::archiveUpstream(const std::string& upstream) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(stored, findUpstream(vault, upstream));
    TRY_LET(report, upstreamReport(*m_core, vault, stored.id));
    if (!report.usedBy.empty())
        return fail(ErrorCode::Stopped, "upstream_in_use: " + stored.label + " is used by " +
                                            joined(report.usedBy) + "; archive these first");
    if (stored.archivedAt) return report;
    std::ignore = m_core->noteIn(vault, EventKind::UpstreamArchived, stored.label);
    return markArchived(*m_core, vault, stored.id, m_core->clock.wall());
}

Result<UpstreamReport> App::unarchiveUpstream(const std::string& upstream) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(stored, findUpstream(vault, upstream));
    std::ignore = m_core->noteIn(vault, EventKind::UpstreamUnarchived, stored.label);
    return markArchived(*m_core, vault, stored.id, std::nullopt);
}

Status App::deleteUpstream(const std::string& upstream) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(stored, findUpstream(vault, upstream));
    if (!stored.archivedAt)
        return fail(ErrorCode::Stopped, "not_archived: " + stored.label + " must be archived first");
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    std::erase_if(keys, [&](const auto& key) { return key.upstreamKey != stored.id; });
    std::vector<std::string> kept;
    for (const auto& key : keys)
        if (!key.replaced) kept.push_back(key.name);
    if (!kept.empty())
        return fail(ErrorCode::Stopped, "upstream_in_use: " + joined(kept) + " still " +
                                            (kept.size() == 1 ? "belongs" : "belong") + " to " +
                                            stored.label + "; delete " + (kept.size() == 1 ? "it" : "them") +
                                            " first");
    const auto removeAll = [&]() -> Status {
        // What rotation left behind: dead tokens that no list shows.
        for (const auto& key : keys)
            TRY(vault::ProxyKeyTable(vault).remove(key.id));
        return vault::UpstreamKeyTable(vault).remove(stored.id);
    };
    TRY(vault.database().inTransaction(removeAll));
    std::ignore = m_core->noteIn(vault, EventKind::UpstreamRemoved, stored.label);
    return writeKillFile(vault);
}

Result<Secret> App::revealUpstream(const std::string& upstream, const Secret& passphrase) {
    std::string label;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(stored, findUpstream(vault, upstream)); // Before the slow part.
        label = stored.label;
    }
    if (const auto key = vault::Vault::unlock(m_core->options.home, passphrase); !key) {
        if (isNamed(key.error(), "wrong_passphrase"))
            std::ignore = m_core->note(EventKind::RevealRefused, label);
        return tl::unexpected(key.error());
    }
    TRY_LET(vault, m_core->openVault());
    TRY_LET(stored, findUpstream(vault, upstream));
    TRY(m_core->noteIn(vault, EventKind::UpstreamRevealed, stored.label)); // On record before it is seen.
    return vault::UpstreamKeyTable(vault).open(stored.id);
}

} // namespace rubber::desktop
