// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/script.h"

#include <charconv>

namespace rubber::sandbox {

Script Script::read(std::string_view text) {
    Script script;
    for (std::size_t at = text.find("[["); at != std::string_view::npos; at = text.find("[[", at + 2)) {
        const std::size_t end = text.find("]]", at);
        const std::size_t equals = text.find('=', at);
        if (end == std::string_view::npos || equals == std::string_view::npos || equals > end) continue;
        const std::string_view name = text.substr(at + 2, equals - at - 2);
        const std::string_view value = text.substr(equals + 1, end - equals - 1);
        if (name == "fault") {
            script.fault = std::string(value);
            continue;
        }
        std::int64_t number = 0;
        std::from_chars(value.data(), value.data() + value.size(), number);
        if (number < 0 || number > 10'000'000) continue;
        if (name == "tokens") script.tokens = number;
        if (name == "first") script.firstMs = number;
        if (name == "delay") script.delayMs = number;
        if (name == "cut-after") script.cutAfter = number;
        if (name == "status") script.status = number;
        if (name == "size") script.size = number;
        if (name == "cache-read") script.cacheRead = number;
        if (name == "cache-write") script.cacheWrite = number;
        if (name == "think") script.think = number;
        if (name == "think-ms") script.thinkMs = number;
        if (name == "tool") script.tool = number;
    }
    return script;
}

} // namespace rubber::sandbox
