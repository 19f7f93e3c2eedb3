// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/root_tap.h"
#include "relay/core/dialects/usage_reading.h"
#include "shared/usage/sse_splitter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// Answers come from providers: their JSON is only read, never trusted to be small or tidy.
inline constexpr JsonLimits kAnswerLimits{64, 1'000'000, false};

/// An id or model name of an answer, cut and cleaned for an audit row.
std::string answerWord(std::string text);
/// The same of a raw JSON value; "" when it is no string.
std::string answerWordOf(std::string_view json);

/// What one dialect reads out of its answers: it looks at them and remembers; holding back, cutting into
/// events and settling are the MeteredAnswer's. Made for one answer.
class AnswerReader {
public:
    enum class Verdict {
        Pass,
        Drop,    ///< The relay's own doing: it goes no further.
        Terminal ///< The dialect's last event: held back until the settlement is durable.
    };
    virtual ~AnswerReader() = default;

    /// Looks at one whole event of an event stream.
    virtual Verdict event(const SseSplitter::Event& event) = 0;
    /// Looks at an event that was too long to be kept (a picture), of which it gets the members it wanted.
    virtual void longEvent(const RootTap&) {}
    /// The root members of a whole JSON answer that `whole` wants to see.
    virtual std::vector<std::string_view> wanted() const { return {"id", "model", "usage"}; }
    /// Looks at a whole JSON answer, of which it gets the members it wanted.
    virtual void whole(const RootTap& members) = 0;

    /// The answer came to its end whole: what a stream counted last is all it cost.
    virtual void completed() {}
    /// True: what calls itself JSON is an array that is streamed element by element, each an event.
    virtual bool streamsArray() const { return false; }

    /// False: the events do not show what is billed, so half a stream costs the hold, not a part.
    virtual bool countsOutput() const { return true; }
    /// What the request alone proves was billed, where answers carry no usage.
    virtual std::optional<Usage> impliedUsage() const { return std::nullopt; }

    /// What was seen so far.
    UsageReading usage;
    std::uint64_t usagesTold = 0;   ///< Grows with each, so that one that repeats the last is seen too.
    std::string id, model;          ///< As the answer names them, fit for an audit row.
    std::uint64_t outputBytes = 0;  ///< At least all text that was generated, in bytes.
    std::uint64_t outputEvents = 0; ///< Events with output; each is a token at least.
    bool sawError = false;          ///< The provider reported an error inside the answer.
    /// What a stream has counted so far, where it counts as it goes: all of its input, and output of which
    /// more may have been generated since.
    std::optional<Usage> soFar;
    bool countsFirst = false;  ///< Such a stream: before its first count nothing is known of what it cost.
    bool unseenOutput = false; ///< More is being generated or read than the answer tells of.

protected:
    /// Counts every byte of every string of the value whose first token is `first`, names and ids included:
    /// more than the text alone, never less. False: the value was empty ([] or {}), or the JSON is broken.
    bool countStrings(JsonScanner& scan, JsonScanner::Token first);
};

} // namespace rubber::relay
