// SPDX-License-Identifier: GPL-3.0-or-later
// What a response is asked to read: items, and the parts of their content.
#include "relay/core/dialects/responses_facts.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

/// Items whose cost is in their bytes, or in what their parts are judged by.
constexpr std::array<std::string_view, 24> kItems = {
    "message",           "function_call",           "function_call_output",
    "custom_tool_call",  "custom_tool_call_output", "reasoning",
    "local_shell_call",  "local_shell_call_output", "shell_call",
    "shell_call_output", "apply_patch_call",        "apply_patch_call_output",
    "computer_call",     "computer_call_output",    "web_search_call",
    "file_search_call",  "code_interpreter_call",   "mcp_list_tools",
    "mcp_call",          "mcp_approval_request",    "mcp_approval_response",
    "tool_search_call",  "tool_search_output",      "compaction",
};

constexpr std::array<std::string_view, 10> kParts = {
    "input_text", "output_text", "text",       "summary_text", "reasoning_text",
    "refusal",    "input_image", "input_file", "input_audio",  "computer_screenshot",
};

/// Members of items that hold what the user, a tool or the model said: nothing in them is an instruction to
/// the provider.
constexpr std::array<std::string_view, 8> kSaid = {
    "arguments", "input", "tools", "results", "outputs", "queries", "summary", "error",
};

bool has(const auto& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

} // namespace

struct ResponsesFacts::Item {
    std::string type;
    bool typed = false, role = false, encrypted = false;
};

bool ResponsesFacts::input() {
    const Token token = m_scan.next();
    if (token == Token::String || token == Token::Null) return true;
    if (token != Token::ArrayBegin) return wrongType("input");
    for (Token element = m_scan.next(); element != Token::ArrayEnd; element = m_scan.next()) {
        if (element == Token::Error) return unsound();
        if (element == Token::String) continue;
        if (element != Token::ObjectBegin) return wrongType("input");
        if (!item()) return false;
    }
    return true;
}

bool ResponsesFacts::item() {
    Item item;
    if (!membersOf("input", Token::ObjectBegin,
                   [&](const std::string& name) { return itemMember(name, item); }))
        return false;
    // An id alone stands for an item that somebody stored.
    if (item.type == "item_reference" || (!item.typed && !item.role))
        return refuse(RefusalCode::StoredData, "input[].type=item_reference");
    // The provider may put in what it stored or encrypted itself.
    if (item.type == "reasoning" && !item.encrypted)
        m_facts.wholeContextBecause = "input[].type=reasoning without encrypted_content";
    if (item.type == "compaction") m_facts.wholeContextBecause = "input[].type=compaction";
    if (item.typed && !has(kItems, item.type)) unknown("input[].type=" + item.type);
    return true;
}

bool ResponsesFacts::itemMember(const std::string& name, Item& item) {
    if (name == "content" || name == "output") return content("input[]." + name);
    if (name == "file_id") return storedData("input[].file_id");
    if (choosesModels(name)) return refuse(RefusalCode::FieldNotAllowed, "input[]." + name);
    const Token token = m_scan.next();
    if (name == "type" && token != Token::Null) {
        if (token != Token::String) return wrongType("input[].type");
        item.type = m_scan.text();
        item.typed = true;
    }
    if (name == "role") item.role = token == Token::String;
    if (name == "encrypted_content") item.encrypted = token == Token::String && !m_scan.raw().empty();
    return has(kSaid, name) ? skip(token) : guard("input[]", token);
}

/// Text, a part, or a list of parts.
bool ResponsesFacts::content(const std::string& field) {
    const Token token = m_scan.next();
    if (token == Token::ObjectBegin) return part(field);
    if (token != Token::ArrayBegin) return skip(token);
    for (Token element = m_scan.next(); element != Token::ArrayEnd; element = m_scan.next()) {
        if (element == Token::Error) return unsound();
        if (element == Token::ObjectBegin ? !part(field + "[]") : !guard(field, element)) return false;
    }
    return true;
}

bool ResponsesFacts::part(const std::string& field) {
    std::string type;
    const bool read = membersOf(field, Token::ObjectBegin, [&](const std::string& name) {
        if (name == "file_id") return storedData(field + ".file_id");
        if (choosesModels(name)) return refuse(RefusalCode::FieldNotAllowed, field + "." + name);
        const Token token = m_scan.next();
        if (token == Token::Null) return true;
        if (name == "image_url") {
            if (token == Token::String) return image(field + ".image_url", m_scan.raw());
            return membersOf(field + ".image_url", token, [&](const std::string& inner) {
                const Token value = m_scan.next();
                if (inner == "url" && value == Token::String)
                    return image(field + ".image_url", m_scan.raw());
                return guard(field, value);
            });
        }
        if (name == "file_data" || name == "file_url" || name == "input_audio") {
            const std::size_t begin = m_scan.begin();
            if (!guard(field, token)) return false;
            const std::size_t size = m_scan.end() - begin;
            name == "input_audio" ? recording(field + "." + name, size) : document(field + "." + name, size);
            return true;
        }
        if (name == "type" && token == Token::String) type = m_scan.text();
        // Annotations and log probabilities are the model's own words come back.
        return name == "annotations" || name == "logprobs" ? skip(token) : guard(field, token);
    });
    if (!read) return false;
    if (!type.empty() && !has(kParts, type)) unknown(field + ".type=" + type);
    return true;
}

} // namespace rubber::relay
