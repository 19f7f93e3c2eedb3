// SPDX-License-Identifier: GPL-3.0-or-later
// Tools: those the client runs, and those the provider runs and bills.
#include "relay/core/dialects/anthropic_facts.h"

#include <algorithm>

namespace rubber::relay {

namespace {

constexpr std::uint64_t kMostUses = 1'000;
/// The provider writes the definitions of its own client tools into the prompt; a toolset has many.
constexpr std::size_t kDefinitionBytes = 6'000, kToolsetBytes = 40'000;

bool startsWithAny(std::string_view type, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return type.starts_with(start); });
}

} // namespace

struct AnthropicFacts::Tool {
    std::string type, model;
    std::optional<std::uint64_t> uses, limit;
    bool namesCallers = false, onlyDirect = true;
};

bool AnthropicFacts::tool() {
    m_anyTool = true;
    Tool found;
    const bool read = membersOf("tools", Token::ObjectBegin, [&](const std::string& name) {
        if (name == "max_uses") return number("tools[].max_uses", 0, kMostUses, found.uses);
        if (name == "max_tokens") return number("tools[].max_tokens", 1, 1'000'000, found.limit);
        if (name == "cache_control" || name == "caching") return cacheControl();
        if (name == "allowed_callers") return callers(found);
        if (name == "model") return model("tools[].model", found.model);
        const Token value = m_scan.next();
        if (name == "type" && value != Token::Null) {
            if (value != Token::String) return wrongType("tools[].type");
            found.type = m_scan.text();
        }
        return skip(value);
    });
    return read && judgeTool(found);
}

bool AnthropicFacts::callers(Tool& found) {
    found.namesCallers = true;
    return eachElement("tools[].allowed_callers", [&](Token token) {
        if (token != Token::String) return wrongType("tools[].allowed_callers");
        found.onlyDirect = found.onlyDirect && m_scan.is("direct");
        return true;
    });
}

bool AnthropicFacts::judgeTool(const Tool& found) {
    const std::string& type = found.type;
    if (startsWithAny(type, {"advisor_"})) return advisor(found);
    if (!found.model.empty()) return refuse(RefusalCode::FieldNotAllowed, "tools[].model");
    if (type.empty() || type == "custom") return true;
    if (startsWithAny(type, {"browser_toolset_", "computer_toolset_"})) {
        providerText(kToolsetBytes);
        return true;
    }
    if (startsWithAny(type, {"bash_", "text_editor_", "computer_", "memory_"})) {
        providerText(kDefinitionBytes);
        return true;
    }
    if (startsWithAny(type, {"web_search_", "web_fetch_", "code_execution_"})) return serverTool(found);
    return refuse(RefusalCode::FieldNotAllowed, "tools[].type=" + type);
}

/// Each use is billed, and what it finds is read with everything before it.
bool AnthropicFacts::serverTool(const Tool& found) {
    if (m_purpose == Purpose::Count) return true;
    if (!found.uses)
        return refuse(RefusalCode::FieldNotAllowed, "tools[].type=" + found.type + " without max_uses");
    // Called from code that the provider runs, uses and rounds are no longer the same number. Newer versions
    // are called so unless told otherwise.
    const bool direct = found.namesCallers || found.type == "web_search_20250305" ||
                        found.type == "web_fetch_20250910" || found.type.starts_with("code_execution_");
    if (!direct || !found.onlyDirect)
        return refuse(RefusalCode::FieldNotAllowed, "tools[].allowed_callers other than direct");
    m_facts.toolCalls += *found.uses;
    m_facts.wholeContextBecause = "tools[].type=" + found.type;
    return true;
}

/// A second model that reads the conversation whenever the first one asks it to.
bool AnthropicFacts::advisor(const Tool& found) {
    if (found.model.empty()) return refuse(RefusalCode::FieldNotAllowed, "tools[].model missing");
    m_facts.otherModels.push_back(found.model);
    if (m_purpose == Purpose::Count) return true;
    if (!found.uses || !found.limit)
        return refuse(RefusalCode::FieldNotAllowed,
                      "tools[].type=" + found.type + " without max_uses and max_tokens");
    if (!found.onlyDirect)
        return refuse(RefusalCode::FieldNotAllowed, "tools[].allowed_callers other than direct");
    m_advice += *found.uses;
    m_otherLimit = std::max(*found.limit, m_otherLimit.value_or(0));
    m_facts.unseenOutput = true; // Its answers may come encrypted.
    m_facts.wholeContextBecause = "tools[].type=" + found.type;
    return true;
}

} // namespace rubber::relay
