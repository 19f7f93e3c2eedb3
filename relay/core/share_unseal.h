// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/share_lock.h"
#include "shared/clock.h"
#include "shared/crypto/sealed_box.h"
#include "shared/crypto/slip39/sharing.h"
#include "shared/protocol/seal_messages.h"
#include "shared/result.h"

#include <optional>
#include <string>

namespace rubber::relay {

/// Unsealing by shares: which shares are in force, and the one attempt that may be going on. Shares are
/// collected in locked memory for ten minutes from the first question; all of them, and the key they are
/// sealed to, are wiped when that is over, when they have opened the relay, and when they have not. Loop
/// thread only.
class ShareUnseal {
public:
    static constexpr Duration kLifetime = Duration::seconds(600);

    /// Reads what is in force; a damaged file is told by `trouble` and opens nothing.
    ShareUnseal(std::string dataFolder, Clock& clock);

    const std::optional<ShareLock>& lock() const { return m_lock; }
    /// Corrupt: the file is there and cannot be read.
    const std::optional<Error>& trouble() const { return m_trouble; }
    /// Wraps `masterKey` under the new secret; the shares before open nothing any more. On disk when it
    /// returns.
    Status adopt(protocol::SharesStatus shares, const Secret& shareSecret, const Secret& masterKey);

    /// The attempt that is going on, or a new one. NotFound without shares.
    Result<protocol::UnsealAttempt> attempt();
    /// One share. Its words are `relay 0 device 0 nonce 0 words` in a box for the attempt's key; `ids` is
    /// what stands in front of them. NotFound "no_attempt", Unauthorized "box_refused", and the errors of
    /// ShareEntry. When it was the last one needed: the master key. Unauthorized "shares_wrong": together
    /// they open nothing, all are wiped.
    Result<std::optional<Secret>> give(const std::string& nonce, const std::string& ids,
                                       std::string_view box);
    std::optional<protocol::UnsealStatus> status();
    void end(); ///< Wipes the attempt.
    void tick() { std::ignore = status(); }

private:
    struct Attempt {
        std::string nonce;
        SealingKey key;
        slip39::ShareSet shares;
        WallTime expiresAt; ///< To be shown.
        BootTime until;
    };

    std::string m_folder;
    Clock& m_clock;
    std::optional<ShareLock> m_lock;
    std::optional<Error> m_trouble;
    std::optional<Attempt> m_attempt;
};

} // namespace rubber::relay
