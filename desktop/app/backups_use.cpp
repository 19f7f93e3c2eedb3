// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, listing, checking and restoring backups.
#include "desktop/app/core.h"
#include "desktop/vault/backup.h"
#include "desktop/vault/settings.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <sys/stat.h>

namespace rubber::desktop {

namespace {

constexpr std::string_view kEnding = ".rubberbackup";

/// "<bytes> <changed ms> <checked ms> sound|damaged": holds for the file as it was then.
std::string markOf(const BackupReport& report) {
    return std::to_string(report.bytes) + " " + std::to_string(report.at.ms) + " " +
           std::to_string(report.verifiedAt->ms) +
           (report.state == BackupReport::State::Sound ? " sound" : " damaged");
}
std::string markName(const std::string& file) {
    return "backup_check/" + std::filesystem::path(file).filename().string();
}

void readMark(const std::string& text, BackupReport& report) {
    std::int64_t numbers[3] = {};
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (auto& number : numbers) {
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc() || read.ptr == end) return;
        at = read.ptr + 1;
    }
    if (numbers[0] != static_cast<std::int64_t>(report.bytes) || numbers[1] != report.at.ms) return;
    report.verifiedAt = WallTime{numbers[2]};
    report.state = std::string_view(at, static_cast<std::size_t>(end - at)) == "sound"
                       ? BackupReport::State::Sound
                       : BackupReport::State::Damaged;
}

bool statFile(const std::string& file, BackupReport& report) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return false;
    report.file = file;
    report.bytes = static_cast<std::uint64_t>(facts.st_size);
    report.at = WallTime{std::int64_t{facts.st_mtim.tv_sec} * 1000 + facts.st_mtim.tv_nsec / 1'000'000};
    const std::string name = std::filesystem::path(file).filename().string();
    report.daily = name.starts_with("vault-");
    return true;
}

/// A mark for a backup of this folder that was written and checked just now, or looked at on request.
void setMark(vault::Vault& vault, const std::string& file, BackupReport::State state, WallTime now) {
    BackupReport report;
    if (!statFile(file, report)) return;
    report.state = state;
    report.verifiedAt = now;
    std::ignore = vault::Settings(vault).set(markName(file), markOf(report));
}

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
    setMark(vault, file, BackupReport::State::Sound, m_core->clock.wall());
    std::ignore = m_core->noteIn(vault, EventKind::BackupMade, file);
    return {};
}

std::vector<BackupReport> App::backups() {
    std::vector<BackupReport> reports;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(home() + "/backups", ignored)) {
        const std::string file = entry.path().string();
        BackupReport report;
        if (!file.ends_with(kEnding) || !statFile(file, report)) continue;
        report.format = vault::backupFormat(file);
        reports.push_back(std::move(report));
    }
    std::sort(reports.begin(), reports.end(),
              [](const auto& a, const auto& b) { return std::tie(b.at, b.file) < std::tie(a.at, a.file); });
    if (!m_core->key) return reports;
    if (auto vault = m_core->openVault())
        for (auto& report : reports)
            if (auto mark = vault::Settings(*vault).find(markName(report.file)); mark && *mark)
                readMark(**mark, report);
    return reports;
}

Result<BackupCheck> App::verifyBackup(const std::string& file) {
    if (!m_core->key) {
        TRY_LET(reading, vault::readWholeBackup(file, nullptr, home()));
        return BackupCheck{reading.bytes, reading.format, false};
    }
    TRY_LET(vault, m_core->openVault());
    const auto reading = vault::readWholeBackup(file, &*m_core->key, home());
    // A disk that is full says nothing about the backup.
    if (reading || reading.error().code == ErrorCode::Corrupt)
        setMark(vault, file, reading ? BackupReport::State::Sound : BackupReport::State::Damaged,
                m_core->clock.wall());
    if (!reading) return tl::unexpected(reading.error());
    return BackupCheck{reading->bytes, reading->format, reading->opened};
}

Status App::restoreBackup(const std::string& file, RestoreMode mode) {
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
