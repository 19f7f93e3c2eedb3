// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/alerts/alert_book.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rubber::relay {
namespace {

constexpr std::size_t kDate = 10; ///< "2026-11-26"

std::size_t mostOf(const KeyId& key) { return key.empty() ? AlertBook::kMostOfRelay : AlertBook::kMostOfKey; }

std::pair<std::string_view, std::string_view> takeApart(std::string_view mark) {
    const auto space = mark.rfind(' ');
    if (space == std::string_view::npos) return {mark, {}};
    return {mark.substr(0, space), mark.substr(space + 1)};
}

std::optional<UtcDay> dayOf(std::string_view window) {
    if (window.size() < kDate) return std::nullopt;
    const auto begin = WallTime::parseRfc3339(window.substr(0, kDate));
    return begin ? std::optional(UtcDay::of(*begin)) : std::nullopt;
}

/// The next day still counts: a stream that began before midnight may end after it.
bool passed(const AlertBook::Mark& mark, UtcDay today) {
    const auto day = dayOf(mark.window);
    return day && day->number + 1 < today.number;
}

} // namespace

bool AlertBook::told(const KeyId& key, std::string_view mark) const {
    if (mark.empty()) return false;
    const auto found = m_marks.find(key);
    if (found == m_marks.end()) return false;
    const auto [occasion, window] = takeApart(mark);
    return std::any_of(found->second.begin(), found->second.end(),
                       [o = occasion, w = window](const Mark& each) { return each.occasion == o && each.window == w; });
}

void AlertBook::apply(const journal::AlertRecord& alert) {
    // Not "later": after a clock that ran ahead was set right, days pass again.
    if (const UtcDay day = UtcDay::of(alert.at); day != m_day) {
        m_day = day;
        forgetPassed();
    }
    if (alert.mark.empty()) return;
    const auto [occasion, window] = takeApart(alert.mark);
    auto& marks = m_marks[alert.key];
    std::erase_if(marks, [o = occasion](const Mark& each) { return each.occasion == o; });
    if (marks.size() == mostOf(alert.key)) marks.erase(marks.begin());
    marks.push_back({std::string(occasion), std::string(window)});
}

void AlertBook::forgetPassed() {
    for (auto& [key, marks] : m_marks)
        std::erase_if(marks, [&](const Mark& mark) { return passed(mark, m_day); });
    std::erase_if(m_marks, [](const auto& each) { return each.second.empty(); });
}

AlertBook::Image AlertBook::image() const {
    Image image{m_day, {}};
    for (const auto& [key, marks] : m_marks)
        image.keys.push_back({key, marks});
    return image;
}

bool AlertBook::restore(Image image) {
    m_day = image.day;
    m_marks.clear();
    for (auto& each : image.keys) {
        if (each.marks.size() > mostOf(each.key)) return false;
        if (!m_marks.emplace(std::move(each.key), std::move(each.marks)).second) return false;
    }
    return true;
}

std::size_t AlertBook::size() const {
    std::size_t size = 0;
    for (const auto& [key, marks] : m_marks)
        size += marks.size();
    return size;
}

std::string dayWindow(UtcDay day) { return day.begin().toRfc3339().substr(0, kDate); }
std::string hourWindow(WallTime at) { return at.toRfc3339().substr(0, kDate + 3); }

} // namespace rubber::relay
