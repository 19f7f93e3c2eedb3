// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/header_policy.h"

#include "relay/core/gate/query_key.h"
#include "shared/crypto/digest.h"

#include <algorithm>
#include <array>

// Both directions are allow-lists: a field nobody thought of is not passed.
namespace rubber::relay {

namespace {

constexpr std::array<std::string_view, 8> kToUpstream = {
    "accept",      "accept-language", "content-type", "user-agent",
    "traceparent", "tracestate",      "baggage",      "x-stainless-*",
};
constexpr std::array<std::string_view, 13> kToAgent = {
    "content-type",   "content-language", "cache-control", "date",          "retry-after", "retry-after-ms",
    "x-should-retry", "x-request-id",     "request-id",    "last-modified", "etag",        "vary",
    "x-ratelimit-*",
};
/// What an open list ("*") leaves out all the same: framing, hop-by-hop fields, credentials, what claims to
/// be somebody else's word, and what would make the upstream do another thing than the gate has read.
constexpr std::array<std::string_view, 33> kNeverToUpstream = {
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "te",
    "trailer",
    "upgrade",
    "expect",
    "accept-encoding",
    "authorization",
    "proxy-*",
    "cookie",
    "cookie2",
    "x-api-key",
    "x-goog-api-key",
    "forwarded",
    "x-forwarded-*",
    "x-real-ip",
    "via",
    "cf-*",
    "true-client-ip",
    "x-http-method-override",
    "x-http-method",
    "x-method-override",
    "x-original-url",
    "x-rewrite-url",
    "rk-*",
    "sec-websocket-*",
    "http2-settings",
    "x-auth-token",
    "x-amz-security-token",
    "content-encoding",
};
constexpr std::array<std::string_view, 16> kNeverToAgent = {
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "te",
    "trailer",
    "upgrade",
    "set-cookie",
    "set-cookie2",
    "www-authenticate",
    "proxy-*",
    "alt-svc",
    "authorization",
    "rk-*",
    "content-encoding",
    "authentication-info",
};

bool hasPrefix(std::string_view name, std::string_view prefix) {
    return name.size() > prefix.size() && equalsName(name.substr(0, prefix.size()), prefix);
}

/// `list` has names and, ending in '*', beginnings of names.
bool listed(const auto& list, std::string_view name) {
    for (const std::string_view other : list)
        if (other.ends_with('*') ? hasPrefix(name, other.substr(0, other.size() - 1))
                                 : equalsName(other, name))
            return true;
    return false;
}

bool isOpen(const std::vector<std::string>& list) { return list.size() == 1 && list.front() == "*"; }

bool passes(std::string_view name, const auto& common, const std::vector<std::string>* own,
            const auto& never) {
    if (own && isOpen(*own)) return !listed(never, name);
    return listed(common, name) || (own && listed(*own, name));
}

void appendPercentEncoded(std::string& out, std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '_' || c == '.' || c == '~';
        if (plain)
            out += c;
        else
            (out += '%').append(1, kHex[byte >> 4]).append(1, kHex[byte & 15]);
    }
}

/// A value as the framing gate lets it through; checked again because it is about to be written.
bool isClean(std::string_view value) {
    for (const char c : value)
        if (static_cast<unsigned char>(c) < 0x20 ? c != '\t' : c == 0x7f) return false;
    return true;
}

std::string_view reasonPhrase(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

void appendField(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

void writeUpstreamHead(const RequestHead& head, const UpstreamTarget& target, const KeyPlace& place,
                       std::string_view upstreamPath, std::uint64_t bodyBytes, const Secret& upstreamKey,
                       std::string& out) {
    // A key that could end the line early is left out; the upstream then refuses the request.
    const std::string_view revealed = upstreamKey.reveal();
    const std::string_view key = isClean(revealed) ? revealed : std::string_view();
    out.append(head.method).append(" ");
    if (place.kind == KeyPlace::Kind::Query) {
        out.append(targetForQueryKey(upstreamPath, place.name)).append(place.name).append("=");
        appendPercentEncoded(out, key);
    } else {
        out.append(upstreamPath);
    }
    out.append(" HTTP/1.1\r\n");
    appendField(out, "Host", target.hostField);
    const auto* own = target.kind ? &target.kind->toUpstream : nullptr;
    for (const HeaderField& field : head.fields) {
        const bool isKeyField = place.kind == KeyPlace::Kind::Header && equalsName(field.name, place.name);
        if (!isKeyField && passes(field.name, kToUpstream, own, kNeverToUpstream) && isClean(field.value))
            appendField(out, field.name, field.value);
    }
    appendField(out, "Accept-Encoding", "identity");
    if (bodyBytes > 0 || head.method == "POST" || head.method == "PUT" || head.method == "PATCH")
        appendField(out, "Content-Length", std::to_string(bodyBytes));
    switch (place.kind) {
    case KeyPlace::Kind::Bearer:
        out.append("Authorization: Bearer ").append(key).append("\r\n");
        break;
    case KeyPlace::Kind::Basic: {
        // A key without a colon is a user name with an empty password.
        std::string pair(key);
        if (pair.find(':') == std::string::npos) pair += ':';
        std::string encoded = toBase64(pair);
        out.append("Authorization: Basic ").append(encoded).append("\r\n");
        wipe(pair.data(), pair.size());
        wipe(encoded.data(), encoded.size());
        break;
    }
    case KeyPlace::Kind::Header:
        out.append(place.name).append(": ").append(key).append("\r\n");
        break;
    case KeyPlace::Kind::Query:
        break;
    }
    out.append("\r\n");
}

std::string answerFields(const AnswerHead& head, const UpstreamTarget& target, std::string_view requestId) {
    std::string out = "HTTP/1.1 " + std::to_string(head.status) + " ";
    out.append(reasonPhrase(head.status)).append("\r\n");
    const auto* own = target.kind ? &target.kind->toAgent : nullptr;
    for (const HeaderField& field : head.fields)
        if (passes(field.name, kToAgent, own, kNeverToAgent) && isClean(field.value))
            appendField(out, field.name, field.value);
    appendField(out, "rk-request-id", requestId);
    appendField(out, "rk-source", "provider");
    return out;
}

} // namespace rubber::relay
