// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <string>
#include <string_view>

/// What a backup is: a tar file whose first file is a header, then the files of a relay's folder, then their sums.
namespace rubber::relay {

inline constexpr const char* kBackupHeader = "rubberapi-relay-backup";
inline constexpr const char* kAuditTree = "journal/audit.tree";

/// Whether a file of the data folder, named from there, is part of a backup. Not what is of this moment (the lock, the socket, an
/// open pairing code), unfinished or set aside, and not the master key.
bool belongsInBackup(std::string_view name);
/// The same for a file that a backup brings: also the master key, which is in it when somebody asked for it.
bool mayBeRestored(std::string_view name);

/// "rubberapi-relay-backup 1", "relay ID", "taken TIME", "program VERSION", a line each.
Result<std::string> backupHeader(const std::string& folder, WallTime taken);
struct BackupHeader {
    std::string relay, taken, program;
};
/// Corrupt: not a backup. Unsupported: of a newer format; the sentence names the program that wrote it.
Result<BackupHeader> readBackupHeader(std::string_view text);

} // namespace rubber::relay
