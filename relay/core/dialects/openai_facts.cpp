// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_facts.h"

#include "relay/core/dialects/openai_fields.h"

#include <algorithm>

namespace rubber::relay {

bool OpenAiFacts::member(const std::string& name) {
    switch (fieldRule(m_dialect, name)) {
    case FieldRule::Pass:
        return pass();
    case FieldRule::Model:
        return model(name, m_facts.model);
    case FieldRule::Models:
        return otherModels(name);
    case FieldRule::Stream:
        return flag(name, m_facts.stream);
    case FieldRule::StreamOptions:
        return streamOptions();
    case FieldRule::OutputLimit:
        return limit(name);
    case FieldRule::Choices:
        return choices();
    case FieldRule::Messages:
        return messages();
    case FieldRule::Tools:
        return eachElement(
            name, [&](Token token) { return token == Token::ObjectBegin ? tool() : wrongType(name); });
    case FieldRule::ServiceTier:
        return oneOf(name, {"auto", "default", "flex", "standard"});
    case FieldRule::Modalities:
        return eachElement(name, [&](Token token) {
            if (token != Token::String) return wrongType(name);
            return m_scan.is("text") || refuse(RefusalCode::FieldNotAllowed, name + "=" + m_scan.text());
        });
    case FieldRule::Provider:
        return provider();
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

bool OpenAiFacts::streamOptions() {
    const Token token = m_scan.next();
    const std::size_t begin = m_scan.begin();
    m_facts.streamOptionsEmpty = true;
    const bool read =
        token == Token::Null || membersOf("stream_options", token, [&](const std::string& name) {
            m_facts.streamOptionsEmpty = false;
            if (name != "include_usage") return pass();
            if (!flag(name, m_facts.includeUsage)) return false;
            m_facts.includeUsageValue = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
            return true;
        });
    m_facts.streamOptions = Span{begin, m_scan.end() - begin};
    return read;
}

bool OpenAiFacts::limit(const std::string& name) {
    const auto before = m_facts.outputLimit;
    m_facts.outputLimit.reset();
    if (!outputLimit(name)) return false;
    // Both names stand for one limit; only the one a limit would be written to must not end up in the body
    // twice.
    if (!m_facts.outputLimit &&
        name == (m_dialect == DialectKind::OpenRouter ? "max_tokens" : "max_completion_tokens"))
        m_facts.nullLimit = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
    if (before) m_facts.outputLimit = std::max(*before, m_facts.outputLimit.value_or(0));
    return true;
}

bool OpenAiFacts::choices() {
    std::optional<std::uint64_t> n;
    if (!number("n", 1, 128, n)) return false;
    m_facts.choices = n.value_or(1);
    return true;
}

bool OpenAiFacts::messages() {
    return eachElement("messages", [&](Token token) {
        return membersOf("messages", token, [&](const std::string& name) {
            const Token value = m_scan.next();
            if (name != "content" || value != Token::ArrayBegin) return skip(value);
            for (Token element = m_scan.next(); element != Token::ArrayEnd; element = m_scan.next()) {
                if (element == Token::Error) return unsound();
                if (element == Token::ObjectBegin ? !part() : !skip(element)) return false;
            }
            return true;
        });
    });
}

/// One part of a message. Media whose size says nothing about its tokens (audio, video, documents) has no
/// bound and is refused.
bool OpenAiFacts::part() {
    std::string type;
    std::string_view url;
    bool isImage = false;
    const bool read = membersOf("messages[].content", Token::ObjectBegin, [&](const std::string& name) {
        for (const char* media : {"file", "input_audio", "video_url", "input_video", "input_file", "audio"})
            if (name == media) return refuse(RefusalCode::FieldNotAllowed, "messages[].content[]." + name);
        if (name == "image_url") return image(url, isImage);
        const Token token = m_scan.next();
        if (name == "type" && token == Token::String) type = m_scan.text();
        return skip(token);
    });
    if (!read) return false;
    if (!type.empty() && type != "text" && type != "image_url" && type != "refusal" && type != "thinking" &&
        type != "redacted_thinking")
        unknown("messages[].content[].type=" + type);
    if (!isImage) return true;
    ++m_facts.images;
    const std::string start = jsonUnescape(url.substr(0, 32));
    if (start.compare(0, 5, "data:") != 0) return true;
    if (start.compare(0, 11, "data:image/") != 0)
        return refuse(RefusalCode::FieldNotAllowed, "messages[].content[].image_url");
    imageBytes(url.size());
    return true;
}

bool OpenAiFacts::image(std::string_view& url, bool& seen) {
    const Token token = m_scan.next();
    seen = seen || token != Token::Null;
    if (token == Token::String) {
        url = m_scan.raw();
        return true;
    }
    if (token != Token::ObjectBegin) return skip(token);
    return membersOf("image_url", token, [&](const std::string& name) {
        const Token value = m_scan.next();
        if (name == "url" && value == Token::String) url = m_scan.raw();
        return skip(value);
    });
}

bool OpenAiFacts::tool() {
    return membersOf("tools", Token::ObjectBegin, [&](const std::string& name) {
        const Token value = m_scan.next();
        if (name != "type") return skip(value);
        if (value != Token::String) return wrongType("tools[].type");
        return m_scan.is("function") || m_scan.is("custom") ||
               refuse(RefusalCode::FieldNotAllowed, "tools[].type=" + m_scan.text());
    });
}

bool OpenAiFacts::provider() {
    return eachMember("provider", [&](const std::string& name) {
        return name == "only" || name == "order" ? slugs() : pass();
    });
}

/// Provider slugs with a tier ("openai/priority") opt into another price.
bool OpenAiFacts::slugs() {
    return eachElement("provider.order", [&](Token token) {
        if (token != Token::String) return wrongType("provider.order");
        const std::string slug = m_scan.text();
        const auto slash = slug.rfind('/');
        if (slash == std::string::npos) return true;
        const std::string tier = slug.substr(slash + 1);
        return (tier != "priority" && tier != "fast") ||
               refuse(RefusalCode::FieldNotAllowed, "provider=" + slug);
    });
}

bool OpenAiFacts::reasoning() {
    return eachMember("reasoning", [&](const std::string& name) {
        const Token value = m_scan.next();
        if (name == "mode" && value == Token::String && m_scan.is("pro"))
            return refuse(RefusalCode::FieldNotAllowed, "reasoning.mode=pro");
        return skip(value);
    });
}

} // namespace rubber::relay
