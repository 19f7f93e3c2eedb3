// SPDX-License-Identifier: GPL-3.0-or-later
// Tools of a chat completion: functions pass, OpenRouter's own must be bounded.
#include "relay/core/dialects/openai_facts.h"

namespace rubber::relay {

bool OpenAiFacts::tools() {
    return eachElement(
        "tools", [&](Token token) { return token == Token::ObjectBegin ? tool() : wrongType("tools"); });
}

bool OpenAiFacts::tool() {
    const std::size_t begin = m_scan.begin();
    std::string type = "function";
    std::string naming;
    const bool read = membersOf("tools[]", Token::ObjectBegin, [&](const std::string& name) {
        const Token value = m_scan.next();
        if (name == "function" && value == Token::ObjectBegin) return function("tools[].function", value);
        if (name == "parameters") return skip(value); // Judged below where they are not the user's own.
        if (choosesModels(name)) naming = name;
        if (name != "type") return guard("tools[]", value);
        if (value != Token::String) return wrongType("tools[].type");
        type = m_scan.text();
        return true;
    });
    if (!read) return false;
    if (!naming.empty()) return refuse(RefusalCode::FieldNotAllowed, "tools[]." + naming);
    if (type == "function" || type == "custom") return true;
    if (isOpenRouter() && type.starts_with("openrouter:")) return routerTool(type, bytesFrom(begin));
    return refuse(RefusalCode::FieldNotAllowed, "tools[].type=" + type);
}

/// The schema of a function's parameters is the user's own.
bool OpenAiFacts::function(std::string_view field, Token first) {
    return membersOf(field, first, [&](const std::string& name) {
        if (name == "parameters") return pass();
        return guardedMember(field, name);
    });
}

} // namespace rubber::relay
