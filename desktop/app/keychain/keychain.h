// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <map>
#include <memory>
#include <string>

namespace rubber::desktop {

/// Where the operating system keeps secrets for its user. It never prompts: a keychain that is locked or away
/// is "no_keychain" (Unavailable). Blocks for a moment; any thread.
class Keychain {
public:
    virtual ~Keychain() = default;
    virtual bool available() = 0;
    /// NotFound "no_keychain_entry"; Unavailable "no_keychain".
    virtual Result<Secret> read(const std::string& entry) = 0;
    virtual Status write(const std::string& entry, const Secret& secret) = 0;
    virtual Status remove(const std::string& entry) = 0; ///< Fine when there is none.
};

/// The system's own: Secret Service, macOS Keychain, Windows Credential Store, through QtKeychain without
/// its plain-text fallback. Needs a QCoreApplication whose thread runs or waits here.
std::shared_ptr<Keychain> systemKeychain();

/// One that lives in memory, for tests.
class MemoryKeychain final : public Keychain {
public:
    bool available() override { return present; }
    Result<Secret> read(const std::string& entry) override;
    Status write(const std::string& entry, const Secret& secret) override;
    Status remove(const std::string& entry) override;

    bool present = true;
    std::map<std::string, Secret> entries;
};

} // namespace rubber::desktop
