// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/seal_control.h"

#include "relay/core/control/sealing_keys.h"
#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"

namespace rubber::relay {
namespace {

constexpr std::size_t kMasterKeyBytes = 32;

} // namespace

Result<Secret> sealedKeyIn(const Secret& plain, const RelayId& relay, const DeviceId& device) {
    std::string expected = relay.text();
    expected += '\0';
    expected += device.text();
    expected += '\0';
    const std::string_view bytes = plain.reveal();
    if (bytes.size() != expected.size() + kMasterKeyBytes || !bytes.starts_with(expected))
        return fail(ErrorCode::Invalid, "the box holds no key from this device for this relay");
    return Secret(bytes.substr(expected.size()));
}

ControlReply commandReceipt(std::uint64_t sequence, std::uint64_t durable, WallTime at) {
    protocol::CommandReceipt answer;
    answer.sequence = sequence;
    answer.at = at;
    ControlReply reply;
    reply.body = protocol::encode(answer);
    reply.durable = durable;
    return reply;
}

std::optional<Refused> refusedWholeKey(RelayState& state) {
    // A relay that was unsealed by its device until now is opened that way once more, to be given shares.
    if (state.config().sealMode != SealMode::Shamir || !state.shares().lock()) return std::nullopt;
    return Refused{409, "shares_needed", "this relay is opened by shares and by nothing else"};
}

Result<std::uint64_t> unsealWith(RelayState& state, Secret masterKey, const journal::Origin& origin) {
    if (masterKey.size() != kMasterKeyBytes)
        return fail(ErrorCode::Invalid, "the relay master key is 32 bytes");
    if (!state.upstreamKeys().sealed()) return std::uint64_t{0};
    const bool first = !state.upstreamKeys().everHadMasterKey();
    TRY(state.upstreamKeys().unseal(std::move(masterKey)));
    journal::SealRecord record;
    record.what = first ? journal::SealRecord::What::KeyAdopted : journal::SealRecord::What::Unsealed;
    record.at = state.clock().wall();
    record.origin = origin;
    return state.record(record);
}

ControlReply unsealByDevice(RelayState& state, SealingKeys& sealingKeys, const std::string& body,
                            const journal::Origin& origin) {
    const auto request = protocol::decode<protocol::UnsealRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    if (const auto refused = refusedWholeKey(state)) return refuse(*refused);
    const auto plain = sealingKeys.open(origin.device, request->sealKey, request->sealedMasterKey);
    if (!plain) return refuse(sealingRefusal(plain.error()));
    auto key = sealedKeyIn(*plain, state.identity().id, origin.device);
    if (!key) return refuse(refusedBy(key.error(), 400, "box_refused"));
    const auto sequence = unsealWith(state, std::move(*key), origin);
    if (!sequence) {
        if (sequence.error().code == ErrorCode::Unauthorized)
            return refuse(403, "wrong_master_key", "this is not the master key this relay was set up with");
        return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    }
    if (*sequence == 0) return commandReceipt(state.journal().durableSequence(), 0, state.clock().wall());
    return commandReceipt(*sequence, *sequence, state.clock().wall());
}

ControlReply sealByDevice(RelayState& state, const journal::Origin& origin) {
    if (state.config().sealMode == SealMode::File)
        return refuse(409, "not_in_file_mode",
                      "this relay keeps its master key in a file; sealing it would protect nothing");
    state.upstreamKeys().seal();
    journal::SealRecord record;
    record.what = journal::SealRecord::What::Sealed;
    record.at = state.clock().wall();
    record.origin = origin;
    const auto sequence = state.record(record);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));
    return commandReceipt(*sequence, *sequence, record.at);
}

} // namespace rubber::relay
