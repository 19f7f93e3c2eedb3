// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_facts.h"

#include "relay/core/dialects/openai_fields.h"

namespace rubber::relay {

bool OpenAiFacts::member(const std::string& name) {
    switch (fieldRule(m_dialect, name)) {
    case FieldRule::Pass:
        return pass();
    case FieldRule::Guard:
        return guarded(name);
    case FieldRule::Model:
        return model(name, m_facts.model);
    case FieldRule::Models:
        return otherModels(name);
    case FieldRule::Stream:
        return flag(name, m_facts.stream);
    case FieldRule::StreamOptions:
        return streamOptions();
    case FieldRule::OutputLimit:
        return limit(name, name == (isOpenRouter() ? "max_tokens" : "max_completion_tokens"));
    case FieldRule::Choices:
        return choices(128);
    case FieldRule::Messages:
        return messages();
    case FieldRule::Tools:
        return tools();
    case FieldRule::Functions:
        return functions();
    case FieldRule::ResponseFormat:
        return responseFormat();
    case FieldRule::MaxToolCalls:
        return maxToolCalls();
    case FieldRule::Audio:
        return audio();
    case FieldRule::Prediction:
        return prediction();
    case FieldRule::SearchOptions:
        return searchOptions();
    case FieldRule::Plugins:
        return plugins();
    case FieldRule::Preset:
        return preset();
    case FieldRule::ServiceTier:
        return serviceTier();
    case FieldRule::Modalities:
        return modalities();
    case FieldRule::Provider:
        return openRouterRouting();
    case FieldRule::Reasoning:
        return reasoning();
    case FieldRule::Speed:
        return oneOf(name, {"standard"});
    case FieldRule::Route:
        return oneOf(name, {"fallback"});
    case FieldRule::NeutralOnly:
        return neutralOnly(name);
    case FieldRule::Unknown:
        break;
    }
    unknown(name);
    return pass();
}

bool OpenAiFacts::finish() {
    // Of each choice: a token has one byte at least, and what is predicted wrongly is billed as output.
    m_facts.extraOutput += m_predictionBytes * m_facts.choices;
    if (m_searches) m_facts.toolCalls += m_facts.choices;
    return boundExtras();
}

bool OpenAiFacts::modalities() {
    return eachElement("modalities", [&](Token token) {
        if (token != Token::String) return wrongType("modalities");
        if (m_scan.is("audio")) m_facts.audioOutput = true;
        return m_scan.is("text") || m_scan.is("audio") ||
               refuse(RefusalCode::FieldNotAllowed, "modalities=" + m_scan.text());
    });
}

bool OpenAiFacts::audio() {
    return eachMember("audio", [&](const std::string& name) {
        m_facts.audioOutput = true;
        return guardedMember("audio", name);
    });
}

bool OpenAiFacts::prediction() {
    const Token token = m_scan.next();
    const std::size_t begin = m_scan.begin();
    if (token != Token::Null && token != Token::ObjectBegin) return wrongType("prediction");
    if (!guard("prediction", token)) return false;
    if (token == Token::ObjectBegin) m_predictionBytes = bytesFrom(begin).size();
    return true;
}

/// OpenAI's search models search once for each answer. What OpenRouter makes of it has no bound.
bool OpenAiFacts::searchOptions() {
    if (isOpenRouter()) return neutralOnly("web_search_options");
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::ObjectBegin) return wrongType("web_search_options");
    m_searches = true;
    m_facts.wholeContextBecause = "web_search_options";
    return guard("web_search_options", token);
}

bool OpenAiFacts::responseFormat() {
    return eachMember("response_format", [&](const std::string& name) {
        if (name == "json_schema")
            return eachMember("response_format.json_schema", [&](const std::string& inner) {
                return inner == "schema" ? pass() : guardedMember("response_format.json_schema", inner);
            });
        return guardedMember("response_format", name);
    });
}

bool OpenAiFacts::functions() {
    return eachElement("functions", [&](Token token) { return function("functions[]", token); });
}

} // namespace rubber::relay
