// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/media_answer.h"

#include <algorithm>

namespace rubber::relay {

using Token = JsonScanner::Token;

namespace {

bool onlyPricedBy(const ModelPrice& price, UnitPrice ModelPrice::*part) {
    return (price.*part).pico > 0 &&
           std::all_of(kPriceParts.begin(), kPriceParts.end(), [&](const PricePart& other) {
               return other.price == part || (price.dearest().*other.price).pico == 0;
           });
}

bool isFree(const ModelPrice& price) {
    const ModelPrice most = price.dearest();
    return std::all_of(kPriceParts.begin(), kPriceParts.end(),
                       [&](const PricePart& part) { return (most.*part.price).pico == 0; });
}

} // namespace

MediaAnswer::MediaAnswer(Kind kind, DialectKind dialect, const MeterContext& context)
    : m_kind(kind), m_dialect(dialect), m_price(context.price) {
    Usage implied;
    if (kind == Kind::Speech && onlyPricedBy(m_price, &ModelPrice::perCharacter)) {
        implied.characters = static_cast<std::int64_t>(context.facts.characters);
        m_implied = implied;
    }
    if (kind == Kind::Images && onlyPricedBy(m_price, &ModelPrice::image)) {
        implied.image = static_cast<std::int64_t>(context.facts.outputImages);
        m_implied = implied;
    }
}

bool MediaAnswer::isLast(std::string_view type) const {
    switch (m_kind) {
    case Kind::Images:
        return type == "image_generation.completed" || type == "image_edit.completed";
    case Kind::Speech:
        return type == "speech.audio.done";
    case Kind::Transcription:
        return type == "transcript.text.done";
    case Kind::Embeddings:
    case Kind::Rerank:
        break;
    }
    return false;
}

void MediaAnswer::take(std::string_view json) {
    const OutputTokens output = m_kind == Kind::Images   ? OutputTokens::Image
                                : m_kind == Kind::Speech ? OutputTokens::Audio
                                                         : OutputTokens::Text;
    const UsageReading reading = readMediaUsage(json, m_dialect, output);
    if (reading.kind == UsageReading::Kind::Missing) return;
    // Counts of something that has no price (seconds, where tokens are priced) say nothing about the cost.
    const bool counted = reading.kind == UsageReading::Kind::Sound;
    if (counted && !reading.usage.providerCost && costOf(reading.usage, m_price) == Money() &&
        !isFree(m_price))
        return;
    usage = reading;
    ++usagesTold;
}

AnswerReader::Verdict MediaAnswer::event(const SseSplitter::Event& event) {
    if (event.data == "[DONE]") return Verdict::Terminal;
    if (event.data.empty()) return Verdict::Pass;
    if (event.type == "error") sawError = true;
    JsonScanner scan(event.data, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return Verdict::Pass;
    bool last = isLast(event.type);
    std::string_view usageText;
    for (Token token = scan.next(); token == Token::Key; token = scan.next()) {
        const std::string name = scan.text();
        token = scan.next();
        const std::size_t begin = scan.begin();
        if (name == "type" && token == Token::String) last = last || isLast(scan.text());
        if (name == "error" && token != Token::Null) sawError = true;
        if (name == "model" && token == Token::String && model.empty()) model = answerWord(scan.text());
        if (!scan.skip(token)) break;
        if (name == "usage" && token == Token::ObjectBegin)
            usageText = event.data.substr(begin, scan.end() - begin);
    }
    if (!usageText.empty() && !scan.error()) take(usageText);
    return last && !scan.error() ? Verdict::Terminal : Verdict::Pass;
}

void MediaAnswer::longEvent(const RootTap& members) {
    if (const auto value = members.value("usage"); !value.empty()) take(value);
}

void MediaAnswer::whole(const RootTap& members) {
    if (const auto value = members.value("usage"); !value.empty()) take(value);
    if (const auto value = members.value("id"); !value.empty() && id.empty()) id = answerWordOf(value);
    if (const auto value = members.value("model"); !value.empty()) model = answerWordOf(value);
}

} // namespace rubber::relay
