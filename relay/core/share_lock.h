// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/seal_messages.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <string>
#include <string_view>

namespace rubber::relay {

/// `rmk.shares` of the data folder: the relay master key wrapped under a secret that was split among people,
/// and what is public of its shares. Little endian: "RBSHARE1", u16 set, i64 made (ms), u8 groups needed, u8
/// groups, each u8 threshold and u8 count, then XChaCha20-Poly1305 (nonce 24, 32 bytes, tag 16) under
/// crypto_kdf(1, "rk-rmksh") of the share secret, bound to every byte before it. New shares replace the file
/// as a whole.
struct ShareLock {
    protocol::SharesStatus shares;
    std::string wrapped;

    static ShareLock make(protocol::SharesStatus shares, const Secret& shareSecret, const Secret& masterKey);
    /// Unauthorized for another secret.
    Result<Secret> open(const Secret& shareSecret) const;

    std::string encode() const;
    static Result<ShareLock> parse(std::string_view bytes); ///< Corrupt.
};

std::string shareLockPath(const std::string& dataFolder);

} // namespace rubber::relay
