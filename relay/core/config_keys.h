// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rubber::relay {

/// A value as it stands in the file, freed of the TOML library.
using ConfigValue = std::variant<std::string, std::int64_t, bool, std::vector<std::string>>;

/// One key of rubberapi.toml: the only place that ties its name to a field of Config.
struct ConfigKey {
    const char* name; ///< "listen", "limits.body_bytes"
    /// Invalid says what is expected.
    Status (*set)(Config& config, const ConfigValue& value);
    std::string (*get)(const Config& config); ///< As TOML.
    bool reloadable;                          ///< Takes effect on SIGHUP.
};
std::span<const ConfigKey> configKeys();
/// The key with the least edit distance to `name`.
const char* nearestConfigKey(std::string_view name);

} // namespace rubber::relay
