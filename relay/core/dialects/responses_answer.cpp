// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/responses_answer.h"

#include "relay/core/dialects/json_members.h"
#include "relay/core/dialects/openai_usage.h"

#include <algorithm>

namespace rubber::relay {

namespace {

using Token = JsonScanner::Token;

/// Output items that stand for a call the provider bills.
bool isBilledCall(std::string_view type) {
    return type == "web_search_call" || type == "file_search_call" || type == "code_interpreter_call" ||
           type == "image_generation_call" || type == "shell_call" || type == "mcp_call";
}

/// The type of one output item, whose ObjectBegin was just read.
bool itemIsBilled(JsonScanner& scan) {
    bool billed = false;
    visitMembers(scan, [&](const std::string& name, Token token) {
        if (name == "type" && token == Token::String) billed = isBilledCall(scan.text());
    });
    return billed;
}

/// Billed calls among the items of an array whose ArrayBegin was just read.
std::uint64_t billedCalls(JsonScanner& scan) {
    std::uint64_t calls = 0;
    for (Token token = scan.next(); token != Token::ArrayEnd && token != Token::Error; token = scan.next())
        if (token == Token::ObjectBegin)
            calls += itemIsBilled(scan) ? 1 : 0;
        else if (!scan.skip(token))
            break;
    return calls;
}

/// Pieces of output that stream: text, refusals, arguments of functions and tools, code, reasoning.
bool isOutput(std::string_view type) { return type.starts_with("response.") && type.ends_with(".delta"); }

bool isLast(std::string_view type) {
    return type == "response.completed" || type == "response.incomplete" || type == "response.failed";
}

/// The members of an event that say something about its cost, raw.
struct Members {
    std::string type;
    std::string_view response;
    bool failed = false;
};

} // namespace

AnswerReader::Verdict ResponsesAnswer::event(const SseSplitter::Event& event) {
    if (event.data == "[DONE]") return Verdict::Terminal;
    if (event.data.empty()) return Verdict::Pass;
    Members members;
    members.type = event.type;
    std::uint64_t bytes = 0;
    JsonScanner scan(event.data, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return Verdict::Pass;
    bool billedItem = false;
    visitMembers(scan, [&](const std::string& name, Token token) {
        const std::size_t begin = scan.begin();
        if (name == "type" && token == Token::String) {
            members.type = scan.text();
        } else if (name == "delta") {
            const std::uint64_t before = outputBytes;
            countStrings(scan, token);
            bytes = outputBytes - before;
            outputBytes = before;
        } else if (name == "response" && token == Token::ObjectBegin) {
            if (scan.skip(token)) members.response = event.data.substr(begin, scan.end() - begin);
        } else if (name == "item" && token == Token::ObjectBegin) {
            billedItem = itemIsBilled(scan);
        } else if (name == "error" && token != Token::Null) {
            members.failed = true;
        }
    });
    if (isOutput(members.type)) {
        outputBytes += bytes;
        ++outputEvents;
    }
    if (members.type == "response.output_item.done" && billedItem) countCalls(m_calls + 1);
    if (!members.response.empty()) response(members.response);
    if (members.failed || members.type == "error" || members.type == "response.error" ||
        members.type == "response.failed")
        sawError = true;
    return isLast(members.type) && !members.response.empty() ? Verdict::Terminal : Verdict::Pass;
}

void ResponsesAnswer::response(std::string_view json) {
    JsonScanner scan(json, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return;
    std::string_view usageText;
    visitMembers(scan, [&](const std::string& name, Token token) {
        const std::size_t begin = scan.begin();
        if (name == "id" && token == Token::String && id.empty()) id = answerWord(scan.text());
        if (name == "model" && token == Token::String) model = answerWord(scan.text());
        if (name == "output" && token == Token::ArrayBegin) countCalls(billedCalls(scan));
        if (name == "usage" && token == Token::ObjectBegin && scan.skip(token))
            usageText = json.substr(begin, scan.end() - begin);
    });
    if (!usageText.empty()) takeUsage(usageText);
}

void ResponsesAnswer::countCalls(std::uint64_t calls) {
    m_calls = std::max(m_calls, calls);
    usage.usage.toolCalls = static_cast<std::int64_t>(m_calls);
}

void ResponsesAnswer::takeUsage(std::string_view json) {
    const UsageReading reading = readUsage(json, m_dialect);
    if (reading.kind == UsageReading::Kind::Missing) return;
    usage = reading;
    ++usagesTold;
    usage.usage.toolCalls = static_cast<std::int64_t>(m_calls);
}

void ResponsesAnswer::whole(const RootTap& members) {
    if (const auto value = members.value("id"); !value.empty() && id.empty()) id = answerWordOf(value);
    if (const auto value = members.value("model"); !value.empty()) model = answerWordOf(value);
    if (!jsonEmpty(members.value("error"))) sawError = true;
    const std::string_view output = members.value("output");
    JsonScanner scan(output, kAnswerLimits);
    if (!output.empty() && scan.next() == Token::ArrayBegin)
        countCalls(billedCalls(scan));
    else
        countCalls(m_mostToolCalls); // Too large to be kept: all that were allowed.
    if (const auto value = members.value("usage"); !value.empty()) takeUsage(value);
}

} // namespace rubber::relay
