// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs of rows, as they come from whoever wants to be believed.
#include "desktop/app/audit_proofs.h"

#include <cstdint>

using namespace rubber;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto proved = desktop::verifyProof({reinterpret_cast<const char*>(data), size}, "");
    if (proved) CHECK(proved->leaf < proved->rows);
    return 0;
}
