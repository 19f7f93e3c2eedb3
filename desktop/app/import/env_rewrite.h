// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <cstddef>
#include <string>
#include <vector>

namespace rubber::desktop {

/// One place of a text and what comes there: a secret, or `text` without one.
struct TextEdit {
    std::size_t start = 0, end = 0;
    std::string text;
    const Secret* secret = nullptr;
};

/// The content with every edit made. Edits are in order and do not overlap.
Secret rewritten(const Secret& content, const std::vector<TextEdit>& edits);

} // namespace rubber::desktop
