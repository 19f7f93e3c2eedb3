// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds of the targets that read evidence: make_evidence_seeds tests/fuzz/seeds
#include "tests/support/evidence/made_nitro.h"
#include "tests/support/evidence/made_snp.h"

#include <filesystem>
#include <fstream>

using namespace rubber;
using namespace rubber::test;

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const auto write = [&](const std::string& name, const std::string& bytes) {
        const auto path = std::filesystem::path(argv[1]) / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    };
    const MadeSnp machine;
    write("snp_report/version_3", machine.evidence(madeBinding()).report);
    write("snp_report/version_2",
          machine.evidence(madeBinding(), [](auto& fields) { fields.version = 2; }).report);
    write("certificate_table/table", machine.table());
    write("certificate_table/text",
          machine.pem() +
              asPem(machine.revocations({1'740'000'000'000}, {1'760'000'000'000}, {7}), "X509 CRL"));
    const MadeNitro cloud;
    write("nitro_document/document", cloud.evidence(madeBinding()).report);
    write("nitro_document/bare", cloud
                                     .evidence(madeBinding(),
                                               [](auto& fields) {
                                                   fields.publicKey.reset();
                                                   fields.bundle.resize(1);
                                                   fields.pcrs.clear();
                                               })
                                     .report);
    return 0;
}
