// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/sodium.h"

#include "shared/result.h"

namespace rubber {

void requireSodium() {
    static const int started = sodium_init();
    CHECK(started >= 0);
}

} // namespace rubber
