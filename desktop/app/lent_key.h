// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace rubber::vault {
class VaultKey;
}

namespace rubber::desktop {

/// An unlocked vault's key on its way to another App of this process (App::lend). Opens nothing by itself and
/// cannot be looked into; the key is wiped when the last App and the last LentKey that share it are gone.
class LentKey {
public:
    LentKey() = default;
    bool empty() const { return !m_key; }

private:
    friend class App;
    explicit LentKey(std::shared_ptr<const vault::VaultKey> key) : m_key(std::move(key)) {}
    std::shared_ptr<const vault::VaultKey> m_key;
};

} // namespace rubber::desktop
