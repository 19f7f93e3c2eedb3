// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <utility>
#include <vector>

/// Judges the evidence a relay gives about the machine it runs in (security.md 2.9). Pure functions of
/// evidence, policy, roots and time: no Qt, no network, no clock.
namespace rubber::attest {

/// What evidence can show, honestly named.
enum class Level {
    None,     ///< Nothing: no evidence, or evidence that failed.
    Firmware, ///< It runs in protected memory of a genuine machine; which system runs there is not proven.
    Image,    ///< Also the measurement is one that the owner pinned as covering the whole image.
};
const char* toString(Level level); ///< "none", "firmware", "image"
Result<Level> levelOf(std::string_view word);

/// In the order of the checks. Evidence of one technology goes through those that mean something for it.
enum class Step {
    Evidence,    ///< The relay gave some, of a kind this program knows.
    Format,      ///< It has the one form it may have.
    Chain,       ///< Its certificates lead to a built-in root, are valid now and not revoked.
    Signature,   ///< It is signed by the last of them.
    Chip,        ///< Certificate and report speak of the same chip and firmware.
    Guest,       ///< The guest was started without debugging and migration.
    Tcb,         ///< The firmware is not older than the policy asks for.
    Product,     ///< The policy accepts this generation of machine.
    Measurement, ///< What was started is what the owner pinned.
    Binding,     ///< It answers this question, and speaks of the keys this device pinned.
};
const char* toString(Step step); ///< "evidence", "format" ...

enum class StepState { Ok, Failed, NotReached };
const char* toString(StepState state); ///< "ok", "failed", "not_reached"

struct StepOutcome {
    Step step = Step::Evidence;
    StepState state = StepState::NotReached;
    std::string code; ///< Failed: the error's stable name ("debug_allowed").
    std::string text; ///< One English sentence with the facts; empty when not reached.
};

/// What came of looking at one piece of evidence.
struct AttestationReport {
    std::string technology;    ///< "none", "sev-snp", "nitro", or what the relay said.
    Level level = Level::None; ///< Reached. None unless every step is ok.
    std::vector<StepOutcome> steps;
    /// What the evidence says about itself, as far as it was read: name and value ("measurement", hex).
    /// Believe them only when every step is ok.
    std::vector<std::pair<std::string, std::string>> facts;

    bool passed() const;                ///< Every step is ok.
    const StepOutcome* failure() const; ///< The step that failed, or nothing.
};

} // namespace rubber::attest
