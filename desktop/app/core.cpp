// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/core.h"

#include <unistd.h>

namespace rubber::desktop {

Result<vault::Vault> App::Core::openVault(Duration patience) {
    if (!key) {
        if (!vault::Vault::exists(options.home))
            return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + options.home);
        return fail(ErrorCode::Locked, "vault_locked: the vault must be unlocked first");
    }
    return vault::Vault::open(options.home, *key, patience,
                              readOnly() == ReadOnly::No ? vault::Access::Full : vault::Access::ReadOnly);
}

ReadOnly App::Core::readOnly() const {
    if (options.readOnly) return ReadOnly::Asked;
    if (!vault::Vault::exists(options.home)) return ReadOnly::No;
    const bool writable = options.writable ? options.writable(options.home) : ::access(options.home.c_str(), W_OK) == 0;
    return writable ? ReadOnly::No : ReadOnly::Disk;
}

Status App::Core::requireWritable() const {
    switch (readOnly()) {
    case ReadOnly::No:
        break;
    case ReadOnly::Asked:
        return fail(ErrorCode::Stopped, "vault_read_only: it was opened for reading only");
    case ReadOnly::Disk:
        return fail(ErrorCode::Stopped, "vault_read_only: " + options.home + " cannot be written");
    }
    return {};
}

ReadOnly App::readOnly() const { return m_core->readOnly(); }

void App::setReadOnly(bool asked) { m_core->options.readOnly = asked; }

Result<vault::StoredRelay> findRelay(vault::Vault& vault, const std::string& relay) {
    TRY_LET(relays, vault::Relays(vault).all());
    if (relays.empty()) return fail(ErrorCode::NotFound, "no_relay: no relay is paired yet");
    std::string names;
    for (auto& known : relays) {
        if (known.name == relay || known.id.text() == relay || (relay.empty() && relays.size() == 1))
            return std::move(known);
        names += (names.empty() ? "" : ", ") + known.name;
    }
    if (relay.empty())
        return fail(ErrorCode::Invalid, "ambiguous: several relays are paired; name one of " + names);
    return fail(ErrorCode::NotFound, "no_such_relay: " + relay + " is none of " + names);
}

} // namespace rubber::desktop
