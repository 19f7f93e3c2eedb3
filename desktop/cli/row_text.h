// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <string>

namespace rubber::cli {

class Terminal;

/// One line of `logs`: when, whose, what, tokens in/out, cost, time, outcome.
std::string rowLine(const desktop::NamedRow& row, bool withKey, const Terminal& terminal);

} // namespace rubber::cli
