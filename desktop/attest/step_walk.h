// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/report.h"

#include <span>
#include <string>

namespace rubber::attest {

/// The sentence of a step that is ok, or why it failed: an Error whose context is "name: sentence".
using Verdict = Result<std::string>;

/// Refuses a step under a stable name.
inline tl::unexpected<Error> refuse(const char* name, const std::string& sentence) {
    return fail(ErrorCode::Unauthorized, std::string(name) + ": " + sentence);
}

/// One entry of a list of checks over some Case.
template <class Case>
struct Check {
    Step step;
    Verdict (*look)(Case& evidence);
};

/// Puts one outcome at the end of the report.
void add(AttestationReport& report, Step step, const Verdict& verdict);
void addNotReached(AttestationReport& report, Step step);

/// Runs the checks in order until one fails; the others are not reached.
template <class Case>
void walk(AttestationReport& report, Case& evidence, std::span<const Check<Case>> checks) {
    bool going = true;
    for (const auto& check : checks) {
        if (!going) {
            addNotReached(report, check.step);
            continue;
        }
        const Verdict verdict = check.look(evidence);
        add(report, check.step, verdict);
        going = verdict.has_value();
    }
}

} // namespace rubber::attest
