// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/commands/price_receipt.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/price_text.h"

namespace rubber::cli {

namespace {

/// Only a file is seen from where the caller is.
std::string listPlace(const Context& context) {
    const std::string& from = context.options.from;
    return from == "shipped" || from.find("://") != std::string::npos ? from : context.path(from);
}

void show(Context& context, const desktop::PriceOffer& offer) {
    if (!context.options.json) {
        const std::string text = offerText(offer);
        if (!text.empty()) context.terminal.out(text);
    }
    context.terminal.talk("From " + safe(offer.from) + ": " + offerSummary(offer) + ".");
}

} // namespace

Outcome pricesDiff(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Fetching...");
    TRY_LET(offer, context.app.offeredPrices(listPlace(context)));
    TRY_LET(book, context.app.prices());
    show(context, offer);
    if (context.options.json) context.json(offerJson(offer, book.version()));
    return Exit::Done;
}

Outcome pricesUpdate(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Fetching...");
    TRY_LET(offer, context.app.offeredPrices(listPlace(context)));
    TRY_LET(book, context.app.prices());
    show(context, offer);
    if (!changesAnything(offer)) {
        context.terminal.talk("Nothing to change.");
        if (context.options.json) context.json(offerJson(offer, book.version()));
        return Exit::Done;
    }
    TRY_LET(agreed, confirmed(context, "Put these prices in force?"));
    if (!agreed) return Exit::Failed;
    context.terminal.progress("Sending...");
    TRY_LET(receipt, context.app.adoptPrices(offer, context.options.relay));
    if (context.options.json)
        context.json(JsonObject()
                         .raw("difference", offerJson(offer, book.version()))
                         .raw("receipt", receiptJson(receipt, {}))
                         .str());
    else
        showReceipt(context, receipt);
    return afterReceipt(context, receipt);
}

} // namespace rubber::cli
