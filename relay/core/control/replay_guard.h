// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>

namespace rubber::relay {

/// Remembers the nonces of verified requests for as long as such a request can be valid: 240 s (120 s either
/// side of the clock). Bounded; only enrolled keys can fill it. A restart forgets: what changes state carries
/// a sequence as well.
class ReplayGuard {
public:
    static constexpr Duration kMemory = Duration::seconds(240);
    explicit ReplayGuard(std::size_t capacity = 65'536) : m_capacity(capacity) {}

    enum class Answer { Fresh, Replayed, Full };
    /// Full: nothing was remembered and the request should not be served, unless serving it twice does no
    /// harm.
    Answer remember(std::string_view keyId, std::string_view nonce, BootTime now);
    std::size_t size() const { return m_seen.size(); }

private:
    struct Entry {
        BootTime at;
        std::string text;
    };
    std::size_t m_capacity;
    std::deque<Entry> m_order; ///< Oldest first; boot time never goes back.
    std::unordered_set<std::string> m_seen;
};

} // namespace rubber::relay
