// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <string>

namespace rubber::relay {

/// When the first certificate of a PEM file ends. NotFound and Corrupt name the file.
Result<WallTime> certificateEnd(const std::string& pemFile);

} // namespace rubber::relay
