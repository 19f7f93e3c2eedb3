// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

std::string bookJson(const PriceBook& book, const std::string& onlyProvider) {
    std::vector<std::string> models;
    for (const auto& [provider, prices] : book.providers()) {
        if (!onlyProvider.empty() && provider != onlyProvider) continue;
        for (const auto& [model, price] : prices)
            models.push_back(JsonObject()
                                 .text("provider", provider)
                                 .text("model", model)
                                 .text("family", book.familyOf(provider, model))
                                 .text("input_per_million", price.input.toDecimalPerMillion())
                                 .text("output_per_million", price.output.toDecimalPerMillion())
                                 .text("cache_read_per_million", price.cacheRead.toDecimalPerMillion())
                                 .text("as_of", price.asOf)
                                 .text("source", price.source)
                                 .str());
    }
    return JsonObject().text("version", book.version()).raw("models", jsonArray(models)).str();
}

} // namespace

Outcome pricesShow(Context& context) {
    TRY(context.unlock());
    TRY_LET(book, context.app.prices());
    const std::string& only = context.options.provider;
    if (!only.empty() && !book.providers().contains(only))
        return fail(ErrorCode::Invalid, "bad_option: --provider: the price book has no " + only);
    if (context.options.json) {
        context.json(bookJson(book, only));
        return Exit::Done;
    }
    Table table({{"PROVIDER"},
                 {"MODEL"},
                 {"INPUT $/M", Align::Right},
                 {"OUTPUT $/M", Align::Right},
                 {"AS OF"},
                 {"SOURCE"}});
    for (const auto& [provider, prices] : book.providers()) {
        if (!only.empty() && provider != only) continue;
        for (const auto& [model, price] : prices)
            table.row({provider, safe(model), price.input.toDecimalPerMillion(),
                       price.output.toDecimalPerMillion(), safe(price.asOf), safe(price.source)});
    }
    context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    context.terminal.talk("Price book " + safe(book.version()) + ". Prices are USD per million tokens.");
    return Exit::Done;
}

Outcome pricesSet(Context& context) {
    TRY(context.unlock());
    desktop::PriceChange change;
    change.model = context.options.word(0);
    change.provider = context.options.provider;
    change.inputPerMillion = context.options.input;
    change.outputPerMillion = context.options.output;
    change.relay = context.options.relay;
    context.terminal.progress("Sending...");
    TRY_LET(receipt, context.app.setPrice(change));

    if (context.options.json) {
        std::vector<std::string> failed;
        for (const auto& [relay, error] : receipt.failed)
            failed.push_back(JsonObject().text("relay", relay).text("message", sentence(error)).str());
        context.json(JsonObject()
                         .text("provider", receipt.provider)
                         .text("model", change.model)
                         .text("version", receipt.bookVersion)
                         .texts("relays", receipt.relays)
                         .raw("failed", jsonArray(failed))
                         .str());
    } else if (!receipt.relays.empty()) {
        context.terminal.out("In force on " + safe(joined(receipt.relays)) + ": price book " +
                             safe(receipt.bookVersion));
    }
    for (const auto& [relay, error] : receipt.failed)
        context.terminal.error(context.terminal.sign(Role::Danger) + " not in force on " + safe(relay) +
                               ": " + sentence(error));
    if (receipt.failed.empty()) return Exit::Done;
    return receipt.relays.empty() ? describe(receipt.failed.front().second).exit : Exit::Partly;
}

} // namespace rubber::cli
