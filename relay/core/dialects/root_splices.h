// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"

#include <string>
#include <string_view>

namespace rubber::relay {

/// Puts together the splices of one body. New root members go in front of the others: the root is never
/// empty, it has a model.
class RootSplices {
public:
    RootSplices(const RequestFacts& facts, const SpliceWish& wish) : m_facts(facts), m_wish(wish) {}

    /// The output limit under this name, where the body has none.
    void limit(std::string_view name, std::uint64_t least = 1);
    /// The same inside an object of the root, which is made where there is none.
    void limitWithin(std::string_view object, std::string_view name);
    /// stream_options.include_usage, where a stream does not ask for it.
    void includeUsage();
    /// provider.max_price, where there is a price.
    void maxPrice();
    Splices take(); ///< In order. Once.

private:
    const RequestFacts& m_facts;
    const SpliceWish& m_wish;
    Splices m_splices;
    std::string m_front;
};

} // namespace rubber::relay
