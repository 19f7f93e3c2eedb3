// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/gemini_answer.h"

#include "relay/core/dialects/json_members.h"

namespace rubber::relay {

using Token = JsonScanner::Token;

namespace {

bool isReason(JsonScanner& scan, Token token) {
    return token == Token::String && !scan.raw().empty() && !scan.raw().ends_with("_UNSPECIFIED");
}

bool isGrounding(std::string_view name) { return name == "webSearchQueries" || name == "groundingChunks"; }

} // namespace

AnswerReader::Verdict GeminiAnswer::event(const SseSplitter::Event& event) {
    if (event.data.empty()) return Verdict::Pass;
    JsonScanner scan(event.data, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return Verdict::Pass;
    const std::uint64_t before = outputBytes;
    std::string_view usageText;
    visitMembers(scan, [&](const std::string& name, Token token) {
        const std::size_t begin = scan.begin();
        if (name == "candidates" && token == Token::ArrayBegin) candidates(scan);
        if (name == "promptFeedback" && token == Token::ObjectBegin)
            visitMembers(scan, [&](const std::string& inner, Token value) {
                if (inner == "blockReason" && isReason(scan, value)) m_blocked = true;
            });
        if (name == "responseId" && token == Token::String && id.empty()) id = answerWord(scan.text());
        if (name == "modelVersion" && token == Token::String) model = answerWord(scan.text());
        if (name == "error" && token != Token::Null) sawError = true;
        if (name == "usageMetadata" && token == Token::ObjectBegin && scan.skip(token))
            usageText = event.data.substr(begin, scan.end() - begin);
    });
    if (outputBytes > before) ++outputEvents;
    take(usageText);
    const bool ended = m_blocked || m_ended.size() >= m_expected.candidates;
    const UsageReading now = reading();
    if (!ended || now.kind != UsageReading::Kind::Sound) return Verdict::Pass;
    usage = now;
    return Verdict::Terminal;
}

/// A picture that is too long to be kept. Whether it was the last event only the end of the stream tells.
void GeminiAnswer::longEvent(const RootTap& members) { take(members.value("usageMetadata")); }

void GeminiAnswer::take(std::string_view usageText) {
    if (usageText.empty()) return;
    m_usage.read(usageText);
    const UsageReading now = reading();
    if (now.kind == UsageReading::Kind::Sound) soFar = now.usage;
    if (now.kind == UsageReading::Kind::Negative) usage = now;
}

void GeminiAnswer::completed() {
    const UsageReading now = reading();
    if (now.kind == UsageReading::Kind::Sound && !sawError) usage = now;
}

void GeminiAnswer::candidates(JsonScanner& scan) {
    while (scan.next() == Token::ObjectBegin) {
        std::string index = "0";
        bool ended = false;
        const bool whole = visitMembers(scan, [&](const std::string& name, Token token) {
            if (name == "index" && token == Token::Number) index = scan.raw();
            if (name == "finishReason" && isReason(scan, token)) ended = true;
            if (name == "content" && token == Token::ObjectBegin)
                visitMembers(scan, [&](const std::string& inner, Token value) {
                    if (inner == "parts" && value == Token::ArrayBegin) parts(scan);
                });
            if (name == "groundingMetadata" && token == Token::ObjectBegin)
                visitMembers(scan, [&](const std::string& inner, Token value) {
                    if (isGrounding(inner) && value == Token::ArrayBegin) m_grounded = m_expected.grounding;
                });
        });
        if (!whole) return;
        if (ended) m_ended.insert(index);
    }
}

/// Text, calls of functions, code: everything but signatures, which stand for no output of their own.
void GeminiAnswer::parts(JsonScanner& scan) {
    while (scan.next() == Token::ObjectBegin) {
        const bool whole = visitMembers(scan, [&](const std::string& name, Token token) {
            if (name != "thoughtSignature") countStrings(scan, token);
        });
        if (!whole) return;
    }
}

std::vector<std::string_view> GeminiAnswer::wanted() const {
    return {"responseId", "modelVersion", "usageMetadata", "candidates"};
}

void GeminiAnswer::whole(const RootTap& members) {
    id = answerWordOf(members.value("responseId"));
    model = answerWordOf(members.value("modelVersion"));
    // An answer that is too long to be looked into is taken for a grounded one.
    const std::string_view all = members.value("candidates");
    JsonScanner scan(all, kAnswerLimits);
    if (all.empty())
        m_grounded = m_expected.grounding;
    else if (scan.next() == Token::ArrayBegin)
        candidates(scan);
    take(members.value("usageMetadata"));
    if (const UsageReading now = reading(); now.kind != UsageReading::Kind::Missing) usage = now;
}

} // namespace rubber::relay
