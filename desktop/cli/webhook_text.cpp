// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/webhook_text.h"

#include "desktop/cli/table.h"
#include "desktop/cli/terminal.h"
#include "desktop/cli/words.h"

#include <array>

namespace rubber::cli {

namespace {

struct Reason {
    std::string_view code;
    const char* words;
};
constexpr std::array kReasons{
    Reason{"timeout", "no answer within 15 seconds"},
    Reason{"unreachable", "it cannot be reached"},
    Reason{"untrusted", "its certificate is not trusted by the relay"},
    Reason{"forbidden_address", "its name leads to an address the relay does not send to"},
    Reason{"redirect", "it answers with a redirect, which is never followed"},
    Reason{"bad_answer", "what answers there does not speak HTTP"},
    Reason{"secret_lost", "the relay cannot open its secret; add the webhook again"},
    Reason{"gone", "it answered 410 Gone"},
};

std::string reasonText(const protocol::WebhookStatus& status) {
    for (const Reason& reason : kReasons)
        if (status.lastReason == reason.code) return reason.words;
    return "it answered " + std::to_string(status.lastStatus);
}

std::string stateText(const protocol::WebhookStatus& status, WallTime now) {
    if (!status.disabledBecause.empty()) return "disabled: " + safe(status.disabledBecause);
    if (!status.lastAt) return "not used yet";
    const std::string when = agoShort(now - *status.lastAt);
    if (status.lastOutcome == "delivered") return "works, " + when;
    return "fails, " + when + ": " + reasonText(status);
}

std::string waitingText(const protocol::WebhookStatus& status) {
    std::string text = std::to_string(status.waiting);
    if (status.dropped) text += ", " + std::to_string(status.dropped) + " lost";
    if (status.givenUp) text += ", " + std::to_string(status.givenUp) + " given up";
    return text;
}

} // namespace

std::string newWebhookJson(const desktop::NewWebhook& made) {
    JsonObject json;
    json.text("id", made.hook.text())
        .text("relay", made.relay)
        .text("host", made.host)
        .text("signature", toString(made.scheme));
    if (made.scheme == WebhookScheme::V1)
        json.secret("secret");
    else
        json.null("secret");
    return json.textOrNull("public_key", made.publicKey).time("previous_until", made.previousUntil).str();
}

std::string newWebhookFacts(const desktop::NewWebhook& made) {
    std::vector<std::pair<std::string, std::string>> lines{
        {"Id", made.hook.text()}, {"Host", safe(made.host)}, {"Relay", safe(made.relay)}};
    if (made.scheme == WebhookScheme::V1)
        lines.emplace_back("Secret", std::string(1, kSecretMark));
    else
        lines.emplace_back("Public key", made.publicKey);
    return facts(lines, 12, "  ");
}

std::string webhookJson(const desktop::WebhookReport& hook) {
    const auto& status = hook.status;
    return JsonObject()
        .text("id", status.hook.text())
        .text("relay", hook.relay)
        .text("host", status.host)
        .texts("events", status.events)
        .text("format", toString(status.format))
        .text("signature", toString(status.scheme))
        .textOrNull("public_key", hook.publicKey)
        .time("created_at", status.createdAt)
        .textOrNull("disabled_because", status.disabledBecause)
        .time("previous_until", status.previousUntil)
        .count("waiting", status.waiting)
        .count("dropped", status.dropped)
        .count("given_up", status.givenUp)
        .count("failures", status.failures)
        .time("last_at", status.lastAt)
        .textOrNull("last_outcome", status.lastOutcome)
        .number("last_status", status.lastStatus)
        .textOrNull("last_reason", status.lastReason)
        .time("next_at", status.nextAt)
        .str();
}

std::string webhookTable(const std::vector<desktop::WebhookReport>& hooks, WallTime now, int columns) {
    Table table({{"ID"}, {"HOST"}, {"STATE"}, {"EVENTS"}, {"WAITING"}, {"RELAY"}, {"FORMAT"}, {"SIGNATURE"}});
    for (const auto& hook : hooks)
        table.row({hook.status.hook.text(), safe(hook.status.host), stateText(hook.status, now),
                   hook.status.events.empty() ? "all" : safe(joined(hook.status.events)), waitingText(hook.status),
                   safe(hook.relay), toString(hook.status.format), toString(hook.status.scheme)});
    return table.render(columns);
}

std::string webhookTestJson(const desktop::WebhookTestOutcome& outcome) {
    return JsonObject()
        .boolean("tried", outcome.tried)
        .boolean("delivered", outcome.tried && outcome.hook.status.lastOutcome == "delivered")
        .raw("webhook", webhookJson(outcome.hook))
        .str();
}

std::string webhookTestText(const desktop::WebhookTestOutcome& outcome) {
    const auto& status = outcome.hook.status;
    if (!outcome.tried) return "Not sent yet. Look again: rubberapi webhook list";
    if (status.lastOutcome == "delivered")
        return "Delivered: " + safe(status.host) + " answered " + std::to_string(status.lastStatus) + ".";
    return "Not delivered: " + reasonText(status) + ".";
}

} // namespace rubber::cli
