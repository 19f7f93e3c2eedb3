// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/error_name.h"
#include "desktop/app/providers.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/send_prices.h"
#include "desktop/vault/files.h"
#include "desktop/vault/settings.h"
#include "shared/crypto/dsse.h"
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

/// A new model gets the plain input price for every kind of input: never cheaper than could be billed by
/// mistake.
ModelPrice changed(const ModelPrice* known, UnitPrice input, UnitPrice output) {
    ModelPrice price = known ? *known : ModelPrice{};
    const UnitPrice before = price.input; // A new model is in proportion already.
    for (UnitPrice* part : {&price.cacheRead, &price.cacheWrite5m, &price.cacheWrite1h, &price.audioIn})
        *part = inProportion(*part, before, input);
    price.audioOut = inProportion(price.audioOut, price.output, output);
    price.input = input;
    price.output = output;
    if (input.pico == 0 && output.pico == 0) price.image = price.perRequest = price.perToolCall = UnitPrice{};
    price.source = "owner";
    return price;
}

std::string providerFor(const PriceBook& book, const PriceChange& change) {
    if (!change.provider.empty()) return change.provider;
    for (const auto& [provider, models] : book.providers())
        if (models.contains(change.model)) return provider;
    return change.model.find('/') != std::string::npos ? "openrouter" : "openai";
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
    PriceReceipt receipt;
    receipt.provider = providerFor(book, change);
    TRY(defaultBaseUrl(receipt.provider)); // Names an unknown provider.
    ModelPrice price = changed(book.find(receipt.provider, change.model), *input, *output);
    const std::string now = m_core->clock.wall().toRfc3339();
    price.asOf = now.substr(0, 10);
    book.set(receipt.provider, change.model, price);
    receipt.bookVersion = "owner-" + now + "-" + randomBase62(4);
    book.setVersion(receipt.bookVersion);

    TRY_LET(relays, relaysFor(*m_core, change.relay));
    for (const auto& relay : relays) {
        if (auto sent = sendPrices(*m_core, relay, book); sent)
            receipt.relays.push_back(relay.name);
        else
            receipt.failed.emplace_back(relay.name, sent.error());
    }
    // What no relay took is not the owner's book: asked again, it must be sent again.
    if (receipt.relays.empty() && !receipt.failed.empty())
        return tl::unexpected(receipt.failed.front().second);
    TRY_LET(vault, m_core->openVault());
    TRY(vault::Settings(vault).set(kBookSetting, book.toJson()));
    return receipt;
}

} // namespace rubber::desktop
