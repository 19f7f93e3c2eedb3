// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/http/framing_gate.h"

#include "relay/core/http/framing_fields.h"
#include "relay/core/http/grammar.h"

#include <cstring>

namespace rubber::relay {
namespace {

tl::unexpected<FramingError> refuse(int status, const char* reason) {
    return tl::unexpected(FramingError{status, reason});
}

/// Size of the head with its blank line, 0 while incomplete. Every line feed met must follow a carriage
/// return, so a bare one is refused as soon as it arrives and "\n\n" never ends a head.
tl::expected<std::size_t, FramingError> findEnd(std::string_view buffer, const FramingLimits& limits,
                                                std::size_t& scanned) {
    const char* const begin = buffer.data();
    while (scanned < buffer.size()) {
        const void* found = std::memchr(begin + scanned, '\n', buffer.size() - scanned);
        if (!found) {
            scanned = buffer.size();
            break;
        }
        const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - begin);
        if (at == 0 || buffer[at - 1] != '\r') return refuse(400, "bare_lf");
        if (at == 1) return refuse(400, "leading_blank_line");
        if (buffer[at - 2] == '\n') {
            // `scanned` stays in front of the blank line: who asks again gets the same head again.
            if (at + 1 > limits.headBytes) return refuse(431, "head_too_large");
            return at + 1;
        }
        scanned = at + 1;
    }
    if (buffer.size() >= limits.headBytes) return refuse(431, "head_too_large");
    return std::size_t{0};
}

enum class Version { Http10, Http11 };

tl::expected<Version, FramingError> readVersion(std::string_view text) {
    if (text == "HTTP/1.1") return Version::Http11;
    if (text == "HTTP/1.0") return Version::Http10;
    if (text.size() == 8 && text.starts_with("HTTP/") && grammar::isDigit(text[5]) && text[6] == '.' &&
        grammar::isDigit(text[7]))
        return refuse(505, "version");
    return refuse(400, "version");
}

tl::expected<void, FramingError> readMethod(std::string_view method) {
    if (!grammar::isToken(method)) return refuse(400, "method");
    for (const auto* known : {"POST", "GET", "DELETE", "HEAD", "OPTIONS"})
        if (method == known) return {};
    for (const auto* denied : {"CONNECT", "TRACE", "PUT", "PATCH"})
        if (method == denied) return refuse(405, "method_denied");
    return refuse(501, "method_unknown");
}

tl::expected<void, FramingError> readTarget(std::string_view target, RequestHead& head,
                                            const FramingLimits& limits) {
    if (target.size() > limits.fieldBytes) return refuse(414, "target_too_long");
    if (target.empty() || target.front() != '/') return refuse(400, "target_form");
    for (const char c : target)
        if (static_cast<unsigned char>(c) < 0x21 || static_cast<unsigned char>(c) > 0x7e || c == '#')
            return refuse(400, "target_byte");
    const auto mark = target.find('?');
    head.path = target.substr(0, mark);
    if (mark != std::string_view::npos) head.query = target.substr(mark + 1);
    if (const char* reason = grammar::pathRefusal(head.path)) return refuse(400, reason);
    return {};
}

} // namespace

tl::expected<RequestHead, FramingError> parseRequestHead(std::string_view buffer, const FramingLimits& limits,
                                                         std::size_t& scanned) {
    RequestHead head;
    // A stranger's TLS hello or binary noise may never bring a line end: refuse it at its first byte.
    if (!buffer.empty() && !grammar::isAlpha(buffer.front()) && buffer.front() != '\r' &&
        buffer.front() != '\n')
        return refuse(400, "method");
    const auto end = findEnd(buffer, limits, scanned);
    if (!end) return tl::unexpected(end.error());
    if (*end == 0) return head;

    const auto line = buffer.substr(0, buffer.find('\r'));
    if (buffer[line.size() + 1] != '\n') return refuse(400, "bare_cr");
    const auto first = line.find(' '), last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return refuse(400, "request_line");
    head.method = line.substr(0, first);
    const auto version = readVersion(line.substr(last + 1));
    if (!version) return tl::unexpected(version.error());
    if (auto read = readMethod(head.method); !read) return tl::unexpected(read.error());
    if (auto read = readTarget(line.substr(first + 1, last - first - 1), head, limits); !read)
        return tl::unexpected(read.error());

    const auto lines = buffer.substr(line.size() + 2, *end - line.size() - 4);
    const auto framing = readFields(lines, head.fields, limits);
    if (!framing) return tl::unexpected(framing.error());
    if (!framing->host) return refuse(400, "missing_host");
    if (!grammar::isHostForm(*framing->host)) return refuse(400, "host_form");
    if (framing->chunked && *version == Version::Http10) return refuse(400, "chunked_in_1_0");
    if (framing->expect) {
        if (!equalsName(*framing->expect, "100-continue") || *version == Version::Http10)
            return refuse(417, "expectation");
        head.expectContinue = true;
    }
    head.contentLength = framing->contentLength.value_or(0);
    if (framing->chunked)
        head.body = BodyKind::Chunked;
    else if (head.contentLength > 0)
        head.body = BodyKind::Length;
    if (head.body != BodyKind::None && (head.method == "GET" || head.method == "HEAD"))
        return refuse(400, "body_without_meaning");
    head.http10 = *version == Version::Http10;
    head.keepAlive = !head.http10 && !framing->close;
    head.size = *end;
    return head;
}

tl::expected<AnswerHead, FramingError> parseAnswerHead(std::string_view buffer, const FramingLimits& limits,
                                                       std::size_t& scanned, std::string_view requestMethod) {
    AnswerHead head;
    constexpr std::string_view kStart = "HTTP/1.";
    if (buffer.substr(0, kStart.size()) != kStart.substr(0, buffer.size())) return refuse(400, "version");
    const auto end = findEnd(buffer, limits, scanned);
    if (!end) return tl::unexpected(end.error());
    if (*end == 0) return head;

    const auto line = buffer.substr(0, buffer.find('\r'));
    if (buffer[line.size() + 1] != '\n') return refuse(400, "bare_cr");
    const auto version = readVersion(line.substr(0, 8));
    if (!version) return tl::unexpected(version.error());
    if (line.size() < 13 || line[8] != ' ' || line[12] != ' ') return refuse(400, "status_line");
    for (std::size_t i = 9; i < 12; ++i) {
        if (!grammar::isDigit(line[i])) return refuse(400, "status");
        head.status = head.status * 10 + (line[i] - '0');
    }
    if (head.status < 100 || head.status > 599) return refuse(400, "status");
    if (head.status == 101) return refuse(400, "unasked_upgrade");
    if (!grammar::isFieldValue(line.substr(13))) return refuse(400, "reason_phrase");

    const auto lines = buffer.substr(line.size() + 2, *end - line.size() - 4);
    const auto framing = readFields(lines, head.fields, limits);
    if (!framing) return tl::unexpected(framing.error());
    if (framing->chunked && *version == Version::Http10) return refuse(400, "chunked_in_1_0");
    head.contentLength = framing->contentLength.value_or(0);
    head.keepAlive = *version == Version::Http11 && !framing->close;
    head.size = *end;
    if (head.status < 200 || head.status == 204) {
        if (framing->chunked || head.contentLength > 0) return refuse(400, "body_without_meaning");
    } else if (head.status == 304 || requestMethod == "HEAD") {
        head.body = BodyKind::None; // Content-Length tells what a GET would bring.
    } else if (framing->chunked) {
        head.body = BodyKind::Chunked;
    } else if (framing->contentLength) {
        head.body = head.contentLength > 0 ? BodyKind::Length : BodyKind::None;
    } else {
        head.body = BodyKind::UntilClose;
        head.keepAlive = false;
    }
    return head;
}

} // namespace rubber::relay
