// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <string>

namespace rubber::vault {

/// Enough of a key to tell it from its neighbours in a list: "sk-…k3f9", the first 3 and the last 4
/// characters. Less of one that is too short to spare 7 characters: the first 3 below 24, nothing below 12.
std::string keyHint(const Secret& secret);

} // namespace rubber::vault
