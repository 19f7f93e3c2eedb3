// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about what a key asks for and when: models it never named, hours of the day it never works in.
#include "shared/anomaly/habit.h"

#include "shared/anomaly/text_hash.h"

#include <algorithm>
#include <bit>

namespace rubber::anomaly {
namespace {

constexpr std::uint32_t kPastDays = ((1u << kDays) - 1) & ~1u; ///< The days before today.

} // namespace

void Habit::admitted(WallTime at, std::string_view model, Findings& found) {
    moveTo(at);
    noteHour(at, found);
    if (!model.empty()) noteModel(at, model, found);
}

void Habit::moveDay(std::int32_t day) {
    if (day == m.day || m.seen.empty()) {
        m.day = day;
        return;
    }
    // Set back by more than a tremble: what was seen in the future is no rhythm.
    if (day < m.day - 1) std::fill(m.seen.begin(), m.seen.end(), 0u);
    if (day < m.day && day >= m.day - 1) return;
    const std::int32_t passed = std::max(0, day - m.day);
    for (std::uint32_t& days : m.seen)
        days = passed >= kDays ? 0 : days << passed & ((1u << kDays) - 1);
    m.day = day;
}

void Habit::noteHour(WallTime at, Findings& found) {
    const std::int64_t number = at.ms / kHourMs;
    const auto day = static_cast<std::int32_t>(number / 24);
    const auto hour = static_cast<std::size_t>(number % 24);
    moveDay(day);
    if (m.seen.empty()) m.seen.assign(24, 0);
    const bool known = m.seen[hour] & 1u;
    m.seen[hour] |= 1u;
    if (known || m.hoursDay == day) return; // The common case costs nothing more.

    const std::uint32_t around = m.seen[(hour + 23) % 24] | m.seen[hour] | m.seen[(hour + 1) % 24];
    if (around & kPastDays) return;
    int cells = 0;
    std::uint32_t days = 0;
    for (const std::uint32_t each : m.seen) {
        cells += std::popcount(each & kPastDays);
        days |= each & kPastDays;
    }
    if (cells < kLeastCells || std::popcount(days) < kLeastDays) return;
    m.hoursDay = day;
    m.firedHour = static_cast<std::uint8_t>(hour);
    found.push_back({Rule::UnusualHour, at, dayText(day),
                     "used at " + std::to_string(hour) + " h UTC; on " + std::to_string(std::popcount(days)) +
                         " days of use in four weeks never within an hour of it",
                     {{"hour", std::to_string(hour)}, {"days", std::to_string(std::popcount(days))}}});
}

void Habit::noteModel(WallTime at, std::string_view model, Findings& found) {
    const std::uint64_t hash = textHash(model);
    if (!m.models.empty() && m.models.front() == hash) return;
    const auto known = std::find(m.models.begin(), m.models.end(), hash);
    if (known != m.models.end()) {
        std::rotate(m.models.begin(), known, known + 1);
        return;
    }
    const std::size_t before = m.models.size();
    if (before == kModels) m.models.pop_back();
    if (before == m.models.capacity()) m.models.reserve(std::min(kModels, before * 2 + 2));
    m.models.insert(m.models.begin(), hash);
    if (before == 0 || (m.hour - m.firstHour) * kHourMs < kLearning) return; // It is still getting to know the key.
    found.push_back({Rule::NewModel, at, std::string(model) + " once",
                     std::string(model) + " for the first time; it has used " + std::to_string(before) +
                         (before == kModels ? " or more" : "") + (before == 1 ? " model" : " models") + " before",
                     {{"model", std::string(model)}, {"known_models", std::to_string(before)}}});
}

} // namespace rubber::anomaly
