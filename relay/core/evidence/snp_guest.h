// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/evidence/device_call.h"
#include "relay/core/evidence/evidence_source.h"

namespace rubber::relay {

/// AMD SEV-SNP on Linux: the kernel's common interface for reports (configfs-tsm, 6.7 and later) where it is
/// there, else the guest device itself. Both give the report and what certificates the host has put beside
/// it.
class SnpGuest final : public EvidenceSource {
public:
    struct Places {
        std::string reports = "/sys/kernel/config/tsm/report"; ///< Each folder in it is one question.
        std::string device = "/dev/sev-guest";
        DeviceCall call = callDevice;
    };
    SnpGuest() = default;
    explicit SnpGuest(Places places) : m_places(std::move(places)) {}
    Result<MachineEvidence> evidence(const AttestBinding& binding) override;

private:
    Places m_places;
};

/// The two ways of it.
Result<MachineEvidence> snpFromReports(const std::string& reports, const AttestBinding& binding);
Result<MachineEvidence> snpFromDevice(const std::string& device, const DeviceCall& call,
                                      const AttestBinding& binding);

} // namespace rubber::relay
