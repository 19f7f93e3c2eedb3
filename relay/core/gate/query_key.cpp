// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/query_key.h"

#include "relay/core/http/grammar.h"
#include "relay/core/http/head.h"

#include <algorithm>

namespace rubber::relay {

namespace {

std::string percentDecoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size();
        const int high = escape ? grammar::hexValue(text[i + 1]) : -1;
        const int low = escape ? grammar::hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(high << 4 | low);
        i += 2;
    }
    return out;
}

} // namespace

std::string targetForQueryKey(std::string_view path, std::string_view name) {
    const auto mark = path.find('?');
    std::string out(path.substr(0, mark));
    char separator = '?';
    for (std::string_view query = mark == std::string_view::npos ? std::string_view() : path.substr(mark + 1);
         !query.empty();) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (pair.empty() || equalsName(percentDecoded(pair.substr(0, pair.find('='))), name)) continue;
        (out += separator).append(pair);
        separator = '&';
    }
    return out += separator;
}

} // namespace rubber::relay
