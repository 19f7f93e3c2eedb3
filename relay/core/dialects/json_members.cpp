// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/json_members.h"

#include "relay/core/dialects/json_scan.h"

#include <algorithm>

namespace rubber::relay {

namespace {
using Token = JsonScanner::Token;
} // namespace

std::string_view jsonMember(std::string_view object, std::string_view name) {
    JsonScanner scan(object);
    if (scan.next() != Token::ObjectBegin) return {};
    for (Token token = scan.next(); token == Token::Key; token = scan.next()) {
        const bool wanted = scan.is(name);
        token = scan.next();
        const std::size_t begin = scan.begin();
        if (!scan.skip(token)) return {};
        if (wanted) return object.substr(begin, scan.end() - begin);
    }
    return {};
}

std::optional<std::string> jsonText(std::string_view value) {
    JsonScanner scan(value);
    if (scan.next() != Token::String) return std::nullopt;
    return scan.text();
}

std::optional<std::vector<std::string>> jsonTexts(std::string_view value) {
    JsonScanner scan(value);
    if (scan.next() != Token::ArrayBegin) return std::nullopt;
    std::vector<std::string> texts;
    for (Token token = scan.next(); token != Token::ArrayEnd; token = scan.next()) {
        if (token != Token::String) return std::nullopt;
        texts.push_back(scan.text());
    }
    return texts;
}

bool jsonEmpty(std::string_view value) {
    JsonScanner scan(value);
    Token token = scan.next();
    if (token == Token::Null || token == Token::False || token == Token::Error) return true;
    if (token == Token::String) return scan.raw().empty();
    if (token != Token::ArrayBegin && token != Token::ObjectBegin) return false;
    token = scan.next();
    return token == Token::ArrayEnd || token == Token::ObjectEnd;
}

std::string jsonFind(std::string_view object, bool (*wanted)(std::string_view name),
                     std::initializer_list<std::string_view> known) {
    JsonScanner scan(object);
    for (Token token = scan.next(); token != Token::End && token != Token::Error; token = scan.next()) {
        if (token != Token::Key) continue;
        const std::string name = scan.text();
        if (scan.depth() == 1 && std::find(known.begin(), known.end(), name) != known.end()) {
            if (!scan.skip(scan.next())) break;
            continue;
        }
        if (!wanted(name)) continue;
        token = scan.next();
        const std::size_t begin = scan.begin();
        if (!scan.skip(token)) break;
        if (!jsonEmpty(object.substr(begin, scan.end() - begin))) return name;
    }
    return {};
}

} // namespace rubber::relay
