// SPDX-License-Identifier: GPL-3.0-or-later
// Tools of a response: those the client runs pass, those the upstream runs must be bounded.
#include "relay/core/dialects/responses_facts.h"

#include "relay/core/dialects/usage_reading.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

constexpr std::array<std::string_view, 8> kClientTools = {
    "function", "custom",       "local_shell",          "apply_patch",
    "computer", "computer_use", "computer_use_preview", "namespace",
};

/// Runs at the client when its object says so: {"<member>": {"type": "<value>"}} or {"<member>": "<value>"}.
bool says(std::string_view object, std::string_view member, std::string_view value) {
    JsonScanner scan(object);
    bool found = false;
    using Token = JsonScanner::Token;
    if (scan.next() != Token::ObjectBegin) return false;
    visitMembers(scan, [&](const std::string& name, Token token) {
        if (name != member) return;
        if (token == Token::String) found = scan.is(value);
        if (token == Token::ObjectBegin)
            visitMembers(scan, [&](const std::string& inner, Token kind) {
                if (inner == "type" && kind == Token::String) found = scan.is(value);
            });
    });
    return found;
}

/// The first name in `names` that is a member of `object`, at any depth, with a value other than null, "",
/// [] or {}.
std::string namedIn(std::string_view object, std::initializer_list<std::string_view> names) {
    JsonScanner scan(object);
    using Token = JsonScanner::Token;
    for (Token token = scan.next(); token != Token::End && token != Token::Error; token = scan.next()) {
        if (token != Token::Key) continue;
        const std::string name = scan.text();
        if (std::find(names.begin(), names.end(), name) == names.end()) continue;
        token = scan.next();
        if (token == Token::Null || (token == Token::String && scan.raw().empty())) continue;
        if (token == Token::ArrayBegin || token == Token::ObjectBegin) {
            token = scan.next();
            if (token == Token::ArrayEnd || token == Token::ObjectEnd) continue;
        }
        return name;
    }
    return {};
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
    return serverTool(field, type, object);
}

bool ResponsesFacts::serverTool(const std::string& field, const std::string& type, std::string_view object) {
    const std::string name = field + ".type=" + type;
    const bool known = type == "web_search" || type.starts_with("web_search_") ||
                       type == "code_interpreter" || type == "mcp" || type == "shell";
    // file_search reads what others stored. image_generation makes images that no usage tells of.
    if (type == "file_search") return refuse(RefusalCode::StoredData, name);
    if (!known) return refuse(RefusalCode::FieldNotAllowed, name);
    if (const auto stored = namedIn(object, {"file_ids", "file_id", "vector_store_ids", "container_id",
                                             "connector_id", "skill_id", "skills"});
        !stored.empty())
        return refuse(RefusalCode::StoredData, field + "." + stored);
    if (type == "code_interpreter" && !says(object, "container", "auto"))
        return refuse(RefusalCode::StoredData, field + ".container");
    if (type == "shell" && !says(object, "environment", "container_auto"))
        return refuse(RefusalCode::StoredData, field + ".environment");
    if (m_serverTool.empty()) m_serverTool = name;
    return true;
}

} // namespace rubber::relay
