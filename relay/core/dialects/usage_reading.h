// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/json_scan.h"
#include "shared/money.h"
#include "shared/usage/usage.h"

#include <optional>
#include <string>
#include <string_view>

namespace rubber::relay {

/// What the usage object of an answer says.
struct UsageReading {
    enum class Kind {
        Missing, ///< null, not an object, or without token counts and cost.
        Sound,
        Negative, ///< A count or a cost below zero, or parts above their whole: nothing of it is believed.
    } kind = Kind::Missing;
    Usage usage;
    bool operator==(const UsageReading&) const = default;
};

/// Takes numbers out of a usage object, value by value; `broken` once one of them cannot be true.
struct UsageNumbers {
    bool any = false;    ///< A number was there.
    bool broken = false; ///< Negative, fractional, absurdly large, or no number at all.

    /// The value whose first token is `token`; null leaves `into` alone.
    void count(const JsonScanner& scan, JsonScanner::Token token, std::int64_t& into);
    void money(const JsonScanner& scan, JsonScanner::Token token, std::optional<Money>& into);
};

/// Visits the members of the object whose ObjectBegin was just read: `visit(name, token)` sees the first
/// token of each value and may read on inside it; whatever it leaves of the value is skipped. False: the JSON
/// is not sound.
template <class Visit>
bool visitMembers(JsonScanner& scan, Visit visit) {
    using Token = JsonScanner::Token;
    for (Token token = scan.next(); token != Token::ObjectEnd; token = scan.next()) {
        if (token != Token::Key) return false;
        const std::string name = scan.text();
        token = scan.next();
        const std::size_t outside =
            scan.depth() - (token == Token::ObjectBegin || token == Token::ArrayBegin ? 1 : 0);
        visit(name, token);
        while (scan.depth() > outside)
            if (scan.next() == Token::Error) return false;
        if (scan.error()) return false;
    }
    return true;
}

} // namespace rubber::relay
