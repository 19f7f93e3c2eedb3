// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/app/attestation.h"
#endif

#include <QString>

namespace rubber::desktop::gui {

/// What a policy may ask for, as a choice: "A genuine machine".
QString levelChoice(attest::Level level);
/// What is asked of a relay's machine, in one or two sentences.
QString policyText(const attest::Policy& policy);

} // namespace rubber::desktop::gui
