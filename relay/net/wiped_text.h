// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <string>

namespace rubber::relay {

/// Text that holds an upstream key for a moment: whatever way its scope is left, the bytes are overwritten.
struct WipedText {
    std::string text;
    ~WipedText() { wipe(text.data(), text.size()); }
};

} // namespace rubber::relay
