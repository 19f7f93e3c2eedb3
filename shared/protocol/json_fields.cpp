// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/json_fields.h"

#include "shared/crypto/digest.h"

#include <algorithm>

namespace rubber::protocol {

namespace {

/// Reads a string by a Result-returning parser and reports what it says.
template <class T, class Parse>
void readBy(Parse parse, const boost::json::value& from, T& to, json::Problem& problem) {
    if (!from.is_string()) return problem.report("must be a string");
    auto result = parse(json::text(from, problem));
    if (result)
        to = std::move(*result);
    else
        problem.report(result.error());
}

} // namespace

std::string base64Text(std::string_view bytes) { return toBase64(bytes); }

void readBase64(const boost::json::value& from, std::string& to, json::Problem& problem) {
    if (!from.is_string()) return problem.report("must be a string");
    auto bytes = fromBase64(json::text(from, problem));
    if (bytes)
        to = std::move(*bytes);
    else
        problem.report("must be base64");
}

void readBase64(const boost::json::value& from, std::span<unsigned char> to, json::Problem& problem) {
    std::string bytes;
    readBase64(from, bytes, problem);
    if (bytes.size() != to.size())
        return problem.report("must be base64 of " + std::to_string(to.size()) + " bytes");
    std::copy(bytes.begin(), bytes.end(), to.begin());
}

void readIdText(const boost::json::value& from, bool mayBeEmpty, std::string& to, json::Problem& problem) {
    to = json::text(from, problem);
    if (!hasIdForm(to) && !(mayBeEmpty && to.empty())) problem.report("must be an id");
}

void readValue(const boost::json::value& from, Money& to, json::Problem& problem) {
    readBy(Money::parse, from, to, problem);
}
void readValue(const boost::json::value& from, Duration& to, json::Problem& problem) {
    readBy(Duration::parse, from, to, problem);
}
void readValue(const boost::json::value& from, WallTime& to, json::Problem& problem) {
    readBy(WallTime::parseRfc3339, from, to, problem);
}
void readValue(const boost::json::value& from, IpNetwork& to, json::Problem& problem) {
    readBy(IpNetwork::parse, from, to, problem);
}

} // namespace rubber::protocol
