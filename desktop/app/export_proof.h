// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/audit/checkpoint.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

/// FILE.proof, read and checked by itself: its hashes make the signed root, so each of them is as good as
/// signed.
struct ExportProof {
    struct Log {
        std::string id, relay, auditKey;
        std::uint64_t size = 0, from = 0; ///< Rows in the checkpoint; the first that has its hash here.
        std::vector<Digest> leaves;
        std::vector<bool> in;   ///< Which of them are rows of the file.
        std::vector<bool> seen; ///< For whoever compares.
        bool sound = false;     ///< Their root is the signed one.
    };
    std::uint64_t rows = 0;          ///< That the file should have.
    bool whole = false;              ///< Its last line is there.
    std::map<std::string, Log> logs; ///< By the relay's name in the file.

    /// `keys`: as in verifyExport. "bad_proof", "bad_checkpoint_signature"
    static Result<ExportProof> read(std::string_view bytes, const std::vector<std::string>& keys);
};

} // namespace rubber::desktop
