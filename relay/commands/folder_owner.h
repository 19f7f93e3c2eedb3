// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>

/// Root looks after a relay that runs as a user of its own (the packaged service). A file that root wrote into its folder
/// would stop it at the next start, so whatever root does there is done as the folder's owner.
namespace rubber::relay {

/// The user that the package makes for the service, and where its relay lies.
inline constexpr const char* kServiceUser = "rubberapi";
inline constexpr const char* kServiceFolder = "/var/lib/rubberapi";

/// Gives root's powers up for those of the folder's owner; nothing to do for anybody else, for a folder of root's own, or
/// for one that is not there. Unavailable when the system does not let it. Cannot be undone.
Status becomeOwnerOf(const std::string& folder);

/// For `init --service`: makes the folder (0700) for the service's user and becomes that user. NotFound without such a user,
/// Unauthorized for anybody but root and that user.
Status becomeServiceUser(const std::string& folder);

} // namespace rubber::relay
