// SPDX-License-Identifier: GPL-3.0-or-later
// What another price list would change, and putting it in force.
#include "desktop/app/openrouter_prices.h"
#include "desktop/app/providers.h"
#include "desktop/app/send_prices.h"
#include "desktop/client/https_get.h"
#include "desktop/vault/files.h"
#include "desktop/vault/upstream_keys.h"
#include "shared/usage/shipped_prices.h"

namespace rubber::desktop {

namespace {

constexpr std::int64_t kMostListBytes = 16 << 20;
constexpr const char* kModels = "/models?output_modalities=all";

/// The base URL of the one OpenRouter upstream key of the vault; else OpenRouter itself.
Result<std::string> listAddress(App::Core& core) {
    TRY_LET(base, baseUrlOf("openrouter", ""));
    if (!core.key) return base + kModels;
    TRY_LET(vault, core.openVault());
    TRY_LET(keys, vault::UpstreamKeyTable(vault).all());
    std::string only;
    for (const auto& key : keys) {
        if (key.provider != "openrouter") continue;
        if (!only.empty() && only != key.baseUrl) return base + kModels;
        only = key.baseUrl;
    }
    return (only.empty() ? base : only) + kModels;
}

bool isUrl(const std::string& from) { return from.starts_with("https://") || from.starts_with("http://"); }

Result<std::string> fetched(const std::string& url) {
    const std::string page = url.substr(0, url.find('?'));
    if (const auto checked = checkedBaseUrl(page); !checked)
        return fail(ErrorCode::Invalid, "bad_option: --from is a file, https://..., or http:// on loopback");
    return fetchPublicPage(url, kMostListBytes);
}

Result<std::string> read(const std::string& from) {
    if (from == "shipped") return std::string(shippedPricesJson());
    if (isUrl(from)) return fetched(from);
    auto text = vault::readFile(from, static_cast<std::size_t>(kMostListBytes));
    if (!text) return fail(ErrorCode::NotFound, "price_list_unreadable: " + from + " cannot be read");
    return text;
}

/// What can be taken from a book: a file that says "owner" is not our owner's word, and a model may not have
/// the name of one of our families.
void takeOffered(const PriceBook& book, const PriceBook& inForce, PriceOffer& offer) {
    for (const auto& [provider, models] : book.providers())
        for (const auto& [model, price] : models) {
            if (inForce.isFamily(provider, model)) {
                offer.leftOut.push_back({model, "its id is the name of a family of models"});
                continue;
            }
            ModelPrice offered = price;
            if (offered.source == kOwnersWord) offered.source = "file";
            offer.book.set(provider, model, std::move(offered));
        }
    offer.book.addFamiliesOf(book);
}

} // namespace

Result<PriceOffer> App::offeredPrices(const std::string& from) {
    PriceOffer offer;
    offer.from = from;
    if (from.empty()) {
        TRY_LET(address, listAddress(*m_core));
        offer.from = address;
    }
    TRY_LET(text, read(offer.from));
    TRY_LET(inForce, bookInForce(*m_core));
    if (auto book = PriceBook::parse(text)) {
        takeOffered(*book, inForce, offer);
    } else if (text.find("rubberapi/prices/") != std::string::npos) {
        return fail(ErrorCode::Invalid, "price_list_unreadable: " + book.error().context);
    } else {
        const std::string today = m_core->clock.wall().toRfc3339().substr(0, 10);
        TRY_LET(listed, readOpenRouterPrices(text, inForce, today));
        offer.leftOut = std::move(listed.leftOut);
        takeOffered(listed.book, inForce, offer);
    }
    offer.differences = priceDifferences(inForce, offer.book);
    return offer;
}

Result<PriceReceipt> App::adoptPrices(const PriceOffer& offer, const std::string& relay) {
    TRY_LET(book, bookInForce(*m_core));
    if (priceDifferences(book, offer.book) != offer.differences)
        return fail(ErrorCode::Invalid, "price_book_changed: the prices in force changed meanwhile");
    applyDifferences(book, offer.differences);
    book.addFamiliesOf(offer.book);
    if (book.toJson().size() > kMostBookBytes)
        return fail(ErrorCode::Invalid, "price_list_too_large: the price book would be too large to send");
    return putInForce(*m_core, std::move(book), relay);
}

} // namespace rubber::desktop
