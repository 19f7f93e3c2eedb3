// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_facts.h"

#include "relay/core/dialects/openai_fields.h"

#include <algorithm>

namespace rubber::relay {

namespace {
constexpr std::size_t kNamesKept = 8;
constexpr std::size_t kModelBytes = 256;
constexpr std::size_t kFallbacks = 16;
} // namespace

tl::expected<RequestFacts, Refusal> OpenAiFacts::read() {
    m_facts.bodyBytes = m_body.size();
    if (!root()) return tl::unexpected(std::move(*m_refusal));
    if (m_facts.model.empty())
        return tl::unexpected(Refusal{RefusalCode::ModelMissing, {}, "model", {}, {}, {}});
    m_facts.textBytes = m_body.size() - m_imageBytes;
    m_facts.wideBytes = std::min(m_scan.wideBytes(), m_facts.textBytes);
    return std::move(m_facts);
}

bool OpenAiFacts::root() {
    const Token first = m_scan.next();
    if (first == Token::Error) return unsound();
    if (first != Token::ObjectBegin)
        return refuse(RefusalCode::MalformedRequest, "the body is not a JSON object");
    m_facts.spliceAt = m_scan.end();
    for (Token key = m_scan.next(); key != Token::ObjectEnd; key = m_scan.next())
        if (key == Token::Error || !member()) return m_refusal ? false : unsound();
    return m_scan.next() == Token::End || unsound();
}

bool OpenAiFacts::member() {
    const std::string name = m_scan.text();
    switch (fieldRule(m_dialect, name)) {
    case FieldRule::Pass:
        return pass();
    case FieldRule::Model:
        return model();
    case FieldRule::Models:
        return models();
    case FieldRule::Stream:
        return flag(m_facts.stream);
    case FieldRule::StreamOptions:
        return streamOptions();
    case FieldRule::OutputLimit:
        return outputLimit(name);
    case FieldRule::Choices:
        return choices();
    case FieldRule::Messages:
        return messages();
    case FieldRule::Tools:
        return tools();
    case FieldRule::ServiceTier:
        return oneOf(name, {"auto", "default", "flex", "standard"});
    case FieldRule::Modalities:
        return modalities();
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

bool OpenAiFacts::pass() { return m_scan.skip(m_scan.next()) || unsound(); }

bool OpenAiFacts::model() {
    const Token token = m_scan.next();
    if (token == Token::Error) return unsound();
    if (token != Token::String || m_scan.raw().size() > kModelBytes) return wrongType("model");
    m_facts.model = m_scan.text();
    return true;
}

bool OpenAiFacts::models() {
    Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::ArrayBegin) return wrongType("models");
    while ((token = m_scan.next()) != Token::ArrayEnd) {
        if (token != Token::String || m_scan.raw().size() > kModelBytes || m_scan.raw().empty())
            return wrongType("models");
        if (m_facts.otherModels.size() == kFallbacks) return refuse(RefusalCode::FieldNotAllowed, "models");
        m_facts.otherModels.push_back(m_scan.text());
    }
    return true;
}

bool OpenAiFacts::flag(bool& into) {
    const Token token = m_scan.next();
    if (token != Token::True && token != Token::False && token != Token::Null) return wrongType("stream");
    into = token == Token::True;
    return true;
}

bool OpenAiFacts::streamOptions() {
    Token token = m_scan.next();
    const std::size_t begin = m_scan.begin();
    m_facts.streamOptionsEmpty = true;
    if (token == Token::ObjectBegin) {
        while ((token = m_scan.next()) != Token::ObjectEnd) {
            if (token == Token::Error) return unsound();
            m_facts.streamOptionsEmpty = false;
            if (!m_scan.is("include_usage")) {
                if (!pass()) return false;
                continue;
            }
            if (!flag(m_facts.includeUsage)) return false;
            m_facts.includeUsageValue = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
        }
    } else if (token != Token::Null) {
        return wrongType("stream_options");
    }
    m_facts.streamOptions = Span{begin, m_scan.end() - begin};
    return true;
}

bool OpenAiFacts::outputLimit(std::string_view name) {
    const Token token = m_scan.next();
    if (token == Token::Null) {
        // Both names stand for one limit; only the one a limit would be written to must not end up in the
        // body twice.
        if (name == (m_dialect == DialectKind::OpenRouter ? "max_tokens" : "max_completion_tokens"))
            m_facts.nullLimit = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
        return true;
    }
    const auto limit = token == Token::Number ? jsonUnsigned(m_scan.raw()) : std::nullopt;
    if (!limit || *limit == 0 || *limit > 100'000'000) return wrongType(name);
    m_facts.outputLimit = std::max(*limit, m_facts.outputLimit.value_or(0));
    return true;
}

bool OpenAiFacts::choices() {
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    const auto n = token == Token::Number ? jsonUnsigned(m_scan.raw()) : std::nullopt;
    if (!n || *n == 0 || *n > 128) return wrongType("n");
    m_facts.choices = *n;
    return true;
}

bool OpenAiFacts::messages() {
    Token token = m_scan.next();
    if (token != Token::ArrayBegin) return wrongType("messages");
    while ((token = m_scan.next()) != Token::ArrayEnd) {
        if (token != Token::ObjectBegin) return wrongType("messages");
        if (!message()) return false;
    }
    return true;
}

bool OpenAiFacts::message() {
    for (Token token = m_scan.next(); token != Token::ObjectEnd; token = m_scan.next()) {
        if (token == Token::Error) return unsound();
        if (!m_scan.is("content")) {
            if (!pass()) return false;
            continue;
        }
        token = m_scan.next();
        if (token != Token::ArrayBegin) {
            if (!m_scan.skip(token)) return unsound();
            continue;
        }
        while ((token = m_scan.next()) != Token::ArrayEnd) {
            if (token == Token::Error) return unsound();
            if (token == Token::ObjectBegin ? !part() : !m_scan.skip(token))
                return m_refusal ? false : unsound();
        }
    }
    return true;
}

/// One part of a message. Media whose size says nothing about its tokens (audio, video, documents) has no
/// bound and is refused.
bool OpenAiFacts::part() {
    std::string type;
    std::string_view url;
    bool isImage = false;
    for (Token token = m_scan.next(); token != Token::ObjectEnd; token = m_scan.next()) {
        if (token == Token::Error) return unsound();
        const std::string name = m_scan.text();
        for (const char* media : {"file", "input_audio", "video_url", "input_video", "input_file", "audio"})
            if (name == media) return refuse(RefusalCode::FieldNotAllowed, "messages[].content[]." + name);
        if (name == "image_url") {
            if (!image(url, isImage)) return false;
            continue;
        }
        token = m_scan.next();
        if (name == "type" && token == Token::String) type = m_scan.text();
        if (!m_scan.skip(token)) return unsound();
    }
    if (!type.empty() && type != "text" && type != "image_url" && type != "refusal" && type != "thinking" &&
        type != "redacted_thinking")
        unknown("messages[].content[].type=" + type);
    if (!isImage) return true;
    ++m_facts.images;
    const std::string start = jsonUnescape(url.substr(0, 32));
    if (start.compare(0, 5, "data:") != 0) return true;
    if (start.compare(0, 11, "data:image/") != 0)
        return refuse(RefusalCode::FieldNotAllowed, "messages[].content[].image_url");
    m_imageBytes += url.size();
    return true;
}

bool OpenAiFacts::image(std::string_view& url, bool& seen) {
    Token token = m_scan.next();
    seen = seen || token != Token::Null;
    if (token == Token::String) {
        url = m_scan.raw();
        return true;
    }
    if (token != Token::ObjectBegin) return m_scan.skip(token) || unsound();
    while ((token = m_scan.next()) != Token::ObjectEnd) {
        if (token == Token::Error) return unsound();
        const bool isUrl = m_scan.is("url");
        token = m_scan.next();
        if (isUrl && token == Token::String) url = m_scan.raw();
        if (!m_scan.skip(token)) return unsound();
    }
    return true;
}

bool OpenAiFacts::tools() {
    Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::ArrayBegin) return wrongType("tools");
    while ((token = m_scan.next()) != Token::ArrayEnd) {
        if (token != Token::ObjectBegin) return wrongType("tools");
        if (!tool()) return false;
    }
    return true;
}

bool OpenAiFacts::tool() {
    for (Token token = m_scan.next(); token != Token::ObjectEnd; token = m_scan.next()) {
        if (token == Token::Error) return unsound();
        const bool isType = m_scan.is("type");
        token = m_scan.next();
        if (isType && token == Token::String && !m_scan.is("function") && !m_scan.is("custom"))
            return refuse(RefusalCode::FieldNotAllowed, "tools[].type=" + m_scan.text());
        if (isType && token != Token::String) return wrongType("tools[].type");
        if (!m_scan.skip(token)) return unsound();
    }
    return true;
}

bool OpenAiFacts::modalities() {
    Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::ArrayBegin) return wrongType("modalities");
    while ((token = m_scan.next()) != Token::ArrayEnd) {
        if (token != Token::String) return wrongType("modalities");
        if (!m_scan.is("text")) return refuse(RefusalCode::FieldNotAllowed, "modalities=" + m_scan.text());
    }
    return true;
}

bool OpenAiFacts::provider() {
    Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::ObjectBegin) return wrongType("provider");
    while ((token = m_scan.next()) != Token::ObjectEnd) {
        if (token == Token::Error) return unsound();
        if (m_scan.is("only") || m_scan.is("order") ? !slugs() : !pass()) return false;
    }
    return true;
}

/// Provider slugs with a tier ("openai/priority") opt into another price.
bool OpenAiFacts::slugs() {
    Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::ArrayBegin) return wrongType("provider.order");
    while ((token = m_scan.next()) != Token::ArrayEnd) {
        if (token != Token::String) return wrongType("provider.order");
        const std::string slug = m_scan.text();
        const auto slash = slug.rfind('/');
        if (slash == std::string::npos) continue;
        const std::string tier = slug.substr(slash + 1);
        if (tier == "priority" || tier == "fast")
            return refuse(RefusalCode::FieldNotAllowed, "provider=" + slug);
    }
    return true;
}

bool OpenAiFacts::reasoning() {
    Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::ObjectBegin) return wrongType("reasoning");
    while ((token = m_scan.next()) != Token::ObjectEnd) {
        if (token == Token::Error) return unsound();
        const bool isMode = m_scan.is("mode");
        token = m_scan.next();
        if (isMode && token == Token::String && m_scan.is("pro"))
            return refuse(RefusalCode::FieldNotAllowed, "reasoning.mode=pro");
        if (!m_scan.skip(token)) return unsound();
    }
    return true;
}

bool OpenAiFacts::oneOf(std::string_view field, std::initializer_list<std::string_view> allowed) {
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::String) return wrongType(field);
    for (const std::string_view value : allowed)
        if (m_scan.is(value)) return true;
    return refuse(RefusalCode::FieldNotAllowed, std::string(field) + "=" + m_scan.text());
}

bool OpenAiFacts::neutralOnly(std::string_view field) {
    const Token token = m_scan.next();
    if (token == Token::Error) return unsound();
    if (token == Token::Null || token == Token::False) return true;
    if (token != Token::ArrayBegin && token != Token::ObjectBegin)
        return refuse(RefusalCode::FieldNotAllowed, std::string(field));
    const Token end = m_scan.next();
    if (end == Token::ArrayEnd || end == Token::ObjectEnd) return true;
    return end == Token::Error ? unsound() : refuse(RefusalCode::FieldNotAllowed, std::string(field));
}

bool OpenAiFacts::refuse(RefusalCode code, std::string subject) {
    m_refusal = Refusal{code, {}, boundedSubject(subject), {}, {}, {}};
    return false;
}

bool OpenAiFacts::unsound() {
    const std::string_view why = m_scan.error() ? m_scan.error() : "truncated";
    return refuse(why == "duplicate_key" ? RefusalCode::AmbiguousRequest : RefusalCode::MalformedRequest,
                  std::string(why) + " at byte " + std::to_string(m_scan.begin()));
}

bool OpenAiFacts::wrongType(std::string_view field) {
    if (m_scan.error()) return unsound();
    return refuse(RefusalCode::MalformedRequest, std::string(field) + " has a wrong type or value");
}

void OpenAiFacts::unknown(std::string name) {
    if (m_facts.unknownFields.size() < kNamesKept) m_facts.unknownFields.push_back(boundedSubject(name));
}

} // namespace rubber::relay
