// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte picks the message, the rest is its JSON. What is accepted must be stable: encoded and
// decoded again it gives the same text.
#include "shared/protocol/codec.h"
#include "shared/protocol/roster.h"
#include "shared/protocol/webhook_messages.h"
#include "shared/usage/price_book.h"

#include <cstdint>
#include <iterator>
#include <type_traits>

using namespace rubber;

namespace {

template <class Message>
void run(std::string_view text) {
    const auto first = protocol::decode<Message>(text);
    if (!first) return;
    const std::string encoded = protocol::encode(*first);
    const auto second = protocol::decode<Message>(encoded);
    CHECK(second.has_value());
    CHECK(protocol::encode(*second) == encoded);
}

void runBook(std::string_view text) {
    const auto first = PriceBook::parse(text);
    if (!first) return;
    const std::string encoded = first->toJson();
    const auto second = PriceBook::parse(encoded);
    CHECK(second.has_value());
    CHECK(second->toJson() == encoded);
}

void runSealed(std::string_view bytes) {
    const auto inner = protocol::decodeSealed(Secret(bytes));
    if (inner) CHECK(protocol::encodeSealed(*inner).equals(Secret(bytes)));
}

constexpr void (*kTargets[])(std::string_view) = {run<protocol::PairingHello>,
                                                  run<protocol::PairingRequest>,
                                                  run<protocol::PairingReply>,
                                                  run<Policy>,
                                                  run<protocol::Grant>,
                                                  run<Envelope>,
                                                  run<protocol::GrantReceipt>,
                                                  run<protocol::PricesUpdate>,
                                                  run<protocol::KillRequest>,
                                                  run<protocol::KillReceipt>,
                                                  run<protocol::KeyCommand>,
                                                  run<protocol::CommandReceipt>,
                                                  run<protocol::UnsealRequest>,
                                                  run<protocol::RelayStatus>,
                                                  run<protocol::KeyStatus>,
                                                  run<protocol::RowsRequest>,
                                                  run<protocol::RowsPage>,
                                                  run<protocol::Row>,
                                                  run<protocol::FeedHello>,
                                                  run<protocol::FeedFrame>,
                                                  run<protocol::ControlError>,
                                                  runBook,
                                                  runSealed,
                                                  run<protocol::KillLinkRequest>,
                                                  run<protocol::KillLinkCommand>,
                                                  run<protocol::KillLinkReceipt>,
                                                  run<protocol::KillLinkList>,
                                                  run<protocol::AttestRequest>,
                                                  run<protocol::AttestEvidence>,
                                                  run<protocol::SealingKeysRequest>,
                                                  run<protocol::SealingKeyBatch>,
                                                  run<protocol::SharesAdoption>,
                                                  run<protocol::UnsealAttempt>,
                                                  run<protocol::UnsealShare>,
                                                  run<protocol::RosterEntry>,
                                                  run<protocol::DeviceList>,
                                                  run<protocol::DeviceAdmission>,
                                                  run<protocol::WebhookSetting>,
                                                  run<protocol::WebhookRotation>,
                                                  run<protocol::WebhookReceipt>,
                                                  run<protocol::WebhookList>};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.empty()) return 0;
    const auto target = static_cast<std::size_t>(static_cast<unsigned char>(bytes.front()) - unsigned{'A'});
    if (target < std::size(kTargets)) kTargets[target](bytes.substr(1));
    return 0;
}
