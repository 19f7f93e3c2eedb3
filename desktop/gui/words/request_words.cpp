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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(request)
};
QString text(const std::string& from) { return QString::fromStdString(from); }


/// A refusal's code, or a note of a settled row: its status, a few words, and which part of the policy it
/// was.
struct Known {
    std::string_view code;
    int status;
    const char *words, *decision;
};
constexpr std::array kKnown{
    Known{"budget_exhausted", 402, QT_TRANSLATE_NOOP("request", "limit used up"),
          QT_TRANSLATE_NOOP("request", "A daily, lifetime or request limit of the key was used up.")},
    Known{"budget_busy", 429, QT_TRANSLATE_NOOP("request", "budget held"),
          QT_TRANSLATE_NOOP("request", "The rest of the budget was held by requests that were running.")},
    Known{"request_over_limit", 402, QT_TRANSLATE_NOOP("request", "too dear"),
          QT_TRANSLATE_NOOP("request", "It could have cost more than the key may still spend.")},
    Known{"price_changed", 402, QT_TRANSLATE_NOOP("request", "price rose"),
          QT_TRANSLATE_NOOP("request", "No endpoint serves it for at most twice its price in the relay's price book.")},
    Known{"model_not_allowed", 403, QT_TRANSLATE_NOOP("request", "model not allowed"), QT_TRANSLATE_NOOP("request", "The model is not on the key's list.")},
    Known{"model_unpriced", 403, QT_TRANSLATE_NOOP("request", "no known price"),
          QT_TRANSLATE_NOOP("request", "The model has no price, and a limited key may only use what can be priced.")},
    Known{"model_missing", 400, QT_TRANSLATE_NOOP("request", "no model named"), QT_TRANSLATE_NOOP("request", "The request named no model.")},
    Known{"ip_locked", 403, QT_TRANSLATE_NOOP("request", "address not allowed"),
          QT_TRANSLATE_NOOP("request", "The key is locked to the address that used it first.")},
    Known{"ip_not_allowed", 403, QT_TRANSLATE_NOOP("request", "address not allowed"),
          QT_TRANSLATE_NOOP("request", "The address is in none of the key's networks.")},
    Known{"key_killed", 403, QT_TRANSLATE_NOOP("request", "key killed"), QT_TRANSLATE_NOOP("request", "The key is killed.")},
    Known{"key_suspended", 403, QT_TRANSLATE_NOOP("request", "key suspended"), QT_TRANSLATE_NOOP("request", "The key is suspended.")},
    Known{"key_expired", 403, QT_TRANSLATE_NOOP("request", "key expired"), QT_TRANSLATE_NOOP("request", "The key's end date has passed.")},
    Known{"key_idle_expired", 403, QT_TRANSLATE_NOOP("request", "key expired"),
          QT_TRANSLATE_NOOP("request", "The key was not used for as long as its policy allows.")},
    Known{"key_unknown", 401, QT_TRANSLATE_NOOP("request", "unknown key"), QT_TRANSLATE_NOOP("request", "No key of this relay was presented.")},
    Known{"rate_limited", 429, QT_TRANSLATE_NOOP("request", "too many a minute"),
          QT_TRANSLATE_NOOP("request", "The key's limit of requests or tokens a minute was reached.")},
    Known{"too_many_concurrent", 429, QT_TRANSLATE_NOOP("request", "too many at once"),
          QT_TRANSLATE_NOOP("request", "The key's limit of requests at once was reached.")},
    Known{"too_many_auth_failures", 429, QT_TRANSLATE_NOOP("request", "too many failures"),
          QT_TRANSLATE_NOOP("request", "The address had failed too often.")},
    Known{"endpoint_not_allowed", 403, QT_TRANSLATE_NOOP("request", "endpoint not allowed"),
          QT_TRANSLATE_NOOP("request", "The endpoint is not open to the key.")},
    Known{"method_not_allowed", 403, QT_TRANSLATE_NOOP("request", "method not allowed"),
          QT_TRANSLATE_NOOP("request", "The method is not allowed on this endpoint.")},
    Known{"minting_endpoint", 403, QT_TRANSLATE_NOOP("request", "hands out credentials"),
          QT_TRANSLATE_NOOP("request", "The endpoint hands out credentials; no proxy key may use it.")},
    Known{"account_endpoint", 403, QT_TRANSLATE_NOOP("request", "account endpoint"),
          QT_TRANSLATE_NOOP("request", "The endpoint shows or changes the owner's account; no proxy key may use it.")},
    Known{"stored_data", 403, QT_TRANSLATE_NOOP("request", "stored data"),
          QT_TRANSLATE_NOOP("request", "The endpoint reaches data others stored under the same upstream key.")},
    Known{"background_work", 403, QT_TRANSLATE_NOOP("request", "background work"),
          QT_TRANSLATE_NOOP("request", "It starts work that is billed after its answer, so its cost cannot be limited.")},
    Known{"amount_over_limit", 403, QT_TRANSLATE_NOOP("request", "amount too large"),
          QT_TRANSLATE_NOOP("request", "The amount is more than the key may move at once.")},
    Known{"field_not_allowed", 400, QT_TRANSLATE_NOOP("request", "field not allowed"),
          QT_TRANSLATE_NOOP("request", "A field of the request may widen its cost and is not allowed.")},
    Known{"malformed_request", 400, QT_TRANSLATE_NOOP("request", "not readable"), QT_TRANSLATE_NOOP("request", "The request could not be read.")},
    Known{"ambiguous_request", 400, QT_TRANSLATE_NOOP("request", "ambiguous"), QT_TRANSLATE_NOOP("request", "The request could be read in two ways.")},
    Known{"body_too_large", 413, QT_TRANSLATE_NOOP("request", "body too large"), QT_TRANSLATE_NOOP("request", "The body is larger than the relay accepts.")},
    Known{"length_required", 411, QT_TRANSLATE_NOOP("request", "no length"), QT_TRANSLATE_NOOP("request", "The request did not say how long it is.")},
    Known{"unsupported_media_type", 415, QT_TRANSLATE_NOOP("request", "media type"),
          QT_TRANSLATE_NOOP("request", "The body is of a type this endpoint does not take.")},
    Known{"misdirected_request", 421, QT_TRANSLATE_NOOP("request", "wrong host"),
          QT_TRANSLATE_NOOP("request", "The relay does not answer for that host name.")},
    Known{"upgrade_refused", 400, QT_TRANSLATE_NOOP("request", "no upgrade"), QT_TRANSLATE_NOOP("request", "The relay upgrades no connections.")},
    Known{"relay_busy", 503, QT_TRANSLATE_NOOP("request", "relay busy"), QT_TRANSLATE_NOOP("request", "The relay had as much work as it can take.")},
    Known{"relay_sealed", 503, QT_TRANSLATE_NOOP("request", "relay sealed"),
          QT_TRANSLATE_NOOP("request", "The relay was sealed and could not open its stored keys.")},
    Known{"upstream_key_missing", 503, QT_TRANSLATE_NOOP("request", "no upstream key"),
          QT_TRANSLATE_NOOP("request", "The relay does not have the upstream key of this key.")},
    Known{"audit_unavailable", 503, QT_TRANSLATE_NOOP("request", "journal not writable"),
          QT_TRANSLATE_NOOP("request", "The relay could not write its journal, so it forwarded nothing.")},
    Known{"draining", 503, QT_TRANSLATE_NOOP("request", "relay stopping"), QT_TRANSLATE_NOOP("request", "The relay was shutting down.")},
    Known{"request_timeout", 408, QT_TRANSLATE_NOOP("request", "came too slowly"), QT_TRANSLATE_NOOP("request", "The request did not arrive in time.")},
    Known{"upstream_unreachable", 502, QT_TRANSLATE_NOOP("request", "upstream away"), QT_TRANSLATE_NOOP("request", "The upstream could not be reached.")},
    Known{"upstream_timeout", 504, QT_TRANSLATE_NOOP("request", "upstream too slow"), QT_TRANSLATE_NOOP("request", "The upstream did not answer in time.")},
    Known{"upstream_invalid", 502, QT_TRANSLATE_NOOP("request", "upstream answer"),
          QT_TRANSLATE_NOOP("request", "The upstream sent an answer that cannot be passed on.")},
    Known{"upstream_rejected_key", 502, QT_TRANSLATE_NOOP("request", "upstream key refused"),
          QT_TRANSLATE_NOOP("request", "The upstream refused the upstream key. Check it.")},
    Known{"leak_detected", 502, QT_TRANSLATE_NOOP("request", "leak cut"), QT_TRANSLATE_NOOP("request", "The answer contained a secret and was cut.")},
    Known{"leak_cut", 502, QT_TRANSLATE_NOOP("request", "leak cut"), QT_TRANSLATE_NOOP("request", "The answer contained a secret and was cut.")},
    Known{"masked_leak_cut", 502, QT_TRANSLATE_NOOP("request", "leak cut"),
          QT_TRANSLATE_NOOP("request", "The answer showed too much of a masked secret and was cut.")},
    Known{"killed", 403, QT_TRANSLATE_NOOP("request", "cut by kill"),
          QT_TRANSLATE_NOOP("request", "The key was killed while the answer was running; it was cut.")},
    Known{"budget_cut", 402, QT_TRANSLATE_NOOP("request", "cut at limit"), QT_TRANSLATE_NOOP("request", "The answer reached the key's limit and was cut.")},
    Known{"client_gone", 499, QT_TRANSLATE_NOOP("request", "client left"),
          QT_TRANSLATE_NOOP("request", "Allowed. The client left before the answer was whole.")},
    Known{"upstream_cut", 502, QT_TRANSLATE_NOOP("request", "upstream cut"),
          QT_TRANSLATE_NOOP("request", "Allowed. The upstream ended its answer in the middle.")},
    Known{"timed_out", 504, QT_TRANSLATE_NOOP("request", "upstream too slow"), QT_TRANSLATE_NOOP("request", "Allowed. The upstream did not answer in time.")},
    Known{"not_sent", 502, QT_TRANSLATE_NOOP("request", "not sent"), QT_TRANSLATE_NOOP("request", "Allowed, but it could not be sent to the upstream.")},
    Known{"dropped", 500, QT_TRANSLATE_NOOP("request", "dropped"), QT_TRANSLATE_NOOP("request", "Allowed. The relay ended it.")},
};


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
    if (row.kind == "forfeit") return Words::tr("charged after a crash");
    const Known* known = reasonOf(row);
    if (outcome == RequestOutcome::Ok)
        return row.kind == "looking_up" ? Words::tr("%1, cost asked for").arg(row.status)
                                        : QString::number(row.status);
    if (known) return QString("%1 %2").arg(known->status).arg(Words::tr(known->words));
    if (row.kind == "refuse") return text(row.code);
    return row.status ? Words::tr("%1 upstream").arg(row.status) : Words::tr("no answer");
}

} // namespace

ConditionWords resultWords(const Row& row) {
    const auto outcome = protocol::outcomeOf(row).value_or(RequestOutcome::Error);
    QString said = resultText(row, outcome);
    if (protocol::requestsIn(row) > 1)
        said = Words::tr("%1 (%2 times)").arg(said, countText(protocol::requestsIn(row)));
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
        return Words::tr("OK");
    case RequestOutcome::Rejected:
        return Words::tr("Rejected");
    case RequestOutcome::Error:
        break;
    }
    return Words::tr("Error");
}

QString decisionText(const Row& row) {
    if (row.kind == "forfeit") return Words::tr("The relay stopped while this ran; what was held was charged.");
    if (const Known* known = reasonOf(row)) return Words::tr(known->decision);
    if (row.kind == "refuse") return Words::tr("The relay refused it: %1.").arg(text(row.code));
    if (row.status >= 400) return Words::tr("Allowed. The upstream answered with an error, which was passed on.");
    return Words::tr(
        "Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.");
}

QString settlementText(const Row& row) {
    if (row.kind == "looking_up")
        return Words::tr("The provider is being asked what it cost; until then all that was held counts.");
    if (row.overrun) return Words::tr("The provider billed more than was held. It is counted in full.");
    if (row.mode == "exact") return Words::tr("Exact: by the usage the provider reported.");
    if (row.mode == "lookup") return Words::tr("Exact: asked for at the provider afterwards.");
    if (row.mode == "partial") return Words::tr("Partial: exact input, and the output that was seen.");
    if (row.mode == "held") return Words::tr("The full hold: the provider reported no usage.");
    if (row.mode == "none") return Words::tr("Nothing was sent or billed.");
    return {};
}

QString keyText(const NamedRow& named) {
    if (!named.keyName.empty()) return text(named.keyName);
    if (named.row.key.empty()) return Words::tr("unknown key");
    return isolated(text(redactedProxyKey(named.row.key)));
}

QString tokensText(const Row& row) {
    if (row.kind == "refuse") return {};
    const auto input = row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens;
    if (input == 0 && row.outputTokens == 0) return {};
    return isolated(Words::tr("%1 / %2").arg(countText(input), countText(row.outputTokens)));
}

QString latencyText(std::int64_t ms) {
    if (ms < 1'000) return Words::tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return Words::tr("%1 s").arg(QString::number(ms / 1'000) + "." + QString::number(ms % 1'000 / 100));
    return spanText({ms});
}

QString rowText(const NamedRow& named) {
    const Row& row = named.row;
    QStringList parts{utcText(row.at), keyText(named), text(row.model)};
    if (const QString tokens = tokensText(row); !tokens.isEmpty()) parts << Words::tr("%1 tokens").arg(tokens);
    if (row.kind != "refuse") parts << moneyText(row.cost) << latencyText(row.elapsedMs);
    parts << resultWords(row).text << text(row.client) << text(protocol::requestText(row.request));
    parts.removeAll(QString());
    return parts.join("  ");
}

} // namespace rubber::desktop::gui
