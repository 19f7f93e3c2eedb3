// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"
#include "shared/usage/price_book.h"
#include "shared/usage/usage.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// A change of the body on its way upstream: at `offset`, `remove` bytes go and `insert` comes. Sorted, never
/// overlapping.
struct Splice {
    std::size_t offset = 0;
    std::size_t remove = 0;
    std::string insert;
};

/// A range of bytes of the body.
struct Span {
    std::size_t offset = 0;
    std::size_t size = 0;
};

/// What exactly these bytes ask for. Everything the gate decides about a body comes from here.
struct RequestFacts {
    std::string model;                    ///< As written, unescaped.
    std::vector<std::string> otherModels; ///< models[]: each may be the one that is billed.
    bool stream = false;
    bool includeUsage = false;                ///< The client itself asked for the usage chunk.
    std::optional<std::uint64_t> outputLimit; ///< max_tokens, max_completion_tokens; the larger of two.
    std::uint64_t choices = 1;                ///< n
    std::size_t bodyBytes = 0;
    std::size_t textBytes =
        0; ///< All bytes but those of inline images: no fewer than can become text tokens.
    std::size_t wideBytes = 0; ///< Of those, bytes above 0x7f.
    std::uint32_t images = 0;
    std::vector<std::string> unknownFields; ///< Fields outside the dialect's allow-list; the first few.

    std::size_t spliceAt = 0;          ///< Offset just after the root's '{'.
    std::optional<Span> nullLimit;     ///< The `null` of the field an output limit would be written to.
    std::optional<Span> streamOptions; ///< The value of stream_options.
    bool streamOptionsEmpty = false;   ///< ... which is null or has no members.
    std::optional<Span> includeUsageValue;
};

/// What the meter says after each piece of an answer.
struct MeterStep {
    bool terminal = false;                    ///< The terminal event was seen and is being held back.
    std::optional<std::uint64_t> outputSoFar; ///< Counted output units while streaming, for growing the hold.
};

/// How an answer ended.
enum class AnswerEnd {
    Complete,
    ClientGone,
    UpstreamCut,
    Killed,
    Refused, ///< Growth refused.
    Leak,
    TimedOut,
    NotSent, ///< The request never went upstream whole: it costs nothing.
};

/// Looks at the answer of one request on its way to the client. Owned by one session; no sockets.
///
/// `feed` is given body bytes (de-chunked, identity coding) as they arrive and appends to `out` what may go
/// to the client now; it holds back only: the tail that may be a leak, the terminal event (or the last byte
/// of a Content-Length body), and a usage-only chunk that the relay itself asked for (that one is dropped).
/// `finish` gives the rest once the settlement is durable.
class AnswerMeter {
public:
    virtual ~AnswerMeter() = default;
    virtual void begin(int status, std::string_view contentType,
                       std::optional<std::uint64_t> contentLength) = 0;
    virtual MeterStep feed(std::string_view piece, std::string& out) = 0;
    /// The settlement facts as far as the answer tells them (usage, mode, upstreamId, servedModel, cost,
    /// lookUpLater).
    virtual Settlement settle(AnswerEnd end) = 0;
    /// What was held back and may now be released.
    virtual std::string finish() = 0;
    /// True when body bytes may change length (a chunk is dropped): the session re-frames with its own
    /// chunks.
    virtual bool rewrites() const = 0;
};

/// What an answer meter needs to price and judge an answer.
struct MeterContext {
    RequestFacts facts;
    ModelPrice price;             ///< Field by field the dearest of all models the request names.
    std::int64_t inputTokens = 0; ///< The estimate the hold was made with, for answers that were cut.
    Money bound;
    bool usageSpliced = false; ///< The relay added include_usage; the usage-only chunk is removed again.
};

/// One wire format. Stateless; one instance per dialect for the life of the process.
class Dialect {
public:
    virtual ~Dialect() = default;
    virtual DialectKind kind() const = 0;
    /// Strict scan of the body (RFC 8259, no duplicate keys, depth 64, valid UTF-8). Fields that would widen
    /// the cost beyond what is priced here are refused by name; fields nobody knows are listed in
    /// `unknownFields` for the policy to judge.
    virtual tl::expected<RequestFacts, Refusal> read(std::string_view body) const = 0;
    /// The splices that put `outputLimit` (when the body has none) and include_usage (when streaming) in.
    virtual std::vector<Splice> splices(const RequestFacts& facts, std::optional<std::uint64_t> outputLimit,
                                        bool& usageSpliced) const = 0;
    virtual std::unique_ptr<AnswerMeter> meter(MeterContext context) const = 0;
};

/// The meter of a free endpoint: passes everything, holds back only the last byte, costs nothing.
std::unique_ptr<AnswerMeter> makeFreeMeter();

const Dialect& openAiChatDialect();
const Dialect& openRouterChatDialect();

} // namespace rubber::relay
