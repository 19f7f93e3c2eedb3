// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/certificate_pool.h"

#include "desktop/attest/little_endian.h"

#include <algorithm>
#include <openssl/pem.h>

namespace rubber::attest {

namespace {

constexpr std::size_t kEntryBytes = 24, kGuidBytes = 16;
/// 92f81bc3-5811-4d3d-97ff-d19f88dc67ea, in the order of its bytes in a table.
constexpr std::string_view kListGuid("\x92\xf8\x1b\xc3\x58\x11\x4d\x3d\x97\xff\xd1\x9f\x88\xdc\x67\xea", 16);
/// The same as a GUID structure, whose first three parts are little endian: both are in use.
constexpr std::string_view kListGuidMixed("\xc3\x1b\xf8\x92\x11\x58\x3d\x4d\x97\xff\xd1\x9f\x88\xdc\x67\xea",
                                          16);

constexpr std::string_view kBegin = "-----BEGIN ";

bool isZero(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

tl::unexpected<Error> malformed(const char* what) {
    return fail(ErrorCode::Invalid, std::string("table_malformed: ") + what);
}

/// Hands each block to its reader. OpenSSL ends a text with an error like any other.
Status eachBlock(std::string_view pem, auto&& take) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> input(
        BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
    CHECK(input);
    for (;;) {
        char *name = nullptr, *header = nullptr;
        unsigned char* data = nullptr;
        long size = 0;
        if (PEM_read_bio(input.get(), &name, &header, &data, &size) != 1) return {};
        const std::string kind(name);
        const std::string der(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
        TRY(take(kind, der));
    }
}

} // namespace

Status CertificatePool::addCertificate(std::string_view bytes) {
    if (bytes.starts_with(kBegin)) return addPem(bytes);
    if (certificates.size() == kMost)
        return fail(ErrorCode::Invalid, "too_many_certificates: more than 16 came with the evidence");
    TRY_LET(certificate, Certificate::fromDer(bytes));
    certificates.push_back(std::move(certificate));
    return {};
}

Status CertificatePool::addRevocations(std::string_view der) {
    if (revocations.size() == kMost)
        return fail(ErrorCode::Invalid,
                    "too_many_certificates: more than 16 revocation lists came with the evidence");
    TRY_LET(list, RevocationList::fromDer(der));
    revocations.push_back(std::move(list));
    return {};
}

Status CertificatePool::addPem(std::string_view pem) {
    if (pem.size() > (1u << 20u)) return malformed("more than 1 MiB of PEM");
    return eachBlock(pem, [&](const std::string& kind, const std::string& der) -> Status {
        if (kind == PEM_STRING_X509) return addCertificate(der);
        if (kind == PEM_STRING_X509_CRL) return addRevocations(der);
        return {};
    });
}

Status CertificatePool::addTable(std::string_view table) {
    if (isZero(table)) return {};
    for (std::size_t at = 0;; at += kEntryBytes) {
        if (table.size() - at < kEntryBytes) return malformed("the list of entries does not end");
        const auto entry = table.substr(at, kEntryBytes);
        if (isZero(entry)) return {};
        const auto guid = entry.substr(0, kGuidBytes);
        const std::size_t offset = littleEndian(entry, 16, 4), size = littleEndian(entry, 20, 4);
        if (offset > table.size() || size > table.size() - offset)
            return malformed("an entry lies outside of the table");
        const auto content = table.substr(offset, size);
        if (guid == kListGuid || guid == kListGuidMixed)
            TRY(addRevocations(content));
        else
            TRY(addCertificate(content));
        if (at + 2 * kEntryBytes > table.size()) return malformed("the list of entries does not end");
    }
}

const Certificate* CertificatePool::named(std::string_view commonName) const {
    const auto found = std::find_if(certificates.begin(), certificates.end(),
                                    [&](const Certificate& one) { return one.commonName() == commonName; });
    return found == certificates.end() ? nullptr : &*found;
}

const Certificate* CertificatePool::issuerOf(const Certificate& certificate) const {
    const auto found = std::find_if(certificates.begin(), certificates.end(),
                                    [&](const Certificate& one) { return certificate.namesIssuer(one); });
    return found == certificates.end() ? nullptr : &*found;
}

} // namespace rubber::attest
