// SPDX-License-Identifier: GPL-3.0-or-later
// A Nitro document as a relay sends it, and CBOR of any kind.
#include "desktop/attest/nitro_document.h"
#include "shared/cbor.h"
#include "tests/fuzz/evidence_fuzz.h"

#include <cstdint>

using namespace rubber;
using namespace rubber::attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    cbor::Reader reader(bytes);
    while (reader.skip()) {
    }
    if (const auto document = NitroDocument::parse(bytes)) {
        CHECK(document->r.size() == 48 && document->s.size() == 48);
        for (const auto& [index, value] : document->pcrs)
            CHECK(index < 32 && value.size() == 48);
    }
    mustNotPass({kNitro, bytes, "", ""});
    return 0;
}
