// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reads small objects whose meaning depends on a member that may come last, out of text that was scanned
/// before and is sound.
namespace rubber::relay {

/// The raw value of a member of this object; "" when it has none, or is no object.
std::string_view jsonMember(std::string_view object, std::string_view name);
/// The text of a raw string value; nothing for any other kind.
std::optional<std::string> jsonText(std::string_view value);
/// The texts of a raw array of strings; nothing for anything else.
std::optional<std::vector<std::string>> jsonTexts(std::string_view value);
/// null, false, "", [] or {}, or not there at all.
bool jsonEmpty(std::string_view value);
/// The first member, at any depth, that `wanted` holds of and whose value is not empty; "" when there is
/// none. Members of the object itself that are in `known` are left out with all that is in them.
std::string jsonFind(std::string_view object, bool (*wanted)(std::string_view name),
                     std::initializer_list<std::string_view> known = {});

} // namespace rubber::relay
