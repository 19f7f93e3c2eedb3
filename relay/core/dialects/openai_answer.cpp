// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_answer.h"

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
            noChoices = !countStrings(scan, token);
            if (!noChoices) ++outputEvents;
        } else if (scan.is("usage")) {
            token = scan.next();
            const std::size_t begin = scan.begin();
            if (!scan.skip(token)) break;
            if (token != Token::ObjectBegin) continue;
            usageHere = true;
            const UsageReading reading = readUsage(event.data.substr(begin, scan.end() - begin), m_dialect);
            if (reading.kind != UsageReading::Kind::Missing) usage = reading;
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

void OpenAiAnswer::whole(const RootTap& members) {
    if (const auto value = members.value("usage"); !value.empty()) usage = readUsage(value, m_dialect);
    if (const auto value = members.value("id"); !value.empty()) id = answerWordOf(value);
    if (const auto value = members.value("model"); !value.empty()) model = answerWordOf(value);
}

} // namespace rubber::relay
