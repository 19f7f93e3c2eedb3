// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <string>
#include <string_view>

/// Small 0600 files of the data folder. A write replaces the file as a whole: temporary name, sync, rename,
/// sync of the folder.
namespace rubber::relay {

/// Unauthorized when others may read the file (the mode has group or other bits), NotFound, Corrupt when
/// larger than `maxBytes`.
enum class SecretReaders {
    Owner,             ///< Mode 0600 or less.
    OwnerAndAccessList ///< The group's bit may be an access list's mask (systemd credentials).
};
Result<Secret> readSecretFile(const std::string& path, std::size_t maxBytes = 16'384,
                              SecretReaders readers = SecretReaders::Owner);
Status writeSecretFile(const std::string& path, const Secret& content);

/// The same for facts that are no secret.
Result<std::string> readSmallFile(const std::string& path, std::size_t maxBytes = 1u << 20);
Status writeSmallFile(const std::string& path, std::string_view content, unsigned mode = 0600);

/// Overwrites the bytes, then removes the file and syncs the folder. A missing file is fine.
Status eraseSecretFile(const std::string& path);

bool fileExists(const std::string& path);

} // namespace rubber::relay
