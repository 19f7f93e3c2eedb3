// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

namespace rubber {

/// Starts libsodium once; cheap afterwards. Every function that uses it directly calls this first.
void requireSodium();

} // namespace rubber
