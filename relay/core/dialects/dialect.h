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

/// What exactly these bytes ask for. Everything the gate decides about a body comes from here.
struct RequestFacts {
    std::string model; ///< As written; models[] etc. follow in `otherModels`.
    std::vector<std::string> otherModels;
    bool stream = false;
    bool includeUsage = false;                ///< The client itself asked for the usage chunk.
    std::optional<std::uint64_t> outputLimit; ///< max_tokens, max_completion_tokens
    std::uint64_t choices = 1;                ///< n
    std::size_t bodyBytes = 0;
    std::size_t textBytes = 0; ///< Bytes of string values that can become tokens.
    std::uint32_t images = 0, files = 0;
    std::size_t spliceAt = 0; ///< Offset just after the root's '{'.
    bool rootEmpty = false;
    std::optional<std::pair<std::size_t, std::size_t>>
        streamOptions;                      ///< Offset and size of the value of stream_options.
    std::vector<std::string> unknownFields; ///< Root fields outside the dialect's allow-list.
};

/// What the meter says after each piece of an answer.
struct MeterStep {
    /// Offsets into the piece's output handled by `feed`: see AnswerMeter.
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
    NotSent, ///< No byte of the request went upstream: it costs nothing.
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
    ModelPrice price;
    Money bound;
    bool usageSpliced = false; ///< The relay added include_usage; the usage-only chunk is removed again.
};

/// One wire format. Stateless; one instance per dialect for the life of the process.
class Dialect {
public:
    virtual ~Dialect() = default;
    virtual DialectKind kind() const = 0;
    /// Strict scan of the body (RFC 8259, no duplicate keys, depth 64, valid UTF-8).
    virtual tl::expected<RequestFacts, Refusal> read(std::string_view body) const = 0;
    /// The splices that put `outputLimit` (when the body has none) and include_usage (when streaming) in.
    virtual std::vector<Splice> splices(const RequestFacts& facts, std::optional<std::uint64_t> outputLimit,
                                        bool& usageSpliced) const = 0;
    virtual std::unique_ptr<AnswerMeter> meter(MeterContext context) const = 0;
};

const Dialect& openAiChatDialect();
const Dialect& openRouterChatDialect();

} // namespace rubber::relay
