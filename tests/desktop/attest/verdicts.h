// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/report.h"

#include <QByteArray>

namespace rubber::test {

/// "step/code" of what failed; "" when nothing did.
inline QByteArray failureOf(const attest::AttestationReport& report) {
    const auto* failed = report.failure();
    return failed ? QByteArray(toString(failed->step)) + "/" + QByteArray::fromStdString(failed->code)
                  : QByteArray();
}

/// Everything before the failure is ok with a sentence, everything behind it not reached.
inline bool inOrder(const attest::AttestationReport& report) {
    bool failed = false;
    for (const auto& outcome : report.steps) {
        const auto expected = failed                 ? attest::StepState::NotReached
                              : outcome.code.empty() ? attest::StepState::Ok
                                                     : attest::StepState::Failed;
        if (outcome.state != expected || outcome.text.empty() != failed) return false;
        failed = failed || !outcome.code.empty();
    }
    return !report.steps.empty() && failed == (report.level == attest::Level::None);
}

} // namespace rubber::test
