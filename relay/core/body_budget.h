// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"

#include <cstdint>
#include <map>

namespace rubber::relay {

/// The memory that request bodies on their way may take, all together. One key gets half of it at most, so
/// that nobody's agents can keep those of others out. Loop thread only.
class BodyBudget {
public:
    /// What one body has taken. Given back with it.
    class Share {
    public:
        explicit Share(BodyBudget& budget) : m_budget(budget) {}
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;
        ~Share() { giveBack(); }
        /// False: there is no room for so many more, and none were taken. One key until it gives back.
        bool take(const KeyId& key, std::uint64_t bytes, std::uint64_t limit);
        void giveBack();

    private:
        BodyBudget& m_budget;
        KeyId m_key;
        std::uint64_t m_bytes = 0;
    };

    std::uint64_t taken() const { return m_taken; }

private:
    std::uint64_t m_taken = 0;
    std::map<KeyId, std::uint64_t> m_ofKeys; ///< Only those that have taken something.
};

} // namespace rubber::relay
