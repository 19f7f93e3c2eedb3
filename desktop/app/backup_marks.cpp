// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/backup_marks.h"

#include "desktop/vault/files.h"

#include <filesystem>
#include <sstream>
#include <sys/stat.h>
#include <tuple>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostBytes = 1u << 20;

struct Mark {
    std::string name, state;
    std::uint64_t bytes = 0;
    std::int64_t changedMs = 0, checkedMs = 0;
};

std::string nameOf(const std::string& file) { return std::filesystem::path(file).filename().string(); }

std::vector<Mark> load(const std::string& folder) {
    std::vector<Mark> marks;
    const auto text = vault::readFile(folder + "/checked.txt", kMostBytes);
    if (!text) return marks;
    std::istringstream lines(*text);
    Mark mark;
    // The name last: it may have spaces.
    while (lines >> mark.state >> mark.bytes >> mark.changedMs >> mark.checkedMs &&
           std::getline(lines >> std::ws, mark.name))
        marks.push_back(mark);
    return marks;
}

bool isOf(const Mark& mark, const BackupReport& report) {
    return mark.name == nameOf(report.file) && mark.bytes == report.bytes && mark.changedMs == report.at.ms;
}

} // namespace

bool describeBackup(const std::string& file, BackupReport& report) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return false;
    report.file = file;
    report.bytes = static_cast<std::uint64_t>(facts.st_size);
    report.at = WallTime{std::int64_t{facts.st_mtim.tv_sec} * 1000 + facts.st_mtim.tv_nsec / 1'000'000};
    report.daily = nameOf(file).starts_with("vault-");
    return true;
}

void BackupMarks::read(std::vector<BackupReport>& reports) const {
    for (const Mark& mark : load(m_folder))
        for (BackupReport& report : reports) {
            if (!isOf(mark, report)) continue;
            report.state = mark.state == "sound" ? BackupReport::State::Sound : BackupReport::State::Damaged;
            report.verifiedAt = WallTime{mark.checkedMs};
        }
}

void BackupMarks::set(const std::string& file, BackupReport::State state, WallTime now) const {
    BackupReport report;
    std::error_code ignored;
    if (!describeBackup(file, report) ||
        !std::filesystem::equivalent(std::filesystem::path(file).parent_path(), m_folder, ignored))
        return;
    std::string text;
    const auto add = [&](const Mark& mark) {
        text += mark.state + " " + std::to_string(mark.bytes) + " " + std::to_string(mark.changedMs) + " " +
                std::to_string(mark.checkedMs) + " " + mark.name + "\n";
    };
    for (const Mark& mark : load(m_folder))
        if (mark.name != nameOf(file) && std::filesystem::exists(m_folder + "/" + mark.name, ignored))
            add(mark);
    add({nameOf(file), state == BackupReport::State::Sound ? "sound" : "damaged", report.bytes, report.at.ms,
         now.ms});
    std::ignore = vault::replaceFile(m_folder + "/checked.txt", text);
}

} // namespace rubber::desktop
