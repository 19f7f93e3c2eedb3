// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/step_walk.h"

namespace rubber::attest {

void add(AttestationReport& report, Step step, const Verdict& verdict) {
    if (verdict) {
        report.steps.push_back({step, StepState::Ok, "", *verdict});
        return;
    }
    const std::string& context = verdict.error().context;
    const auto colon = context.find(": ");
    CHECK(colon != std::string::npos); // Every refusal here has a name.
    report.steps.push_back({step, StepState::Failed, context.substr(0, colon), context.substr(colon + 2)});
}

void addNotReached(AttestationReport& report, Step step) {
    report.steps.push_back({step, StepState::NotReached, "", ""});
}

} // namespace rubber::attest
