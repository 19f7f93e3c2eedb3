// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rubber::protocol {

/// Where a device's request came from, as the relay sees it: the answer to `address`. Encoded and decoded by codec.h.
struct SeenAddress {
    std::string address; ///< Text of an IP address.
};

} // namespace rubber::protocol
