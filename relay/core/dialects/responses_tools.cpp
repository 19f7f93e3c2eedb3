// SPDX-License-Identifier: GPL-3.0-or-later
// Tools of a response: those the client runs pass, those the upstream runs must be bounded.
#include "relay/core/dialects/responses_facts.h"

#include "relay/core/dialects/json_members.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

constexpr std::array<std::string_view, 8> kClientTools = {
    "function", "custom",       "local_shell",          "apply_patch",
    "computer", "computer_use", "computer_use_preview", "namespace",
};

/// {"<member>": {"type": "<value>"}} or {"<member>": "<value>"}
bool says(std::string_view object, std::string_view member, std::string_view value) {
    const std::string_view found = jsonMember(object, member);
    return jsonText(found) == value || jsonText(jsonMember(found, "type")) == value;
}

bool reachesStored(std::string_view name) {
    for (const std::string_view other :
         {"file_ids", "file_id", "vector_store_ids", "container_id", "connector_id", "skill_id", "skills"})
        if (name == other) return true;
    return false;
}

} // namespace

bool ResponsesFacts::tools() {
    return eachElement("tools", [&](Token token) {
        return token == Token::ObjectBegin ? tool("tools[]") : wrongType("tools");
    });
}

bool ResponsesFacts::tool(const std::string& field) {
    const std::size_t begin = m_scan.begin();
    std::string type, naming;
    const bool read = membersOf(field, Token::ObjectBegin, [&](const std::string& name) {
        if (choosesModels(name) && naming.empty()) naming = name;
        if (name == "tools")
            return eachElement(field + ".tools", [&](Token token) {
                return token == Token::ObjectBegin ? tool(field + ".tools[]") : wrongType(field + ".tools");
            });
        const Token token = m_scan.next();
        if (name == "type") {
            if (token != Token::String) return wrongType(field + ".type");
            type = m_scan.text();
        }
        const bool usersOwn = name == "parameters" || name == "input_schema" || name == "output_schema";
        return usersOwn ? skip(token) : guard(field, token);
    });
    if (!read) return false;
    if (!naming.empty()) return refuse(RefusalCode::FieldNotAllowed, field + "." + naming);
    return judgeTool(field, type, bytesFrom(begin));
}

bool ResponsesFacts::judgeTool(const std::string& field, const std::string& type, std::string_view object) {
    if (std::find(kClientTools.begin(), kClientTools.end(), type) != kClientTools.end()) return true;
    if (type == "shell" && says(object, "environment", "local")) return true;
    if (type == "tool_search" && says(object, "execution", "client")) return true;
    if (isOpenRouter() && type.starts_with("openrouter:")) return routerTool(type, object);
    return builtIn(field, type, object);
}

bool ResponsesFacts::builtIn(const std::string& field, const std::string& type, std::string_view object) {
    const std::string name = field + ".type=" + type;
    const bool known = type == "web_search" || type.starts_with("web_search_") ||
                       type == "code_interpreter" || type == "mcp" || type == "shell";
    // file_search reads what others stored. image_generation makes images that no usage tells of.
    if (type == "file_search") return refuse(RefusalCode::StoredData, name);
    if (!known) return refuse(RefusalCode::FieldNotAllowed, name);
    if (const auto stored = jsonFind(object, reachesStored); !stored.empty())
        return refuse(RefusalCode::StoredData, field + "." + stored);
    if (type == "code_interpreter" && !says(object, "container", "auto"))
        return refuse(RefusalCode::StoredData, field + ".container");
    if (type == "shell" && !says(object, "environment", "container_auto"))
        return refuse(RefusalCode::StoredData, field + ".environment");
    serverTool(name);
    return true;
}

} // namespace rubber::relay
