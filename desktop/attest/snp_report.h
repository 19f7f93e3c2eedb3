// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/product.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rubber::attest {

/// An SEV-SNP attestation report (AMD publication 56860, section 7.3), versions 2 to 5. Multi-byte strings
/// are raw bytes.
struct SnpReport {
    static constexpr std::size_t kBytes = 1184, kSignedBytes = 0x2a0;

    std::uint32_t version = 0, guestSvn = 0, vmpl = 0, flags = 0;
    std::uint64_t policy = 0, platformInfo = 0;
    std::string reportData, measurement, hostData, idKeyDigest, chipId;
    std::string reportedTcb, committedTcb; ///< 8 bytes each; Tcb::fromBytes reads them for a product.
    std::optional<Cpu> cpu;                ///< From version 3 on.
    std::string r, s;                      ///< Of the signature, big endian.
    std::string signedBytes;

    enum class SigningKey { Vcek, Vlek, Other };
    SigningKey signingKey() const;
    bool chipKeyMasked() const { return (flags & 2u) != 0; }

    /// Invalid: report_length, report_version, report_algorithm, report_reserved (a bit is set where the
    /// signature field has to be zero).
    static Result<SnpReport> parse(std::string_view bytes);
};

} // namespace rubber::attest
