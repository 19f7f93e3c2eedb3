// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/anomaly/finding.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rubber::anomaly {

/// When the rules speak. What each means in words: PROTOCOL.md, "Anomalies".
inline constexpr std::int64_t kHourMs = 3'600'000;
inline constexpr std::size_t kHours = 168;              ///< Hours of spend that are a habit: a week of use.
inline constexpr std::size_t kLeastHours = 24;          ///< With fewer, burn_rate is silent.
inline constexpr std::int64_t kLearning = 72 * kHourMs; ///< And new_model, so long after the first use.
inline constexpr std::int64_t kBurnTimes = 10;
inline constexpr std::int64_t kFloorNano = 500'000'000; ///< No hour below half a dollar burns.
inline constexpr std::size_t kModels = 24;
inline constexpr std::uint32_t kLeastAnswers = 20; ///< Of one hour, before a ratio of them says anything.
inline constexpr std::uint32_t kPastAnswers = 100; ///< Before there is a ratio to compare with.
inline constexpr std::uint32_t kMismatches = 20;   ///< In one hour.
inline constexpr std::uint32_t kForeigners = 3;    ///< Different addresses in one hour.
inline constexpr int kDays = 28;                   ///< That a rhythm is seen over.
inline constexpr int kLeastDays = 10, kLeastCells = 60;
inline constexpr std::uint32_t kLoopTimes = 30;    ///< relay/core/anomaly/loop_watch.h
inline constexpr std::uint8_t kMostAccepted = 8;

/// Whether a settled request counts for `failures`: an error, or an answer that was not read to its end.
bool isFailure(int status, std::string_view note);

/// What one key usually does. Told of everything that happens, in order, it says what is unusual. The same
/// events give the same habit, wherever they are told from: the relay's journal as it is written, the journal
/// read again, or rows in a vault. At most kMostBytes; no event allocates, but the first of an hour or model.
class Habit {
public:
    static constexpr std::size_t kMostBytes = 1'300;

    void admitted(WallTime at, std::string_view model, Findings& found);
    void settled(WallTime at, Money cost, bool failure, Findings& found);
    /// `code` of a refusal; other codes than those about addresses are nothing to it.
    void refused(WallTime at, std::string_view code, std::string_view client, std::uint32_t count, Findings& found);
    /// The owner lifted a suspension; `accepted`: what this rule saw is normal from now on.
    void resumed(std::optional<Rule> accepted);

    /// How often one request may be the same before the rule speaks.
    std::uint32_t loopTimes() const { return kLoopTimes << (2 * m.loopsAccepted); }
    std::size_t bytes() const;

    /// All of it, for a snapshot.
    struct Image {
        std::int64_t firstHour = 0, hour = 0;
        std::int64_t spent = 0, liftedAt = 0, firedSpend = 0, acceptedSpend = 0; ///< Nano-dollars; `liftedAt`: spent at a resume.
        std::uint32_t answers = 0, failures = 0, mismatches = 0; ///< Of this hour.
        std::uint32_t pastAnswers = 0, pastFailures = 0;
        std::uint32_t firedAnswers = 0, firedFailures = 0;
        std::int32_t day = 0, failuresDay = -1, hoursDay = -1; ///< `day`: of bit 0 in `seen`.
        std::uint8_t firedHour = 0, loopsAccepted = 0, addressesAccepted = 0;
        bool used = false, burned = false, addressTold = false;
        std::vector<std::uint32_t> hours;   ///< Micro-dollars of hours of use, oldest first.
        std::vector<std::uint64_t> models;  ///< Hashes, the last used first.
        std::vector<std::uint32_t> clients; ///< Hashes of this hour's foreign addresses.
        std::vector<std::uint32_t> seen;    ///< For each hour of the day a bit a day; none: never used.
        bool operator==(const Image&) const = default;
    };
    const Image& image() const { return m; }
    bool restore(Image image); ///< False: no image of ours.

private:
    void moveTo(WallTime at);
    void moveDay(std::int32_t day);
    void closeHour();
    void setLimit();
    Finding burnFinding(WallTime at) const;
    void noteHour(WallTime at, Findings& found);
    void noteModel(WallTime at, std::string_view model, Findings& found);

    Image m;
    // Made of the above, once an hour.
    std::int64_t m_limit = INT64_MAX, m_median = 0, m_dearest = 0; ///< Nano-dollars.
};

} // namespace rubber::anomaly
