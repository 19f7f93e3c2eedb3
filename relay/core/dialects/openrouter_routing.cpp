// SPDX-License-Identifier: GPL-3.0-or-later
// The `provider` object of requests to OpenRouter.
#include "relay/core/dialects/decimal_cost.h"
#include "relay/core/dialects/facts_reader.h"

#include <algorithm>

namespace rubber::relay {

bool FactsReader::openRouterRouting() {
    OwnRouting& routing = m_facts.routing.emplace();
    const Token token = m_scan.next();
    const std::size_t begin = m_scan.begin();
    routing.empty = true;
    const bool read = token == Token::Null || membersOf("provider", token, [&](const std::string& name) {
                          routing.empty = false;
                          if (name == "only" || name == "order") return routingSlugs();
                          if (name == "max_price") return routingPrices();
                          return guardedMember("provider", name);
                      });
    routing.value = Span{begin, m_scan.end() - begin};
    return read;
}

/// Provider slugs with a tier ("openai/priority") opt into another price.
bool FactsReader::routingSlugs() {
    return eachElement("provider.order", [&](Token token) {
        if (token != Token::String) return wrongType("provider.order");
        const std::string slug = m_scan.text();
        const auto slash = slug.rfind('/');
        if (slash == std::string::npos) return true;
        const std::string tier = slug.substr(slash + 1);
        return (tier != "priority" && tier != "fast") ||
               refuse(RefusalCode::FieldNotAllowed, "provider=" + slug);
    });
}

bool FactsReader::routingPrices() {
    const Token token = m_scan.next();
    const std::size_t begin = m_scan.begin();
    const bool read =
        token == Token::Null || membersOf("provider.max_price", token, [&](const std::string& name) {
            const auto known = {"prompt", "completion", "request", "image", "audio"};
            if (std::find(known.begin(), known.end(), name) == known.end())
                return refuse(RefusalCode::FieldNotAllowed, "provider.max_price." + name);
            const Token value = m_scan.next();
            if (value == Token::Null) return true;
            if (value != Token::Number && value != Token::String) return wrongType("provider.max_price");
            const auto price = parseDecimalCost(m_scan.raw());
            if (!price || *price < Money()) return wrongType("provider.max_price." + name);
            m_facts.routing->prices.push_back({name, std::string(bytesFrom(m_scan.begin())), *price});
            return true;
        });
    m_facts.routing->maxPrice = Span{begin, m_scan.end() - begin};
    return read;
}

} // namespace rubber::relay
