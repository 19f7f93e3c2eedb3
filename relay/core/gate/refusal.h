// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/money/ledger.h"
#include "shared/clock.h"
#include "shared/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace rubber::relay {

/// In whose shape an answer is written.
enum class DialectKind { OpenAi, Responses, OpenRouter, Anthropic, Google, Slack, Stripe, Plain };

/// Why a request goes no further. The names are the public codes (reference list: SECURITY.md); refusal.cpp
/// is the only place that knows their HTTP statuses and sentences.
enum class RefusalCode {
    MalformedRequest,
    AmbiguousRequest,
    BodyTooLarge,
    LengthRequired,
    UnsupportedMediaType,
    KeyUnknown,
    KeyKilled,
    KeySuspended,
    KeyExpired,
    KeyIdleExpired,
    IpLocked,
    IpNotAllowed,
    MisdirectedRequest,
    EndpointNotAllowed,
    MethodNotAllowed,
    MintingEndpoint,
    AccountEndpoint,
    StoredData,
    BackgroundWork,
    AmountOverLimit,
    UpgradeRefused,
    ModelMissing,
    ModelNotAllowed,
    ModelUnpriced,
    FieldNotAllowed,
    RateLimited,
    TooManyConcurrent,
    TooManyAuthFailures,
    RelayBusy,
    RelaySealed,
    UpstreamKeyMissing,
    BudgetExhausted,
    BudgetBusy,
    RequestOverLimit,
    PriceChanged,
    AuditUnavailable,
    Draining,
    UpstreamUnreachable,
    UpstreamTimeout,
    UpstreamInvalid,
    UpstreamRejectedKey,
    LeakDetected,
    RequestTimeout,
};
std::string_view codeOf(RefusalCode code); ///< "ip_locked"
/// In rows, where a canary was tried: its caller is told KeyUnknown.
inline constexpr std::string_view kCanaryTouched = "canary_touched";

struct Refusal {
    RefusalCode code;
    KeyId key; ///< Empty before the key is known.
    std::string
        subject; ///< The model, field, endpoint or limit it is about; bounded, control characters escaped.
    std::optional<BudgetRefusal> budget;
    std::optional<Duration> retryAfter; ///< For retryable ones.
    std::string largestOutput;          ///< RequestOverLimit: largest output limit that fits, "" if none.
    int statusInstead = 0;              ///< The status the key's policy asks for, 0 = the code's own.
};

/// A whole answer, ready to be written: the body in the caller's dialect with the common `rubberapi` object.
struct RefusalAnswer {
    int status = 0;
    std::string headers; ///< Complete header lines, content-type to x-should-retry, each with CRLF; no
                         ///< Connection, no blank line.
    std::string body;
};
/// `text` made fit for a message, a row, a log and a terminal: valid UTF-8, cut, without characters that move
/// a cursor or hide themselves, and without what looks like somebody's secret (agents do write their key
/// where a path or a model belongs).
std::string boundedSubject(std::string_view text);
int statusOf(RefusalCode code);
RefusalAnswer render(const Refusal& refusal, DialectKind dialect, std::string_view requestId);
/// Last words inside a running event stream: the dialect's own error event (and terminal event where clients
/// wait for one).
std::string renderStreamError(const Refusal& refusal, DialectKind dialect);
/// An answer before any key or dialect is known (framing errors): plain JSON in the OpenAI shape.
RefusalAnswer renderFramingError(int status, std::string_view reason);

} // namespace rubber::relay
