// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

namespace rubber::desktop {

/// How hard a passphrase is to guess for somebody who has stolen the vault's files.
struct PassphraseStrength {
    enum class Level { Weak, Fair, Good, Strong } level = Level::Weak;
    int bits = 0; ///< Guesses are 2 to this power.
    /// With the vault's key derivation on a thousand strong computers; saturates at 10^15.
    double secondsToGuess = 0;
};

/// By zxcvbn (words, names, dates, keyboard walks, repetitions), on at most the first 64 bytes: it grows
/// with the square of the length, and who typed more is safe already.
PassphraseStrength strengthOf(const Secret& passphrase);

} // namespace rubber::desktop
