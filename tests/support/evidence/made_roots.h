// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/roots.h"

namespace rubber::test {

/// What is "built in" in a test that has made_roots.cpp among its sources: that file takes the place of the
/// product's list when the program is linked. The product itself knows no other way to trust a root.
attest::Roots& rootsBuiltIn();

} // namespace rubber::test
