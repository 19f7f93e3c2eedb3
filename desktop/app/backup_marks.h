// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/vault_facts.h"

#include <string>

namespace rubber::desktop {

/// What checks of backups found, in `backups/checked.txt`: readable while the vault is locked or damaged,
/// when a person chooses a backup by it. It decides nothing: a restore reads the whole file again.
class BackupMarks {
public:
    explicit BackupMarks(std::string home) : m_folder(std::move(home) + "/backups") {}
    /// Fills in `state` and `verifiedAt` when the file is still the one that was checked.
    void read(std::vector<BackupReport>& reports) const;
    /// For a backup of the folder; one elsewhere is not remembered. What cannot be written is not remembered
    /// either.
    void set(const std::string& file, BackupReport::State state, WallTime now) const;

private:
    std::string m_folder;
};

/// Path, size and time of a file; false when it is none.
bool describeBackup(const std::string& file, BackupReport& report);

} // namespace rubber::desktop
