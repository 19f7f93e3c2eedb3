// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/push_all.h"

#include "desktop/app/error_name.h"
#include "desktop/app/issue_grant.h"

#include <optional>

namespace rubber::desktop {

namespace {

struct Todo {
    KeyId id;
    std::string name;
    Policy seen; ///< What this vault wants: an edit to it changes nothing that came from elsewhere.
};

Result<std::vector<Todo>> keysOf(App::Core& core, const std::string& name, std::string& relayName) {
    TRY_LET(vault, core.openVault());
    TRY_LET(relay, findRelay(vault, name));
    relayName = relay.name;
    TRY_LET(all, allGrantedKeys(vault));
    std::vector<Todo> todo;
    for (const auto& granted : all)
        if (granted.relay.id == relay.id && !granted.key.replaced && !granted.key.archivedAt)
            todo.push_back({granted.key.id, granted.key.name, granted.key.wanted()});
    return todo;
}

bool isDead(const Error& error) { return isNamed(error, "key_killed") || isNamed(error, "key_expired"); }

} // namespace

Result<PushAllReport> pushAll(App& app, const std::string& relay, const PushAllProgress& progress) {
    PushAllReport report;
    TRY_LET(todo, keysOf(app.core(), relay, report.relay));
    std::optional<Error> silent;
    for (std::size_t i = 0; i < todo.size(); ++i) {
        if (progress) progress(i, todo.size());
        if (silent) {
            report.failed.emplace_back(todo[i].name, *silent);
            continue;
        }
        const auto pushed = app.edit(todo[i].id.text(), PolicyWords(), todo[i].seen);
        if (pushed && !pushed->pendingSince)
            report.pushed.push_back(todo[i].name);
        else if (pushed) {
            silent = pushed->unreachable;
            report.failed.emplace_back(todo[i].name, *silent);
        } else if (isDead(pushed.error()))
            report.dead.push_back(todo[i].name);
        else
            report.failed.emplace_back(todo[i].name, pushed.error());
    }
    return report;
}

} // namespace rubber::desktop
