// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rubber::desktop {

/// Which service copies this folder to other computers, by the names and marks such services leave:
/// "Dropbox", "iCloud Drive", "OneDrive", "Google Drive", "Syncthing", "Nextcloud" ...; "" when none is seen.
std::string syncServiceOf(const std::string& folder);

} // namespace rubber::desktop
