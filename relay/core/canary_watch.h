// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/ip_address.h"
#include "shared/journal/record.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// Who tried a canary key and has not been told of yet. The alarm goes out at the next tick and not while the
/// caller waits: he is answered as a stranger, and as fast. Bounded: of more than kMost callers in an hour the
/// rest is only counted, in the rows of refusals.
class CanaryWatch {
public:
    static constexpr std::size_t kMost = 60;
    void touch(const KeyId& key, const IpAddress& client, std::string_view method, std::string_view path,
               std::string_view userAgent);
    /// An alert for each caller. Its mark is the caller's network and the hour: `tell` tells it once, however
    /// often he comes, and says whether it was told now.
    void tick(WallTime now, const std::function<bool(const journal::AlertRecord&)>& tell);

private:
    struct Touch {
        KeyId key;
        IpAddress client;
        std::string endpoint, userAgent; ///< As they came, cut.
        std::uint32_t count = 1;
    };
    std::vector<Touch> m_touches;
    std::int64_t m_hour = 0;
    std::size_t m_toldThisHour = 0;
};

} // namespace rubber::relay
