// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/share_control.h"

#include "relay/core/control/seal_control.h"
#include "relay/core/control/sealing_keys.h"
#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"

#include <array>

namespace rubber::relay {
namespace {

using What = journal::SealRecord::What;

Result<std::uint64_t> record(RelayState& state, What what, const journal::Origin& origin) {
    journal::SealRecord row;
    row.what = what;
    row.at = state.clock().wall();
    row.origin = origin;
    return state.record(row);
}

/// "share_twice: this share ..." as an answer; the words before the colon are the public ones.
ControlReply refusedShare(const Error& error) {
    struct Answer {
        std::string_view name;
        int status;
    };
    constexpr std::array kAnswers = {
        Answer{"no_attempt", 409},      Answer{"box_refused", 400},    Answer{"share_word", 400},
        Answer{"share_length", 400},    Answer{"share_checksum", 400}, Answer{"share_form", 400},
        Answer{"share_other_set", 409}, Answer{"share_twice", 409},    Answer{"shares_wrong", 403}};
    for (const Answer& answer : kAnswers) {
        const std::string front = std::string(answer.name) + ": ";
        if (error.context.starts_with(front))
            return refuse(answer.status, std::string(answer.name), error.context.substr(front.size()));
    }
    return refuse(refusedBy(error, 503, "audit_unavailable"));
}

std::string idsOf(const RelayState& state, const DeviceId& device) {
    return state.identity().id.text() + '\0' + device.text() + '\0';
}

/// Refused where shares have no business.
std::optional<ControlReply> requireShamir(const RelayState& state) {
    if (state.config().sealMode == SealMode::Shamir) return std::nullopt;
    return refuse(409, "not_in_shamir_mode",
                  "this relay is not unsealed by shares; set seal_mode = \"shamir\"");
}

} // namespace

ControlReply adoptShares(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                         const journal::Origin& origin) {
    const auto request = protocol::decode<protocol::SharesAdoption>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    if (auto refused = requireShamir(state)) return std::move(*refused);
    UpstreamKeys& keys = state.upstreamKeys();
    if (keys.sealed() && keys.everHadMasterKey())
        return refuse(503, "relay_sealed", "the relay is sealed; unseal it with what opens it now");
    const auto plain = sealingKeys.open(origin.device, request->sealKey, request->sealedSecret);
    if (!plain) return refuse(sealingRefusal(plain.error()));
    const auto secret = sealedKeyIn(*plain, state.identity().id, origin.device);
    if (!secret) return refuse(refusedBy(secret.error(), 400, "box_refused"));

    const bool first = keys.sealed();
    Secret masterKey = Secret::random(32);
    if (!first) {
        auto current = keys.masterKey();
        CHECK(current); // It is open.
        masterKey = std::move(*current);
    }
    protocol::SharesStatus shares;
    shares.set = request->set;
    shares.plan = request->plan;
    shares.madeAt = state.clock().wall();
    // The lock before the first use of the key: a crash in between leaves shares of nothing, never a key of
    // nobody.
    if (const auto written = state.shares().adopt(std::move(shares), *secret, masterKey); !written)
        return refuse(refusedBy(written.error(), 503, "audit_unavailable"));
    if (first)
        if (const auto opened = unsealWith(state, std::move(masterKey), origin); !opened)
            return refuse(refusedBy(opened.error(), 503, "audit_unavailable"));
    const auto sequence = record(state, What::SharesMade, origin);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    return commandReceipt(*sequence, *sequence, state.clock().wall());
}

ControlReply unsealAttempt(RelayState& state) {
    if (auto refused = requireShamir(state)) return std::move(*refused);
    if (!state.upstreamKeys().sealed()) return refuse(409, "not_sealed", "the relay is open already");
    const auto attempt = state.shares().attempt();
    if (!attempt)
        return refuse(409, "no_shares", "no shares were made for this relay: rubberapi relay shares create");
    ControlReply reply;
    reply.body = protocol::encode(*attempt);
    return reply;
}

ControlReply cancelUnsealing(RelayState& state, const journal::Origin& origin) {
    if (auto refused = requireShamir(state)) return std::move(*refused);
    if (!state.upstreamKeys().sealed()) return refuse(409, "not_sealed", "the relay is open already");
    if (!state.shares().status()) return refuse(409, "no_attempt", "no shares are being collected");
    state.shares().end(); // Whether or not that can be written down.
    const auto sequence = record(state, What::SharesCancelled, origin);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    return commandReceipt(*sequence, *sequence, state.clock().wall());
}

ControlReply unsealByShare(RelayState& state, const std::string& body, const journal::Origin& origin) {
    const auto request = protocol::decode<protocol::UnsealShare>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    if (auto refused = requireShamir(state)) return std::move(*refused);
    if (!state.upstreamKeys().sealed()) return refuse(409, "not_sealed", "the relay is open already");
    protocol::UnsealAttempt answer;
    if (const auto current = state.shares().attempt()) answer = *current;
    auto given = state.shares().give(request->attempt, idsOf(state, origin.device), request->sealedShare);
    if (!given) {
        if (given.error().context.starts_with("shares_wrong"))
            std::ignore = record(state, What::SharesRefused, origin);
        return refusedShare(given.error());
    }
    if (*given) {
        const auto sequence = unsealWith(state, std::move(**given), origin);
        if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
        answer.unsealed = true;
        answer.sequence = *sequence;
    } else {
        const auto sequence = record(state, What::ShareGiven, origin);
        if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
        answer.state = state.shares().status().value_or(answer.state);
        answer.sequence = *sequence;
    }
    ControlReply reply;
    reply.body = protocol::encode(answer);
    reply.durable = answer.sequence;
    return reply;
}

} // namespace rubber::relay
