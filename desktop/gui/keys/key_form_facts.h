// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <vector>

namespace rubber::desktop::gui {

/// One line of the form: a word of the policy, the option App's errors call it by, its label and help.
struct KeyFormFact {
    enum class In { Limits, Ends, Advanced, Calls };
    const char* option;
    std::optional<std::string> PolicyWords::*word;
    const char *label, *help; ///< Of the translation context "keyform".
    In in = In::Advanced;
};
const std::vector<KeyFormFact>& keyFormFacts();

} // namespace rubber::desktop::gui
