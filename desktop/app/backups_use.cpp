// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, listing, checking and restoring backups.
#include "desktop/app/backup_marks.h"
#include "desktop/app/core.h"
#include "desktop/vault/backup.h"

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

namespace rubber::desktop {

namespace {

constexpr std::string_view kEnding = ".rubberbackup";

vault::OldFiles oldFilesFor(RestoreMode mode) {
    return mode == RestoreMode::MoveAside ? vault::OldFiles::MoveAside : vault::OldFiles::Refuse;
}

/// "replaced-2026-03-10T14-02-11Z": no colons, which some disks refuse.
std::string asideName(WallTime now) {
    std::string name = "replaced-" + now.toRfc3339();
    std::replace(name.begin(), name.end(), ':', '-');
    return name;
}

} // namespace

Status App::backup(const std::string& file) {
    TRY(m_core->requireFree(m_core->databaseBytes() * 2));
    TRY_LET(vault, m_core->openVault());
    TRY(vault::writeBackup(vault, file));
    BackupMarks(home()).set(file, BackupReport::State::Sound, m_core->clock.wall());
    std::ignore = m_core->noteIn(vault, EventKind::BackupMade, file);
    return {};
}

std::vector<BackupReport> App::backups() {
    std::vector<BackupReport> reports;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(home() + "/backups", ignored)) {
        const std::string file = entry.path().string();
        BackupReport report;
        if (!file.ends_with(kEnding) || !describeBackup(file, report)) continue;
        report.format = vault::backupFormat(file);
        reports.push_back(std::move(report));
    }
    std::sort(reports.begin(), reports.end(),
              [](const auto& a, const auto& b) { return std::tie(b.at, b.file) < std::tie(a.at, a.file); });
    BackupMarks(home()).read(reports);
    return reports;
}

Result<BackupCheck> App::verifyBackup(const std::string& file) {
    const auto reading = vault::readWholeBackup(file, m_core->key.get(), home());
    // A disk that is full says nothing about the backup.
    if (reading || reading.error().code == ErrorCode::Corrupt)
        BackupMarks(home()).set(file, reading ? BackupReport::State::Sound : BackupReport::State::Damaged,
                                m_core->clock.wall());
    if (!reading) return tl::unexpected(reading.error());
    return BackupCheck{reading->bytes, reading->format, reading->opened};
}

Status App::restoreBackup(const std::string& file, RestoreMode mode) {
    TRY(m_core->requireWritable());
    struct stat facts {};
    if (::stat(file.c_str(), &facts) == 0)
        TRY(m_core->requireFree(static_cast<std::uint64_t>(facts.st_size)));
    const std::string aside = asideName(m_core->clock.wall());
    TRY(vault::restoreBackup(file, home(), oldFilesFor(mode), aside));
    m_core->key.reset(); // It may be another vault, and its passphrase another one.
    std::ignore = m_core->note(EventKind::BackupRestored, file);
    return {};
}

} // namespace rubber::desktop
