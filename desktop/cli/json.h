// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::cli {

/// Writes one JSON object in the order it is told; only writes, never reads. Money is a decimal string, a
/// time RFC 3339, an absent value null.
class JsonObject {
public:
    JsonObject& text(std::string_view name, std::string_view value);
    JsonObject& textOrNull(std::string_view name, std::string_view value); ///< null for ""
    JsonObject& number(std::string_view name, std::int64_t value);
    JsonObject& count(std::string_view name, std::uint64_t value);
    JsonObject& decimal(std::string_view name, double value); ///< Three places; never for money.
    JsonObject& boolean(std::string_view name, bool value);
    JsonObject& money(std::string_view name, Money value);
    JsonObject& money(std::string_view name, const std::optional<Money>& value);
    JsonObject& time(std::string_view name, WallTime value);
    JsonObject& time(std::string_view name, const std::optional<WallTime>& value);
    JsonObject& texts(std::string_view name, const std::vector<std::string>& values);
    JsonObject& null(std::string_view name);
    /// kSecretMark as a string: see Terminal::outSecret.
    JsonObject& secret(std::string_view name);
    JsonObject& raw(std::string_view name, std::string_view json);
    std::string str() const { return m_text + "}"; }

private:
    std::string m_text = "{";
};

std::string jsonArray(const std::vector<std::string>& items); ///< Items are JSON already.
std::string jsonText(std::string_view value);

/// The one line every verb prints with --json:
/// {"schema":"rubberapi.push/1","generated_at":…,"data":…,"warnings":[…]}.
std::string envelope(std::string_view verb, WallTime now, std::string_view data,
                     const std::vector<std::string>& warnings = {});

} // namespace rubber::cli
