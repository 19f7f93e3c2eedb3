// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// What one of OpenRouter's plugins or server tools can add to a request.
struct RouterExtra {
    std::string refused;             ///< What of it has no bound ("plugins[].preset"); "" = all has.
    std::vector<std::string> models; ///< That it may ask.
    /// Times the web is searched or fetched: of a plugin in all, of a tool in each of its calls.
    std::uint64_t calls = 0;
    std::uint64_t answers = 0;   ///< Answers of other models, likewise.
    bool fillsContext = false;   ///< What it finds becomes input.
    bool readsFilesFree = false; ///< Documents are read without a fee for each page.
};

/// A plugin, as the raw object in `plugins`.
RouterExtra routerPlugin(std::string_view object);
/// A tool whose type begins with "openrouter:", as the raw object in `tools`.
RouterExtra routerTool(std::string_view type, std::string_view object);

} // namespace rubber::relay
