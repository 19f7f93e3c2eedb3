// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/answer_bytes.h"

namespace rubber::relay {
namespace {

std::string_view phraseOf(int status) {
    switch (status) {
    case 200:
        return "OK";
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
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Error";
    }
}

} // namespace

std::string wholeAnswer(int status, std::string_view headers, std::string_view body, bool keepAlive,
                        bool headOnly) {
    std::string out;
    out.reserve(headers.size() + body.size() + 128);
    out.append("HTTP/1.1 ")
        .append(std::to_string(status))
        .append(" ")
        .append(phraseOf(status))
        .append(kLineEnd);
    out.append(headers).append("Content-Length: ").append(std::to_string(body.size())).append(kLineEnd);
    if (!keepAlive) out.append("Connection: close\r\n");
    out.append(kLineEnd);
    if (!headOnly) out.append(body);
    return out;
}

std::string wholeAnswer(const RefusalAnswer& answer, bool keepAlive, bool headOnly) {
    return wholeAnswer(answer.status, answer.headers, answer.body, keepAlive, headOnly);
}

ChunkSize::ChunkSize(std::size_t size) {
    m_text[m_begin] = '\r';
    m_text[m_begin + 1] = '\n';
    do {
        m_text[--m_begin] = "0123456789abcdef"[size & 15];
        size >>= 4;
    } while (size != 0);
}

} // namespace rubber::relay
