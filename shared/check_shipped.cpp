// SPDX-License-Identifier: GPL-3.0-or-later
// Run by the build once shared/ is linked: a data file that does not parse fails the build, not the program.
#include "shared/providers/provider_table.h"
#include "shared/providers/shipped_providers.h"
#include "shared/usage/price_book.h"
#include "shared/usage/shipped_prices.h"

#include <cstdio>

namespace {

bool good(const char* file, const rubber::Status& status) {
    if (!status) std::fprintf(stderr, "resources/%s: %s\n", file, status.error().context.c_str());
    return status.has_value();
}

template <class T>
rubber::Status statusOf(const rubber::Result<T>& result) {
    if (!result) return tl::unexpected(result.error());
    return {};
}

} // namespace

int main() {
    const bool prices = good("prices.json", statusOf(rubber::PriceBook::parse(rubber::shippedPricesJson())));
    const bool providers =
        good("providers.json", statusOf(rubber::ProviderTable::parse(rubber::shippedProvidersJson())));
    return prices && providers ? 0 : 1;
}
