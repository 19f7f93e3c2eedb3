// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/record.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <tuple>

namespace rubber::relay {

/// Keeps a flood of refusals from becoming a flood of records. The first of a key, code and address in a
/// minute is recorded at once; the others of that minute become one record with their count when the minute
/// is over. Memory is bounded: past 1,000 different ones in a minute, the rest share one bucket per code.
class RefusalCounter {
public:
    using Record = std::function<void(const journal::RefuseRecord&)>;
    explicit RefusalCounter(Record record) : m_record(std::move(record)) {}

    void count(const journal::RefuseRecord& refusal);
    /// Closes the minute when `now` is past it.
    void tick(WallTime now);
    /// Closes it in any case.
    void flush();

private:
    using Place = std::tuple<KeyId, std::string, IpAddress>;
    void add(const Place& place, const journal::RefuseRecord& refusal);
    Record m_record;
    std::int64_t m_minute = -1;
    std::map<Place, journal::RefuseRecord> m_buckets; ///< count = those not recorded yet.
};

} // namespace rubber::relay
