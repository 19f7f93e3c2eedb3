// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

#include <optional>
#include <string>

namespace rubber::desktop {

/// From now on a crash of this program (an exception nobody caught, a fault of the processor's, an abort) leaves
/// `crash.note` in `folder`: the version and what kind of crash it was. Nothing of the memory is in it, not even
/// an exception's own words. The first cause counts. Whatever handles a fault already goes on doing so.
void leaveCrashNotes(const std::string& folder, const std::string& version);

struct CrashNote {
    std::string version; ///< That crashed.
    std::string what;    ///< "signal 11", "exception St13runtime_error"
    WallTime at;
};
/// The note that a crash has left, once: it is kept as `crash.last`, in place of the one before.
std::optional<CrashNote> takeCrashNote(const std::string& folder);

} // namespace rubber::desktop
