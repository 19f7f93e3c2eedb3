// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/evidence/device_call.h"
#include "relay/core/evidence/evidence_source.h"

namespace rubber::relay {

/// AWS Nitro: the security module of an enclave, asked in CBOR over its device.
class NitroModule final : public EvidenceSource {
public:
    explicit NitroModule(std::string device = "/dev/nsm", DeviceCall call = callDevice)
        : m_device(std::move(device)), m_call(std::move(call)) {}
    Result<MachineEvidence> evidence(const AttestBinding& binding) override;

private:
    std::string m_device;
    DeviceCall m_call;
};

} // namespace rubber::relay
