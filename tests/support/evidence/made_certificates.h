// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

struct evp_pkey_st;
struct x509_st;

namespace rubber::test {

/// A private key of a made-up authority or machine.
class MadeKey {
public:
    static MadeKey rsa(); ///< 2048 bits: the forms are AMD's, the size is only slower.
    static MadeKey p384();
    evp_pkey_st* get() const { return m_key.get(); }
    /// ECDSA with SHA-384: r and s, big endian, 48 bytes each.
    std::pair<std::string, std::string> sign(const std::string& message) const;
    std::string keyHash() const; ///< SHA-256 of the SubjectPublicKeyInfo.

private:
    explicit MadeKey(evp_pkey_st* key);
    std::shared_ptr<evp_pkey_st> m_key;
};

enum class MadeForm { Pss, PssWithShortSalt, Pkcs1, Ecdsa };

struct MadeCertificate {
    std::string name, issuer; ///< Common names.
    WallTime from, until;
    bool authority = false; ///< Basic constraints say CA.
    std::uint64_t serial = 0;
    std::vector<std::pair<std::string, std::string>> extensions; ///< Dotted OID and raw value.
};
/// DER, signed by `by` in this form.
std::string makeCertificate(const MadeCertificate& what, const MadeKey& of, const MadeKey& by, MadeForm form);
/// DER; `serials` are revoked.
std::string makeRevocations(const std::string& issuer, const MadeKey& by, WallTime from, WallTime until,
                            const std::vector<std::uint64_t>& serials);
std::string asPem(const std::string& der, const char* kind); ///< "CERTIFICATE", "X509 CRL"

} // namespace rubber::test
