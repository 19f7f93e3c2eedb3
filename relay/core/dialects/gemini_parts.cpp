// SPDX-License-Identifier: GPL-3.0-or-later
// What a request in Google's format shows the model, and the tools it lends it.
#include "relay/core/dialects/gemini_facts.h"

#include "relay/core/http/head.h"

namespace rubber::relay {

namespace {

/// A page anybody may read, not a file that is kept at Google.
bool isOpenLink(std::string_view uri) {
    constexpr std::string_view kHttps = "https://";
    if (!equalsName(uri.substr(0, kHttps.size()), kHttps)) return false;
    const std::string_view rest = uri.substr(kHttps.size());
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#:"));
    constexpr std::string_view kGoogle = "googleapis.com";
    return !host.empty() && host.find('@') == std::string_view::npos &&
           (host.size() < kGoogle.size() || !equalsName(host.substr(host.size() - kGoogle.size()), kGoogle));
}

} // namespace

bool GeminiFacts::contents(std::string_view field) {
    m_hasContents = true;
    return eachElement(field, [&](Token token) { return content(field, token); });
}

bool GeminiFacts::content(std::string_view field, Token first) {
    const std::string of(field);
    return fields(field, first, [&](const std::string& name) {
        if (name == "parts")
            return eachElement(of + ".parts", [&](Token token) { return part(of + ".parts[]", token); });
        if (name != "role") unknown(of + "." + name);
        return pass();
    });
}

bool GeminiFacts::part(std::string_view field, Token first) {
    return fields(field, first, [&](const std::string& name) {
        const std::string path = std::string(field) + "." + name;
        if (name == "inlineData") return inlineData(path);
        if (name == "fileData") return fileData(path);
        if (name == "functionResponse") return functionResponse(path);
        for (const char* known :
             {"text", "functionCall", "thought", "thoughtSignature", "executableCode", "codeExecutionResult",
              "videoMetadata", "mediaResolution", "partMetadata", "toolCall", "toolResponse"})
            if (name == known) return pass();
        unknown(path);
        return pass();
    });
}

bool GeminiFacts::inlineData(std::string_view field) {
    std::string type;
    std::size_t bytes = 0;
    const bool read = fields(field, m_scan.next(), [&](const std::string& name) {
        const Token token = m_scan.next();
        if (name == "mimeType" && token == Token::String) type = m_scan.text();
        if (name == "data" && token == Token::String) bytes = m_scan.raw().size();
        return skip(token);
    });
    imageBytes(bytes);
    constexpr std::string_view kImage = "image/";
    if (equalsName(std::string_view(type).substr(0, kImage.size()), kImage))
        ++m_facts.images;
    else // Pages, sound and films are as many tokens as they like.
        m_facts.wholeContextBecause = field;
    return read;
}

bool GeminiFacts::fileData(std::string_view field) {
    const std::string of(field);
    bool open = false;
    const bool read = fields(field, m_scan.next(), [&](const std::string& name) {
        const Token token = m_scan.next();
        if (name == "fileUri") open = token == Token::String && isOpenLink(m_scan.text());
        return skip(token);
    });
    if (read && !open) return refuse(RefusalCode::FieldNotAllowed, of + ".fileUri of a stored file");
    m_facts.wholeContextBecause = of;
    return read;
}

bool GeminiFacts::functionResponse(std::string_view field) {
    return fields(field, m_scan.next(), [&](const std::string& name) {
        if (name != "parts") return pass();
        const std::string path = std::string(field) + ".parts[]";
        return eachElement(path, [&](Token token) { return part(path, token); });
    });
}

bool GeminiFacts::tool(Token first) {
    return fields("tools[]", first, [&](const std::string& name) {
        if (name == "functionDeclarations" || name == "computerUse") return pass(); // The agent's own work.
        if (name == "googleSearch" || name == "googleSearchRetrieval") return groundedOnce(name);
        if (name == "urlContext") {
            // What the links hold is read as input once more.
            m_facts.wholeContextBecause = "tools[].urlContext";
            ++m_facts.inputTimes;
            return guarded("tools[].urlContext");
        }
        return refuse(RefusalCode::FieldNotAllowed, "tools[]." + name);
    });
}

/// The second generation bills a grounded answer once, however often it searched; later ones bill each search
/// and take no limit of their number.
bool GeminiFacts::groundedOnce(const std::string& name) {
    if (!m_facts.model.starts_with("gemini-2."))
        return refuse(RefusalCode::FieldNotAllowed, "tools[]." + name + " (searches without a limit)");
    m_facts.toolCalls = 1;
    m_facts.wholeContextBecause = "tools[]." + name;
    return guarded("tools[]." + name);
}

} // namespace rubber::relay
