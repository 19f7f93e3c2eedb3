// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, system prompts and the blocks they are made of.
#include "relay/core/dialects/anthropic_facts.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

// Sorted. What a model said, what tools found, and what users show: all of it counted as it stands here.
// Blocks that define tools or bring stored files are not among them.
constexpr std::array<std::string_view, 23> kBlocks = {"advisor_tool_result",
                                                      "bash_code_execution_tool_result",
                                                      "browser_state",
                                                      "code_execution_tool_result",
                                                      "compaction",
                                                      "document",
                                                      "fallback",
                                                      "image",
                                                      "mcp_tool_result",
                                                      "mcp_tool_use",
                                                      "redacted_thinking",
                                                      "search_result",
                                                      "server_tool_use",
                                                      "text",
                                                      "text_editor_code_execution_tool_result",
                                                      "thinking",
                                                      "tool_reference",
                                                      "tool_removal",
                                                      "tool_result",
                                                      "tool_search_tool_result",
                                                      "tool_use",
                                                      "web_fetch_tool_result",
                                                      "web_search_tool_result"};
static_assert(std::is_sorted(kBlocks.begin(), kBlocks.end()));

constexpr std::array<std::string_view, 2> kRefusedBlocks = {"container_upload", "tool_addition"};

} // namespace

/// Where an image or a document comes from.
struct AnthropicFacts::Source {
    bool present = false;
    std::string type;
    std::size_t dataBytes = 0;
};

bool AnthropicFacts::cacheControl() {
    return eachMember("cache_control", [&](const std::string& name) {
        if (name == "type") return oneOf("cache_control.type", {"ephemeral"});
        if (name == "ttl") {
            if (!oneOf("cache_control.ttl", {"5m", "1h"})) return false;
            if (m_scan.is("1h")) m_facts.longCache = true;
            return true;
        }
        // Who may share an entry changes no price.
        if (name != "scope") unknown("cache_control." + name);
        return pass();
    });
}

bool AnthropicFacts::messages() {
    return eachElement("messages", [&](Token token) {
        return membersOf("messages", token, [&](const std::string& name) {
            if (name == "content") return blocks(m_scan.next(), true);
            if (name != "role") unknown("messages[]." + name);
            return pass();
        });
    });
}

/// `outer`: blocks of a message itself, whose types must be known; those inside results of tools are many
/// and only looked through for images and documents.
bool AnthropicFacts::blocks(Token first, bool outer) {
    if (first == Token::ObjectBegin) return block(outer);
    if (first != Token::ArrayBegin) return skip(first);
    return elementsOf("content", first, [&](Token token) {
        return token == Token::ObjectBegin || token == Token::ArrayBegin ? blocks(token, outer) : skip(token);
    });
}

bool AnthropicFacts::block(bool outer) {
    std::string type;
    Source found;
    const bool read = membersOf("content", Token::ObjectBegin, [&](const std::string& name) {
        if (name == "source") return source(found);
        if (name == "content") return blocks(m_scan.next(), false);
        if (name == "cache_control") return cacheControl();
        const Token value = m_scan.next();
        if (name == "type" && value == Token::String) type = m_scan.text();
        return skip(value);
    });
    return read && judgeBlock(type, found, outer);
}

bool AnthropicFacts::source(Source& found) {
    const Token first = m_scan.next();
    if (first != Token::ObjectBegin) return skip(first); // A search result's source is a plain string.
    found.present = true;
    return membersOf("source", first, [&](const std::string& name) {
        const Token value = m_scan.next();
        if (name == "content") return blocks(value, false);
        if (name == "file_id" && value != Token::Null)
            return refuse(RefusalCode::FieldNotAllowed, "messages[].content[].source.file_id");
        if (name == "type" && value == Token::String) found.type = m_scan.text();
        if (name == "data" && value == Token::String) found.dataBytes = m_scan.raw().size();
        return skip(value);
    });
}

bool AnthropicFacts::judgeBlock(const std::string& type, const Source& found, bool outer) {
    if (std::find(kRefusedBlocks.begin(), kRefusedBlocks.end(), type) != kRefusedBlocks.end())
        return refuse(RefusalCode::FieldNotAllowed, "messages[].content[].type=" + type);
    if (outer && !std::binary_search(kBlocks.begin(), kBlocks.end(), type))
        unknown("messages[].content[].type=" + type);
    if (!found.present) return true;
    if (type == "image") {
        ++m_facts.images;
        if (found.type == "base64") imageBytes(found.dataBytes);
    } else if (found.type != "text" && found.type != "content") {
        // The pages of a document, and what a link holds, are as many tokens as they like.
        m_facts.wholeContextBecause = "messages[].content[].source.type=" + found.type;
        imageBytes(found.dataBytes);
    }
    return true;
}

} // namespace rubber::relay
