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
        return limit(name, name == (isOpenRouter() ? "max_tokens" : "max_completion_tokens"));
    case FieldRule::Choices:
        return choices(128);
    case FieldRule::Messages:
        return messages();
    case FieldRule::Tools:
        return eachElement(
            name, [&](Token token) { return token == Token::ObjectBegin ? tool() : wrongType(name); });
    case FieldRule::ServiceTier:
        return serviceTier();
    case FieldRule::Modalities:
        return textOnly(name);
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

} // namespace rubber::relay
