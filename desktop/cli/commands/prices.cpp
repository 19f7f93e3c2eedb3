// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/commands/price_receipt.h"
#include "desktop/cli/price_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

/// What `prices show` was asked for.
struct Filter {
    std::string provider, part;
    bool takes(const std::string& name, const std::string& model) const {
        return (provider.empty() || name == provider) && model.find(part) != std::string::npos;
    }
};

std::string bookJson(const PriceBook& book, const Filter& filter) {
    std::vector<std::string> models;
    for (const auto& [provider, prices] : book.providers())
        for (const auto& [model, price] : prices)
            if (filter.takes(provider, model))
                models.push_back(JsonObject()
                                     .text("provider", provider)
                                     .text("model", model)
                                     .text("family", book.familyOf(provider, model))
                                     .text("input_per_million", price.input.toDecimalPerMillion())
                                     .text("output_per_million", price.output.toDecimalPerMillion())
                                     .text("cache_read_per_million", price.cacheRead.toDecimalPerMillion())
                                     .raw("prices", priceJson(price))
                                     .boolean("pinned", price.source == kOwnersWord)
                                     .text("as_of", price.asOf)
                                     .text("source", price.source)
                                     .str());
    return JsonObject().text("version", book.version()).raw("models", jsonArray(models)).str();
}

/// Every price beside the two that have columns of their own.
std::string otherPrices(const ModelPrice& price) {
    std::vector<std::string> words = priceWords(price);
    words.erase(words.begin(), words.begin() + 2);
    return joined(words);
}

} // namespace

Outcome pricesShow(Context& context) {
    TRY(context.unlock());
    TRY_LET(book, context.app.prices());
    const Filter filter{context.options.provider, context.options.word(0)};
    if (!filter.provider.empty() && !book.providers().contains(filter.provider))
        return fail(ErrorCode::Invalid, "bad_option: --provider: the price book has no " + filter.provider);
    if (context.options.json) {
        context.json(bookJson(book, filter));
        return Exit::Done;
    }
    Table table({{"PROVIDER"},
                 {"MODEL"},
                 {"INPUT $/M", Align::Right},
                 {"OUTPUT $/M", Align::Right},
                 {"AS OF"},
                 {"SOURCE"},
                 {"OTHER PRICES"}});
    for (const auto& [provider, prices] : book.providers())
        for (const auto& [model, price] : prices)
            if (filter.takes(provider, model))
                table.row({safe(provider), safe(model), price.input.toDecimalPerMillion(),
                           price.output.toDecimalPerMillion(), safe(price.asOf), safe(price.source),
                           otherPrices(price)});
    if (table.empty()) return fail(ErrorCode::NotFound, "no_such_price: " + safe(filter.part));
    context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    context.terminal.talk("Price book " + safe(book.version()) +
                          ". USD per million tokens; names that begin with per_ are for each one.");
    return Exit::Done;
}

Outcome pricesSet(Context& context) {
    TRY(context.unlock());
    desktop::PriceChange change;
    change.model = context.options.word(0);
    change.provider = context.options.provider;
    change.inputPerMillion = context.options.input;
    change.outputPerMillion = context.options.output;
    change.others = context.options.prices;
    change.relay = context.options.relay;
    context.terminal.progress("Sending...");
    TRY_LET(receipt, context.app.setPrice(change));
    if (context.options.json)
        context.json(receiptJson(receipt, change.model));
    else
        showReceipt(context, receipt);
    return afterReceipt(context, receipt);
}

Outcome pricesPin(Context& context) {
    TRY(context.unlock());
    const std::string& model = context.options.word(0);
    context.terminal.progress("Sending...");
    TRY_LET(receipt, context.app.pinPrice(context.options.provider, model, !context.options.off,
                                          context.options.relay));
    if (context.options.json)
        context.json(receiptJson(receipt, model));
    else
        showReceipt(context, receipt);
    return afterReceipt(context, receipt);
}

std::string receiptJson(const desktop::PriceReceipt& receipt, const std::string& model) {
    std::vector<std::string> failed;
    for (const auto& [relay, error] : receipt.failed)
        failed.push_back(JsonObject().text("relay", relay).text("message", sentence(error)).str());
    JsonObject object;
    if (!model.empty()) object.text("provider", receipt.provider).text("model", model);
    return object.text("version", receipt.bookVersion)
        .texts("relays", receipt.relays)
        .raw("failed", jsonArray(failed))
        .str();
}

void showReceipt(Context& context, const desktop::PriceReceipt& receipt) {
    if (!receipt.relays.empty())
        context.terminal.out("In force on " + safe(joined(receipt.relays)) + ": price book " +
                             safe(receipt.bookVersion));
    else if (receipt.failed.empty())
        context.terminal.talk("Kept for the first relay that is paired: price book " +
                              safe(receipt.bookVersion));
}

Outcome afterReceipt(Context& context, const desktop::PriceReceipt& receipt) {
    for (const auto& [relay, error] : receipt.failed)
        context.terminal.error(context.terminal.sign(Role::Danger) + " not in force on " + safe(relay) +
                               ": " + sentence(error));
    if (receipt.failed.empty()) return Exit::Done;
    return receipt.relays.empty() ? describe(receipt.failed.front().second).exit : Exit::Partly;
}

} // namespace rubber::cli
