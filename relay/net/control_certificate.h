// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/identity_files.h"
#include "shared/result.h"

#include <memory>
#include <string>

struct ssl_ctx_st;

namespace rubber::relay {

/// A new self-signed Ed25519 certificate for the control listener. Devices know it by the hash of its key
/// (the pin), not by name or date, so it never expires and names nobody.
Result<ControlCertificate> makeControlCertificate();

/// SHA-256 of the certificate's SubjectPublicKeyInfo: what devices pin.
Result<Digest> publicKeyHash(const std::string& certificatePem);

/// A server context for TLS 1.3 with this certificate and key. Corrupt when they do not belong together or
/// the pin differs.
Result<std::shared_ptr<ssl_ctx_st>> controlTlsContext(const RelayIdentity& identity);

} // namespace rubber::relay
