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

/// The bytes of a request that decide what it can cost: exactly those that are about to be sent.
struct RequestBytes {
    std::string_view body;
    std::string_view contentType; ///< Of the head, "" without one.
    std::string_view method;
    std::string_view path;  ///< Below the provider's root: "/models/gemini-2.5-pro:generateContent"
    std::string_view name;  ///< What stands where the table's path has {name}: the model, for Gemini.
    std::string_view query; ///< What of it is sent, without '?'.
};

/// The `provider` object of a request to OpenRouter, as far as a price can be written into it.
struct OwnRouting {
    struct Price {
        std::string name, text; ///< "prompt" and the value as it stands.
        Money value;
    };
    Span value;
    bool empty = false;           ///< null or {}
    std::optional<Span> maxPrice; ///< The value of max_price.
    std::vector<Price> prices;    ///< What it says.
};

/// What exactly these bytes ask for. Everything the gate decides about a body comes from here: what a reader
/// cannot name it refuses.
struct RequestFacts {
    std::string model; ///< As written, unescaped.
    /// Everything else that may be billed: fallbacks, models of server tools, advisors. Each must be allowed
    /// and priced.
    std::vector<std::string> otherModels;
    bool namesNoModel = false; ///< A call without models (Slack, Stripe, HTTP): the policy's price per call.
    bool stream = false;
    bool streamsArray = false;                ///< Streamed as the elements of one JSON array.
    bool includeUsage = false;                ///< The client itself asked for the usage chunk.
    std::optional<std::uint64_t> outputLimit; ///< max_tokens, max_completion_tokens; the larger of two.
    /// Nothing in the body can limit the output: the model's own maximum is held for.
    bool outputUnlimited = false;
    bool hasOutput = true;     ///< False: nothing is generated token by token (embeddings, speech).
    std::uint64_t choices = 1; ///< n, best_of: how often each output token may be billed.
    /// How often all of the input may be read and billed: once, and again by each fallback and advisor.
    std::uint64_t inputTimes = 1;
    /// Output may be billed that the answer does not show (thinking): nothing would tell when to grow the
    /// hold, so it is for all of it from the start.
    bool unseenOutput = false;
    bool longCache = false; ///< Asks for cache entries that live an hour, whose writing costs more.
    /// Tool calls the upstream itself may make and bill; each also feeds what it finds back as input.
    std::uint64_t toolCalls = 0;
    /// Whole answers of other models that server tools may ask for: each as long as the model can make it,
    /// and fed back as input.
    std::uint64_t nestedAnswers = 0;
    /// Output tokens that may be billed beside those of the answer (a prediction's that were rejected).
    std::uint64_t extraOutput = 0;
    bool audioOutput = false;            ///< Output may be billed as audio.
    std::uint64_t outputImages = 0;      ///< Images that may be generated and billed each.
    std::uint64_t outputImageTokens = 0; ///< ... or as so many output tokens, all of them together.
    std::uint64_t billedRequests = 1;    ///< How often the price per request may be charged.
    std::uint64_t countedTokens = 0;     ///< Input that comes as tokens, one by one, not as text.
    std::uint64_t characters = 0;        ///< Of text to be spoken.
    std::uint64_t seconds = 0;           ///< Of audio to be heard, at most.
    /// The field because of which the input may fill the model's whole context (a document by URL, a server
    /// tool's findings): the bound takes the context size then, and a model without one is refused.
    std::string wholeContextBecause;
    std::size_t bodyBytes = 0;
    std::size_t textBytes =
        0; ///< All bytes but those of inline images: no fewer than can become text tokens.
    std::size_t wideBytes = 0; ///< Of those, bytes above 0x7f.
    std::uint32_t images = 0;
    std::optional<std::uint64_t>
        amount;               ///< The most money a call could move, in the currency's smallest unit.
    std::string unreadAmount; ///< A field with an amount that is no whole number.
    std::vector<Span> cuts;   ///< Credentials in the body, to be left out.
    std::vector<std::string> unknownFields; ///< Fields outside the dialect's allow-list; the first few.

    std::size_t spliceAt = 0;          ///< Offset just after the root's '{'.
    std::optional<Span> nullLimit;     ///< The `null` of the field an output limit would be written to.
    std::optional<Span> limitObject;   ///< The object such a field stands in, where it is not the root.
    bool limitObjectEmpty = false;     ///< ... which is null or has no members.
    std::optional<Span> streamOptions; ///< The value of stream_options.
    bool streamOptionsEmpty = false;   ///< ... which is null or has no members.
    std::optional<Span> includeUsageValue;
    std::optional<OwnRouting> routing; ///< OpenRouter's `provider`, where the client gave one.
};

/// What the gate decided about a body that may go upstream.
struct SpliceWish {
    std::optional<std::uint64_t> outputLimit; ///< For a body that has none.
    const ModelPrice* price = nullptr;        ///< Of the request; null without a price.
};
struct Splices {
    std::vector<Splice> list;     ///< In order of offset.
    bool usageSpliced = false;    ///< include_usage was added: the usage-only chunk is taken out again.
    bool maxPriceSpliced = false; ///< A price limit was added: "no such endpoint" may be about it.
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
    Refused,    ///< Growth refused.
    Leak,       ///< The upstream key was in it.
    MaskedLeak, ///< A masked upstream key that shows too much was in it.
    TimedOut,
    NotSent, ///< The request never went upstream whole: it costs nothing.
};

/// The head of an answer, as far as a meter cares. Views are only good during `begin`.
struct AnswerStart {
    int status = 0;
    std::string_view contentType;
    std::optional<std::uint64_t> contentLength;
    std::string_view generationId; ///< X-Generation-Id, "" without one.
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
    virtual void begin(const AnswerStart& start) = 0;
    virtual MeterStep feed(std::string_view piece, std::string& out) = 0;
    /// The settlement facts as far as the answer tells them (usage, mode, upstreamId, servedModel, cost,
    /// lookUpLater).
    virtual Settlement settle(AnswerEnd end) = 0;
    /// What was held back and may now be released.
    virtual std::string finish() = 0;
    /// An error, as the last element of an answer that is streamed as a JSON array; "" where it is none, or
    /// where half an element went out.
    virtual std::string lastElement(std::string_view) const { return {}; }
    /// True while what `feed` gave out so far ends where an event of a stream ends, and more may follow.
    virtual bool betweenEvents() const { return false; }
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
    bool mayLookUp = false;    ///< The provider can be asked for the cost of an answer by its id.
};

/// One wire format. Stateless; one instance per dialect for the life of the process.
class Dialect {
public:
    virtual ~Dialect() = default;
    /// Content types this wire format comes in; "" stands for a request without a body.
    virtual bool takes(std::string_view mediaType) const { return mediaType == "application/json"; }
    /// Strict scan (RFC 8259, no duplicate keys, depth 64, valid UTF-8). Fields that would widen the cost
    /// beyond what is bounded here are refused by name; fields nobody knows are listed in `unknownFields` for
    /// the policy to judge.
    virtual tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const = 0;
    /// The byte splices that make `wish` true.
    virtual Splices splices(const RequestFacts&, const SpliceWish&) const { return {}; }
    virtual std::unique_ptr<AnswerMeter> meter(MeterContext context) const = 0;
};

/// The meter of a free endpoint: passes everything, holds back only the last byte, costs nothing.
std::unique_ptr<AnswerMeter> makeFreeMeter();

/// The dialect of a wire format ("chat", "messages" ... as in resources/providers.json) as the provider with
/// this shape of answers speaks it; null for one that is not known here.
const Dialect* dialectFor(std::string_view wire, DialectKind provider);

} // namespace rubber::relay
