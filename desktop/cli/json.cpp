// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/json.h"

#include "desktop/cli/terminal.h"

#include <cstdio>

namespace rubber::cli {

std::string jsonText(std::string_view value) {
    std::string text = "\"";
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", byte);
            text += escaped;
        } else {
            text += c;
        }
    }
    return text + "\"";
}

std::string jsonArray(const std::vector<std::string>& items) {
    std::string text = "[";
    for (const std::string& item : items) {
        if (text.size() > 1) text += ',';
        text += item;
    }
    return text + "]";
}

JsonObject& JsonObject::raw(std::string_view name, std::string_view json) {
    if (m_text.size() > 1) m_text += ',';
    m_text += jsonText(name);
    m_text += ':';
    m_text += json;
    return *this;
}

JsonObject& JsonObject::text(std::string_view name, std::string_view value) {
    return raw(name, jsonText(value));
}
JsonObject& JsonObject::textOrNull(std::string_view name, std::string_view value) {
    return value.empty() ? null(name) : text(name, value);
}
JsonObject& JsonObject::number(std::string_view name, std::int64_t value) {
    return raw(name, std::to_string(value));
}
JsonObject& JsonObject::count(std::string_view name, std::uint64_t value) {
    return raw(name, std::to_string(value));
}
JsonObject& JsonObject::decimal(std::string_view name, double value) {
    const auto thousandths = static_cast<std::int64_t>(value * 1000 + 0.5);
    char text[40];
    std::snprintf(text, sizeof text, "%lld.%03lld", static_cast<long long>(thousandths / 1000),
                  static_cast<long long>(thousandths % 1000));
    return raw(name, text);
}
JsonObject& JsonObject::boolean(std::string_view name, bool value) {
    return raw(name, value ? "true" : "false");
}
JsonObject& JsonObject::money(std::string_view name, Money value) { return text(name, value.toDecimal()); }
JsonObject& JsonObject::money(std::string_view name, const std::optional<Money>& value) {
    return value ? money(name, *value) : null(name);
}
JsonObject& JsonObject::time(std::string_view name, WallTime value) { return text(name, value.toRfc3339()); }
JsonObject& JsonObject::time(std::string_view name, const std::optional<WallTime>& value) {
    return value ? time(name, *value) : null(name);
}
JsonObject& JsonObject::texts(std::string_view name, const std::vector<std::string>& values) {
    std::vector<std::string> items;
    for (const std::string& value : values)
        items.push_back(jsonText(value));
    return raw(name, jsonArray(items));
}
JsonObject& JsonObject::null(std::string_view name) { return raw(name, "null"); }
JsonObject& JsonObject::secret(std::string_view name) {
    return raw(name, std::string{'"', kSecretMark, '"'});
}

std::string envelope(std::string_view verb, WallTime now, std::string_view data,
                     const std::vector<std::string>& warnings) {
    std::string schema = "rubberapi.";
    for (const char c : verb)
        schema += c == ' ' ? '-' : c;
    return JsonObject()
        .text("schema", schema + "/1")
        .time("generated_at", now)
        .raw("data", data)
        .texts("warnings", warnings)
        .str();
}

} // namespace rubber::cli
