// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

namespace rubber::desktop {

/// Unicode normal form C, so that one passphrase typed on two systems is one passphrase.
Secret normalised(Secret passphrase);

} // namespace rubber::desktop
