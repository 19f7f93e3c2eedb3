// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/key_filter.h"

#include "desktop/cli/key_text.h"
#include "desktop/cli/options.h"

#include <algorithm>
#include <array>
#include <functional>

namespace rubber::cli {

namespace {

using desktop::KeyReport;
using protocol::KeyState;

/// Worst first: what --sort state goes by.
constexpr std::array kStates{"killing", "unknown", "near-limit", "suspended", "active", "expired", "killed"};

std::size_t rank(const KeyReport& key) {
    return static_cast<std::size_t>(std::find(kStates.begin(), kStates.end(), listState(key)) - kStates.begin());
}

Money today(const KeyReport& key) { return key.live ? key.live->spentToday : Money(); }
Money lifetime(const KeyReport& key) { return key.live ? key.live->spentLifetime : Money(); }
std::int64_t lastUsed(const KeyReport& key) { return key.live && key.live->lastUsed ? key.live->lastUsed->ms : -1; }

struct Order {
    const char* name;
    bool (*before)(const KeyReport&, const KeyReport&);
};
constexpr std::array kOrders{
    Order{"name", [](const KeyReport& a, const KeyReport& b) { return a.name < b.name; }},
    Order{"state", [](const KeyReport& a, const KeyReport& b) { return rank(a) < rank(b); }},
    Order{"today", [](const KeyReport& a, const KeyReport& b) { return today(b) < today(a); }},
    Order{"lifetime", [](const KeyReport& a, const KeyReport& b) { return lifetime(b) < lifetime(a); }},
    Order{"last-used", [](const KeyReport& a, const KeyReport& b) { return lastUsed(a) > lastUsed(b); }},
    Order{"created", [](const KeyReport& a, const KeyReport& b) { return b.createdAt < a.createdAt; }},
};

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isAsked(const KeyReport& key, const Options& options, const std::string& relay) {
    if (key.replaced || (options.archived && !key.archivedAt)) return false;
    if (!relay.empty() && key.relay != relay) return false;
    // Near its limit it is active all the same.
    if (!options.states.empty() && !contains(options.states, listState(key)) &&
        !contains(options.states, stateWord(key)))
        return false;
    return !options.tags || std::all_of(options.tags->begin(), options.tags->end(),
                                        [&](const std::string& tag) { return contains(key.tags, tag); });
}

template <class List>
std::vector<std::string> namesIn(const List& list) {
    std::vector<std::string> names;
    for (const auto& each : list)
        names.emplace_back(each.name);
    return names;
}

} // namespace

bool nearLimit(const KeyReport& key) {
    const auto near = [](Money spent, const std::optional<Money>& limit) {
        return limit && spent.nano() >= limit->nano() / 10 * 9;
    };
    return key.live && key.killPending.empty() && key.live->state == KeyState::Active &&
           (near(key.live->spentToday, key.live->policy.dailyLimit) ||
            near(key.live->spentLifetime, key.live->policy.lifetimeLimit));
}

std::string listState(const KeyReport& key) { return nearLimit(key) ? "near-limit" : stateWord(key); }

bool needsAttention(const KeyReport& key) { return !key.archivedAt && listState(key) != "active"; }

std::vector<std::string> listStates() { return {kStates.begin(), kStates.end()}; }
std::vector<std::string> listOrders() { return namesIn(kOrders); }

std::vector<const KeyReport*> filteredKeys(const std::vector<KeyReport>& keys, const Options& options,
                                           const std::string& relay) {
    std::vector<const KeyReport*> list;
    for (const auto& key : keys)
        if (isAsked(key, options, relay)) list.push_back(&key);
    const auto order = std::find_if(kOrders.begin(), kOrders.end(),
                                    [&](const Order& each) { return options.sort == each.name; });
    if (order != kOrders.end())
        std::stable_sort(list.begin(), list.end(),
                         [&](const KeyReport* a, const KeyReport* b) { return order->before(*a, *b); });
    return list;
}

} // namespace rubber::cli
