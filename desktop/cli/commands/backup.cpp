// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

std::string folderOf(const Context& context) { return context.app.home() + "/backups/"; }

/// A name of the list, or a file anywhere.
std::string fileFor(Context& context, const std::string& word) {
    if (word.find('/') != std::string::npos) return word;
    const std::string listed = folderOf(context) + word;
    for (const auto& backup : context.app.backups())
        if (backup.file == listed) return listed;
    return word;
}

std::string nameOf(const Context& context, const std::string& file) {
    const std::string folder = folderOf(context);
    return file.starts_with(folder) ? file.substr(folder.size()) : file;
}

const char* stateWord(desktop::BackupReport::State state) {
    switch (state) {
    case desktop::BackupReport::State::Sound:
        return "sound";
    case desktop::BackupReport::State::Damaged:
        return "damaged";
    case desktop::BackupReport::State::Unknown:
        return "not checked";
    }
    return "";
}

} // namespace

Outcome backupCreate(Context& context) {
    TRY(context.unlock());
    std::string file = context.options.word(0);
    if (file.empty()) {
        std::string time = context.clock.wall().toRfc3339();
        std::replace(time.begin(), time.end(), ':', '-');
        file = folderOf(context) + "own-" + time + ".rubberbackup";
    }
    context.terminal.progress("Writing the backup...");
    TRY(context.app.backup(file));
    if (context.options.json)
        context.json(JsonObject().text("file", file).str());
    else
        context.terminal.out("Backup written and checked: " + file);
    return Exit::Done;
}

Outcome backupList(Context& context) {
    if (!context.app.vaultExists() && context.app.backups().empty())
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + context.app.home());
    const auto backups = context.app.backups();
    std::vector<std::string> items;
    Table table({{"NAME"}, {"WRITTEN"}, {"SIZE", Align::Right}, {"FORMAT", Align::Right}, {"STATE"}});
    for (const auto& backup : backups) {
        items.push_back(JsonObject()
                            .text("file", backup.file)
                            .time("written", backup.at)
                            .count("bytes", backup.bytes)
                            .count("format", backup.format)
                            .boolean("daily", backup.daily)
                            .text("state", stateWord(backup.state))
                            .time("verified", backup.verifiedAt)
                            .str());
        table.row({safe(nameOf(context, backup.file)), localTime(backup.at),
                   grouped((backup.bytes + 1023) / 1024) + " KB",
                   backup.format ? std::to_string(backup.format) : "?", stateWord(backup.state)});
    }
    if (context.options.json)
        context.json(jsonArray(items));
    else if (!table.empty())
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    if (backups.empty())
        context.terminal.talk("No backups yet. One is written at the first unlock of a day.");
    return Exit::Done;
}

Outcome backupVerify(Context& context) {
    const std::string file = fileFor(context, context.options.word(0));
    // With the vault open its database is looked at too; a copy of a lost vault is still worth checking.
    if (context.app.vaultExists()) TRY(context.unlock());
    context.terminal.progress("Reading the backup...");
    TRY_LET(check, context.app.verifyBackup(file));
    if (context.options.json)
        context.json(JsonObject()
                         .text("file", file)
                         .count("bytes", check.bytes)
                         .count("format", check.format)
                         .boolean("opened", check.opened)
                         .str());
    else
        context.terminal.out(check.opened ? "The backup is sound: it opens, and every page of it was read."
                                          : "The backup is whole. It was not opened: it is of another vault, "
                                            "or there is none here.");
    return Exit::Done;
}

Outcome backupRestore(Context& context) {
    const std::string file = fileFor(context, context.options.word(0));
    if (context.app.vaultExists() && !context.options.yes) {
        if (!context.passphrases.hasTerminal())
            return fail(ErrorCode::Exists, "vault_exists: there is a vault in " + context.app.home() +
                                               "; say --yes to put the backup in its place");
        TRY_LET(sure, context.passphrases.askYes(
                          "Put this backup in the place of the vault? The old files are kept aside. [y/N] "));
        if (!sure) return Exit::Refused;
    }
    context.terminal.progress("Restoring...");
    TRY(context.app.restoreBackup(file, desktop::RestoreMode::MoveAside));
    if (context.options.json)
        context.json(JsonObject().text("home", context.app.home()).text("file", file).str());
    else
        context.terminal.out("Vault restored to " + context.app.home());
    context.terminal.talk(
        "Its passphrase is the one it had when the backup was made. What was there before is in "
        "a folder called replaced-...");
    return Exit::Done;
}

} // namespace rubber::cli
