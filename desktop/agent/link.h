// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>

namespace rubber::agent {

/// What a rubberapi:// link asks for. Any web page can open one, so it is a suggestion: nothing is done before
/// a person has seen it on a confirm screen and clicked.
struct PairLink {
    std::string url;  ///< The relay's control address.
    std::string code; ///< Its one-time code.
};

/// Only "rubberapi://pair?url=…&code=…", each exactly once and nothing else: no other verb, no user, port, path
/// or fragment. Invalid "bad_link".
Result<PairLink> parseLink(const std::string& link);

/// True for what the system hands over as a link, well formed or not.
inline bool isLink(const std::string& argument) { return argument.starts_with("rubberapi:"); }

} // namespace rubber::agent
