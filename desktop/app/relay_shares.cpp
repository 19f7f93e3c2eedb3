// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/relay_shares.h"

#include "desktop/app/attest_gate.h"
#include "desktop/app/error_name.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/sealing_keys.h"
#include "desktop/app/unseal_guard.h"
#include "shared/crypto/sealed_box.h"

namespace rubber::desktop {

namespace {

constexpr std::size_t kSecretBytes = 32;

struct Known {
    vault::StoredRelay relay;
    DeviceId device;
    std::string ids() const { return relay.id.text() + '\0' + device.text() + '\0'; }
};

Result<Known> known(App& app, const std::string& name) {
    TRY_LET(vault, app.core().openVault());
    TRY_LET(relay, findRelay(vault, name));
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    return Known{std::move(relay), device.id};
}

Result<protocol::RelayStatus> statusOf(App& app, const Known& known) {
    return callRelayFor<protocol::RelayStatus>(app.core(), known.relay, "status", "{}", Effect::Reads);
}

} // namespace

Result<RelayShares> RelayShares::make(App& app, const std::string& name, const slip39::SharePlan& plan) {
    TRY(plan.check());
    TRY_LET(of, known(app, name));
    TRY_LET(status, statusOf(app, of));
    if (status.sealMode != "shamir")
        return fail(ErrorCode::Invalid,
                    "not_in_shamir_mode: " + of.relay.name + " is in seal mode " + status.sealMode);
    if (status.sealed && status.shares)
        return fail(ErrorCode::Locked, "relay_sealed: the shares there are must open it first");
    Secret secret = Secret::random(kSecretBytes);
    TRY_LET(shares, NewShares::make(plan, secret, app.core().clock.wall()));
    return RelayShares(of.relay.name, status.shares.has_value(), std::move(secret), std::move(shares));
}

Status RelayShares::putInForce(App& app) {
    TRY(m_shares.requireConfirmed(m_secret));
    TRY_LET(of, known(app, m_relay));
    const auto send = [&](const protocol::OneTimeKey& key) -> Result<protocol::CommandReceipt> {
        protocol::SharesAdoption adoption;
        adoption.sealKey = key.id;
        adoption.sealedSecret = sealTo(key.key, joined(of.ids(), m_secret));
        adoption.set = m_shares.facts().set;
        adoption.plan = m_shares.plan();
        return callRelayFor<protocol::CommandReceipt>(app.core(), of.relay, "shares/adopt",
                                                      protocol::encode(adoption), Effect::Changes);
    };
    TRY(requireAttested(app.core(), of.relay));
    TRY_LET(receipt, withSealingKey(app.core(), of.relay, send));
    std::ignore = receipt;
    {
        TRY_LET(vault, app.core().openVault());
        of.relay.sealMode = "shamir";
        TRY(vault::Relays(vault).update(of.relay));
        TRY(vault::Relays(vault).forgetMasterKey(of.relay.id));
    }
    std::ignore = app.core().note(
        EventKind::SharesMade, m_relay,
        {{"set", std::to_string(m_shares.facts().set)}, {"plan", planWords(m_shares.plan())}});
    return {};
}

namespace {

Result<UnsealProgress> attemptOf(App& app, const Known& of) {
    UnsealProgress progress;
    progress.relay = of.relay.name;
    auto attempt =
        callRelayFor<protocol::UnsealAttempt>(app.core(), of.relay, "unseal/attempt", "{}", Effect::Changes);
    if (!attempt && isNamed(attempt.error(), "not_sealed")) {
        progress.wasOpen = true;
        return progress;
    }
    if (!attempt) return tl::unexpected(attempt.error());
    progress.attempt = std::move(*attempt);
    return progress;
}

} // namespace

Result<UnsealProgress> unsealProgress(App& app, const std::string& name) {
    TRY_LET(of, known(app, name));
    return attemptOf(app, of);
}

Result<UnsealProgress> giveUnsealShare(App& app, const std::string& name, const Secret& words) {
    // Mistakes are found here, before anything leaves.
    TRY_LET(share, slip39::parseShare(words));
    TRY_LET(of, known(app, name));
    TRY(requireAttested(app.core(), of.relay)); // Before the share leaves this computer.
    TRY(requireNotRolledBack(app.core(), of.relay));
    TRY_LET(progress, attemptOf(app, of));
    if (progress.wasOpen) return progress;
    if (share.facts.masking.id != progress.attempt.shares.set)
        return fail(ErrorCode::Invalid,
                    "share_other_set: this share is of set " + std::to_string(share.facts.masking.id) + "; " +
                        of.relay.name + " wants those of set " + std::to_string(progress.attempt.shares.set));
    protocol::UnsealShare message;
    message.attempt = progress.attempt.attempt;
    message.sealedShare =
        sealTo(progress.attempt.key, joined(of.ids() + message.attempt + '\0', slip39::toWords(share)));
    TRY_LET(answer, callRelayFor<protocol::UnsealAttempt>(app.core(), of.relay, "unseal/share",
                                                          protocol::encode(message), Effect::Changes));
    progress.attempt = std::move(answer);
    progress.unsealed = progress.attempt.unsealed;
    std::ignore = app.core().note(EventKind::RelayUnsealed, of.relay.name,
                                  {{"with", "share"},
                                   {"set", std::to_string(progress.attempt.shares.set)},
                                   {"state", progress.unsealed ? "unsealed" : "waits for more"}});
    return progress;
}

Result<UnsealProgress> cancelUnsealing(App& app, const std::string& name) {
    TRY_LET(of, known(app, name));
    // What is lost is told; an attempt that nobody began is not begun by asking.
    TRY_LET(status, statusOf(app, of));
    UnsealProgress progress;
    progress.relay = of.relay.name;
    if (status.shares) progress.attempt.shares = *status.shares;
    if (status.unseal) progress.attempt.state = *status.unseal;
    TRY_LET(receipt, callRelayFor<protocol::CommandReceipt>(app.core(), of.relay, "unseal/cancel", "{}", Effect::Changes));
    std::ignore = receipt;
    std::ignore = app.core().note(EventKind::RelayUnsealed, of.relay.name,
                                  {{"with", "share"},
                                   {"given", std::to_string(progress.attempt.state.given)},
                                   {"state", "cancelled"}});
    return progress;
}

} // namespace rubber::desktop
