// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evidence/made_roots.h"

namespace rubber::test {

attest::Roots& rootsBuiltIn() {
    static attest::Roots roots;
    return roots;
}

} // namespace rubber::test

const rubber::attest::Roots& rubber::attest::Roots::builtIn() { return test::rootsBuiltIn(); }
