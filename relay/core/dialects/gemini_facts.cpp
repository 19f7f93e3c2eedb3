// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/gemini_facts.h"

#include "relay/core/http/head.h"

namespace rubber::relay {

namespace {

constexpr std::string_view kModels = "models/";
constexpr std::uint64_t kMostCandidates = 8;

/// Models that answer with pictures or sound without being asked to.
bool makesMediaByName(std::string_view model) {
    for (const std::string_view word : {"image", "tts", "audio"})
        if (model.find(word) != std::string_view::npos) return true;
    return false;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

GeminiFacts::GeminiFacts(Purpose purpose, const RequestBytes& bytes)
    : FactsReader(bytes.body), m_purpose(purpose) {
    m_facts.model = bytes.name;
    m_facts.stream = bytes.path.ends_with(":streamGenerateContent");
    m_streamFormatKnown = bytes.query.empty() || isOneOf(bytes.query, {"alt=sse", "alt=json"});
    m_makesMedia = purpose == Purpose::Generate && makesMediaByName(bytes.name);
}

bool GeminiFacts::member(const std::string& name) {
    const std::string canonical = camelCase(name);
    if (!m_rootNames.add(canonical))
        return refuse(RefusalCode::AmbiguousRequest, canonical + " is given twice");
    if (m_purpose == Purpose::Count && canonical == "generateContentRequest")
        return fields(canonical, m_scan.next(), [&](const std::string& inner) {
            return generateMember(inner, "generateContentRequest.");
        });
    if (m_purpose == Purpose::EmbedBatch) {
        if (canonical != "requests") {
            unknown(name);
            return pass();
        }
        return eachElement(canonical, [&](Token token) {
            return fields("requests[]", token,
                          [&](const std::string& inner) { return embedMember(inner, "requests[]."); });
        });
    }
    return m_purpose == Purpose::Embed ? embedMember(canonical, {}) : generateMember(canonical, {});
}

bool GeminiFacts::finish() {
    // Other formats have no reader: nobody could tell what they cost.
    if (!m_streamFormatKnown) return refuse(RefusalCode::FieldNotAllowed, "?alt");
    m_facts.hasOutput = m_purpose == Purpose::Generate;
    if (!m_facts.hasOutput) return true;
    if (!m_hasContents) return refuse(RefusalCode::MalformedRequest, "contents is missing");
    m_facts.choices = m_candidates.value_or(1);
    m_facts.outputUnlimited = m_makesMedia;
    return true;
}

bool GeminiFacts::generateMember(const std::string& name, const std::string& prefix) {
    if (name == "contents") return contents(prefix + name);
    if (name == "systemInstruction") return content(prefix + name, m_scan.next());
    if (name == "generationConfig") return config();
    if (name == "model") return sameModel(prefix + name);
    if (name == "tools") return eachElement(prefix + name, [&](Token token) { return tool(token); });
    if (name == "serviceTier")
        return oneOf(name, {"standard", "flex", "unspecified", "STANDARD", "FLEX", "SERVICE_TIER_STANDARD",
                            "SERVICE_TIER_FLEX", "SERVICE_TIER_UNSPECIFIED"});
    // What somebody stored under the same upstream key, and what goes on where another request ended.
    if (isOneOf(name, {"cachedContent", "continuationToken"})) return neutralOnly(prefix + name);
    if (isOneOf(name, {"toolConfig", "safetySettings", "labels", "store"})) return guarded(prefix + name);
    unknown(prefix + name);
    return pass();
}

bool GeminiFacts::embedMember(const std::string& name, const std::string& prefix) {
    if (name == "content") return content(prefix + name, m_scan.next());
    if (name == "model") return sameModel(prefix + name);
    if (isOneOf(name, {"taskType", "title", "outputDimensionality", "autoTruncate", "embedContentConfig"}))
        return guarded(prefix + name);
    unknown(prefix + name);
    return pass();
}

bool GeminiFacts::sameModel(std::string_view field) {
    std::string named;
    if (!model(field, named)) return false;
    if (named.starts_with(kModels)) named.erase(0, kModels.size());
    if (named == m_facts.model) return true;
    return refuse(RefusalCode::AmbiguousRequest,
                  std::string(field) + "=" + named + " is not the model of the path");
}

bool GeminiFacts::config() {
    const Token first = m_scan.next();
    const std::size_t begin = m_scan.begin();
    m_facts.limitObjectEmpty = true;
    const bool read = fields("generationConfig", first, [&](const std::string& name) {
        m_facts.limitObjectEmpty = false;
        return configMember(name);
    });
    m_facts.limitObject = Span{begin, m_scan.end() - begin};
    return read;
}

bool GeminiFacts::configMember(const std::string& name) {
    const std::string field = "generationConfig." + name;
    if (name == "maxOutputTokens") {
        if (!outputLimit(field)) return false;
        if (!m_facts.outputLimit) m_facts.nullLimit = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
        return true;
    }
    if (name == "candidateCount") return number(field, 1, kMostCandidates, m_candidates);
    if (name == "thinkingConfig") return thinking();
    if (name == "responseModalities") return eachElement(field, [&](Token token) { return modality(token); });
    // Another model may answer.
    if (isOneOf(name, {"routingConfig", "modelConfig", "modelSelectionConfig"})) return neutralOnly(field);
    // A schema's members have names of their owner's choice.
    if (isOneOf(name, {"responseSchema", "responseJsonSchema", "_responseJsonSchema", "responseFormat"}))
        return pass();
    if (isOneOf(name, {"stopSequences", "responseMimeType", "temperature", "topP", "topK", "seed",
                       "presencePenalty", "frequencyPenalty", "responseLogprobs", "logprobs",
                       "enableEnhancedCivicAnswers", "speechConfig", "imageConfig", "mediaResolution",
                       "audioTimestamp"}))
        return guarded(field);
    unknown(field);
    return pass();
}

bool GeminiFacts::modality(Token token) {
    const std::string field = "generationConfig.responseModalities";
    if (token != Token::String) return wrongType(field);
    const std::string word = m_scan.text();
    if (equalsName(word, "text")) return true;
    const bool sound = equalsName(word, "audio");
    if (!sound && !equalsName(word, "image")) return refuse(RefusalCode::FieldNotAllowed, field + "=" + word);
    m_facts.audioOutput = m_facts.audioOutput || sound;
    m_makesMedia = true;
    return true;
}

/// Thoughts are inside the output limit, but are hardly shown.
bool GeminiFacts::thinking() {
    bool off = false;
    const bool read = fields("generationConfig.thinkingConfig", m_scan.next(), [&](const std::string& name) {
        const std::string field = "generationConfig.thinkingConfig." + name;
        const Token token = m_scan.next();
        if (name == "thinkingBudget")
            off = token == Token::Number && m_scan.raw() == "0";
        else if (name != "thinkingLevel" && name != "includeThoughts")
            unknown(field);
        return skip(token);
    });
    if (!off) m_facts.unseenOutput = true;
    return read;
}

} // namespace rubber::relay
