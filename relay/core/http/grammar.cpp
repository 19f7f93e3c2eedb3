// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/http/grammar.h"

namespace rubber::relay::grammar {

bool isToken(std::string_view text) {
    for (const char c : text)
        if (!isTokenByte(c)) return false;
    return !text.empty();
}

bool isFieldValue(std::string_view text) {
    for (const char c : text)
        if (!isValueByte(c)) return false;
    return true;
}

namespace {

bool isPort(std::string_view text) {
    if (text.empty() || text.size() > 5) return false;
    unsigned value = 0;
    for (const char c : text) {
        if (!isDigit(c)) return false;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value != 0 && value <= 65'535;
}

} // namespace

bool isHostForm(std::string_view text) {
    if (text.empty() || text.size() > 255 + 6) return false;
    std::size_t end = 0;
    if (text.front() == '[') {
        end = text.find(']');
        if (end == std::string_view::npos || end < 3) return false;
        for (std::size_t i = 1; i < end; ++i)
            if (hexValue(text[i]) < 0 && text[i] != ':' && text[i] != '.') return false;
        ++end;
    } else {
        while (end < text.size() && (isDigit(text[end]) || isAlpha(text[end]) || text[end] == '-' ||
                                     text[end] == '.' || text[end] == '_'))
            ++end;
        if (end == 0 || text.front() == '.' || text.front() == '-') return false;
    }
    if (end == text.size()) return true;
    return text[end] == ':' && isPort(text.substr(end + 1));
}

bool readContentLength(std::string_view text, std::uint64_t& length) {
    if (text.empty() || text.size() > 15 || (text.front() == '0' && text.size() > 1)) return false;
    length = 0;
    for (const char c : text) {
        if (!isDigit(c)) return false;
        length = length * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return true;
}

const char* pathRefusal(std::string_view path) {
    for (std::size_t i = 0; i < path.size(); ++i) {
        const char c = path[i];
        const char after = i + 1 < path.size() ? path[i + 1] : '/';
        if (c == ';' || c == '\\') return "path_byte";
        if (c == '/' && i + 1 < path.size() && after == '/') return "empty_segment";
        if (c == '.' && after == '.') return "dot_segment";
        if (c == '.' && path[i - 1] == '/' && after == '/')
            return "dot_segment"; // i > 0: the path starts with '/'.
        if (c != '%') continue;
        if (i + 2 >= path.size()) return "bad_escape";
        const int high = hexValue(path[i + 1]), low = hexValue(path[i + 2]);
        if (high < 0 || low < 0) return "bad_escape";
        const int byte = high * 16 + low;
        if (byte < 0x20 || byte == 0x7f || byte == '/' || byte == '\\' || byte == '.' || byte == '%' ||
            byte == ';')
            return "encoded_byte";
    }
    return nullptr;
}

} // namespace rubber::relay::grammar
