// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rubber::relay {

/// The page behind a kill link: one text with its script and style inside, the same for every link. It asks
/// nothing of another place. Token and name stand in the fragment, which no browser sends.
struct KillPage {
    std::string html;
    std::string headers; ///< Complete lines: a policy that allows exactly this script and this style.
    static const KillPage& shipped();
};

/// Headers of the answers to its questions.
std::string phoneAnswerHeaders();

} // namespace rubber::relay
