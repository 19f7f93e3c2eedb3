// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/snp_report.h"

#include "desktop/attest/little_endian.h"
#include "desktop/attest/step_walk.h"

#include <algorithm>

namespace rubber::attest {

namespace {

constexpr std::uint64_t kEcdsaP384Sha384 = 1;
constexpr std::size_t kNumberBytes = 72; ///< Of R and of S.

std::string reversed(std::string_view bytes) { return {bytes.rbegin(), bytes.rend()}; }

} // namespace

Result<SnpReport> SnpReport::parse(std::string_view bytes) {
    if (bytes.size() != kBytes)
        return refuse("report_length", "a report has 1184 bytes, this one " + std::to_string(bytes.size()));
    const auto number = [&](std::size_t at, std::size_t size) { return littleEndian(bytes, at, size); };
    const auto word = [&](std::size_t at) { return static_cast<std::uint32_t>(number(at, 4)); };
    const auto raw = [&](std::size_t at, std::size_t size) { return std::string(bytes.substr(at, size)); };

    SnpReport report;
    report.version = word(0x000);
    if (report.version < 2 || report.version > 5)
        return refuse("report_version", "reports of version 2 to 5 are understood, this is version " +
                                            std::to_string(report.version));
    if (word(0x034) != kEcdsaP384Sha384)
        return refuse("report_algorithm", "the report is not signed by ECDSA with P-384 and SHA-384");
    const auto rest = bytes.substr(kSignedBytes + 2 * kNumberBytes);
    if (std::any_of(rest.begin(), rest.end(), [](char c) { return c != 0; }))
        return refuse("report_reserved", "something stands behind the signature");

    report.guestSvn = word(0x004);
    report.policy = number(0x008, 8);
    report.vmpl = word(0x030);
    report.platformInfo = number(0x040, 8);
    report.flags = word(0x048);
    report.reportData = raw(0x050, 64);
    report.measurement = raw(0x090, 48);
    report.hostData = raw(0x0c0, 32);
    report.idKeyDigest = raw(0x0e0, 48);
    report.reportedTcb = raw(0x180, 8);
    report.chipId = raw(0x1a0, 64);
    report.committedTcb = raw(0x1e0, 8);
    if (report.version >= 3) {
        const auto part = [&](std::size_t at) { return static_cast<unsigned>(number(at, 1)); };
        report.cpu = Cpu{part(0x188), part(0x189), part(0x18a)};
    }
    report.r = reversed(bytes.substr(kSignedBytes, kNumberBytes));
    report.s = reversed(bytes.substr(kSignedBytes + kNumberBytes, kNumberBytes));
    report.signedBytes = raw(0, kSignedBytes);
    return report;
}

SnpReport::SigningKey SnpReport::signingKey() const {
    switch (flags >> 2u & 7u) {
    case 0:
        return SigningKey::Vcek;
    case 1:
        return SigningKey::Vlek;
    default:
        return SigningKey::Other;
    }
}

} // namespace rubber::attest
