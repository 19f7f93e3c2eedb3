// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/certificate_end.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace rubber::relay {

Result<WallTime> certificateEnd(const std::string& pemFile) {
    const std::unique_ptr<BIO, int (*)(BIO*)> file(BIO_new_file(pemFile.c_str(), "r"), BIO_free);
    const std::unique_ptr<X509, void (*)(X509*)> certificate(
        file ? PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr) : nullptr, X509_free);
    ERR_clear_error();
    if (!file) return fail(ErrorCode::NotFound, pemFile + ": cannot be read");
    std::tm end{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return fail(ErrorCode::Corrupt, pemFile + ": holds no certificate");
    return WallTime{static_cast<std::int64_t>(::timegm(&end)) * 1000};
}

} // namespace rubber::relay
