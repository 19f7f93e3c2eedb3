// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/token_memo.h"

#include "shared/secret.h"

namespace rubber::relay {

TokenMemo::~TokenMemo() { wipe(m_token.data(), m_token.size()); }

void TokenMemo::remember(std::string_view token, const Digest& hash) {
    wipe(m_token.data(), m_token.size());
    m_token.assign(token);
    m_hash = hash;
}

} // namespace rubber::relay
