// SPDX-License-Identifier: GPL-3.0-or-later
// An exported file and its proof, with a zero byte between them.
#include "desktop/app/audit_proofs.h"

#include <algorithm>
#include <cstdint>

using namespace rubber;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto split = std::min(bytes.find('\0'), bytes.size());
    const auto rows = bytes.substr(0, split), proof = bytes.substr(std::min(split + 1, bytes.size()));
    const auto found = desktop::verifyExportBytes(rows, proof, {});
    if (found) CHECK(found->proved + found->unproved + found->unsignedRows <= found->rows);
    return 0;
}
