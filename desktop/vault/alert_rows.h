// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/protocol/messages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// What alert rules ask about the rows: each relay's rows once, in order, and sums of a key. Also which
/// addresses a key was seen at.
class AlertRows {
public:
    /// Past so many a key is used from everywhere, and one more says nothing.
    static constexpr std::int64_t kMostAddresses = 64;

    explicit AlertRows(Vault& vault) : m_database(vault.database()) {}
    /// The last row looked at; absent before the first look.
    Result<std::optional<std::uint64_t>> cursor(const RelayId& relay);
    Status setCursor(const RelayId& relay, std::uint64_t sequence);
    /// The newest row older than `time`, 0 when there is none.
    Result<std::uint64_t> lastBefore(const RelayId& relay, WallTime time);
    Result<std::vector<protocol::Row>> after(const RelayId& relay, std::uint64_t sequence,
                                             std::uint32_t limit);

    Result<Money> spentOn(const KeyId& key, UtcDay day);
    Result<Money> spentInAll(const KeyId& key);
    struct Hour {
        std::int64_t number = 0; ///< Hours since 1970.
        Money cost;
    };
    /// Hours with spend from `since` to the end of hour `last`, in order.
    Result<std::vector<Hour>> hours(const KeyId& key, WallTime since, std::int64_t last);

    enum class Seen { First, Before, New, TooMany };
    /// Remembers the address.
    Result<Seen> see(const KeyId& key, const std::string& address);

private:
    Database& m_database;
};

} // namespace rubber::vault
