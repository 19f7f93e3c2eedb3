// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rubber::desktop {

/// The vault's keys pass through this process: no crash leaves a picture of it. First thing in every main.
void forbidCoreDumps();

} // namespace rubber::desktop
