// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <functional>
#include <string>
#include <vector>

/// One change for several proxy keys: chosen first, all of them, then changed one after the other.
namespace rubber::desktop {

enum class KeyChange {
    Suspend,
    Resume,
    AcceptAsNormal, ///< resume, and what the rule of anomalies saw is the key's habit from now on.
    Repin,
    Restore,
    Archive,
    Unarchive,
    Delete, ///< For good; only archived keys.
};

struct ChosenKey {
    KeyId id;
    std::string name, relay;
    std::optional<Error> unreachable; ///< Its relay did not say how it is; nothing is tried.
};
/// By KEY arguments; a key named twice is there once. no_such_key and ambiguous come before anything is done, so that a
/// slip in the second name leaves no half of a command behind.
Result<std::vector<ChosenKey>> keysNamed(App& app, const std::vector<std::string>& arguments);
/// Every key the change would mean something for now: suspend those that work, resume the suspended, repin the pinned,
/// restore the killed (also where the kill still waits), archive the dead, unarchive and delete the archived. `relay` is
/// a name or an id; "" = every one. Keys of a relay that does not answer are there with the reason, where it matters. By name.
/// no_such_relay
Result<std::vector<ChosenKey>> keysToChange(App& app, KeyChange change, const std::string& relay = "");

struct ChangedKey {
    ChosenKey key;
    std::optional<KeyReport> report; ///< As it is now. Absent on an error, and when there is nothing left to tell of.
    std::optional<Error> error;      ///< Why it was not changed.
};
/// Called before each: "4 of 6" is (3, 6, name).
using ChangeProgress = std::function<void(std::size_t done, std::size_t total, const std::string& name)>;
/// A failure of one does not keep the others from being changed; a relay that did not answer once is not asked again.
/// In the order of `keys`.
std::vector<ChangedKey> changeKeys(App& app, KeyChange change, const std::vector<ChosenKey>& keys,
                                   const ChangeProgress& progress = {});

} // namespace rubber::desktop
