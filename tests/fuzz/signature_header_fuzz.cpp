// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the input are signature-input, signature, content-digest and rubber-seq, as a stranger may send
// them.
#include "shared/crypto/digest.h"
#include "shared/crypto/http_signature.h"
#include "shared/crypto/signature_base.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace rubber;

namespace {

std::string takeLine(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string line(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    httpsig::SignedFields fields;
    fields.signatureInput = takeLine(rest);
    fields.signature = takeLine(rest);
    fields.contentDigest = takeLine(rest);
    fields.sequence = takeLine(rest);

    // What is accepted is canonical: writing it again gives the same bytes.
    const auto signature = httpsig::fromSignatureField(fields.signature);
    if (signature && httpsig::toSignatureField(*signature) != fields.signature) std::abort();
    const auto claimed = httpsig::claimedKeyId(fields.signatureInput);
    if (claimed && fields.signatureInput.find(";keyid=\"" + *claimed + "\"") == std::string::npos)
        std::abort();

    // Nobody has the private half of this key, so nothing may verify under it.
    VerifyKey key;
    const Digest bytes = sha256("a key nobody can sign for");
    std::copy(bytes.begin(), bytes.end(), key.begin());
    const WallTime now{1'773'144'000'000};
    httpsig::RequestParts request{"POST", "relay.example.com", "/rk/v1/kill", "?", "application/json", "{}",
                                  7};
    if (httpsig::verifyRequest(key, request, fields, now)) std::abort();
    if (httpsig::verifyAnswer(key, 200, "{}", fields.signature, fields)) std::abort();
    return 0;
}
