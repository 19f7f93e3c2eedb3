// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rubber::relay {

/// The target with its own parameters, and a '?' or '&' where the key's goes. A parameter of the agent with
/// the key's name, however it is spelt, would be a second credential: some servers take the first of two.
std::string targetForQueryKey(std::string_view path, std::string_view name);

} // namespace rubber::relay
