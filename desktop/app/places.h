// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rubber::desktop {

/// RUBBERAPI_HOME, else "rubberapi" in the platform's folder for a user's data.
std::string homeFolder();
/// The shipped price book beside the program: ../share/rubberapi/prices.json.
std::string pricesFile();

} // namespace rubber::desktop
