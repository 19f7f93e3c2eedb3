// SPDX-License-Identifier: GPL-3.0-or-later
// What only OpenRouter knows: presets, plugins and server tools.
#include "relay/core/dialects/openai_family_facts.h"

#include <algorithm>

namespace rubber::relay {

namespace {
constexpr std::uint64_t kMostSteps = 30; ///< More than this OpenRouter refuses.
constexpr std::uint64_t kMostToolCalls = 1'000;
} // namespace

bool OpenAiFamilyFacts::preset() {
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::String || m_scan.raw().empty()) return wrongType("preset");
    return takeModels({"@preset/" + m_scan.text()});
}

bool OpenAiFamilyFacts::takeModels(const std::vector<std::string>& models) {
    constexpr std::size_t kMost = 32, kBytes = 256;
    for (const std::string& model : models) {
        if (m_facts.otherModels.size() == kMost || model.size() > kBytes)
            return refuse(RefusalCode::FieldNotAllowed, model);
        m_facts.otherModels.push_back(model);
    }
    return true;
}

bool OpenAiFamilyFacts::plugins() {
    return eachElement("plugins", [&](Token token) {
        if (token != Token::ObjectBegin) return wrongType("plugins");
        const std::size_t begin = m_scan.begin();
        if (!skip(token)) return false;
        const RouterExtra extra = routerPlugin(bytesFrom(begin));
        if (!extra.refused.empty()) return refuse(RefusalCode::FieldNotAllowed, extra.refused);
        if (extra.fillsContext) m_facts.wholeContextBecause = "plugins";
        m_facts.toolCalls += extra.calls;
        m_facts.nestedAnswers += extra.answers;
        m_readsFilesFree = m_readsFilesFree || extra.readsFilesFree;
        return takeModels(extra.models);
    });
}

bool OpenAiFamilyFacts::maxToolCalls() {
    return number("max_tool_calls", 1, isOpenRouter() ? kMostSteps : kMostToolCalls, m_maxToolCalls);
}

bool OpenAiFamilyFacts::routerTool(const std::string& type, std::string_view object) {
    const RouterExtra extra = rubber::relay::routerTool(type, object);
    if (!extra.refused.empty()) return refuse(RefusalCode::FieldNotAllowed, extra.refused);
    if (m_serverTool.empty()) m_serverTool = "tools[].type=" + type;
    m_callsEach = std::max(m_callsEach, extra.calls);
    m_answersEach = std::max(m_answersEach, extra.answers);
    return takeModels(extra.models);
}

void OpenAiFamilyFacts::serverTool(std::string name) {
    if (m_serverTool.empty()) m_serverTool = std::move(name);
    m_callsEach = std::max<std::uint64_t>(m_callsEach, 1);
}

bool OpenAiFamilyFacts::boundExtras() {
    // Where nobody says what reads a document, OpenRouter may bill its pages.
    if (isOpenRouter() && !m_document.empty() && !m_readsFilesFree)
        return refuse(RefusalCode::FieldNotAllowed,
                      m_document + " without a file-parser plugin whose pdf.engine is free");
    if (m_serverTool.empty()) return true;
    if (!m_maxToolCalls)
        return refuse(RefusalCode::FieldNotAllowed, m_serverTool + " without max_tool_calls");
    m_facts.toolCalls += *m_maxToolCalls * m_callsEach;
    m_facts.nestedAnswers += *m_maxToolCalls * m_answersEach;
    m_facts.wholeContextBecause = m_serverTool;
    // Each round of OpenRouter's tools is an answer of its own, with the whole output limit.
    if (isOpenRouter()) m_facts.choices *= *m_maxToolCalls + 1;
    return true;
}

} // namespace rubber::relay
