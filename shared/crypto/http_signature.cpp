// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/http_signature.h"

#include "shared/crypto/digest.h"
#include "shared/crypto/signature_base.h"

namespace rubber::httpsig {

namespace {

constexpr std::string_view kRequestTag = "rubberapi/ctl/v1";
constexpr std::string_view kAnswerTag = "rubberapi/ack/v1";
constexpr std::string_view kInputLabel = "sig1=";
constexpr Duration kLifetime = Duration::seconds(120);

std::string digits(std::uint64_t number) { return std::to_string(number); }

Components requestComponents(const RequestParts& request, std::string_view digest,
                             std::string_view sequence) {
    Components components = {{"\"@method\"", request.method},
                             {"\"@authority\"", request.authority},
                             {"\"@path\"", request.path},
                             {"\"@query\"", request.query}};
    if (!request.contentType.empty()) components.emplace_back("\"content-type\"", request.contentType);
    components.emplace_back("\"content-digest\"", digest);
    components.emplace_back("\"rubber-seq\"", sequence);
    return components;
}

Components answerComponents(int status, std::string_view digest, std::string_view requestSignature) {
    // The request's signature as a byte sequence: what follows the label.
    std::string_view value = requestSignature;
    if (value.starts_with(kInputLabel)) value.remove_prefix(kInputLabel.size());
    return {{"\"@status\"", std::to_string(status)},
            {"\"content-digest\"", std::string(digest)},
            {"\"signature\";req;key=\"sig1\"", std::string(value)}};
}

/// A value with a line break could pose as further lines of the signature base.
bool everyValueIsOneLine(const Components& components) {
    for (const auto& [identifier, value] : components)
        for (const char c : value)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
    return true;
}

struct Parameters {
    std::int64_t created = 0, expires = 0;
    std::string nonce, keyId;
};

std::string requestRest(const Parameters& p) {
    return ";created=" + std::to_string(p.created) + ";expires=" + std::to_string(p.expires) + ";nonce=\"" +
           p.nonce + "\";keyid=\"" + p.keyId + "\";alg=\"ed25519\";tag=\"" + std::string(kRequestTag) + "\"";
}

std::string answerRest(std::int64_t created, std::string_view keyId) {
    return ";created=" + std::to_string(created) + ";keyid=\"" + std::string(keyId) +
           "\";alg=\"ed25519\";tag=\"" + std::string(kAnswerTag) + "\"";
}

/// Reads the parameters of a request in the one order the profile has.
Result<Parameters> readParameters(std::string_view signatureInput) {
    const std::size_t listEnd = signatureInput.find(')');
    if (!signatureInput.starts_with(kInputLabel) || listEnd == std::string_view::npos)
        return fail(ErrorCode::Invalid, "signature-input is not in the profile");
    std::string_view rest = signatureInput.substr(listEnd + 1);
    Parameters p;
    const auto created = takeInteger(rest, "created");
    const auto expires = takeInteger(rest, "expires");
    const auto nonce = takeString(rest, "nonce");
    const auto keyId = takeString(rest, "keyid");
    const auto algorithm = takeString(rest, "alg");
    const auto tag = takeString(rest, "tag");
    if (!created || !expires || !nonce || !keyId || algorithm != "ed25519" || tag != kRequestTag ||
        !rest.empty())
        return fail(ErrorCode::Invalid, "signature-input is not in the profile");
    if (nonce->size() != 22 || !fromBase64Url(*nonce))
        return fail(ErrorCode::Invalid, "the nonce is not 16 bytes");
    return Parameters{*created, *expires, *nonce, *keyId};
}

} // namespace

std::string contentDigest(std::string_view body) {
    return "sha-256=:" + toBase64(asText(sha256(body))) + ":";
}

SignedFields signRequest(const SigningKey& key, std::string_view keyId, const RequestParts& request,
                         WallTime now) {
    SignedFields fields;
    fields.contentDigest = contentDigest(request.body);
    fields.sequence = digits(request.sequence);
    const Components components = requestComponents(request, fields.contentDigest, fields.sequence);
    const std::int64_t created = now.ms / 1000;
    const std::string parameters =
        signatureParameters(components, requestRest({created, created + kLifetime.ms / 1000,
                                                     toBase64Url(randomBytes(16)), std::string(keyId)}));
    fields.signatureInput = std::string(kInputLabel) + parameters;
    fields.signature = toSignatureField(key.sign(signatureBase(components, parameters)));
    return fields;
}

Result<std::string> claimedKeyId(std::string_view signatureInput) {
    TRY_LET(parameters, readParameters(signatureInput));
    return parameters.keyId;
}

Result<VerifiedRequest> verifyRequest(const VerifyKey& key, const RequestParts& request,
                                      const SignedFields& fields, WallTime now) {
    TRY_LET(parameters, readParameters(fields.signatureInput));
    if (!equalConstantTime(fields.contentDigest, contentDigest(request.body)))
        return fail(ErrorCode::Unauthorized, "content-digest does not match the body");
    if (fields.sequence != digits(request.sequence))
        return fail(ErrorCode::Invalid, "rubber-seq is not a plain number");
    TRY_LET(signature, fromSignatureField(fields.signature));
    // Serialised again from what was read: a field that differs in any byte, order or extra component is
    // another profile.
    const Components components = requestComponents(request, fields.contentDigest, fields.sequence);
    if (!everyValueIsOneLine(components))
        return fail(ErrorCode::Invalid, "a control character in the request");
    const std::string expected = signatureParameters(components, requestRest(parameters));
    if (fields.signatureInput != std::string(kInputLabel) + expected)
        return fail(ErrorCode::Invalid, "signature-input is not in the profile");
    if (!verifySignature(key, signatureBase(components, expected), signature))
        return fail(ErrorCode::Unauthorized, "bad signature");
    // The window last: only a request that is really the device's may learn the relay's time.
    const WallTime created{parameters.created * 1000};
    const WallTime expires{parameters.expires * 1000};
    if (expires < created || (expires - created) > Duration::seconds(300))
        return fail(ErrorCode::Invalid, "a signature lives at most 300 s");
    if (created > now + kLifetime || now > created + kLifetime || now > expires)
        return fail(ErrorCode::Unavailable, "clock_skew");
    return VerifiedRequest{parameters.keyId, parameters.nonce, created, expires, request.sequence};
}

SignedFields signAnswer(const SigningKey& key, std::string_view keyId, int status, std::string_view body,
                        std::string_view requestSignature, WallTime now) {
    SignedFields fields;
    fields.contentDigest = contentDigest(body);
    const Components components = answerComponents(status, fields.contentDigest, requestSignature);
    const std::string parameters = signatureParameters(components, answerRest(now.ms / 1000, keyId));
    fields.signatureInput = std::string(kInputLabel) + parameters;
    fields.signature = toSignatureField(key.sign(signatureBase(components, parameters)));
    return fields;
}

Status verifyAnswer(const VerifyKey& key, int status, std::string_view body,
                    std::string_view requestSignature, const SignedFields& fields) {
    if (!equalConstantTime(fields.contentDigest, contentDigest(body)))
        return fail(ErrorCode::Unauthorized, "content-digest does not match the body");
    TRY(fromSignatureField(requestSignature));
    const Components components = answerComponents(status, fields.contentDigest, requestSignature);
    const std::string prefix = std::string(kInputLabel) + signatureParameters(components, "");
    if (!fields.signatureInput.starts_with(prefix))
        return fail(ErrorCode::Invalid, "signature-input is not in the profile");
    std::string_view rest = std::string_view(fields.signatureInput).substr(prefix.size());
    const auto created = takeInteger(rest, "created");
    const auto keyId = takeString(rest, "keyid");
    const auto algorithm = takeString(rest, "alg");
    const auto tag = takeString(rest, "tag");
    if (!created || !keyId || algorithm != "ed25519" || tag != kAnswerTag || !rest.empty())
        return fail(ErrorCode::Invalid, "signature-input is not in the profile");
    TRY_LET(signature, fromSignatureField(fields.signature));
    const std::string parameters = signatureParameters(components, answerRest(*created, *keyId));
    if (!verifySignature(key, signatureBase(components, parameters), signature))
        return fail(ErrorCode::Unauthorized, "bad signature");
    return {};
}

} // namespace rubber::httpsig
