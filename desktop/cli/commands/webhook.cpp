// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/webhooks.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/table.h"
#include "desktop/cli/webhook_text.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

constexpr Duration kWait = Duration::seconds(20), kBetweenQuestions = Duration::seconds(1);

Result<Secret> urlOf(Context& context) {
    const std::string& word = context.options.word(0);
    if (word == "-") return context.passphrases.readLine();
    return Secret(word);
}

desktop::WebhookTarget targetOf(const Options& options) { return {options.word(0), options.relay}; }

/// The secret or the public key, which nobody can show again.
Outcome showNew(Context& context, const desktop::NewWebhook& made, const std::string& front) {
    if (context.options.json) {
        context.jsonSecret(newWebhookJson(made), made.secret);
        return Exit::Done;
    }
    context.terminal.outSecret(front + "\n" + newWebhookFacts(made), made.secret);
    if (made.scheme == WebhookScheme::V1)
        context.terminal.talk("Its receiver checks with this secret. It is shown this once.");
    else
        context.terminal.talk("Its receiver checks with this public key. The private key is on the relay alone.");
    if (made.previousUntil)
        context.terminal.talk("The one before signs, too, until " + localTime(*made.previousUntil) + ".");
    return Exit::Done;
}

Outcome showChanged(Context& context, const desktop::WebhookReport& hook, const std::string& said) {
    if (context.options.json)
        context.json(webhookJson(hook));
    else
        context.terminal.out(said);
    return Exit::Done;
}

} // namespace

Outcome webhookAdd(Context& context) {
    TRY(context.unlock());
    TRY_LET(url, urlOf(context));
    desktop::WebhookWords words;
    words.url = std::move(url);
    words.events = context.options.events;
    words.format = context.options.format;
    words.scheme = context.options.signature;
    words.relay = context.options.relay;
    context.terminal.progress("Adding...");
    TRY_LET(made, desktop::addWebhook(context.app, words));
    TRY(showNew(context, made, "Webhook added"));
    context.terminal.talk("Try it: rubberapi webhook test " + made.hook.text());
    return Exit::Done;
}

Outcome webhookList(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relays...");
    TRY_LET(report, desktop::webhooks(context.app, context.options.relay));
    bool all = true;
    std::vector<std::string> items, warnings;
    for (const auto& hook : report.hooks)
        items.push_back(webhookJson(hook));
    for (const auto& trouble : report.troubles) {
        all = all && !trouble.error;
        warnings.push_back(trouble.error
                               ? "without the webhooks of " + safe(trouble.relay) + ": " + sentence(*trouble.error)
                               : safe(trouble.relay) + " is sealed; what happens is told when it is open again");
    }
    if (context.options.json) {
        context.json(jsonArray(items), warnings);
        return all ? Exit::Done : Exit::Partly;
    }
    if (!report.hooks.empty())
        context.terminal.out(webhookTable(report.hooks, context.clock.wall(),
                                          context.options.wide ? 0 : context.terminal.surface().columns));
    else if (all)
        context.terminal.talk("There is no webhook. See: rubberapi webhook add --help");
    for (const auto& warning : warnings)
        context.terminal.warn(warning);
    return all ? Exit::Done : Exit::Partly;
}

Outcome webhookTest(Context& context) {
    const auto patience = context.options.wait.empty() ? Result<Duration>(kWait) : Duration::parse(context.options.wait);
    if (!patience) return fail(ErrorCode::Invalid, "bad_option: --wait takes a span, such as 20s");
    TRY(context.unlock());
    context.terminal.progress("Sending...");
    TRY_LET(test, desktop::testWebhook(context.app, targetOf(context.options)));
    const InterruptGuard guard(context.cancelled);
    desktop::WebhookTestOutcome outcome;
    for (Duration waited;; waited.ms += kBetweenQuestions.ms) {
        TRY_LET(now, desktop::testedWebhook(context.app, test));
        outcome = std::move(now);
        if (outcome.tried || waited >= *patience) break;
        if (guard.interrupted()) return Exit::Interrupted;
        context.nap(kBetweenQuestions);
    }
    const bool works = outcome.tried && outcome.hook.status.lastOutcome == "delivered";
    if (context.options.json)
        context.json(webhookTestJson(outcome));
    else
        context.terminal.out(webhookTestText(outcome));
    return works ? Exit::Done : Exit::Failed;
}

Outcome webhookRotate(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Rotating...");
    TRY_LET(made, desktop::rotateWebhook(context.app, targetOf(context.options)));
    return showNew(context, made, "Webhook has a new secret");
}

Outcome webhookRemove(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Removing...");
    TRY_LET(removed, desktop::removeWebhook(context.app, targetOf(context.options)));
    return showChanged(context, removed, safe(removed.status.host) + " is told nothing any more.");
}

Outcome webhookEnable(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Enabling...");
    TRY_LET(enabled, desktop::enableWebhook(context.app, targetOf(context.options)));
    return showChanged(context, enabled, safe(enabled.status.host) + " is told what happens from now on.");
}

} // namespace rubber::cli
