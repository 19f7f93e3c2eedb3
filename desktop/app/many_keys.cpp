// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/many_keys.h"

#include "desktop/app/anomalies.h"
#include "desktop/app/error_name.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rubber::desktop {

namespace {

using protocol::KeyState;

bool concernsArchived(KeyChange change) { return change == KeyChange::Unarchive || change == KeyChange::Delete; }

/// Whether a key whose relay answered is one of those.
bool isFor(KeyChange change, const KeyReport& key) {
    const KeyState state = key.live->state;
    const bool dying = !key.killPending.empty();
    switch (change) {
    case KeyChange::Suspend:
        return state == KeyState::Active && !dying;
    case KeyChange::Resume:
    case KeyChange::AcceptAsNormal:
        return state == KeyState::Suspended && !dying;
    case KeyChange::Repin:
        return key.live->pin && (state == KeyState::Active || state == KeyState::Suspended);
    case KeyChange::Restore:
        return state == KeyState::Killed || dying;
    case KeyChange::Archive:
        return (state == KeyState::Killed || state == KeyState::Expired) && !dying;
    case KeyChange::Unarchive:
    case KeyChange::Delete:
        return false;
    }
    return false;
}

/// What the change gives; nothing when the key is gone afterwards.
Result<std::optional<KeyReport>> applied(App& app, KeyChange change, const std::string& id) {
    switch (change) {
    case KeyChange::Suspend:
        return app.suspend(id);
    case KeyChange::Resume:
        return app.resume(id);
    case KeyChange::AcceptAsNormal:
        return acceptAsNormal(app, id);
    case KeyChange::Repin:
        return app.repin(id);
    case KeyChange::Restore:
        return app.restore(id);
    case KeyChange::Archive:
        return app.archiveKey(id);
    case KeyChange::Unarchive:
        return app.unarchiveKey(id);
    case KeyChange::Delete:
        TRY(app.deleteKey(id));
        return std::nullopt;
    }
    return std::nullopt;
}

/// The relay's name, whatever it was called by.
Result<std::string> nameOf(const std::string& relay, const StatusReport& status) {
    if (relay.empty()) return std::string();
    for (const auto& each : status.relays)
        if (each.name == relay || each.id.text() == relay) return each.name;
    return fail(ErrorCode::NotFound, "no_such_relay: " + relay);
}

} // namespace

Result<std::vector<ChosenKey>> keysNamed(App& app, const std::vector<std::string>& arguments) {
    std::vector<ChosenKey> keys;
    for (const auto& argument : arguments) {
        TRY_LET(key, app.showKey(argument, false));
        const bool known = std::any_of(keys.begin(), keys.end(), [&](const auto& each) { return each.id == key.id; });
        if (!known) keys.push_back({key.id, key.name, key.relay, std::nullopt});
    }
    return keys;
}

Result<std::vector<ChosenKey>> keysToChange(App& app, KeyChange change, const std::string& relay) {
    const bool archived = concernsArchived(change);
    TRY_LET(status, app.status(archived ? Archived::With : Archived::Without));
    TRY_LET(only, nameOf(relay, status));
    std::vector<ChosenKey> keys;
    for (const auto& key : status.keys) {
        if (key.replaced || (!only.empty() && key.relay != only)) continue;
        if (archived) {
            if (key.archivedAt) keys.push_back({key.id, key.name, key.relay, std::nullopt});
        } else if (key.live) {
            if (isFor(change, key)) keys.push_back({key.id, key.name, key.relay, std::nullopt});
        } else if (key.unreachable && !isNamed(*key.unreachable, "unknown_key")) {
            keys.push_back({key.id, key.name, key.relay, key.unreachable});
        }
    }
    std::sort(keys.begin(), keys.end(), [](const ChosenKey& one, const ChosenKey& other) {
        return std::tie(one.name, one.relay) < std::tie(other.name, other.relay);
    });
    return keys;
}

std::vector<ChangedKey> changeKeys(App& app, KeyChange change, const std::vector<ChosenKey>& keys,
                                   const ChangeProgress& progress) {
    std::vector<ChangedKey> changed;
    std::map<std::string, Error> silent; ///< By the relay's name.
    for (const auto& key : keys) {
        changed.push_back({key, std::nullopt, key.unreachable});
        ChangedKey& now = changed.back();
        if (now.error) continue;
        if (const auto found = silent.find(key.relay); found != silent.end() && !concernsArchived(change)) {
            now.error = found->second;
            continue;
        }
        if (progress) progress(changed.size() - 1, keys.size(), key.name);
        auto done = applied(app, change, key.id.text());
        if (done) {
            now.report = std::move(*done);
            continue;
        }
        now.error = done.error();
        if (isNamed(*now.error, "relay_unreachable")) silent.emplace(key.relay, *now.error);
    }
    return changed;
}

} // namespace rubber::desktop
