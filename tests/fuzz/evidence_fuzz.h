// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/verify.h"

namespace rubber::attest {

/// Judges evidence that nobody real made, by the built-in roots: whatever it is, it must not pass, and the
/// report must be whole.
inline void mustNotPass(const Evidence& evidence) {
    Question question;
    question.binding.nonce = std::string(AttestBinding::kNonceBytes, 'n');
    question.now = WallTime{1'750'000'000'000};
    Policy policy;
    policy.vlek = true;
    const AttestationReport report = verify(evidence, question, policy);
    CHECK(!report.passed() && report.level == Level::None && report.failure());
    CHECK(!report.failure()->code.empty() && !report.failure()->text.empty());
}

} // namespace rubber::attest
