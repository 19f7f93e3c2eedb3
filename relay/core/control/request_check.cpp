// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/request_check.h"

#include "relay/core/relay_state.h"
#include "shared/watch_pass.h"

#include <algorithm>

namespace rubber::relay {
namespace {

constexpr std::uint64_t kChangesPerMinute = 60;
constexpr std::uint64_t kReadsPerMinute = 600;
constexpr std::uint64_t kTotalsPerMinute = 60;
constexpr std::uint64_t kUnsignedPerMinute = 120;
constexpr std::string_view kKillPrefix = "kill:";

Refused refusedSignature(const Error& error, WallTime now) {
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return {401, "bad_signature", error.context};
    case ErrorCode::Unavailable:
        return {401, "clock_skew", "the request was made at another time than this relay's clock shows", now};
    default:
        return {400, "bad_signature", error.context};
    }
}

Refused tooFast(Duration wait) {
    return {429, "rate_limited", "too many requests; wait " + std::to_string((wait.ms + 999) / 1000) + " s"};
}

} // namespace

std::optional<Refused> RequestCheck::checkAddress(const ControlRequest& request) const {
    if (!request.origin.empty())
        return Refused{403, "origin_refused", "browsers may not speak to this listener"};
    // A name on the list makes the signed authority the configured one; a stranger's Host never decides.
    if (std::find(m_authorities.begin(), m_authorities.end(), request.parts.authority) == m_authorities.end())
        return Refused{421, "authority_unknown", "this relay is not known by that name; set public_url"};
    return std::nullopt;
}

std::optional<Refused> RequestCheck::checkUnsigned(const ControlRequest& request) {
    if (auto refused = checkAddress(request)) return refused;
    if (const auto wait = m_unsigned.take(1, kUnsignedPerMinute, m_state.clock().boot()))
        return tooFast(*wait);
    return std::nullopt;
}

std::optional<Refused> RequestCheck::checkRate(const DeviceId& device, RequestKind kind) {
    if (kind == RequestKind::Kills) return std::nullopt;
    Rates& rates = m_rates[device];
    const BootTime now = m_state.clock().boot();
    // Of their own: who has a pass must not use up what its device may read.
    const auto wait = kind == RequestKind::Changes  ? rates.changes.take(1, kChangesPerMinute, now)
                      : kind == RequestKind::Totals ? rates.totals.take(1, kTotalsPerMinute, now)
                                                    : rates.reads.take(1, kReadsPerMinute, now);
    if (wait) return tooFast(*wait);
    return std::nullopt;
}

tl::expected<VerifiedCaller, Refused> RequestCheck::check(const ControlRequest& request, RequestKind kind) {
    if (auto refused = checkAddress(request)) return tl::unexpected(std::move(*refused));
    if (request.fields.signatureInput.empty() || request.fields.signature.empty())
        return tl::unexpected(Refused{401, "not_signed", "every request to this listener must be signed"});
    const auto claimed = httpsig::claimedKeyId(request.fields.signatureInput);
    if (!claimed) return tl::unexpected(refusedSignature(claimed.error(), {}));

    VerifiedCaller caller;
    std::string_view keyId = *claimed;
    std::optional<ShownPass> pass;
    if (keyId.starts_with(kWatchPrefix)) {
        const auto shown = readWatchPass(keyId, m_state.identity().id);
        if (!shown) return tl::unexpected(refusedSignature(shown.error(), {}));
        pass = *shown;
        caller.watchPass = true;
    } else if (keyId.starts_with(kKillPrefix)) {
        caller.killKey = true;
        keyId.remove_prefix(kKillPrefix.size());
    }
    caller.device = pass ? pass->pass.device : DeviceId(std::string(keyId));
    Device* device = m_state.device(caller.device);
    if (!device) return tl::unexpected(Refused{401, "not_paired", "this relay does not know the device"});
    if (device->removed) return tl::unexpected(Refused{401, "device_removed", "this device was removed"});

    const WallTime now = m_state.clock().wall();
    if (pass && !isSignedBy(*pass, device->key))
        return tl::unexpected(Refused{401, "bad_signature", "the watch pass is not signed by its device"});
    const VerifyKey& key = pass ? pass->pass.key : caller.killKey ? device->killKey : device->key;
    const auto verified = httpsig::verifyRequest(key, request.parts, request.fields, now);
    if (!verified) return tl::unexpected(refusedSignature(verified.error(), now));
    caller.sequence = verified->sequence;
    caller.nonce = verified->nonce;
    if (pass && !isGood(pass->pass, now))
        return tl::unexpected(Refused{401, "watch_pass_over", "the watch pass is over, or lasts too long"});
    if (pass && kind != RequestKind::Totals)
        return tl::unexpected(Refused{403, "watch_pass_only", "a watch pass may do nothing but ask for totals"});
    if (caller.killKey && kind != RequestKind::Kills)
        return tl::unexpected(Refused{403, "kill_key_only", "a kill key may do nothing but kill"});

    const auto seen = m_nonces.remember(*claimed, verified->nonce, m_state.clock().boot());
    if (seen == ReplayGuard::Answer::Replayed)
        return tl::unexpected(Refused{409, "replayed", "this request was seen before"});
    // A full table must not stop a kill: killing twice does no harm.
    if (seen == ReplayGuard::Answer::Full && kind != RequestKind::Kills)
        return tl::unexpected(Refused{503, "busy", "too many requests to remember; try again in a minute"});
    if (auto refused = checkRate(caller.device, kind)) return tl::unexpected(std::move(*refused));
    if (kind == RequestKind::Changes) {
        if (caller.sequence <= device->sequence)
            return tl::unexpected(
                Refused{409, "sequence_too_low",
                        "the device's last sequence here is " + std::to_string(device->sequence)});
        // Spent at once, also when the request is refused later; the journal keeps it with the effect.
        device->sequence = caller.sequence;
    }
    return caller;
}

} // namespace rubber::relay
