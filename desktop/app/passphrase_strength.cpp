// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/passphrase_strength.h"

#include "desktop/app/opened_secret.h"

#include <algorithm>
#include <cmath>

namespace rubber::desktop {

namespace {
constexpr double kGuessesPerSecond = 4'000; ///< A thousand machines, each four a second at 256 MiB.
constexpr double kLongest = 1e15;
constexpr int kFair = 40, kGood = 55, kStrong = 70;
} // namespace

PassphraseStrength strengthOf(const Secret& passphrase) {
    PassphraseStrength strength;
    const double bits = std::max(0.0, guessBits(passphrase));
    strength.bits = static_cast<int>(std::min(bits, 256.0));
    strength.secondsToGuess = std::min(kLongest, std::pow(2.0, std::min(bits, 100.0) - 1) / kGuessesPerSecond);
    using Level = PassphraseStrength::Level;
    strength.level = strength.bits < kFair     ? Level::Weak
                     : strength.bits < kGood   ? Level::Fair
                     : strength.bits < kStrong ? Level::Good
                                               : Level::Strong;
    return strength;
}

} // namespace rubber::desktop
