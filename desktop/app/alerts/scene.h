// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/rule_table.h"
#include "shared/money.h"
#include "shared/protocol/messages.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rubber::desktop {

/// Something a rule saw. Rule, subject and window name the occasion: the same one is told once, however often
/// and by whomever it is seen.
struct Finding {
    enum class Again {
        Ignore, ///< A state, seen at every look.
        Count,  ///< An event: one more of the same.
    };
    AlertRule rule = AlertRule::DailyNear;
    KeyId key;
    RelayId relay;
    std::string window; ///< "20522" (a day), "492537" (an hour), "open" ...
    WallTime at;
    Again again = Again::Ignore;
    std::uint64_t count = 1;
    std::vector<std::pair<std::string, std::string>> evidence;
    bool open = false; ///< Goes on until `Scene::close`.

    const std::string& subject() const { return key.empty() ? relay.text() : key.text(); }
    std::string mark() const;
};

/// What one check looks at and what it found. Rules only read and add; nothing is stored before all have
/// spoken.
struct Scene {
    const RuleSet& rules;
    WallTime now; ///< This computer's clock; windows are counted by the relays' own.
    BootTime boot;
    std::vector<Finding> found;
    std::vector<std::string> closed; ///< Marks.

    void add(Finding finding) {
        if (rules[finding.rule].on) found.push_back(std::move(finding));
    }
    void close(std::string mark) { closed.push_back(std::move(mark)); }
};

inline std::int64_t hourOf(WallTime at) { return at.ms / 3'600'000; }

/// What a key may spend and has spent, from its relay or from the rows here.
struct KeySpend {
    KeyId key;
    RelayId relay;
    WallTime at; ///< By the relay's clock.
    UtcDay day;
    Money today, inAll;
    std::optional<Money> dailyLimit, lifetimeLimit;
};
/// daily_near, daily_reached, lifetime_near, lifetime_reached: the highest step that was passed, once a day
/// (in a lifetime) and limit.
void limitRules(Scene& scene, const KeySpend& spend);

/// spend_rate: this hour against the median of the hours before it in which the key was used at all. It takes
/// kHabit of them to be a habit.
struct HourSpend {
    KeyId key;
    RelayId relay;
    WallTime at;
    Money thisHour;
    std::vector<Money> before;
    Money floor; ///< Below it nothing is unusual.
};
inline constexpr std::size_t kHabit = 5;
void spendRateRule(Scene& scene, HourSpend spend);

/// expires_soon, from what the relay says of a key that lives.
void expiryRule(Scene& scene, const protocol::KeyStatus& key, const RelayId& relay, WallTime relayNow);

/// What one row says by itself: refusals, the end of a key, kills, suspensions, the relay's own alerts.
void rowRules(Scene& scene, const RelayId& relay, const protocol::Row& row);

/// relay_offline, relay_back, relay_identity. `openMarks` are those of alerts that still go on.
void connectionRules(Scene& scene, const std::vector<RelayConnection>& connections,
                     const std::vector<std::string>& openMarks);
/// relay_identity alone, from one answer (or none) of a relay.
void identityRule(Scene& scene, const RelayId& relay, const std::string& error, bool answered,
                  const std::vector<std::string>& openMarks);
/// audit_log, from what the vault witnessed: `trouble` is the name of the error, "" when the log is the one it was.
void auditRule(Scene& scene, const RelayId& relay, const std::string& trouble, WallTime since,
               const std::vector<std::string>& openMarks);
/// kill_unconfirmed, from the kill queue.
void killRule(Scene& scene, const std::vector<UnconfirmedKill>& pending,
              const std::vector<std::string>& openMarks);

} // namespace rubber::desktop
