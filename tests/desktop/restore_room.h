// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "desktop/app/restore_accept.h"
#include "tests/desktop/app_room.h"
#include "tests/desktop/audit_log_fake.h"

namespace rubber::test {

/// A relay with a log, and copies of what it was.
struct RestoreRoom {
    AppRoom room{"home"};
    FakeAuditLog log{room.relay, room.clock};
    struct Copy {
        std::vector<protocol::Row> rows;
        std::map<KeyId, std::pair<protocol::Grant, protocol::KeyState>> keys;
        std::uint64_t leaves = 0;
        std::vector<std::string> cosigned; ///< Records of the journal, too.
    };

    desktop::App& app() { return room.app; }
    desktop::PushedKey push(const char* name) {
        auto pushed = room.push(name);
        tellGrant(pushed.id, "");
        return pushed;
    }
    DeviceId device() { return DeviceId(lastCaller()); }
    void tellGrant(const KeyId& key, const std::string& by) {
        journal::GrantRecord grant;
        grant.key = key;
        grant.version = room.granted(key).grant.version;
        grant.at = room.clock.wall();
        grant.origin.device = by.empty() ? device() : DeviceId(by);
        log.add(grant);
    }
    void tellKill(const KeyId& key) {
        journal::KillRecord kill;
        kill.victims = {{key, room.granted(key).grant.version}};
        kill.at = room.clock.wall();
        log.add(kill);
    }
    void tellSuspended(const KeyId& key) {
        log.add(journal::SuspendRecord{key, true, "owner", room.clock.wall(), {}});
    }
    void witness() {
        log.sign();
        if (!desktop::fetchRows(app())) qFatal("no rows");
        if (const auto checked = desktop::checkAudit(app(), "home"); !checked) qFatal("%s", checked.error().context.c_str());
    }
    Copy copy() {
        Copy made{room.relay.rows, {}, log.tree.size(), log.cosigned};
        for (const auto& [id, key] : room.relay.granted)
            made.keys[id] = {key.grant, key.state};
        return made;
    }
    /// The old data, and a row of the start with them.
    void putBack(const Copy& copy) {
        room.relay.rows = copy.rows;
        log.cutTo(copy.leaves);
        log.cosigned = copy.cosigned;
        std::erase_if(room.relay.granted, [&](const auto& key) { return !copy.keys.contains(key.first); });
        for (const auto& [id, key] : copy.keys) {
            room.granted(id).grant = key.first;
            room.granted(id).state = key.second;
        }
        log.add("started");
        log.sign();
    }
    protocol::KeyState stateOf(const KeyId& id) { return room.granted(id).state; }
    desktop::RestorePlan plan() {
        auto plan = desktop::planAcceptRestore(app(), "home");
        if (!plan) qFatal("%s", plan.error().context.c_str());
        return std::move(*plan);
    }
    std::vector<std::string> verbs() const {
        std::vector<std::string> all;
        for (const auto& call : room.relay.calls)
            if (call.verb == "kill" || call.verb == "suspend" || call.verb == "grant" || call.verb == "unseal")
                all.push_back(call.verb);
        return all;
    }

private:
    std::string lastCaller() const {
        for (auto call = room.relay.calls.rbegin(); call != room.relay.calls.rend(); ++call)
            if (call->verb == "grant") return call->keyId;
        return {};
    }
};

} // namespace rubber::test

#endif // Q_MOC_RUN
