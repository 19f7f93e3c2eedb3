// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about money, answers and addresses: what one hour comes to. Those about models and times of day are
// in rhythm.cpp.
#include "shared/anomaly/habit.h"

#include "shared/anomaly/text_hash.h"

#include <algorithm>

namespace rubber::anomaly {
namespace {

constexpr std::uint32_t kMostPast = 5'000; ///< Older answers count half, again and again.
constexpr std::int64_t kMicro = 1'000;

/// The middle of at most kHours values, which are put out of order.
std::int64_t middleOf(std::array<std::int64_t, kHours>& values, std::size_t count) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(count / 2);
    std::nth_element(values.begin(), middle, values.begin() + static_cast<std::ptrdiff_t>(count));
    return *middle;
}

/// Room for one more, doubled up to `most`: a vector alone would double past it.
template <class T>
void makeRoom(std::vector<T>& values, std::size_t most) {
    if (values.size() == values.capacity()) values.reserve(std::min(most, values.size() * 2 + 4));
}

std::string percent(std::uint64_t part, std::uint64_t whole) {
    return std::to_string(whole ? part * 100 / whole : 0) + " %";
}

} // namespace

bool isFailure(int status, std::string_view note) {
    if (status < 100 || status >= 400) return true;
    for (const std::string_view word : {"client_gone", "upstream_cut", "timed_out", "dropped"})
        if (note.find(word) != std::string_view::npos) return true;
    return false;
}

/// Goes on to the hour of `at`. A clock that was set back begins an hour anew; one that only trembles does not.
void Habit::moveTo(WallTime at) {
    const std::int64_t hour = at.ms / kHourMs;
    if (!m.used) {
        m.used = true;
        m.firstHour = m.hour = hour;
        m.day = static_cast<std::int32_t>(hour / 24);
        return;
    }
    if (hour == m.hour || hour == m.hour - 1) return;
    closeHour();
    m.hour = hour;
    m.firstHour = std::min(m.firstHour, hour);
    setLimit();
}

void Habit::closeHour() {
    if (m.answers > 0) {
        if (m.hours.size() == kHours) m.hours.erase(m.hours.begin());
        makeRoom(m.hours, kHours);
        m.hours.push_back(static_cast<std::uint32_t>(std::clamp<std::int64_t>(m.spent / kMicro, 0, UINT32_MAX)));
    }
    m.pastAnswers += m.answers;
    m.pastFailures += m.failures;
    while (m.pastAnswers > kMostPast) {
        m.pastAnswers /= 2;
        m.pastFailures /= 2;
    }
    m.spent = m.liftedAt = 0;
    m.answers = m.failures = m.mismatches = 0;
    m.burned = m.addressTold = false;
    m.clients.clear();
}

/// The most this hour may cost: ten times the median hour, fifteen times the usual distance from it (ten
/// standard deviations, by MAD), three times the dearest hour there was, and twice what its owner accepted.
void Habit::setLimit() {
    m_limit = INT64_MAX;
    const std::size_t count = m.hours.size();
    if (count < kLeastHours || (m.hour - m.firstHour) * kHourMs < kLearning) return;
    std::array<std::int64_t, kHours> values{};
    std::transform(m.hours.begin(), m.hours.end(), values.begin(),
                   [](std::uint32_t micro) { return std::int64_t{micro} * kMicro; });
    m_dearest = *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
    m_median = middleOf(values, count);
    std::transform(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count), values.begin(),
                   [&](std::int64_t value) { return value > m_median ? value - m_median : m_median - value; });
    const std::int64_t deviation = middleOf(values, count);
    m_limit = std::max({kBurnTimes * m_median, m_median + 15 * deviation, 3 * m_dearest, 2 * m.acceptedSpend,
                        kFloorNano});
}

Finding Habit::burnFinding(WallTime at) const {
    const Money spent = Money::fromNano(m.spent), usual = Money::fromNano(m_median);
    const std::string hours = std::to_string(m.hours.size());
    Finding finding{Rule::BurnRate, at, hourText(m.hour),
                    spent.toDisplay() + " in this hour, habit " + usual.toDisplay() + " (median of " + hours +
                        " hours, the dearest " + Money::fromNano(m_dearest).toDisplay() + ")",
                    {{"spend", spent.toDecimal()}, {"usual", usual.toDecimal()}, {"usual_hours", hours}}};
    if (m_median > 0) {
        const std::string factor = std::to_string(m.spent / m_median);
        finding.detail += ", " + factor + "x";
        finding.facts.push_back({"times", factor});
    }
    return finding;
}

void Habit::settled(WallTime at, Money cost, bool failure, Findings& found) {
    moveTo(at);
    m.spent = (Money::fromNano(m.spent) + std::max(cost, Money())).nano();
    ++m.answers;
    m.failures += failure;
    if (!m.burned && m.spent - m.liftedAt >= m_limit) {
        m.burned = true;
        m.firedSpend = m.spent;
        found.push_back(burnFinding(at));
    }
    // At least half of this hour's answers, and five times the share there was before.
    const bool many = m.answers >= kLeastAnswers && 2 * m.failures >= m.answers && m.pastAnswers >= kPastAnswers;
    if (!many || m.failuresDay == m.hour / 24) return;
    if (std::uint64_t{m.failures} * m.pastAnswers < std::uint64_t{5} * (m.pastFailures + 1) * m.answers) return;
    m.failuresDay = static_cast<std::int32_t>(m.hour / 24);
    m.firedAnswers = m.answers;
    m.firedFailures = m.failures;
    found.push_back({Rule::Failures, at, dayText(m.failuresDay),
                     std::to_string(m.failures) + " of " + std::to_string(m.answers) +
                         " answers of this hour failed or were left, habit " +
                         percent(m.pastFailures, m.pastAnswers),
                     {{"failures", std::to_string(m.failures)},
                      {"answers", std::to_string(m.answers)},
                      {"usual_percent", std::to_string(std::uint64_t{m.pastFailures} * 100 / m.pastAnswers)}}});
}

void Habit::refused(WallTime at, std::string_view code, std::string_view client, std::uint32_t count,
                    Findings& found) {
    if (code != "ip_locked" && code != "ip_not_allowed") return;
    moveTo(at);
    m.mismatches += count;
    const auto foreigner = static_cast<std::uint32_t>(textHash(client));
    if (m.clients.size() < kForeigners &&
        std::find(m.clients.begin(), m.clients.end(), foreigner) == m.clients.end()) {
        m.clients.reserve(kForeigners);
        m.clients.push_back(foreigner);
    }
    const bool often = m.mismatches >= kMismatches << (2 * m.addressesAccepted);
    const bool manyPlaces = m.clients.size() == kForeigners && m.addressesAccepted == 0;
    if (m.addressTold || !(often || manyPlaces)) return;
    m.addressTold = true;
    const std::string places = std::to_string(m.clients.size()) + (m.clients.size() == kForeigners ? " or more" : "");
    found.push_back({Rule::Address, at, hourText(m.hour),
                     std::to_string(m.mismatches) + " refused attempts in this hour from " + places +
                         " foreign addresses, the last " + std::string(client),
                     {{"attempts", std::to_string(m.mismatches)}, {"client", std::string(client)}}});
}

void Habit::resumed(std::optional<Rule> accepted) {
    // Whoever lifts a suspension wants the key to go on: this hour begins anew for it.
    if (accepted == Rule::BurnRate) m.acceptedSpend = std::max(m.acceptedSpend, m.burned ? m.spent : m.firedSpend);
    m.burned = false;
    m.liftedAt = m.spent;
    if (!accepted) return;
    switch (*accepted) {
    case Rule::BurnRate:
        setLimit();
        break;
    case Rule::Loop:
        m.loopsAccepted = std::min<std::uint8_t>(kMostAccepted, m.loopsAccepted + 1);
        break;
    case Rule::Address:
        m.addressesAccepted = std::min<std::uint8_t>(kMostAccepted, m.addressesAccepted + 1);
        break;
    case Rule::Failures:
        m.pastAnswers = std::max(m.firedAnswers, kPastAnswers);
        m.pastFailures = m.firedAnswers ? static_cast<std::uint32_t>(std::uint64_t{m.firedFailures} *
                                                                     m.pastAnswers / m.firedAnswers)
                                        : 0;
        break;
    case Rule::UnusualHour:
        if (m.seen.size() == 24) m.seen[m.firedHour % 24] |= (1u << kDays) - 1;
        break;
    case Rule::NewModel:
        break; // It is known since it was seen.
    }
}

std::size_t Habit::bytes() const {
    return sizeof *this + m.hours.capacity() * sizeof(std::uint32_t) + m.models.capacity() * sizeof(std::uint64_t) +
           m.clients.capacity() * sizeof(std::uint32_t) + m.seen.capacity() * sizeof(std::uint32_t);
}

bool Habit::restore(Image image) {
    if (image.hours.size() > kHours || image.models.size() > kModels || image.clients.size() > kForeigners ||
        (!image.seen.empty() && image.seen.size() != 24) || image.loopsAccepted > kMostAccepted ||
        image.addressesAccepted > kMostAccepted)
        return false;
    m = std::move(image);
    setLimit();
    return true;
}

} // namespace rubber::anomaly
