// SPDX-License-Identifier: GPL-3.0-or-later
// suspend, resume, repin, restore, archive, unarchive, delete: one change, for one key, several, or all it is for.
#include "desktop/cli/commands/commands.h"

#include "desktop/app/many_keys.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

using desktop::ChangedKey;
using desktop::ChosenKey;
using desktop::KeyChange;

/// How a change is told of. `%` is a key's name.
struct Wording {
    KeyChange change;
    const char* verb;  ///< "restore"
    const char* doing; ///< "Restoring"
    const char* done;  ///< "restored"
    const char* one;   ///< After one key that was named; "" says nothing.
    const char* ask;   ///< "Restore": the question before --all; "" asks nothing.
    bool alwaysAsks = false;
};

std::string filled(const char* pattern, const std::string& name) {
    std::string line;
    for (const char* c = pattern; *c; ++c)
        line += *c == '%' ? safe(name) : std::string(1, *c);
    return line;
}

std::string counted(std::size_t count) { return grouped(count) + (count == 1 ? " key" : " keys"); }

std::vector<std::string> namesOf(const std::vector<ChosenKey>& keys) {
    std::vector<std::string> names;
    for (const auto& key : keys)
        if (!key.unreachable) names.push_back(safe(key.name));
    return names;
}

std::string changesJson(const std::vector<ChangedKey>& keys) {
    std::vector<std::string> changed, failed;
    for (const auto& key : keys) {
        JsonObject object;
        object.text("id", key.key.id.text()).text("name", key.key.name).text("relay", key.key.relay);
        if (key.error)
            failed.push_back(object.raw("error", errorJson(*key.error)).str());
        else
            changed.push_back(key.report ? keyJson(*key.report) : object.str());
    }
    return JsonObject()
        .boolean("complete", failed.empty())
        .raw("changed", jsonArray(changed))
        .raw("failed", jsonArray(failed))
        .str();
}

/// A line for each key, and how many of them went well.
void tell(Context& context, const Wording& wording, const std::vector<ChangedKey>& keys) {
    Terminal& terminal = context.terminal;
    Table table({{"KEY"}, {"RELAY"}, {"RESULT"}});
    std::size_t done = 0;
    std::vector<std::string> again;
    for (const auto& key : keys) {
        table.row({safe(key.key.name), safe(key.key.relay),
                   key.error ? terminal.sign(Role::Danger) + " " + sentence(*key.error)
                             : terminal.sign(Role::Ok) + " " + wording.done});
        key.error ? again.push_back(safe(key.key.name)) : void(++done);
    }
    if (!context.options.json) terminal.out(table.render(0)); // What went wrong is in the last column.
    if (again.empty())
        terminal.talk(counted(done) + " " + wording.done + ".");
    else
        terminal.talk(grouped(done) + " of " + counted(keys.size()) + " " + wording.done +
                      ". Try again: rubberapi " + wording.verb + " " + joined(again, " "));
}

Exit exitOf(const std::vector<ChangedKey>& keys) {
    const auto failed = std::count_if(keys.begin(), keys.end(), [](const auto& key) { return key.error.has_value(); });
    if (failed == 0) return Exit::Done;
    if (std::size_t(failed) < keys.size()) return Exit::Partly;
    return describe(*keys.front().error).exit;
}

Result<std::vector<ChosenKey>> chosen(Context& context, const Wording& wording) {
    const Options& options = context.options;
    if (!options.all && !options.relay.empty())
        return fail(ErrorCode::Invalid, "bad_option: --relay goes with --all; a key knows its relay");
    if (!options.all) return desktop::keysNamed(context.app, options.words);
    context.terminal.progress("Asking the relays...");
    return desktop::keysToChange(context.app, wording.change, options.relay);
}

/// What gives a key its power back, or takes it away for long, is asked about where no key was named.
Result<bool> agreed(Context& context, const Wording& wording, const std::vector<ChosenKey>& keys) {
    if (!wording.alwaysAsks && !context.options.all) return true;
    const auto names = namesOf(keys);
    if (!*wording.ask || names.empty()) return true;
    return confirmed(context, std::string(wording.ask) + " " + joined(names) +
                                  (wording.change == KeyChange::Delete ? " for good?" : "?"));
}

Outcome change(Context& context, const Wording& wording) {
    TRY(context.unlock());
    TRY_LET(keys, chosen(context, wording));
    TRY_LET(yes, agreed(context, wording, keys));
    if (!yes) return Exit::Failed;
    const auto progress = [&](std::size_t done, std::size_t total, const std::string& name) {
        context.terminal.progress(std::string(wording.doing) +
                                  (total == 1 ? "..." : " " + std::to_string(done + 1) + " of " +
                                                            std::to_string(total) + ": " + safe(name) + "..."));
    };
    const auto changed = desktop::changeKeys(context.app, wording.change, keys, progress);
    const bool justOne = !context.options.all && changed.size() == 1;
    if (justOne && changed.front().error) return tl::unexpected(*changed.front().error);
    if (context.options.json) context.json(changesJson(changed));
    if (justOne) {
        const std::string line = filled(wording.one, changed.front().key.name);
        if (!line.empty() && !context.options.json) context.terminal.talk(line);
    } else if (changed.empty()) {
        context.terminal.talk(std::string("There is no key to ") + wording.verb + ".");
    } else {
        tell(context, wording, changed);
    }
    return exitOf(changed);
}

} // namespace

Outcome suspendKey(Context& context) {
    return change(context, {KeyChange::Suspend, "suspend", "Suspending", "suspended",
                            "% is suspended. Lift it: rubberapi resume %", ""});
}
Outcome resumeKey(Context& context) {
    if (context.options.accept)
        return change(context, {KeyChange::AcceptAsNormal, "resume --accept", "Resuming", "active again",
                                "% is active again. What the rule saw is its habit from now on.", "Resume"});
    return change(context, {KeyChange::Resume, "resume", "Resuming", "active again", "% is active again.", "Resume"});
}
Outcome repinKey(Context& context) {
    return change(context, {KeyChange::Repin, "repin", "Resetting the IP lock", "reset", "", "Reset the IP lock of"});
}
Outcome restoreKey(Context& context) {
    return change(context, {KeyChange::Restore, "restore", "Restoring", "restored",
                            "% is active again, with the same token.", "Restore"});
}
Outcome archiveKey(Context& context) {
    return change(context, {KeyChange::Archive, "archive", "Archiving", "archived",
                            "% is dead and archived. See: rubberapi list --all", "Archive"});
}
Outcome unarchiveKey(Context& context) {
    return change(context, {KeyChange::Unarchive, "unarchive", "Unarchiving", "back, still dead",
                            "% is back, still dead. To use it: rubberapi restore %", "Take out"});
}
Outcome deleteKey(Context& context) {
    return change(context, {KeyChange::Delete, "delete", "Deleting", "deleted", "", "Delete", true});
}

} // namespace rubber::cli
