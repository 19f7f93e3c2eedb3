// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/responses_facts.h"

#include "relay/core/dialects/responses_fields.h"

namespace rubber::relay {

namespace {
constexpr std::uint64_t kMostToolCalls = 1'000;
} // namespace

bool ResponsesFacts::member(const std::string& name) {
    switch (responsesRule(m_dialect, name)) {
    case ResponsesRule::Pass:
        return pass();
    case ResponsesRule::Guard:
        return guarded(name);
    case ResponsesRule::Model:
        return model(name, m_facts.model);
    case ResponsesRule::Models:
        return otherModels(name);
    case ResponsesRule::Input:
        return input();
    case ResponsesRule::Tools:
        return tools();
    case ResponsesRule::MaxToolCalls:
        return number(name, 1, kMostToolCalls, m_maxToolCalls);
    case ResponsesRule::OutputLimit:
        return limit(name, true);
    case ResponsesRule::Stream:
        return flag(name, m_facts.stream);
    case ResponsesRule::StreamOptions:
        return streamOptions();
    case ResponsesRule::Text:
        return text();
    case ResponsesRule::Reasoning:
        return reasoning();
    case ResponsesRule::ServiceTier:
        return serviceTier();
    case ResponsesRule::Provider:
        return provider();
    case ResponsesRule::Modalities:
        return textOnly(name);
    case ResponsesRule::Speed:
        return oneOf(name, {"standard"});
    case ResponsesRule::Route:
        return oneOf(name, {"fallback"});
    case ResponsesRule::Stored:
        return storedData(name);
    case ResponsesRule::Background: {
        bool background = false;
        return flag(name, background) && (!background || refuse(RefusalCode::BackgroundWork, "background"));
    }
    case ResponsesRule::NeutralOnly:
        return neutralOnly(name);
    case ResponsesRule::Unknown:
        break;
    }
    unknown(name);
    return pass();
}

bool ResponsesFacts::text() {
    return eachMember("text", [&](const std::string& name) {
        if (name != "format")
            return choosesModels(name) ? refuse(RefusalCode::FieldNotAllowed, "text." + name)
                                       : guarded("text");
        return eachMember("text.format", [&](const std::string& inner) {
            if (inner == "schema") return pass(); // The user's own.
            return choosesModels(inner) ? refuse(RefusalCode::FieldNotAllowed, "text.format." + inner)
                                        : guarded("text.format");
        });
    });
}

/// Tools the upstream runs itself are bounded by the request's own maximum of calls, or not at all.
bool ResponsesFacts::finish() {
    if (m_serverTool.empty() || m_purpose == For::Count) return true;
    if (!m_maxToolCalls)
        return refuse(RefusalCode::FieldNotAllowed, m_serverTool + " without max_tool_calls");
    m_facts.toolCalls += *m_maxToolCalls;
    m_facts.wholeContextBecause = m_serverTool;
    return true;
}

} // namespace rubber::relay
