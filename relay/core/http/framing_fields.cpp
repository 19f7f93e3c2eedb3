// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/http/framing_fields.h"

#include "relay/core/http/grammar.h"

namespace rubber::relay {
namespace {

tl::unexpected<FramingError> refuse(int status, const char* reason) {
    return tl::unexpected(FramingError{status, reason});
}

enum class Single {
    Host,
    ContentLength,
    TransferEncoding,
    Authorization,
    ContentType,
    ContentEncoding,
    Expect,
    XApiKey,
    Other
};

Single singleOf(std::string_view name) {
    switch (name.size()) {
    case 4:
        return equalsName(name, "host") ? Single::Host : Single::Other;
    case 6:
        return equalsName(name, "expect") ? Single::Expect : Single::Other;
    case 9:
        return equalsName(name, "x-api-key") ? Single::XApiKey : Single::Other;
    case 12:
        return equalsName(name, "content-type") ? Single::ContentType : Single::Other;
    case 13:
        return equalsName(name, "authorization") ? Single::Authorization : Single::Other;
    case 14:
        return equalsName(name, "content-length") ? Single::ContentLength : Single::Other;
    case 16:
        return equalsName(name, "content-encoding") ? Single::ContentEncoding : Single::Other;
    case 17:
        return equalsName(name, "transfer-encoding") ? Single::TransferEncoding : Single::Other;
    default:
        return Single::Other;
    }
}

const char* const kDuplicateReason[] = {
    "duplicate_host",          "duplicate_content_length", "duplicate_transfer_encoding",
    "duplicate_authorization", "duplicate_content_type",   "duplicate_content_encoding",
    "duplicate_expect",        "duplicate_x_api_key"};

/// "Content_Length" becomes Content-Length in some gateways behind or before us.
bool isUnderscoreAlias(std::string_view name) {
    if (name.find('_') == std::string_view::npos || name.size() > 17) return false;
    char plain[17];
    for (std::size_t i = 0; i < name.size(); ++i)
        plain[i] = name[i] == '_' ? '-' : name[i];
    const std::string_view text(plain, name.size());
    for (const auto* framing :
         {"content-length", "transfer-encoding", "host", "connection", "te", "trailer", "upgrade", "expect"})
        if (equalsName(text, framing)) return true;
    return false;
}

const char* readConnection(std::string_view value, bool& close) {
    while (!value.empty()) {
        const auto comma = value.find(',');
        auto token = value.substr(0, comma);
        value = comma == std::string_view::npos ? std::string_view{} : value.substr(comma + 1);
        while (!token.empty() && (token.front() == ' ' || token.front() == '\t'))
            token.remove_prefix(1);
        while (!token.empty() && (token.back() == ' ' || token.back() == '\t'))
            token.remove_suffix(1);
        if (token.empty()) continue;
        if (!grammar::isToken(token)) return "connection_token";
        if (equalsName(token, "close")) close = true;
        for (const auto* framing :
             {"host", "content-length", "transfer-encoding", "authorization", "content-type"})
            if (equalsName(token, framing)) return "connection_names_field";
    }
    return nullptr;
}

tl::expected<void, FramingError> readField(std::string_view line, std::vector<HeaderField>& fields,
                                           FramingFields& framing, const FramingLimits& limits) {
    if (line.size() > limits.fieldBytes) return refuse(431, "field_too_large");
    if (line.front() == ' ' || line.front() == '\t') return refuse(400, "obs_fold");
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return refuse(400, "field_without_colon");
    const auto name = line.substr(0, colon);
    if (!grammar::isToken(name)) return refuse(400, "field_name");
    auto value = line.substr(colon + 1);
    while (!value.empty() && (value.front() == ' ' || value.front() == '\t'))
        value.remove_prefix(1);
    while (!value.empty() && (value.back() == ' ' || value.back() == '\t'))
        value.remove_suffix(1);
    if (!grammar::isFieldValue(value)) return refuse(400, "field_value");
    if (isUnderscoreAlias(name)) return refuse(400, "underscore_alias");

    const Single single = singleOf(name);
    if (single != Single::Other) {
        const unsigned bit = 1u << static_cast<unsigned>(single);
        if (framing.seen & bit) return refuse(400, kDuplicateReason[static_cast<unsigned>(single)]);
        framing.seen |= bit;
    }
    if (single == Single::Host) {
        framing.host = value;
    } else if (single == Single::ContentLength) {
        std::uint64_t length = 0;
        if (!grammar::readContentLength(value, length)) return refuse(400, "content_length");
        framing.contentLength = length;
    } else if (single == Single::TransferEncoding) {
        if (!equalsName(value, "chunked")) return refuse(501, "transfer_coding");
        framing.chunked = true;
    } else if (single == Single::Expect) {
        framing.expect = value;
    } else if (equalsName(name, "connection")) {
        if (const char* reason = readConnection(value, framing.close)) return refuse(400, reason);
    } else if (equalsName(name, "trailer")) {
        return refuse(400, "trailer");
    }
    fields.push_back({name, value});
    return {};
}

} // namespace

tl::expected<FramingFields, FramingError> readFields(std::string_view lines, std::vector<HeaderField>& fields,
                                                     const FramingLimits& limits) {
    FramingFields framing;
    fields.reserve(16);
    while (!lines.empty()) {
        const auto end = lines.find('\r');
        // The reverse of what the caller knows.
        if (lines[end + 1] != '\n') return refuse(400, "bare_cr");
        if (fields.size() == limits.fields) return refuse(431, "too_many_fields");
        if (auto read = readField(lines.substr(0, end), fields, framing, limits); !read)
            return tl::unexpected(read.error());
        lines.remove_prefix(end + 2);
    }
    if (framing.chunked && framing.contentLength) return refuse(400, "te_and_cl");
    return framing;
}

} // namespace rubber::relay
