// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/nitro_document.h"

#include "shared/cbor.h"

#include <array>

namespace rubber::attest {

namespace {

constexpr std::size_t kMostBytes = 64u << 10u, kPcrBytes = 48, kSignatureBytes = 96;
constexpr std::size_t kMostPcrs = 32, kMostBundle = 16, kMostFields = 32;
/// The protected header {1: -35}: ECDSA with SHA-384, and nothing else.
constexpr std::string_view kProtected("\xa1\x01\x38\x22", 4);

tl::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCode::Invalid, "document_malformed: " + what);
}

/// A field's name and how it is read; the readers keep order with the names they have seen.
struct Field {
    std::string_view name;
    Status (*read)(cbor::Reader& reader, NitroDocument& document);
    bool required;
};

Status readOptional(cbor::Reader& reader, std::optional<std::string>& to) {
    if (reader.null()) return {};
    TRY_LET(bytes, reader.bytes());
    to = std::string(bytes);
    return {};
}

Status readModule(cbor::Reader& reader, NitroDocument& document) {
    TRY_LET(text, reader.text());
    document.moduleId = text;
    return {};
}

Status readDigest(cbor::Reader& reader, NitroDocument&) {
    TRY_LET(text, reader.text());
    if (text != "SHA384") return fail(ErrorCode::Invalid, "digest is not SHA384");
    return {};
}

Status readTimestamp(cbor::Reader& reader, NitroDocument& document) {
    TRY_LET(number, reader.number());
    if (number < 0) return fail(ErrorCode::Invalid, "timestamp is negative");
    document.timestamp = WallTime{number};
    return {};
}

Status readPcrs(cbor::Reader& reader, NitroDocument& document) {
    TRY_LET(count, reader.map());
    if (count > kMostPcrs) return fail(ErrorCode::Invalid, "too many PCRs");
    for (std::size_t i = 0; i < count; ++i) {
        TRY_LET(index, reader.unsignedNumber());
        TRY_LET(value, reader.bytes());
        if (index >= kMostPcrs || value.size() != kPcrBytes)
            return fail(ErrorCode::Invalid, "no PCR has this form");
        if (!document.pcrs.emplace(static_cast<unsigned>(index), value).second)
            return fail(ErrorCode::Invalid, "a PCR is there twice");
    }
    return {};
}

Status readCertificate(cbor::Reader& reader, NitroDocument& document) {
    TRY_LET(bytes, reader.bytes());
    document.certificate = bytes;
    return {};
}

Status readBundle(cbor::Reader& reader, NitroDocument& document) {
    TRY_LET(count, reader.array());
    if (count == 0 || count > kMostBundle)
        return fail(ErrorCode::Invalid, "cabundle has no or too many certificates");
    for (std::size_t i = 0; i < count; ++i) {
        TRY_LET(bytes, reader.bytes());
        document.bundle.emplace_back(bytes);
    }
    return {};
}

constexpr std::array kFields{
    Field{"module_id", readModule, true},
    Field{"digest", readDigest, true},
    Field{"timestamp", readTimestamp, true},
    Field{"pcrs", readPcrs, true},
    Field{"certificate", readCertificate, true},
    Field{"cabundle", readBundle, true},
    Field{"public_key", [](cbor::Reader& r, NitroDocument& d) { return readOptional(r, d.publicKey); },
          false},
    Field{"user_data", [](cbor::Reader& r, NitroDocument& d) { return readOptional(r, d.userData); }, false},
    Field{"nonce", [](cbor::Reader& r, NitroDocument& d) { return readOptional(r, d.nonce); }, false},
};

Status readPayload(std::string_view payload, NitroDocument& document) {
    cbor::Reader reader(payload);
    TRY_LET(count, reader.map());
    if (count > kMostFields) return fail(ErrorCode::Invalid, "too many fields");
    std::vector<std::string_view> seen;
    for (std::size_t i = 0; i < count; ++i) {
        TRY_LET(name, reader.text());
        for (const auto before : seen)
            if (before == name) return fail(ErrorCode::Invalid, "a field is there twice");
        seen.push_back(name);
        const Field* field = nullptr;
        for (const Field& one : kFields)
            if (one.name == name) field = &one;
        TRY(field ? field->read(reader, document) : reader.skip());
    }
    TRY(reader.end());
    for (const Field& field : kFields) {
        bool there = !field.required;
        for (const auto name : seen)
            there = there || name == field.name;
        if (!there) return fail(ErrorCode::Invalid, std::string(field.name) + " is missing");
    }
    return {};
}

struct Envelope {
    std::string_view head, payload, signature;
};

/// The four parts of a COSE_Sign1, untagged as the enclave makes it.
Result<Envelope> open(std::string_view bytes) {
    cbor::Reader reader(bytes);
    TRY_LET(parts, reader.array());
    if (parts != 4) return fail(ErrorCode::Invalid, "not a COSE_Sign1");
    TRY_LET(head, reader.bytes());
    TRY_LET(unprotected, reader.map());
    if (unprotected != 0) return fail(ErrorCode::Invalid, "an unprotected header");
    TRY_LET(payload, reader.bytes());
    TRY_LET(signature, reader.bytes());
    TRY(reader.end());
    return Envelope{head, payload, signature};
}

} // namespace

Result<NitroDocument> NitroDocument::parse(std::string_view bytes) {
    if (bytes.size() > kMostBytes) return fail(ErrorCode::Invalid, "document_too_large: more than 64 KiB");
    const auto envelope = open(bytes);
    if (!envelope) return malformed(envelope.error().context);
    if (envelope->head != kProtected)
        return fail(ErrorCode::Invalid,
                    "document_algorithm: the document is not signed by ECDSA with P-384 and SHA-384");
    if (envelope->signature.size() != kSignatureBytes) return malformed("the signature has not 96 bytes");
    NitroDocument document;
    if (const auto read = readPayload(envelope->payload, document); !read)
        return malformed(read.error().context);
    document.r = envelope->signature.substr(0, kSignatureBytes / 2);
    document.s = envelope->signature.substr(kSignatureBytes / 2);
    document.signedBytes = cbor::Writer()
                               .array(4)
                               .text("Signature1")
                               .bytes(envelope->head)
                               .bytes("")
                               .bytes(envelope->payload)
                               .written();
    return document;
}

} // namespace rubber::attest
