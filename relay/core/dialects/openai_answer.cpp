// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_answer.h"

#include "relay/core/dialects/json_members.h"
#include "relay/core/dialects/openai_usage.h"

namespace rubber::relay {

using Token = JsonScanner::Token;

AnswerReader::Verdict OpenAiAnswer::event(const SseSplitter::Event& event) {
    if (event.data == "[DONE]") return Verdict::Terminal;
    if (event.data.empty()) return Verdict::Pass;
    if (event.type == "error") sawError = true;
    JsonScanner scan(event.data, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return Verdict::Pass;
    bool noChoices = false, usageHere = false;
    for (Token token = scan.next(); token == Token::Key; token = scan.next()) {
        if (scan.is("choices")) {
            token = scan.next();
            if (token != Token::ArrayBegin) {
                if (!scan.skip(token)) break;
                continue;
            }
            noChoices = !choices(scan);
            if (!noChoices) ++outputEvents;
        } else if (scan.is("usage")) {
            token = scan.next();
            const std::size_t begin = scan.begin();
            if (!scan.skip(token)) break;
            if (token != Token::ObjectBegin) continue;
            usageHere = true;
            take(readUsage(event.data.substr(begin, scan.end() - begin), m_dialect));
        } else if (scan.is("id") || scan.is("model")) {
            std::string& into = scan.is("id") ? id : model;
            token = scan.next();
            if (token == Token::String && into.empty()) into = answerWord(scan.text());
            if (!scan.skip(token)) break;
        } else {
            const bool isError = scan.is("error");
            token = scan.next();
            if (isError && token != Token::Null) sawError = true;
            if (!scan.skip(token)) break;
        }
    }
    const bool ours = m_dropUsageChunk && noChoices && usageHere && !scan.error();
    return ours ? Verdict::Drop : Verdict::Pass;
}

/// Counts what an array of choices says; an error may stand in the place of an answer. False: it was empty.
bool OpenAiAnswer::choices(JsonScanner& scan) {
    bool any = false, errorNext = false, finishNext = false;
    const std::size_t outside = scan.depth() - 1, choice = outside + 2;
    while (scan.depth() > outside) {
        const Token token = scan.next();
        if (token == Token::Error) return false;
        if (scan.depth() > outside) any = true;
        if (token == Token::Key) {
            errorNext = scan.depth() == choice && scan.is("error");
            finishNext = scan.depth() == choice && scan.is("finish_reason");
            continue;
        }
        if (token == Token::String) outputBytes += scan.raw().size();
        if ((errorNext && token != Token::Null) || (finishNext && token == Token::String && scan.is("error")))
            sawError = true;
        errorNext = finishNext = false;
    }
    return any;
}

void OpenAiAnswer::take(UsageReading reading) {
    if (reading.kind == UsageReading::Kind::Missing) return;
    usage = std::move(reading);
    ++usagesTold;
    usage.usage.toolCalls = static_cast<std::int64_t>(m_toolCalls);
}

void OpenAiAnswer::whole(const RootTap& members) {
    if (const auto value = members.value("usage"); !value.empty()) take(readUsage(value, m_dialect));
    if (const auto value = members.value("id"); !value.empty()) id = answerWordOf(value);
    if (const auto value = members.value("model"); !value.empty()) model = answerWordOf(value);
    if (!jsonEmpty(members.value("error"))) sawError = true;
    JsonScanner scan(members.value("choices"), kAnswerLimits);
    if (scan.next() == Token::ArrayBegin) choices(scan);
}

} // namespace rubber::relay
