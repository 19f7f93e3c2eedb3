// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/gemini_usage.h"

#include <algorithm>

namespace rubber::relay {

using Token = JsonScanner::Token;

void GeminiUsage::read(std::string_view json) {
    constexpr std::array<std::string_view, kCounts> kNames = {
        "promptTokenCount",   "cachedContentTokenCount", "candidatesTokenCount",
        "thoughtsTokenCount", "toolUsePromptTokenCount", "totalTokenCount"};
    JsonScanner scan(json);
    if (scan.next() != Token::ObjectBegin) return;
    visitMembers(scan, [&](const std::string& name, Token token) {
        for (std::size_t i = 0; i < kCounts; ++i)
            if (name == kNames[i]) m_numbers.count(scan, token, m_counts[i]);
        if (token != Token::ArrayBegin) return;
        if (name == "promptTokensDetails") readMedia(scan, m_prompt);
        if (name == "cacheTokensDetails") readMedia(scan, m_cached);
        if (name == "candidatesTokensDetails") readMedia(scan, m_candidates);
        if (name == "toolUsePromptTokensDetails") readMedia(scan, m_toolPrompt);
    });
}

/// [{"modality":"AUDIO","tokenCount":12}, ...], whose ArrayBegin was just read.
void GeminiUsage::readMedia(JsonScanner& scan, Media& into) {
    into = {};
    while (scan.next() == Token::ObjectBegin) {
        std::string modality;
        std::int64_t tokens = 0;
        const bool whole = visitMembers(scan, [&](const std::string& name, Token token) {
            if (name == "modality" && token == Token::String) modality = scan.text();
            if (name == "tokenCount") m_numbers.count(scan, token, tokens);
        });
        if (!whole) return;
        if (modality == "AUDIO") into.audio += tokens;
        if (modality == "IMAGE") into.image += tokens;
    }
}

UsageReading GeminiUsage::reading(std::int64_t toolCalls) const {
    UsageReading reading;
    if (!m_numbers.any) return reading;
    reading.kind = UsageReading::Kind::Negative;
    const std::int64_t fresh = m_counts[Prompt] - m_counts[Cached];
    if (m_numbers.broken || fresh < 0) return reading;
    reading.kind = UsageReading::Kind::Sound;
    Usage& usage = reading.usage;
    // Details are not always complete: no part is more than what is left of the whole.
    const auto part = [](std::int64_t wanted, std::int64_t& left) {
        const std::int64_t taken = std::clamp<std::int64_t>(wanted, 0, left);
        left -= taken;
        return taken;
    };
    std::int64_t input = fresh + m_counts[ToolPrompt];
    usage.cacheRead = m_counts[Cached];
    usage.audioIn = part(m_prompt.audio - m_cached.audio + m_toolPrompt.audio, input);
    usage.imageIn = part(m_prompt.image - m_cached.image + m_toolPrompt.image, input);
    usage.input = input;
    std::int64_t output = m_counts[Candidates];
    usage.audioOut = part(m_candidates.audio, output);
    usage.imageOut = part(m_candidates.image, output);
    usage.reasoning = m_counts[Thoughts];
    usage.output = output + usage.reasoning;
    // A total above the sum of its parts: something was generated that has no count of its own.
    const std::int64_t told =
        m_counts[Prompt] + m_counts[ToolPrompt] + m_counts[Candidates] + m_counts[Thoughts];
    usage.output += std::max<std::int64_t>(0, m_counts[Total] - told);
    usage.toolCalls = toolCalls;
    return reading;
}

} // namespace rubber::relay
