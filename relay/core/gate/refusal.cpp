// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/refusal.h"

#include "relay/core/dialects/json_scan.h"
#include "relay/core/gate/refusal_shape.h"

#include <algorithm>
#include <array>

namespace rubber::relay {

namespace {

/// What a client library should do on its own.
enum class Again {
    Never, ///< x-should-retry: false
    Later, ///< Retry-After
    Usual, ///< Whatever it does with such a status.
};

struct Row {
    RefusalCode code;
    std::string_view name;
    int status;
    std::string_view type; ///< `type` of the OpenAI shape.
    Again again;
    std::string_view sentence; ///< {} stands for the subject.
};

using enum RefusalCode;

constexpr std::string_view kRequest = "invalid_request_error", kAuth = "authentication_error",
                           kPermission = "permission_error", kRate = "rate_limit_error",
                           kBudget = "budget_error", kServer = "server_error";

// In the order of the enumerators.
constexpr std::array kRows = {
    Row{MalformedRequest, "malformed_request", 400, kRequest, Again::Never,
        "The request could not be read: {}."},
    Row{AmbiguousRequest, "ambiguous_request", 400, kRequest, Again::Never,
        "The request can be read in two ways: {}."},
    Row{BodyTooLarge, "body_too_large", 413, kRequest, Again::Never,
        "The request body is larger than this relay accepts ({})."},
    Row{LengthRequired, "length_required", 411, kRequest, Again::Never,
        "The request needs a Content-Length or chunked body."},
    Row{UnsupportedMediaType, "unsupported_media_type", 415, kRequest, Again::Never,
        "The request body must be uncompressed and of a type this endpoint takes, not {}."},
    Row{KeyUnknown, "key_unknown", 401, kAuth, Again::Never,
        "No such proxy key. Check the key, and that this is the relay it was made for."},
    Row{KeyKilled, "key_killed", 403, kPermission, Again::Never,
        "This proxy key was killed by its owner. It will not work again."},
    Row{KeySuspended, "key_suspended", 403, kPermission, Again::Never,
        "This proxy key is suspended ({}). Its owner can resume it."},
    Row{KeyExpired, "key_expired", 403, kPermission, Again::Never,
        "This proxy key has expired. Ask its owner for a new one."},
    Row{KeyIdleExpired, "key_idle_expired", 403, kPermission, Again::Never,
        "This proxy key has expired because it was not used. Ask its owner to restore it."},
    Row{IpLocked, "ip_locked", 403, kPermission, Again::Never,
        "This proxy key is locked to another address. Its owner can reset the lock with `rubberapi repin`."},
    Row{IpNotAllowed, "ip_not_allowed", 403, kPermission, Again::Never,
        "This proxy key may not be used from this address."},
    Row{MisdirectedRequest, "misdirected_request", 421, kRequest, Again::Never,
        "This relay does not answer for that host name."},
    Row{EndpointNotAllowed, "endpoint_not_allowed", 403, kPermission, Again::Never,
        "The endpoint {} is not open to proxy keys."},
    Row{MethodNotAllowed, "method_not_allowed", 403, kPermission, Again::Never,
        "This method is not allowed on {}."},
    Row{MintingEndpoint, "minting_endpoint", 403, kPermission, Again::Never,
        "The endpoint {} manages accounts or hands out credentials; proxy keys may not use it."},
    Row{AccountEndpoint, "account_endpoint", 403, kPermission, Again::Never,
        "The endpoint {} shows or changes the owner's account; proxy keys may not use it."},
    Row{StoredData, "stored_data", 403, kPermission, Again::Never,
        "{} reaches data that others stored under the same upstream key; proxy keys may not use "
        "it."},
    Row{BackgroundWork, "background_work", 403, kPermission, Again::Never,
        "{} starts work that is billed after its answer, so its cost cannot be limited."},
    Row{AmountOverLimit, "amount_over_limit", 403, kPermission, Again::Never,
        "This call names the amount {}, which is more than this proxy key may move at once."},
    Row{UpgradeRefused, "upgrade_refused", 400, kRequest, Again::Never,
        "This relay does not upgrade connections. Use plain HTTP and server-sent events."},
    Row{ModelMissing, "model_missing", 400, kRequest, Again::Never, "The request names no model."},
    Row{ModelNotAllowed, "model_not_allowed", 403, kPermission, Again::Never,
        "The model {} is not allowed for this proxy key."},
    Row{ModelUnpriced, "model_unpriced", 403, kPermission, Again::Never,
        "{} has no price on this relay, so its cost cannot be limited. The owner can set one with "
        "`rubberapi prices set`."},
    Row{FieldNotAllowed, "field_not_allowed", 400, kRequest, Again::Never,
        "{} is not allowed through this relay."},
    Row{RateLimited, "rate_limited", 429, kRate, Again::Later,
        "This proxy key has reached its limit of {} a minute."},
    Row{TooManyConcurrent, "too_many_concurrent", 429, kRate, Again::Later,
        "This proxy key already has {} requests running, which is its limit."},
    Row{TooManyAuthFailures, "too_many_auth_failures", 429, kRate, Again::Later,
        "Too many failed attempts from this address."},
    Row{RelayBusy, "relay_busy", 503, kServer, Again::Later,
        "This relay has as much work at once as it can take."},
    Row{RelaySealed, "relay_sealed", 503, kServer, Again::Never,
        "This relay is sealed: it cannot open its stored keys until its owner's device unseals it."},
    Row{UpstreamKeyMissing, "upstream_key_missing", 503, kServer, Again::Never,
        "This relay does not have the upstream key of this proxy key. Its owner must push it again."},
    Row{BudgetExhausted, "budget_exhausted", 402, kBudget, Again::Never,
        "The {} of this proxy key is used up."},
    Row{BudgetBusy, "budget_busy", 429, kBudget, Again::Later,
        "The rest of the {} of this proxy key is held by running requests; it may be free again when they "
        "end."},
    Row{RequestOverLimit, "request_over_limit", 402, kBudget, Again::Never,
        "This request could cost more than the {} of this proxy key allows."},
    Row{PriceChanged, "price_changed", 402, kBudget, Again::Never,
        "No endpoint that fits this request serves {} for at most twice its price in this relay's price "
        "book. "
        "The owner can bring the book up to date with `rubberapi prices update`."},
    Row{AuditUnavailable, "audit_unavailable", 503, kServer, Again::Never,
        "This relay cannot write its journal, so it does not forward requests."},
    Row{Draining, "draining", 503, kServer, Again::Later, "This relay is shutting down."},
    Row{UpstreamUnreachable, "upstream_unreachable", 502, kServer, Again::Usual,
        "The upstream could not be reached."},
    Row{UpstreamTimeout, "upstream_timeout", 504, kServer, Again::Usual,
        "The upstream did not answer in time."},
    Row{UpstreamInvalid, "upstream_invalid", 502, kServer, Again::Usual,
        "The upstream sent an answer that cannot be passed on."},
    Row{UpstreamRejectedKey, "upstream_rejected_key", 502, kServer, Again::Never,
        "The upstream refused the key this relay holds. The owner of the proxy key must check it."},
    Row{LeakDetected, "leak_detected", 502, kServer, Again::Never,
        "The answer was cut because it contained a secret."},
    Row{RequestTimeout, "request_timeout", 408, kRequest, Again::Usual,
        "The request did not arrive in time."},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < kRows.size(); ++i)
        if (static_cast<std::size_t>(kRows[i].code) != i) return false;
    return kRows.size() == static_cast<std::size_t>(RequestTimeout) + 1;
}
static_assert(inOrder());

const Row& rowOf(RefusalCode code) { return kRows[static_cast<std::size_t>(code)]; }

std::string limitWords(std::string_view limit) {
    if (limit == "daily") return "daily limit";
    if (limit == "lifetime") return "lifetime limit";
    if (limit == "pool_daily") return "daily limit all keys of this upstream key share";
    if (limit == "pool_lifetime") return "lifetime limit all keys of this upstream key share";
    if (limit == "request") return "limit for one request";
    if (limit == "daily_requests") return "number of requests a day";
    if (limit == "total_requests") return "total number of requests";
    return std::string(limit) + " limit";
}

std::string sentenceOf(const Refusal& refusal) {
    std::string text(rowOf(refusal.code).sentence);
    const std::string subject = refusal.budget ? limitWords(refusal.budget->limit) : refusal.subject;
    if (const auto hole = text.find("{}"); hole != std::string::npos) text.replace(hole, 2, subject);
    if (!refusal.budget) return text;
    const BudgetRefusal& budget = *refusal.budget;
    if (!std::string_view(budget.limit).ends_with("_requests"))
        text += " Limit $" + budget.cap.toDecimal() + ", spent $" + budget.spent.toDecimal() + ", held $" +
                budget.held.toDecimal() + ", this request up to $" + budget.bound.toDecimal() + ".";
    if (!refusal.largestOutput.empty())
        text += " The largest output limit that fits is " + refusal.largestOutput + " tokens.";
    if (refusal.code == BudgetExhausted)
        text += budget.resetsAt ? " It resets at " + budget.resetsAt->toRfc3339() + "."
                                : " Its owner can raise it.";
    return text;
}

/// The field a message is about, for clients that show `param`.
std::string paramOf(const Refusal& refusal) {
    if (refusal.code == ModelMissing || refusal.code == ModelNotAllowed || refusal.code == ModelUnpriced ||
        refusal.code == PriceChanged)
        return "model";
    return refusal.code == FieldNotAllowed ? refusal.subject : std::string();
}

std::int64_t retrySeconds(const Refusal& refusal) {
    const std::int64_t ms = refusal.retryAfter ? refusal.retryAfter->ms : 1'000;
    return std::max<std::int64_t>(1, (ms + 999) / 1'000);
}

RefusalWords wordsOf(const Refusal& refusal) {
    const Row& row = rowOf(refusal.code);
    const int status = refusal.statusInstead != 0 ? refusal.statusInstead : row.status;
    return {status, row.name, row.type, sentenceOf(refusal), paramOf(refusal), row.again != Again::Never};
}

} // namespace

std::string_view codeOf(RefusalCode code) { return rowOf(code).name; }

int statusOf(RefusalCode code) { return rowOf(code).status; }

RefusalAnswer render(const Refusal& refusal, DialectKind dialect, std::string_view requestId) {
    const Row& row = rowOf(refusal.code);
    RefusalAnswer answer;
    answer.status = refusal.statusInstead != 0 ? refusal.statusInstead : row.status;
    answer.headers = "content-type: application/json\r\ncache-control: no-store\r\nrk-source: relay\r\n";
    if (!requestId.empty()) answer.headers.append("rk-request-id: ").append(requestId).append("\r\n");
    if (row.again == Again::Later)
        answer.headers += "retry-after: " + std::to_string(retrySeconds(refusal)) + "\r\n";
    if (row.again == Again::Never) answer.headers += "x-should-retry: false\r\n";
    answer.body = shapeRefusal(wordsOf(refusal), refusal, dialect, requestId);
    return answer;
}

std::string renderStreamError(const Refusal& refusal, DialectKind dialect) {
    return shapeStreamError(wordsOf(refusal), refusal, dialect);
}

RefusalAnswer renderFramingError(int status, std::string_view reason) {
    Refusal refusal{MalformedRequest, {}, boundedSubject(reason), {}, {}, {}};
    RefusalAnswer answer = render(refusal, DialectKind::OpenAi, {});
    answer.status = status;
    return answer;
}

} // namespace rubber::relay
