// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/evidence/snp_guest.h"

#include <array>
#include <cstring>
#include <filesystem>
#include <memory>
#include <sys/ioctl.h>

namespace rubber::relay {

namespace {

constexpr std::size_t kReportBytes = 1184;
constexpr std::size_t kCertificateBytes = 0x4000; ///< What the kernel takes at most.
constexpr std::uint32_t kInvalidLength = 1;       ///< Of the host: its certificates do not fit.

// The kernel's words (include/uapi/linux/sev-guest.h), which older headers do not have in this form.
struct ReportRequest {
    std::array<unsigned char, 64> userData;
    std::uint32_t vmpl;
    std::array<unsigned char, 28> reserved;
};
struct ExtendedRequest {
    ReportRequest data;
    std::uint64_t certificates;
    std::uint32_t certificateBytes;
};
struct ReportResponse {
    std::array<char, 4000> data; ///< Status, size, 24 reserved bytes, and the report.
};
struct GuestRequest {
    std::uint8_t version;
    std::uint64_t request, response;
    std::uint32_t firmwareError, hostError;
};
static_assert(sizeof(ExtendedRequest) == 112 && sizeof(GuestRequest) == 32);
constexpr unsigned long kGetExtendedReport = _IOWR('S', 0x2, GuestRequest);
constexpr std::size_t kResponseHead = 32;

std::uint32_t wordAt(const char* bytes) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, sizeof value); // The machine is little endian, like its firmware.
    return value;
}

} // namespace

Result<MachineEvidence> snpFromDevice(const std::string& device, const DeviceCall& call,
                                      const AttestBinding& binding) {
    struct alignas(4096) Pages {
        std::array<char, kCertificateBytes> bytes{};
    };
    const auto pages = std::make_unique<Pages>();
    const auto response = std::make_unique<ReportResponse>();
    ExtendedRequest request{};
    request.data.userData = binding.digest();
    request.certificates = reinterpret_cast<std::uintptr_t>(pages->bytes.data());
    request.certificateBytes = kCertificateBytes;
    GuestRequest guest{};
    guest.version = 1;
    guest.request = reinterpret_cast<std::uintptr_t>(&request);
    guest.response = reinterpret_cast<std::uintptr_t>(response.get());
    if (const Status asked = call(device, kGetExtendedReport, &guest); !asked) {
        if (guest.hostError == kInvalidLength)
            return fail(ErrorCode::Unavailable, device + ": the host's certificates need " +
                                                    std::to_string(request.certificateBytes) + " bytes");
        if (guest.firmwareError != 0 || guest.hostError != 0)
            return fail(ErrorCode::Unavailable, asked.error().context + " (firmware " +
                                                    std::to_string(guest.firmwareError) + ", host " +
                                                    std::to_string(guest.hostError) + ")");
        return tl::unexpected(asked.error());
    }
    const char* const data = response->data.data();
    if (wordAt(data) != 0 || wordAt(data + 4) != kReportBytes)
        return fail(ErrorCode::Unavailable,
                    device + ": the firmware gave no report (status " + std::to_string(wordAt(data)) + ")");
    return MachineEvidence{"sev-snp", std::string(data + kResponseHead, kReportBytes),
                           std::string(pages->bytes.data(), pages->bytes.size())};
}

Result<MachineEvidence> SnpGuest::evidence(const AttestBinding& binding) {
    std::error_code ignored;
    if (std::filesystem::is_directory(m_places.reports, ignored))
        return snpFromReports(m_places.reports, binding);
    return snpFromDevice(m_places.device, m_places.call, binding);
}

} // namespace rubber::relay
