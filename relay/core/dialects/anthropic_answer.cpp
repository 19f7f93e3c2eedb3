// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/anthropic_answer.h"

namespace rubber::relay {

using Token = JsonScanner::Token;

/// The members of one event that matter, as they stand in it.
struct AnthropicAnswer::Parts {
    std::string type;
    std::string_view message, usage, delta, block, index;
};

namespace {

/// A string member of a JSON object; "" when it has none of that name.
std::string textOf(std::string_view object, std::string_view wanted) {
    JsonScanner scan(object, kAnswerLimits);
    std::string found;
    if (scan.next() != Token::ObjectBegin) return found;
    visitMembers(scan, [&](const std::string& name, Token token) {
        if (name == wanted && token == Token::String) found = scan.text();
    });
    return found;
}

} // namespace

AnthropicAnswer::Parts AnthropicAnswer::partsOf(std::string_view json) const {
    Parts parts;
    JsonScanner scan(json, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return parts;
    visitMembers(scan, [&](const std::string& name, Token token) {
        if (name == "type" && token == Token::String) parts.type = scan.text();
        std::string_view* into = name == "message"         ? &parts.message
                                 : name == "usage"         ? &parts.usage
                                 : name == "delta"         ? &parts.delta
                                 : name == "content_block" ? &parts.block
                                 : name == "index"         ? &parts.index
                                                           : nullptr;
        const std::size_t begin = scan.begin();
        if (into && scan.skip(token)) *into = json.substr(begin, scan.end() - begin);
    });
    return parts;
}

AnswerReader::Verdict AnthropicAnswer::event(const SseSplitter::Event& event) {
    if (event.data == "[DONE]") return Verdict::Terminal;
    if (event.data.empty()) return Verdict::Pass;
    Parts parts = partsOf(event.data);
    if (parts.type.empty()) parts.type = event.type;
    if (parts.type == "error") sawError = true;
    if (parts.type == "message_start") start(parts.message);
    if (parts.type == "content_block_start") openBlock(parts);
    if (parts.type == "content_block_delta") countOutput(parts.delta);
    if (parts.type == "content_block_stop" && parts.index == m_unseenBlock) m_thinking = false;
    if (parts.type == "message_delta" && !textOf(parts.delta, "stop_reason").empty()) m_stopped = true;
    if (!parts.usage.empty()) {
        const std::uint64_t before = m_usage.outputCounts();
        m_usage.read(parts.usage);
        if (m_usage.outputCounts() > before) {
            m_deltaCounted = true;
            m_toolRound = false;
        }
    }
    unseenOutput = m_thinking || m_toolRound;
    judge();
    return parts.type == "message_stop" ? Verdict::Terminal : Verdict::Pass;
}

void AnthropicAnswer::start(std::string_view message) {
    JsonScanner scan(message, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return;
    visitMembers(scan, [&](const std::string& name, Token token) {
        if (name == "id" && token == Token::String && id.empty()) id = answerWord(scan.text());
        if (name == "model" && token == Token::String && model.empty()) model = answerWord(scan.text());
        const std::size_t begin = scan.begin();
        if (name == "usage" && scan.skip(token)) m_usage.read(message.substr(begin, scan.end() - begin));
    });
}

void AnthropicAnswer::openBlock(const Parts& parts) {
    const std::string type = textOf(parts.block, "type");
    m_stopped = false;
    if (type == "thinking" || type == "redacted_thinking" || type == "advisor_tool_result") {
        m_thinking = true;
        m_unseenBlock = parts.index;
    }
    // What a tool of the provider finds is read with everything before it, and counted only later.
    if (type == "server_tool_use") m_toolRound = true;
    // What the provider's tools found is input, not output.
    if (!type.ends_with("_tool_result")) countOutput(parts.block);
}

/// Text, thinking, arguments of tools, and signatures, which stand for thinking that is not shown.
void AnthropicAnswer::countOutput(std::string_view object) {
    m_stopped = false;
    const std::uint64_t before = outputBytes;
    JsonScanner scan(object, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return;
    visitMembers(scan, [&](const std::string& name, Token token) {
        if (name != "type" && name != "id") countStrings(scan, token);
    });
    if (outputBytes > before) ++outputEvents;
}

void AnthropicAnswer::judge() {
    const UsageReading reading = m_usage.reading();
    usage = {};
    if (reading.kind == UsageReading::Kind::Sound) {
        // OpenRouter may begin with zeros, which count nothing yet; and a cost is only final at the end.
        if (reading.usage.inputTotal() > 0) soFar = reading.usage;
        if (soFar) soFar->providerCost.reset();
        if (m_stopped && m_deltaCounted) usage = reading;
    } else if (reading.kind == UsageReading::Kind::Negative) {
        usage = reading;
    }
}

void AnthropicAnswer::whole(const RootTap& members) {
    if (const auto value = members.value("usage"); !value.empty()) m_usage.read(value);
    if (const auto value = members.value("id"); !value.empty()) id = answerWordOf(value);
    if (const auto value = members.value("model"); !value.empty()) model = answerWordOf(value);
    usage = m_usage.reading();
}

} // namespace rubber::relay
