// SPDX-License-Identifier: GPL-3.0-or-later
// An SEV-SNP report as a relay sends it: read or refused, and never believed without its chain.
#include "desktop/attest/snp_report.h"
#include "tests/fuzz/evidence_fuzz.h"

#include <cstdint>

using namespace rubber;
using namespace rubber::attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    if (const auto report = SnpReport::parse(bytes)) {
        CHECK(bytes.size() == SnpReport::kBytes && bytes.starts_with(report->signedBytes));
        CHECK(report->cpu.has_value() == (report->version >= 3));
        CHECK(report->chipId.size() == 64 && report->measurement.size() == 48 && report->r.size() == 72);
    }
    mustNotPass({kSevSnp, bytes, "", ""});
    return 0;
}
