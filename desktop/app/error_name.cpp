// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/error_name.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

/// Length of the name in front, 0 when there is none.
std::size_t nameLength(std::string_view context) {
    const auto colon = context.find(": ");
    if (colon == std::string_view::npos || colon == 0) return 0;
    const auto name = context.substr(0, colon);
    const bool formed = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
    return formed ? colon : 0;
}

} // namespace

std::string errorName(const Error& error) {
    const auto length = nameLength(error.context);
    return length ? error.context.substr(0, length) : toString(error.code);
}

std::string errorText(const Error& error) {
    const auto length = nameLength(error.context);
    return length ? error.context.substr(length + 2) : error.context;
}

} // namespace rubber::desktop
