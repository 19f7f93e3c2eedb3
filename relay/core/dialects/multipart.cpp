// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/multipart.h"

#include "relay/core/http/grammar.h"

#include <algorithm>
#include <string>

namespace rubber::relay {

namespace {

constexpr std::size_t kMostBoundary = 70; // RFC 2046 5.1.1
constexpr std::size_t kMostName = 64;
constexpr std::size_t kMostFileName = 255;
constexpr std::string_view kLineEnd = "\r\n";

bool isLetterOrDigit(char c) { return grammar::isDigit(c) || grammar::isAlpha(c); }

bool equalsLower(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

void skipBlanks(std::string_view& text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
}

/// Takes `word` (lower case) off the front of `text`.
bool take(std::string_view& text, std::string_view word) {
    if (!equalsLower(text.substr(0, word.size()), word)) return false;
    text.remove_prefix(word.size());
    return true;
}

/// What is between the quotes at the front of `text`. Backslashes are read in two ways in the wild, so none
/// is allowed.
std::optional<std::string_view> quoted(std::string_view& text) {
    if (text.empty() || text.front() != '"') return std::nullopt;
    const std::size_t end = text.find('"', 1);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view inside = text.substr(1, end - 1);
    if (inside.find('\\') != std::string_view::npos) return std::nullopt;
    text.remove_prefix(end + 1);
    return inside;
}

/// The boundary of `multipart/form-data; boundary=...`; nothing when there is any doubt about it.
std::optional<std::string_view> boundaryOf(std::string_view type) {
    if (!take(type, "multipart/form-data")) return std::nullopt;
    skipBlanks(type);
    if (!take(type, ";")) return std::nullopt;
    skipBlanks(type);
    if (!take(type, "boundary=")) return std::nullopt;
    std::string_view boundary = type;
    if (!type.empty() && type.front() == '"') {
        const auto inside = quoted(type);
        if (!inside || !type.empty()) return std::nullopt;
        boundary = *inside;
    }
    // Of RFC 2046's characters those that need no quotes and are no blank.
    const bool plain = std::all_of(boundary.begin(), boundary.end(), [](char c) {
        return isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+' || c == '\'';
    });
    if (boundary.empty() || boundary.size() > kMostBoundary || !plain) return std::nullopt;
    return boundary;
}

/// A field name as the APIs use them: "model", "image[]", "chunking_strategy[type]".
bool isFieldName(std::string_view name) {
    return !name.empty() && name.size() <= kMostName && name != "_charset_" &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '[' || c == ']';
           });
}

bool isFileName(std::string_view name) {
    return name.size() <= kMostFileName && std::all_of(name.begin(), name.end(), grammar::isValueByte);
}

/// Reads a form from front to back.
class Form {
public:
    Form(std::string_view body, std::string_view boundary)
        : m_body(body), m_delimiter("--" + std::string(boundary)) {}

    tl::expected<std::vector<FormPart>, Refusal> read();

private:
    tl::unexpected<Refusal> no(std::string_view why) const {
        return tl::unexpected(
            Refusal{RefusalCode::MalformedRequest,
                    {},
                    boundedSubject("form: " + std::string(why) + " at byte " + std::to_string(m_at)),
                    {},
                    {},
                    {}});
    }
    /// Takes `text` at the place reached.
    bool next(std::string_view text) {
        if (m_body.substr(m_at, text.size()) != text) return false;
        m_at += text.size();
        return true;
    }
    const char* head(FormPart& part);
    const char* field(std::string_view line, FormPart& part, bool& disposed);

    std::string_view m_body;
    std::string m_delimiter;
    std::size_t m_at = 0;
};

const char* readDisposition(std::string_view value, FormPart& part) {
    if (!take(value, "form-data")) return "not form-data";
    bool named = false;
    while (!value.empty()) {
        skipBlanks(value);
        if (!take(value, ";")) return "disposition";
        skipBlanks(value);
        const bool isName = take(value, "name=");
        if (!isName && !take(value, "filename=")) return "parameter of the disposition";
        if (isName ? named : part.fileName.has_value()) return "parameter twice";
        const auto text = quoted(value);
        if (!text) return "parameter without plain quotes";
        if (isName) {
            if (!isFieldName(*text)) return "field name";
            part.name = *text;
            named = true;
        } else {
            if (!isFileName(*text)) return "file name";
            part.fileName = *text;
        }
    }
    return named ? nullptr : "part without a name";
}

const char* Form::field(std::string_view line, FormPart& part, bool& disposed) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return "header line";
    const std::string_view name = line.substr(0, colon);
    std::string_view value = line.substr(colon + 1);
    skipBlanks(value);
    if (!std::all_of(value.begin(), value.end(), grammar::isValueByte)) return "header value";
    if (equalsLower(name, "content-disposition")) {
        if (disposed) return "disposition twice";
        disposed = true;
        return readDisposition(value, part);
    }
    if (!equalsLower(name, "content-type")) return "header that changes how a part is read";
    if (!part.contentType.empty() || value.empty()) return "content type";
    for (const std::string_view nested : {"multipart/", "message/"})
        if (std::string_view rest = value; take(rest, nested)) return "form inside a form";
    part.contentType = value;
    return nullptr;
}

const char* Form::head(FormPart& part) {
    const std::size_t begin = m_at;
    bool disposed = false;
    for (;;) {
        if (next(kLineEnd)) return disposed ? nullptr : "part without a disposition";
        const std::string_view room = m_body.substr(m_at, kMostPartHeadBytes - (m_at - begin));
        const std::size_t end = room.find(kLineEnd);
        if (end == std::string_view::npos) return "part head too long or cut";
        if (const char* why = field(room.substr(0, end), part, disposed)) return why;
        m_at += end + kLineEnd.size();
        if (m_at - begin >= kMostPartHeadBytes) return "part head too long or cut";
    }
}

tl::expected<std::vector<FormPart>, Refusal> Form::read() {
    std::vector<FormPart> parts;
    if (!next(m_delimiter)) return no("no boundary");
    while (next(kLineEnd)) {
        if (parts.size() == kMostFormParts) return no("too many parts");
        FormPart part;
        if (const char* why = head(part)) return no(why);
        // The boundary may stand in a delimiter only: whatever a laxer reader takes for one is refused.
        const std::size_t end = m_body.find(m_delimiter, m_at);
        if (end == std::string_view::npos) return no("no closing boundary");
        if (end < m_at + kLineEnd.size() ||
            m_body.substr(end - kLineEnd.size(), kLineEnd.size()) != kLineEnd) {
            m_at = end;
            return no("boundary inside a part");
        }
        part.content = m_body.substr(m_at, end - kLineEnd.size() - m_at);
        parts.push_back(part);
        m_at = end + m_delimiter.size();
    }
    if (!next("--")) return no("boundary with something behind it");
    next(kLineEnd);
    if (m_at != m_body.size()) return no("bytes after the form");
    if (parts.empty()) return no("no parts");
    return parts;
}

} // namespace

tl::expected<std::vector<FormPart>, Refusal> readMultipart(std::string_view contentType,
                                                           std::string_view body) {
    const auto boundary = boundaryOf(contentType);
    if (!boundary)
        return tl::unexpected(Refusal{
            RefusalCode::MalformedRequest, {}, "form: no plain boundary in the content type", {}, {}, {}});
    return Form(body, *boundary).read();
}

} // namespace rubber::relay
