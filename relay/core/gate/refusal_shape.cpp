// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/refusal_shape.h"

#include "relay/core/dialects/json_scan.h"

namespace rubber::relay {

namespace {

std::string quoted(std::string_view text) {
    std::string out;
    appendJsonString(out, text);
    return out;
}

std::string optional(std::string_view text) { return text.empty() ? "null" : quoted(text); }

std::string commonObject(const RefusalWords& words, const Refusal& refusal) {
    std::string out = R"("rubberapi":{"code":)" + quoted(words.code) + R"(,"source":"relay","key_id":)" +
                      optional(refusal.key.text());
    if (refusal.budget) {
        const BudgetRefusal& budget = *refusal.budget;
        out += R"(,"limit":)" + quoted(budget.limit) + R"(,"cap_usd":)" + quoted(budget.cap.toDecimal()) +
               R"(,"spent_usd":)" + quoted(budget.spent.toDecimal()) + R"(,"held_usd":)" +
               quoted(budget.held.toDecimal()) + R"(,"bound_usd":)" + quoted(budget.bound.toDecimal()) +
               R"(,"resets_at":)" + (budget.resetsAt ? quoted(budget.resetsAt->toRfc3339()) : "null");
        if (!refusal.largestOutput.empty()) out += R"(,"largest_output":)" + quoted(refusal.largestOutput);
    }
    return out + R"(,"retryable":)" + (words.retryable ? "true}" : "false}");
}

/// Anthropic's own type for a status.
std::string_view anthropicType(int status) {
    switch (status) {
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 504:
        return "timeout_error";
    default:
        return status >= 500 ? "api_error" : "invalid_request_error";
    }
}

std::string_view googleStatus(int status) {
    switch (status) {
    case 401:
        return "UNAUTHENTICATED";
    case 402:
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 403:
        return "PERMISSION_DENIED";
    case 504:
        return "DEADLINE_EXCEEDED";
    default:
        return status >= 500 ? "UNAVAILABLE" : "INVALID_ARGUMENT";
    }
}

std::string upper(std::string_view code) {
    std::string out(code);
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

/// The value of "error" as OpenAI and OpenRouter clients read it.
std::string chatError(const RefusalWords& words, DialectKind dialect) {
    if (dialect == DialectKind::OpenRouter)
        return R"({"code":)" + std::to_string(words.status) + R"(,"message":)" + quoted(words.message) +
               R"(,"metadata":{"error_type":)" + quoted(words.code) + "}}";
    return R"({"message":)" + quoted(words.message) + R"(,"type":)" + quoted(words.type) + R"(,"param":)" +
           optional(words.param) + R"(,"code":)" + quoted(words.code) + "}";
}

/// The event that ends a stream of Responses. Some clients read its own members, others those of "error". The
/// number says that nothing comes behind it; the upstream's own numbers are not counted here.
std::string responsesError(const RefusalWords& words) {
    return R"({"type":"error","code":)" + quoted(words.code) + R"(,"message":)" + quoted(words.message) +
           R"(,"param":)" + optional(words.param) + R"(,"sequence_number":2147483647,"error":)" +
           chatError(words, DialectKind::Responses);
}

} // namespace

std::string shapeRefusal(const RefusalWords& words, const Refusal& refusal, DialectKind dialect,
                         std::string_view requestId) {
    const std::string common = commonObject(words, refusal) + "}";
    switch (dialect) {
    case DialectKind::OpenAi:
    case DialectKind::Responses:
    case DialectKind::OpenRouter:
        return R"({"error":)" + chatError(words, dialect) + "," + common;
    case DialectKind::Anthropic:
        return R"({"type":"error","error":{"type":)" + quoted(anthropicType(words.status)) +
               R"(,"message":)" + quoted(words.message) + R"(},"request_id":)" + optional(requestId) + "," +
               common;
    case DialectKind::Google:
        return R"({"error":{"code":)" + std::to_string(words.status) + R"(,"message":)" +
               quoted(words.message) + R"(,"status":)" + quoted(googleStatus(words.status)) +
               R"(,"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":)" +
               quoted(upper(words.code)) + R"(,"domain":"rubberapi"}]},)" + common;
    case DialectKind::Slack:
        return R"({"ok":false,"error":)" + quoted(words.code) + "," + common;
    case DialectKind::Stripe:
        return R"({"error":{"type":"invalid_request_error","code":)" + quoted(words.code) + R"(,"message":)" +
               quoted(words.message) + "}," + common;
    case DialectKind::Plain:
        return R"({"code":)" + quoted(words.code) + R"(,"error":)" + quoted(words.message) + "," + common;
    }
    return "{" + common;
}

std::string shapeStreamError(const RefusalWords& words, const Refusal& refusal, DialectKind dialect) {
    const std::string common = commonObject(words, refusal) + "}";
    switch (dialect) {
    case DialectKind::OpenAi:
        return "data: {\"error\":" + chatError(words, dialect) + "," + common + "\n\ndata: [DONE]\n\n";
    case DialectKind::Responses:
        return "event: error\ndata: " + responsesError(words) + "," + common + "\n\n";
    case DialectKind::OpenRouter:
        return "data: {\"error\":" + chatError(words, dialect) +
               R"(,"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}],)" + common +
               "\n\ndata: [DONE]\n\n";
    case DialectKind::Google: // Its clients read unnamed events only.
        return "data: " + shapeRefusal(words, refusal, dialect, {}) + "\n\n";
    default:
        return "event: error\ndata: " + shapeRefusal(words, refusal, dialect, {}) + "\n\n";
    }
}

} // namespace rubber::relay
