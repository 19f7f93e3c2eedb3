// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/responses_facts.h"

#include "relay/core/dialects/responses_fields.h"

namespace rubber::relay {

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
        return maxToolCalls();
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
        return openRouterRouting();
    case ResponsesRule::Plugins:
        return plugins();
    case ResponsesRule::Preset:
        return preset();
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
        if (name != "format") return guardedMember("text", name);
        return eachMember("text.format", [&](const std::string& inner) {
            if (inner == "schema") return pass(); // The user's own.
            return guardedMember("text.format", inner);
        });
    });
}

} // namespace rubber::relay
