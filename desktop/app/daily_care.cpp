// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/daily_care.h"

#include "desktop/app/backup_marks.h"
#include "desktop/vault/audit_rows.h"
#include "desktop/vault/backup.h"
#include "desktop/vault/settings.h"

#include <charconv>

namespace rubber::desktop {

namespace {

constexpr const char* kLastRemoval = "last_removal_day";
// A clock that stands years ahead for an hour must not remove everything: a day that is far from the last one
// is written down, and believed when another follows it.
constexpr std::int32_t kBelievableDays = 35;

Status backUp(App::Core& core, vault::Vault& vault, const Settings& settings) {
    TRY(core.requireFree(core.databaseBytes() * 2));
    TRY_LET(made,
            vault::backupDaily(vault, core.clock.wall(), static_cast<std::size_t>(settings.backupsKept)));
    if (!made) return {};
    // It was read back before it got its name.
    BackupMarks(core.options.home)
        .set(vault::dailyBackupFile(vault.folder(), core.clock.wall()), BackupReport::State::Sound,
             core.clock.wall());
    return core.noteIn(vault, EventKind::BackupMade, "", {{"as", "daily"}});
}

Result<bool> isDue(vault::Vault& vault, UtcDay today) {
    vault::Settings stored(vault);
    TRY_LET(text, stored.find(kLastRemoval));
    std::int32_t last = 0;
    if (text) std::from_chars(text->data(), text->data() + text->size(), last);
    if (text && last == today.number) return false;
    TRY(stored.set(kLastRemoval, std::to_string(today.number)));
    return text && today.number > last && today.number - last <= kBelievableDays;
}

Status removeOld(App::Core& core, vault::Vault& vault, const Settings& settings) {
    const WallTime now = core.clock.wall();
    TRY_LET(due, isDue(vault, UtcDay::of(now)));
    if (!due || settings.retentionDays == 0) return {};
    const WallTime before = now - Duration::days(settings.retentionDays);
    TRY(vault::AuditRows(vault).removeOlder(before));
    TRY(vault::OwnerEvents(vault).removeOlder(before, now));
    return {};
}

} // namespace

void careDaily(App::Core& core, vault::Vault& vault) {
    const Settings settings = core.settingsWith(&vault);
    // The backup first: what is removed today is in today's copy.
    if (!backUp(core, vault, settings)) return;
    std::ignore = removeOld(core, vault, settings);
}

} // namespace rubber::desktop
