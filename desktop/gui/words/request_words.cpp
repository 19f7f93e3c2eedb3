// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/request_words.h"

#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "shared/proxy_key.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace rubber::desktop::gui {

using protocol::RequestOutcome;
using protocol::Row;

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("request", text, nullptr, n); }
QString text(const std::string& from) { return QString::fromStdString(from); }

#define SAYS(text) QT_TRANSLATE_NOOP("request", text)

/// A refusal's code, or a note of a settled row: its status, a few words, and which part of the policy it
/// was.
struct Known {
    std::string_view code;
    int status;
    const char *words, *decision;
};
constexpr std::array kKnown{
    Known{"budget_exhausted", 402, SAYS("limit used up"),
          SAYS("A daily, lifetime or request limit of the key was used up.")},
    Known{"budget_busy", 429, SAYS("budget held"),
          SAYS("The rest of the budget was held by requests that were running.")},
    Known{"request_over_limit", 402, SAYS("too dear"),
          SAYS("It could have cost more than the key may still spend.")},
    Known{"price_changed", 402, SAYS("price rose"),
          SAYS("No endpoint serves it for at most twice its price in the relay's price book.")},
    Known{"model_not_allowed", 403, SAYS("model not allowed"), SAYS("The model is not on the key's list.")},
    Known{"model_unpriced", 403, SAYS("no known price"),
          SAYS("The model has no price, and a limited key may only use what can be priced.")},
    Known{"model_missing", 400, SAYS("no model named"), SAYS("The request named no model.")},
    Known{"ip_locked", 403, SAYS("address not allowed"),
          SAYS("The key is locked to the address that used it first.")},
    Known{"ip_not_allowed", 403, SAYS("address not allowed"),
          SAYS("The address is in none of the key's networks.")},
    Known{"key_killed", 403, SAYS("key killed"), SAYS("The key is killed.")},
    Known{"key_suspended", 403, SAYS("key suspended"), SAYS("The key is suspended.")},
    Known{"key_expired", 403, SAYS("key expired"), SAYS("The key's end date has passed.")},
    Known{"key_idle_expired", 403, SAYS("key expired"),
          SAYS("The key was not used for as long as its policy allows.")},
    Known{"key_unknown", 401, SAYS("unknown key"), SAYS("No key of this relay was presented.")},
    Known{"rate_limited", 429, SAYS("too many a minute"),
          SAYS("The key's limit of requests or tokens a minute was reached.")},
    Known{"too_many_concurrent", 429, SAYS("too many at once"),
          SAYS("The key's limit of requests at once was reached.")},
    Known{"too_many_auth_failures", 429, SAYS("too many failures"),
          SAYS("The address had failed too often.")},
    Known{"endpoint_not_allowed", 403, SAYS("endpoint not allowed"),
          SAYS("The endpoint is not open to the key.")},
    Known{"method_not_allowed", 403, SAYS("method not allowed"),
          SAYS("The method is not allowed on this endpoint.")},
    Known{"minting_endpoint", 403, SAYS("hands out credentials"),
          SAYS("The endpoint hands out credentials; no proxy key may use it.")},
    Known{"account_endpoint", 403, SAYS("account endpoint"),
          SAYS("The endpoint shows or changes the owner's account; no proxy key may use it.")},
    Known{"stored_data", 403, SAYS("stored data"),
          SAYS("The endpoint reaches data others stored under the same upstream key.")},
    Known{"background_work", 403, SAYS("background work"),
          SAYS("It starts work that is billed after its answer, so its cost cannot be limited.")},
    Known{"amount_over_limit", 403, SAYS("amount too large"),
          SAYS("The amount is more than the key may move at once.")},
    Known{"field_not_allowed", 400, SAYS("field not allowed"),
          SAYS("A field of the request may widen its cost and is not allowed.")},
    Known{"malformed_request", 400, SAYS("not readable"), SAYS("The request could not be read.")},
    Known{"ambiguous_request", 400, SAYS("ambiguous"), SAYS("The request could be read in two ways.")},
    Known{"body_too_large", 413, SAYS("body too large"), SAYS("The body is larger than the relay accepts.")},
    Known{"length_required", 411, SAYS("no length"), SAYS("The request did not say how long it is.")},
    Known{"unsupported_media_type", 415, SAYS("media type"),
          SAYS("The body is of a type this endpoint does not take.")},
    Known{"misdirected_request", 421, SAYS("wrong host"),
          SAYS("The relay does not answer for that host name.")},
    Known{"upgrade_refused", 400, SAYS("no upgrade"), SAYS("The relay upgrades no connections.")},
    Known{"relay_busy", 503, SAYS("relay busy"), SAYS("The relay had as much work as it can take.")},
    Known{"relay_sealed", 503, SAYS("relay sealed"),
          SAYS("The relay was sealed and could not open its stored keys.")},
    Known{"upstream_key_missing", 503, SAYS("no upstream key"),
          SAYS("The relay does not have the upstream key of this key.")},
    Known{"audit_unavailable", 503, SAYS("journal not writable"),
          SAYS("The relay could not write its journal, so it forwarded nothing.")},
    Known{"draining", 503, SAYS("relay stopping"), SAYS("The relay was shutting down.")},
    Known{"request_timeout", 408, SAYS("came too slowly"), SAYS("The request did not arrive in time.")},
    Known{"upstream_unreachable", 502, SAYS("upstream away"), SAYS("The upstream could not be reached.")},
    Known{"upstream_timeout", 504, SAYS("upstream too slow"), SAYS("The upstream did not answer in time.")},
    Known{"upstream_invalid", 502, SAYS("upstream answer"),
          SAYS("The upstream sent an answer that cannot be passed on.")},
    Known{"upstream_rejected_key", 502, SAYS("upstream key refused"),
          SAYS("The upstream refused the upstream key. Check it.")},
    Known{"leak_detected", 502, SAYS("leak cut"), SAYS("The answer contained a secret and was cut.")},
    Known{"leak_cut", 502, SAYS("leak cut"), SAYS("The answer contained a secret and was cut.")},
    Known{"masked_leak_cut", 502, SAYS("leak cut"),
          SAYS("The answer showed too much of a masked secret and was cut.")},
    Known{"killed", 403, SAYS("cut by kill"),
          SAYS("The key was killed while the answer was running; it was cut.")},
    Known{"budget_cut", 402, SAYS("cut at limit"), SAYS("The answer reached the key's limit and was cut.")},
    Known{"client_gone", 499, SAYS("client left"),
          SAYS("Allowed. The client left before the answer was whole.")},
    Known{"upstream_cut", 502, SAYS("upstream cut"),
          SAYS("Allowed. The upstream ended its answer in the middle.")},
    Known{"timed_out", 504, SAYS("upstream too slow"), SAYS("Allowed. The upstream did not answer in time.")},
    Known{"not_sent", 502, SAYS("not sent"), SAYS("Allowed, but it could not be sent to the upstream.")},
    Known{"dropped", 500, SAYS("dropped"), SAYS("Allowed. The relay ended it.")},
};

#undef SAYS

const Known* find(std::string_view code) {
    const auto found =
        std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.code == code; });
    return found == kKnown.end() ? nullptr : &*found;
}

/// Of a refusal by its code, of a settled row by the first of its notes that says something.
const Known* reasonOf(const Row& row) {
    if (row.kind == "refuse") return find(row.code);
    if (row.kind == "forfeit") return nullptr;
    for (const auto& note : text(row.detail).split(' ', Qt::SkipEmptyParts))
        if (const Known* known = find(note.toStdString())) return known;
    return nullptr;
}

QString resultText(const Row& row, RequestOutcome outcome) {
    if (row.kind == "forfeit") return tr("charged after a crash");
    const Known* known = reasonOf(row);
    if (outcome == RequestOutcome::Ok)
        return row.kind == "looking_up" ? tr("%1, cost asked for").arg(row.status)
                                        : QString::number(row.status);
    if (known) return QString("%1 %2").arg(known->status).arg(tr(known->words));
    if (row.kind == "refuse") return text(row.code);
    return row.status ? tr("%1 upstream").arg(row.status) : tr("no answer");
}

} // namespace

ConditionWords resultWords(const Row& row) {
    const auto outcome = protocol::outcomeOf(row).value_or(RequestOutcome::Error);
    QString said = resultText(row, outcome);
    if (protocol::requestsIn(row) > 1)
        said = tr("%1 (%2 times)").arg(said, countText(protocol::requestsIn(row)));
    switch (outcome) {
    case RequestOutcome::Ok:
        return {"state-active", said, Tone::Ok};
    case RequestOutcome::Rejected:
        return {"state-near", said, Tone::Warn};
    case RequestOutcome::Error:
        break;
    }
    return {"state-over", said, Tone::Danger};
}

QString resultName(RequestOutcome outcome) {
    switch (outcome) {
    case RequestOutcome::Ok:
        return tr("OK");
    case RequestOutcome::Rejected:
        return tr("Rejected");
    case RequestOutcome::Error:
        break;
    }
    return tr("Error");
}

QString decisionText(const Row& row) {
    if (row.kind == "forfeit") return tr("The relay stopped while this ran; what was held was charged.");
    if (const Known* known = reasonOf(row)) return tr(known->decision);
    if (row.kind == "refuse") return tr("The relay refused it: %1.").arg(text(row.code));
    if (row.status >= 400) return tr("Allowed. The upstream answered with an error, which was passed on.");
    return tr(
        "Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.");
}

QString settlementText(const Row& row) {
    if (row.kind == "looking_up")
        return tr("The provider is being asked what it cost; until then all that was held counts.");
    if (row.overrun) return tr("The provider billed more than was held. It is counted in full.");
    if (row.mode == "exact") return tr("Exact: by the usage the provider reported.");
    if (row.mode == "lookup") return tr("Exact: asked for at the provider afterwards.");
    if (row.mode == "partial") return tr("Partial: exact input, and the output that was seen.");
    if (row.mode == "held") return tr("The full hold: the provider reported no usage.");
    if (row.mode == "none") return tr("Nothing was sent or billed.");
    return {};
}

QString keyText(const NamedRow& named) {
    if (!named.keyName.empty()) return text(named.keyName);
    if (named.row.key.empty()) return tr("unknown key");
    return isolated(text(redactedProxyKey(named.row.key)));
}

QString tokensText(const Row& row) {
    if (row.kind == "refuse") return {};
    const auto input = row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens;
    if (input == 0 && row.outputTokens == 0) return {};
    return isolated(tr("%1 / %2").arg(countText(input), countText(row.outputTokens)));
}

QString latencyText(std::int64_t ms) {
    if (ms < 1'000) return tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return tr("%1 s").arg(QString::number(ms / 1'000) + "." + QString::number(ms % 1'000 / 100));
    return spanText({ms});
}

QString rowText(const NamedRow& named) {
    const Row& row = named.row;
    QStringList parts{utcText(row.at), keyText(named), text(row.model)};
    if (const QString tokens = tokensText(row); !tokens.isEmpty()) parts << tr("%1 tokens").arg(tokens);
    if (row.kind != "refuse") parts << moneyText(row.cost) << latencyText(row.elapsedMs);
    parts << resultWords(row).text << text(row.client) << text(protocol::requestText(row.request));
    parts.removeAll(QString());
    return parts.join("  ");
}

} // namespace rubber::desktop::gui
