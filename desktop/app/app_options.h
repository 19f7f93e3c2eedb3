// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace rubber::desktop {

class Keychain;

struct AppOptions {
    std::string home;       ///< The vault's folder (RUBBERAPI_HOME); made on createVault.
    std::string pricesFile; ///< The installed price book; "" or no such file: the one built in.
    bool cheapPassphrase =
        false; ///< Floor cost of the passphrase (64 MiB x 3) instead of a calibrated one: for tests.
    /// Who acts, in the owner's events: "app", "cli pts/3", "agent".
    std::string who = "app";
    std::shared_ptr<Keychain> keychain; ///< keychain/keychain.h; none: there is no keychain.
    /// Nothing of the vault may be changed, nor its folder; App::setReadOnly changes it.
    bool readOnly = false;
    /// Whether a folder can be written; none: the system is asked. For tests.
    std::function<bool(const std::string& folder)> writable;
    /// Free bytes of the disk a folder is on; none: the system is asked. For tests.
    std::function<std::uint64_t(const std::string& folder)> freeBytes;
};

} // namespace rubber::desktop
