// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace rubber::desktop {

/// A control listener's address: "https://host[:port]", nothing else. What is signed and what is connected to
/// come from the same parsed value, so they cannot differ.
struct ControlUrl {
    std::string host; ///< Lower case, IPv6 without brackets.
    std::uint16_t port = 443;
    std::string authority; ///< For signing: "host:port", the port left out when it is 443, IPv6 in brackets.

    /// bad_option (Invalid) for http, user info, a path, a query or a bad port.
    static Result<ControlUrl> parse(std::string_view text);
};

/// "/rk/v1/" and the verb.
std::string controlPath(std::string_view verb);

} // namespace rubber::desktop
