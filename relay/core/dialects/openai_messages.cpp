// SPDX-License-Identifier: GPL-3.0-or-later
// What a chat completion is asked to read: messages, and the parts of their content.
#include "relay/core/dialects/openai_facts.h"

namespace rubber::relay {

bool OpenAiFacts::messages() {
    return eachElement("messages", [&](Token token) {
        return token == Token::ObjectBegin ? message() : wrongType("messages");
    });
}

bool OpenAiFacts::message() {
    return membersOf("messages", Token::ObjectBegin, [&](const std::string& name) {
        if (choosesModels(name)) return refuse(RefusalCode::FieldNotAllowed, "messages[]." + name);
        const Token value = m_scan.next();
        if (name == "audio" && value == Token::ObjectBegin) {
            // The id of an answer in audio: what was said comes back as input.
            m_facts.wholeContextBecause = "messages[].audio";
            return guard("messages[].audio", value);
        }
        if (name != "content" || value != Token::ArrayBegin) return guard("messages[]", value);
        for (Token element = m_scan.next(); element != Token::ArrayEnd; element = m_scan.next()) {
            if (element == Token::Error) return unsound();
            if (element == Token::ObjectBegin ? !part() : !guard("messages[].content", element)) return false;
        }
        return true;
    });
}

bool OpenAiFacts::part() {
    std::string type;
    const bool read = membersOf("messages[].content", Token::ObjectBegin, [&](const std::string& name) {
        const std::string field = "messages[].content[]." + name;
        for (const char* unbounded : {"video_url", "input_video"})
            if (name == unbounded) return refuse(RefusalCode::FieldNotAllowed, field);
        if (choosesModels(name)) return refuse(RefusalCode::FieldNotAllowed, field);
        if (name == "file_id") return storedData(field);
        if (name == "image_url") return imageUrl();
        if (name == "file" || name == "input_file" || name == "input_audio" || name == "audio")
            return media(name);
        const Token token = m_scan.next();
        if (name == "type" && token == Token::String) type = m_scan.text();
        return guard(field, token);
    });
    if (!read) return false;
    for (const char* known :
         {"", "text", "image_url", "refusal", "thinking", "redacted_thinking", "input_audio", "file"})
        if (type == known) return true;
    unknown("messages[].content[].type=" + type);
    return true;
}

/// A document or a recording, inline or linked: its size says nothing about its tokens.
bool OpenAiFacts::media(const std::string& name) {
    const std::string field = "messages[].content[]." + name;
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    std::size_t size = 0;
    const bool read =
        token == Token::ObjectBegin
            ? membersOf(field, token,
                        [&](const std::string& inner) {
                            if (inner == "file_id") return storedData(field + ".file_id");
                            if (choosesModels(inner))
                                return refuse(RefusalCode::FieldNotAllowed, field + "." + inner);
                            const Token value = m_scan.next();
                            if (value == Token::String) size += m_scan.raw().size();
                            return guard(field, value);
                        })
            : guard(field, token);
    if (!read) return false;
    name.ends_with("audio") ? recording(field, size) : document(field, size);
    return true;
}

bool OpenAiFacts::imageUrl() {
    const std::string field = "messages[].content[].image_url";
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token == Token::String) return image(field, m_scan.raw());
    bool seen = false;
    const bool read = membersOf(field, token, [&](const std::string& name) {
        const Token value = m_scan.next();
        if (name != "url" || value != Token::String) return guard(field, value);
        seen = true;
        return image(field, m_scan.raw());
    });
    if (read && !seen) ++m_facts.images;
    return read;
}

} // namespace rubber::relay
