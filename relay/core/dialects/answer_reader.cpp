// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/answer_reader.h"

namespace rubber::relay {

using Token = JsonScanner::Token;

std::string answerWord(std::string text) {
    constexpr std::size_t kBytes = 128;
    if (text.size() > kBytes) text.resize(kBytes);
    for (char& c : text)
        if (c < 0x20 || c > 0x7e) c = '?';
    return text;
}

std::string answerWordOf(std::string_view json) {
    JsonScanner scan(json, kAnswerLimits);
    return scan.next() == Token::String ? answerWord(scan.text()) : std::string();
}

bool AnswerReader::countStrings(JsonScanner& scan, Token first) {
    if (first == Token::String) {
        outputBytes += scan.raw().size();
        return !scan.raw().empty();
    }
    if (first != Token::ArrayBegin && first != Token::ObjectBegin) return false;
    bool any = false;
    const std::size_t outside = scan.depth() - 1;
    while (scan.depth() > outside) {
        const Token token = scan.next();
        if (token == Token::Error) return false;
        if (scan.depth() > outside) any = true;
        if (token == Token::String) outputBytes += scan.raw().size();
    }
    return any;
}

} // namespace rubber::relay
