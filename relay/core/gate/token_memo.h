// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"

#include <string>
#include <string_view>

namespace rubber::relay {

/// The last token that one connection presented, and its keyed hash: agents present the same one with every
/// request and need not be hashed again. Says nothing about whether the token is good; that is asked each
/// time. Wiped with the connection.
class TokenMemo {
public:
    TokenMemo() = default;
    TokenMemo(const TokenMemo&) = delete;
    TokenMemo& operator=(const TokenMemo&) = delete;
    ~TokenMemo();

    /// `hash` is asked when it is another token than last time.
    template <class Hash>
    const Digest& hashOf(std::string_view token, Hash hash) {
        if (!equalConstantTime(token, m_token)) remember(token, hash());
        return m_hash;
    }

private:
    void remember(std::string_view token, const Digest& hash);

    std::string m_token;
    Digest m_hash{};
};

} // namespace rubber::relay
