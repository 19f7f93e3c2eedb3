// SPDX-License-Identifier: GPL-3.0-or-later
// Names, tags, notes, the archive: what the owner keeps in order in the vault. A relay hears only of the
// kill.
#include "desktop/app/error_name.h"
#include "desktop/app/key_name.h"
#include "desktop/app/key_report.h"
#include "desktop/app/key_tags.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/upstream_lookup.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

Result<KeyReport> stored(vault::Vault& vault, const KeyId& id) {
    TRY_LET(granted, findGrantedKey(vault, id.text()));
    return storedReport(granted);
}

/// Dead when it returns without error: its relay said so, or never heard of the key.
Status endKey(App& app, App::Core& core, const GrantedKey& granted) {
    const KeyReport now = askForKey(core, granted);
    if (!now.live && isNamed(*now.unreachable, "unknown_key")) return {};
    if (!now.live) return tl::unexpected(*now.unreachable);
    if (now.live->state == protocol::KeyState::Killed) return {};
    TRY_LET(killed, app.kill({granted.key.id.text()}));
    for (const auto& relay : killed.relays)
        if (relay.error && !isNamed(*relay.error, "unknown_key")) return tl::unexpected(*relay.error);
    return {};
}

} // namespace

Result<KeyReport> App::renameKey(const std::string& key, const std::string& name) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    if (granted.key.replaced)
        return fail(ErrorCode::Stopped,
                    "replaced: this key was rotated; its successor has the name " + granted.key.name);
    if (name.empty()) return fail(ErrorCode::Invalid, "bad_option: --name is empty");
    if (name != granted.key.name) {
        TRY(chooseName(vault, name, ""));
        TRY(vault::ProxyKeyTable(vault).setName(granted.key.id, name));
        TRY(writeKillFile(vault)); // kill goes by name too.
        std::ignore = m_core->noteIn(vault, EventKind::KeyRenamed, name, {{"before", granted.key.name}});
    }
    return stored(vault, granted.key.id);
}

Result<KeyReport> App::setTags(const std::string& key, const std::vector<std::string>& tags) {
    TRY_LET(clean, checkedTags(tags));
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    TRY(vault::ProxyKeyTable(vault).setTags(granted.key.id, clean));
    return stored(vault, granted.key.id);
}

Result<KeyReport> App::setNote(const std::string& key, const std::string& note) {
    TRY(checkNote(note));
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    TRY(vault::ProxyKeyTable(vault).setNote(granted.key.id, note));
    return stored(vault, granted.key.id);
}

Result<KeyReport> App::archiveKey(const std::string& key) {
    GrantedKey granted;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(found, findGrantedKey(vault, key));
        granted = std::move(found);
        if (granted.key.archivedAt) return storedReport(granted);
    }
    TRY(endKey(*this, *m_core, granted));
    TRY_LET(vault, m_core->openVault());
    TRY(vault::ProxyKeyTable(vault).setArchived(granted.key.id, m_core->clock.wall()));
    std::ignore = m_core->noteIn(vault, EventKind::KeyArchived, granted.key.name);
    return stored(vault, granted.key.id);
}

Result<KeyReport> App::unarchiveKey(const std::string& key) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    TRY(requireInUse(granted.upstream));
    TRY(vault::ProxyKeyTable(vault).setArchived(granted.key.id, std::nullopt));
    std::ignore = m_core->noteIn(vault, EventKind::KeyUnarchived, granted.key.name);
    return stored(vault, granted.key.id);
}

Status App::deleteKey(const std::string& key) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(granted, findGrantedKey(vault, key));
    if (!granted.key.archivedAt)
        return fail(ErrorCode::Stopped, "not_archived: " + granted.key.name + " must be archived first");
    TRY(vault.database().inTransaction([&] { return vault::ProxyKeyTable(vault).remove(granted.key.id); }));
    std::ignore = m_core->noteIn(vault, EventKind::KeyDeleted, granted.key.name);
    return writeKillFile(vault);
}

} // namespace rubber::desktop
