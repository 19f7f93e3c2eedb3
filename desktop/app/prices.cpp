// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/error_name.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/send_prices.h"
#include "desktop/vault/files.h"
#include "desktop/vault/settings.h"
#include "shared/crypto/dsse.h"
#include "shared/providers/provider_table.h"
#include "shared/usage/shipped_prices.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr const char* kBookSetting = "price_book";
constexpr std::size_t kMaxBookBytes = 8u << 20;

Result<std::optional<std::string>> ownBook(App::Core& core) {
    if (!core.key) return std::optional<std::string>();
    TRY_LET(vault, core.openVault());
    return vault::Settings(vault).find(kBookSetting);
}

/// `old` moved by as much as `from` moved to `to`, rounded up: cached and written tokens keep their relation
/// to plain ones.
UnitPrice inProportion(UnitPrice old, UnitPrice from, UnitPrice to) {
    if (from.pico == 0 || old.pico == 0) return to;
    const auto scaled = (static_cast<Uint128>(old.pico) * static_cast<Uint128>(to.pico) +
                         static_cast<Uint128>(from.pico) - 1) /
                        static_cast<Uint128>(from.pico);
    return {scaled > static_cast<Uint128>(INT64_MAX) ? INT64_MAX : static_cast<std::int64_t>(scaled)};
}

/// A new model gets the plain price for every kind of token: never cheaper than could be billed by mistake.
ModelPrice changed(const ModelPrice* known, UnitPrice input, UnitPrice output) {
    if (!known || (input.pico == 0 && output.pico == 0)) {
        ModelPrice price = ModelPrice::ofTokens(input, output);
        if (!known) return price;
        price.contextTokens = known->contextTokens;
        price.maxOutputTokens = known->maxOutputTokens;
        price.hiddenReasoning = known->hiddenReasoning;
        return price;
    }
    ModelPrice price = *known;
    const auto moved = [&](UnitPrice ModelPrice::*part, UnitPrice old) {
        const auto found = std::find_if(kPriceParts.begin(), kPriceParts.end(),
                                        [&](const PricePart& each) { return each.price == part; });
        const auto base = found->otherwise ? found->otherwise : part;
        if (base == &ModelPrice::input) return inProportion(old, known->input, input);
        if (base == &ModelPrice::output) return inProportion(old, known->output, output);
        return old;
    };
    for (const PricePart& part : kPriceParts)
        price.*part.price = moved(part.price, known->*part.price);
    for (PriceTier& tier : price.tiers)
        for (PriceTier::Change& change : tier.changes)
            change.price = moved(change.part, change.price);
    price.input = input;
    price.output = output;
    return price;
}

/// "per_image=0.04"
Status setNamed(ModelPrice& price, const std::string& word) {
    const std::size_t sign = std::min(word.find('='), word.size());
    std::string names;
    for (const PricePart& part : kPriceParts) {
        if (part.price == &ModelPrice::input || part.price == &ModelPrice::output) continue;
        names += (names.empty() ? "" : ", ") + std::string(part.name);
        if (word.substr(0, sign) != part.name || sign == word.size()) continue;
        const std::string usd = word.substr(sign + 1);
        const auto value = part.perMillion ? UnitPrice::parsePerMillion(usd) : UnitPrice::parsePerUnit(usd);
        if (!value)
            return fail(ErrorCode::Invalid, "bad_option: --price " + std::string(part.name) +
                                                " takes dollars " +
                                                (part.perMillion ? "per million tokens" : "for each one"));
        price.*part.price = *value;
        return {};
    }
    return fail(ErrorCode::Invalid, "bad_option: --price takes NAME=USD, where NAME is one of " + names);
}

std::string providerFor(const PriceBook& book, const std::string& provider, const std::string& model) {
    if (!provider.empty()) return provider;
    for (const auto& [name, models] : book.providers())
        if (models.contains(model)) return name;
    if (model.find('/') != std::string::npos) return "openrouter";
    if (model.starts_with("claude-")) return "anthropic";
    return model.starts_with("gemini-") ? "google" : "openai";
}

Result<std::vector<vault::StoredRelay>> relaysFor(App::Core& core, const std::string& name) {
    TRY_LET(vault, core.openVault());
    if (name.empty()) return vault::Relays(vault).all();
    TRY_LET(relay, findRelay(vault, name));
    std::vector<vault::StoredRelay> one;
    one.push_back(std::move(relay));
    return one;
}

} // namespace

Result<PriceBook> bookInForce(App::Core& core) {
    TRY_LET(own, ownBook(core));
    if (own) return PriceBook::parse(*own);
    if (auto shipped = vault::readFile(core.options.pricesFile, kMaxBookBytes))
        return PriceBook::parse(*shipped);
    return PriceBook::parse(shippedPricesJson());
}

Status sendPrices(App::Core& core, const vault::StoredRelay& relay, const PriceBook& book) {
    std::string body;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
        const protocol::PricesUpdate update{relay.id, device.id, book.toJson()};
        body = protocol::encode(signEnvelope(device.key, device.id.text(), std::string(kPricesPayloadType),
                                             protocol::encode(update)));
    }
    auto answer = callRelay(core, relay, "prices", body, Effect::Changes);
    if (answer || isNamed(answer.error(), "version_too_old")) return {};
    return tl::unexpected(answer.error());
}

Result<PriceReceipt> putInForce(App::Core& core, PriceBook book, const std::string& relay) {
    PriceReceipt receipt;
    receipt.bookVersion = "owner-" + core.clock.wall().toRfc3339() + "-" + randomBase62(4);
    book.setVersion(receipt.bookVersion);
    TRY_LET(relays, relaysFor(core, relay));
    for (const auto& each : relays) {
        if (auto sent = sendPrices(core, each, book); sent)
            receipt.relays.push_back(each.name);
        else
            receipt.failed.emplace_back(each.name, sent.error());
    }
    // What no relay took is not the owner's book: asked again, it must be sent again.
    if (receipt.relays.empty() && !receipt.failed.empty())
        return tl::unexpected(receipt.failed.front().second);
    TRY_LET(vault, core.openVault());
    TRY(vault::Settings(vault).set(kBookSetting, book.toJson()));
    std::ignore = core.noteIn(vault, EventKind::PricesChanged, receipt.bookVersion);
    return receipt;
}

Status sendOwnPrices(App::Core& core, const vault::StoredRelay& relay) {
    TRY_LET(own, ownBook(core));
    if (!own) return {};
    TRY_LET(book, PriceBook::parse(*own));
    return sendPrices(core, relay, book);
}

Result<PriceBook> App::prices() { return bookInForce(*m_core); }

Result<PriceReceipt> App::setPrice(const PriceChange& change) {
    if (change.model.empty() || change.model.find_first_of(" \t\r\n\"*") != std::string::npos)
        return fail(ErrorCode::Invalid, "bad_option: MODEL is one concrete model id");
    const auto input = UnitPrice::parsePerMillion(change.inputPerMillion);
    if (!input)
        return fail(ErrorCode::Invalid, "bad_option: --input takes dollars per million tokens, such as 0.15");
    const auto output = UnitPrice::parsePerMillion(change.outputPerMillion);
    if (!output)
        return fail(ErrorCode::Invalid,
                    "bad_option: --output takes dollars per million tokens, such as 0.60");
    TRY_LET(book, bookInForce(*m_core));
    const std::string provider = providerFor(book, change.provider, change.model);
    if (!ProviderTable::shipped().find(provider))
        return fail(ErrorCode::Invalid,
                    "bad_option: --provider is one of " + ProviderTable::shipped().names());
    if (book.isFamily(provider, change.model))
        return fail(ErrorCode::Invalid, "bad_option: " + change.model + " is a family of models at " +
                                            provider + "; price them by their ids");
    ModelPrice price = changed(book.find(provider, change.model), *input, *output);
    for (const std::string& word : change.others)
        TRY(setNamed(price, word));
    price.source = kOwnersWord;
    price.asOf = m_core->clock.wall().toRfc3339().substr(0, 10);
    book.set(provider, change.model, price);
    TRY_LET(receipt, putInForce(*m_core, std::move(book), change.relay));
    receipt.provider = provider;
    return receipt;
}

Result<PriceReceipt> App::pinPrice(const std::string& provider, const std::string& model, bool pinned,
                                   const std::string& relay) {
    TRY_LET(book, bookInForce(*m_core));
    const std::string name = providerFor(book, provider, model);
    const ModelPrice* known = book.find(name, model);
    if (!known) return fail(ErrorCode::NotFound, "no_such_price: " + model + " at " + name);
    ModelPrice price = *known;
    price.source = pinned ? std::string(kOwnersWord) : "provider";
    book.set(name, model, price);
    TRY_LET(receipt, putInForce(*m_core, std::move(book), relay));
    receipt.provider = name;
    return receipt;
}

} // namespace rubber::desktop
