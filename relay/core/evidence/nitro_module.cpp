// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/evidence/nitro_module.h"

#include "shared/cbor.h"

#include <sys/ioctl.h>
#include <sys/uio.h>

namespace rubber::relay {

namespace {

/// The kernel's struct nsm_raw (include/uapi/linux/nsm.h): where the question is, and where the answer goes.
struct Message {
    iovec request, response;
};
static_assert(sizeof(Message) == 32);
constexpr unsigned long kAsk = _IOWR(0x0A, 0x0, Message);
constexpr std::size_t kMostAnswer = 0x3000;

std::string question(const AttestBinding& binding) {
    const auto digest = binding.digest();
    return cbor::Writer()
        .map(1)
        .text("Attestation")
        .map(3)
        .text("user_data")
        .bytes({reinterpret_cast<const char*>(digest.data()), digest.size()})
        .text("nonce")
        .bytes(binding.nonce)
        .text("public_key")
        .bytes(asText(binding.sealingKey))
        .written();
}

/// {"Attestation": {"document": bytes}}, or {"Error": text}.
Result<std::string> documentIn(std::string_view answer) {
    cbor::Reader reader(answer);
    TRY_LET(pairs, reader.map());
    TRY_LET(kind, reader.text());
    if (pairs != 1) return fail(ErrorCode::Invalid, "more than one answer");
    if (kind == "Error") {
        TRY_LET(why, reader.text());
        return fail(ErrorCode::Unavailable, "it says " + std::string(why));
    }
    TRY_LET(fields, reader.map());
    TRY_LET(name, reader.text());
    if (kind != "Attestation" || fields != 1 || name != "document")
        return fail(ErrorCode::Invalid, "an answer to another question");
    TRY_LET(document, reader.bytes());
    TRY(reader.end());
    return std::string(document);
}

} // namespace

Result<MachineEvidence> NitroModule::evidence(const AttestBinding& binding) {
    std::string ask = question(binding);
    std::string answer(kMostAnswer, '\0');
    Message message{{ask.data(), ask.size()}, {answer.data(), answer.size()}};
    TRY(m_call(m_device, kAsk, &message));
    if (message.response.iov_len > answer.size())
        return fail(ErrorCode::Unavailable, m_device + " gave more than there was room for");
    answer.resize(message.response.iov_len);
    auto document = documentIn(answer);
    if (!document) return fail(ErrorCode::Unavailable, m_device + ": " + document.error().context);
    return MachineEvidence{"nitro", std::move(*document), ""};
}

} // namespace rubber::relay
