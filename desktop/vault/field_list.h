// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace rubber::vault {

/// Named facts beside a row, kept in one text column. Control characters become spaces.
using FieldList = std::vector<std::pair<std::string, std::string>>;

std::string toText(const FieldList& fields);
FieldList fieldsOf(const std::string& text);
/// The text without control characters, as every field is kept.
std::string plainText(std::string text);

} // namespace rubber::vault
