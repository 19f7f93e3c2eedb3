// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates as a relay sends them, as the guest device's table and as PEM.
#include "desktop/attest/certificate_pool.h"

#include <cstdint>
#include <tuple>

using namespace rubber;
using namespace rubber::attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const auto add : {&CertificatePool::addTable, &CertificatePool::addPem}) {
        CertificatePool pool;
        std::ignore = (pool.*add)(bytes);
        CHECK(pool.certificates.size() <= CertificatePool::kMost &&
              pool.revocations.size() <= CertificatePool::kMost);
        for (const Certificate& certificate : pool.certificates) {
            std::ignore = certificate.commonName();
            std::ignore = certificate.keyHash();
            std::ignore = certificate.extension("1.3.6.1.4.1.3704.1.4");
            std::ignore = pool.issuerOf(certificate);
        }
    }
    return 0;
}
