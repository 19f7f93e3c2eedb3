// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"

#include <map>
#include <string>
#include <vector>

namespace rubber::desktop {

/// The names people know keys and relays by, taken from the vault once.
class RowNames {
public:
    static Result<RowNames> load(vault::Vault& vault);
    NamedRow name(const RelayId& relay, protocol::Row row) const;
    std::string keyName(const KeyId& id) const; ///< "" for a key of another device.
    /// Those whose name has the text, which is folded (protocol::folded).
    std::vector<KeyId> keysNamed(const std::string& part) const;
    std::string relayName(const RelayId& id) const;

private:
    std::map<KeyId, std::string> m_keys;
    std::map<RelayId, std::string> m_relays;
};

} // namespace rubber::desktop
