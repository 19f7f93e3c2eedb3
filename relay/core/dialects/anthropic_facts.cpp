// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/anthropic_facts.h"

#include "relay/core/dialects/anthropic_fields.h"

#include <algorithm>

namespace rubber::relay {

namespace {
constexpr std::uint64_t kMostOutput = 100'000'000;
/// What the presence of tools adds to the prompt is some hundred tokens; this many bytes stand for more.
constexpr std::size_t kToolPromptBytes = 3'000;
} // namespace

bool AnthropicFacts::member(const std::string& name) {
    switch (messagesRule(m_provider, name)) {
    case MessagesRule::Pass:
        return pass();
    case MessagesRule::Model:
        return model(name, m_facts.model);
    case MessagesRule::Models:
        return otherModels(name);
    case MessagesRule::Fallbacks:
        return fallbacks();
    case MessagesRule::MaxTokens:
        return limit();
    case MessagesRule::Stream:
        return flag(name, m_facts.stream);
    case MessagesRule::Messages:
        return messages();
    case MessagesRule::System:
        return blocks(m_scan.next(), true);
    case MessagesRule::Tools:
        return eachElement(
            name, [&](Token token) { return token == Token::ObjectBegin ? tool() : wrongType(name); });
    case MessagesRule::Thinking:
        return thinking(name);
    case MessagesRule::OutputConfig:
        return outputConfig(name);
    case MessagesRule::CacheControl:
        return cacheControl();
    case MessagesRule::ContextManagement:
        return contextManagement();
    case MessagesRule::ServiceTier:
        return m_provider == DialectKind::OpenRouter
                   ? oneOf(name, {"auto", "standard_only", "default", "standard", "flex"})
                   : oneOf(name, {"auto", "standard_only"});
    case MessagesRule::Speed:
        return oneOf(name, {"standard"});
    case MessagesRule::InferenceGeo:
        return oneOf(name, {"global"});
    case MessagesRule::Provider:
        return openRouterRouting();
    case MessagesRule::Route:
        return oneOf(name, {"fallback"});
    case MessagesRule::NeutralOnly:
        return neutralOnly(name);
    case MessagesRule::Unknown:
        break;
    }
    unknown(name);
    return pass();
}

bool AnthropicFacts::finish() {
    m_facts.hasOutput = m_purpose == Purpose::Generate;
    // A limit would be written to the root only; without one there the others would be believed for it.
    if (m_otherLimit && !m_limit && m_purpose == Purpose::Generate)
        return refuse(RefusalCode::FieldNotAllowed, "max_tokens (missing beside the limits of others)");
    m_facts.outputLimit = m_limit;
    if (m_otherLimit) m_facts.outputLimit = std::max(*m_limit, *m_otherLimit);
    // Each fallback may read and generate everything again; each advice is a reading and an answer of its
    // own, after which the conversation is read once more.
    m_facts.choices = m_attempts * (1 + m_advice);
    m_facts.inputTimes = m_attempts * (1 + 2 * m_advice);
    m_facts.toolCalls *= m_attempts;
    if (m_anyTool) providerText(kToolPromptBytes);
    return true;
}

/// 0 is a limit too: it only fills the prompt cache.
bool AnthropicFacts::limit() {
    if (!number("max_tokens", 0, kMostOutput, m_limit)) return false;
    if (!m_limit) m_facts.nullLimit = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
    return true;
}

bool AnthropicFacts::otherLimit(std::string_view field) {
    std::optional<std::uint64_t> limit;
    if (!number(field, 0, kMostOutput, limit)) return false;
    if (limit) m_otherLimit = std::max(*limit, m_otherLimit.value_or(0));
    return true;
}

bool AnthropicFacts::fallbacks() {
    const Token first = m_scan.next();
    if (first == Token::Null) return true;
    // "default": the provider chooses.
    if (first == Token::String) return refuse(RefusalCode::FieldNotAllowed, "fallbacks=" + m_scan.text());
    return elementsOf("fallbacks", first, [&](Token token) {
        // OpenRouter bills only the model that answered.
        if (m_provider == DialectKind::Anthropic) ++m_attempts;
        return token == Token::ObjectBegin ? fallback() : wrongType("fallbacks");
    });
}

bool AnthropicFacts::fallback() {
    return membersOf("fallbacks", Token::ObjectBegin, [&](const std::string& name) {
        const std::string field = "fallbacks[]." + name;
        if (name == "model") return otherModel(field);
        if (name == "max_tokens") return otherLimit(field);
        if (name == "thinking") return thinking(field);
        if (name == "output_config") return outputConfig(field);
        if (name == "speed") return oneOf(field, {"standard"});
        // An entry may replace any field of the request.
        return neutralOnly(field);
    });
}

/// Thinking is inside the output limit, but not all of it is shown.
bool AnthropicFacts::thinking(const std::string& field) {
    return eachMember(field, [&](const std::string& name) {
        if (name == "budget_tokens") {
            std::optional<std::uint64_t> budget;
            return number(field + "." + name, 0, kMostOutput, budget);
        }
        if (name == "display" || name == "block_binding") return pass();
        if (name != "type") {
            unknown(field + "." + name);
            return pass();
        }
        if (!oneOf(field + ".type", {"disabled", "enabled", "adaptive", "between_tools"})) return false;
        if (!m_scan.is("disabled")) m_facts.unseenOutput = true;
        return true;
    });
}

bool AnthropicFacts::outputConfig(const std::string& field) {
    return eachMember(field, [&](const std::string& name) {
        if (name != "effort" && name != "format" && name != "task_budget") unknown(field + "." + name);
        return pass();
    });
}

/// Clearing old tool results and thinking only takes away; compaction would generate a summary beyond any
/// limit.
bool AnthropicFacts::contextManagement() {
    return eachMember("context_management", [&](const std::string& name) {
        if (name != "edits") {
            unknown("context_management." + name);
            return pass();
        }
        return eachElement("context_management.edits", [&](Token token) {
            return membersOf("context_management.edits", token, [&](const std::string& inner) {
                if (inner != "type") return pass();
                return oneOf("context_management.edits[].type",
                             {"clear_tool_uses_20250919", "clear_thinking_20251015"});
            });
        });
    });
}

} // namespace rubber::relay
