// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace rubber::sandbox {

/// What the body of a request for a response asks for, as this upstream understands it.
struct ResponsesAsk {
    std::string model, prompt;
    std::string function; ///< The first tool that the client would run, "" without one.
    std::int64_t promptTokens = 0, maxToolCalls = 0;
    std::optional<std::int64_t> limit;
    bool stream = false, searches = false;

    /// nullopt: not a JSON object.
    static std::optional<ResponsesAsk> read(const std::string& body);
};

} // namespace rubber::sandbox
