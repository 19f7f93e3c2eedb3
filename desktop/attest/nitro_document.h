// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::attest {

/// An attestation document of an AWS Nitro enclave: COSE_Sign1 (RFC 9052) around a CBOR map. Strings are raw
/// bytes.
struct NitroDocument {
    std::string moduleId;
    WallTime timestamp;
    std::map<unsigned, std::string> pcrs; ///< Each of 48 bytes.
    std::string certificate;              ///< Of the key that signed, DER.
    std::vector<std::string> bundle;      ///< Its issuers, DER, root first.
    std::optional<std::string> publicKey, userData, nonce;

    std::string signedBytes; ///< What the signature is over.
    std::string r, s;        ///< Big endian, 48 bytes each.

    /// Strict: no field twice, none of another type, none missing; fields it does not know are passed over.
    /// Invalid: document_too_large, document_malformed, document_algorithm
    static Result<NitroDocument> parse(std::string_view bytes);
};

} // namespace rubber::attest
