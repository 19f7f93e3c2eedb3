// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"
#include "shared/clock.h"
#include "shared/result.h"

#include <string>
#include <vector>

/// What `doctor` looks at on the relay's machine, one thing each; nothing is changed.
namespace rubber::relay {

enum class Finding { Good, Weak, Bad };

struct FindingLine {
    std::string what;
    Finding finding;
    std::string detail; ///< With what to do, unless it is good.
};

/// The folder: who may enter it, the journal in it, room on its disk.
void examineFolder(std::vector<FindingLine>& lines, const std::string& folder);
/// Who has the master key, and whether it, or what unlocks it, is where it should be.
void examineSeal(std::vector<FindingLine>& lines, const std::string& folder, const Config& config);
/// What agents are told to call, and the certificate they see there.
void examineListeners(std::vector<FindingLine>& lines, const Config& config, WallTime now);
/// Memory, user, clock, price book.
void examineProcess(std::vector<FindingLine>& lines, WallTime now);

} // namespace rubber::relay
