// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/root_splices.h"

#include "relay/core/dialects/openrouter_price.h"

#include <algorithm>

namespace rubber::relay {

void RootSplices::limit(std::string_view name, std::uint64_t least) {
    if (!m_wish.outputLimit || m_facts.outputLimit) return;
    const std::string limit = std::to_string(std::max(*m_wish.outputLimit, least));
    if (m_facts.nullLimit)
        m_splices.list.push_back({m_facts.nullLimit->offset, m_facts.nullLimit->size, limit});
    else
        m_front.append("\"").append(name).append("\":").append(limit).append(",");
}

void RootSplices::limitWithin(std::string_view object, std::string_view name) {
    if (m_facts.nullLimit) return limit(name);
    if (!m_wish.outputLimit || m_facts.outputLimit) return;
    const std::string member =
        std::string("\"").append(name).append("\":").append(std::to_string(*m_wish.outputLimit));
    const auto& within = m_facts.limitObject;
    if (!within)
        m_front.append("\"").append(object).append("\":{").append(member).append("},");
    else if (m_facts.limitObjectEmpty)
        m_splices.list.push_back({within->offset, within->size, "{" + member + "}"});
    else
        m_splices.list.push_back({within->offset + 1, 0, member + ","});
}

void RootSplices::includeUsage() {
    if (!m_facts.stream || m_facts.includeUsage) return;
    m_splices.usageSpliced = true;
    const std::string member = R"("include_usage":true)";
    const auto& options = m_facts.streamOptions;
    if (!options)
        m_front += R"("stream_options":{)" + member + "},";
    else if (m_facts.streamOptionsEmpty)
        m_splices.list.push_back({options->offset, options->size, "{" + member + "}"});
    else if (m_facts.includeUsageValue)
        m_splices.list.push_back(
            {m_facts.includeUsageValue->offset, m_facts.includeUsageValue->size, "true"});
    else
        m_splices.list.push_back({options->offset + 1, 0, member + ","});
}

void RootSplices::maxPrice() {
    if (m_wish.price)
        m_splices.maxPriceSpliced = spliceMaxPrice(m_facts, *m_wish.price, m_front, m_splices.list);
}

Splices RootSplices::take() {
    if (!m_front.empty()) m_splices.list.push_back({m_facts.spliceAt, 0, std::move(m_front)});
    std::sort(m_splices.list.begin(), m_splices.list.end(),
              [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
    return std::move(m_splices);
}

} // namespace rubber::relay
