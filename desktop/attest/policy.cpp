// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/policy.h"

#include <algorithm>

namespace rubber::attest {

Status Policy::check() const {
    const auto sized = [](const std::vector<std::string>& list) {
        return std::all_of(list.begin(), list.end(),
                           [](const auto& m) { return m.size() == kMeasurementBytes; });
    };
    if (!sized(measurements) || !sized(signers) || (idKeyDigest && idKeyDigest->size() != kMeasurementBytes))
        return fail(ErrorCode::Invalid, "measurements and key digests have 48 bytes");
    if (hostData && hostData->size() != kHostDataBytes)
        return fail(ErrorCode::Invalid, "host data has 32 bytes");
    if (products.empty()) return fail(ErrorCode::Invalid, "no product is accepted");
    if (vmpl > 3) return fail(ErrorCode::Invalid, "a VMPL is 0, 1, 2 or 3");
    if (level == Level::Image && measurements.empty() && signers.empty())
        return fail(ErrorCode::Invalid, "level image needs a measurement that covers the image");
    return {};
}

} // namespace rubber::attest
