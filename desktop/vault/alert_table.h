// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/field_list.h"
#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

struct StoredAlert {
    std::int64_t id = 0;
    std::string rule;
    int severity = 0;
    KeyId key;
    RelayId relay;
    WallTime first, last;
    std::uint64_t count = 1;
    bool read = false, open = false;
    FieldList evidence;
};
/// When a rule last notified about a key or relay, and until when it is muted.
struct StoredQuiet {
    std::optional<WallTime> notified, mutedUntil;
};

/// The alerts and what keeps them from being told twice: a mark names one occasion (rule, subject, window)
/// for ever, so that neither a restart nor another clock fires it again. Bounded: the oldest read alerts go
/// past kMostAlerts, the oldest marks past kMostMarks (a lifetime's never).
class AlertTable {
public:
    static constexpr std::int64_t kMostAlerts = 20'000;
    static constexpr std::int64_t kMostMarks = 200'000;

    explicit AlertTable(Vault& vault) : m_database(vault.database()) {}
    /// The alert of an occasion, 0 when it has not been.
    Result<std::int64_t> marked(const std::string& mark);
    /// The new alert's id. Its occasion is marked with it.
    Result<std::int64_t> insert(const StoredAlert& alert, const std::string& mark);
    /// Happened again: the count grows, it is unread again.
    Status countUp(std::int64_t id, std::uint64_t more, WallTime at);
    /// The occasion is over and may come again. Gives the alert's id, 0 when there was none.
    Result<std::int64_t> close(const std::string& mark);
    /// Marks of open alerts that begin so.
    Result<std::vector<std::string>> openMarks(const std::string& beginning);

    Result<std::optional<StoredAlert>> find(std::int64_t id);
    struct Filter {
        bool unreadOnly = false;
        std::optional<KeyId> key;
        std::string rule;
        std::uint32_t limit = 0;
    };
    Result<std::vector<StoredAlert>> select(const Filter& filter); ///< Newest first.
    Result<std::uint64_t> unread();
    Result<std::uint64_t> urgent(int severity);            ///< Of this severity, unread or open.
    Status markRead(const std::vector<std::int64_t>& ids); ///< Empty = all.

    Result<StoredQuiet> quiet(const std::string& rule, const std::string& subject);
    Status setNotified(const std::string& rule, const std::string& subject, WallTime at);
    Status mute(const std::string& rule, const std::string& subject, WallTime until);

    Status trim();

private:
    Database& m_database;
};

} // namespace rubber::vault
