// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/vault_shares.h"
#include "shared/protocol/seal_messages.h"

/// Shares that unseal a relay in seal mode "shamir". The device makes a share secret, splits it, and gives
/// the relay the secret once; the relay wraps its master key under it. Nobody keeps the secret, and no vault
/// has the master key.
namespace rubber::desktop {

class RelayShares {
public:
    /// Asks the relay first. not_in_shamir_mode, relay_sealed (give the shares there are), bad_shares
    static Result<RelayShares> make(App& app, const std::string& relay, const slip39::SharePlan& plan);
    NewShares& shares() { return m_shares; }
    const std::string& relayName() const { return m_relay; }
    bool replaces() const { return m_replaces; } ///< The relay has other shares now; they become void.
    /// Once enough were typed again. A master key the vault had is forgotten: from now on it takes people.
    Status putInForce(App& app);

private:
    RelayShares(std::string relay, bool replaces, Secret secret, NewShares shares)
        : m_relay(std::move(relay)), m_replaces(replaces), m_secret(std::move(secret)),
          m_shares(std::move(shares)) {}

    std::string m_relay; ///< Its name.
    bool m_replaces;
    Secret m_secret;
    NewShares m_shares;
};

/// How an attempt stands.
struct UnsealProgress {
    std::string relay;
    protocol::UnsealAttempt attempt;
    bool unsealed = false;
    bool wasOpen = false; ///< It was not sealed; nothing is to be done.
};
/// Begins an attempt or looks at the one that is going on; no share is given.
Result<UnsealProgress> unsealProgress(App& app, const std::string& relay);
/// One share, sealed to the key of the attempt. share_word ..., share_other_set, share_twice, shares_wrong,
/// no_attempt
Result<UnsealProgress> giveUnsealShare(App& app, const std::string& relay, const Secret& words);

/// The relay forgets all shares that were given in this attempt, whoever gave them. Gives what it had.
/// no_attempt: nobody has given any; not_sealed
Result<UnsealProgress> cancelUnsealing(App& app, const std::string& relay);

} // namespace rubber::desktop
