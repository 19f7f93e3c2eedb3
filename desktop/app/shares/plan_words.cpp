// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/shares/plan_words.h"

#include <charconv>

namespace rubber::desktop {

namespace {

constexpr std::size_t kLabelBytes = 32;

tl::unexpected<Error> unreadable(std::string_view text) {
    return fail(ErrorCode::Invalid,
                "bad_shares: " + std::string(text) + " does not say how many of how many; write 3/5");
}

template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return number;
}

std::string groupWords(const slip39::SharePlan::Group& group, const char* between) {
    return std::to_string(group.threshold) + between + std::to_string(group.count);
}

} // namespace

std::string planWords(const slip39::SharePlan& plan) {
    std::string groups;
    for (const auto& group : plan.groups)
        groups += (groups.empty() ? "" : ",") + groupWords(group, "/");
    return plan.groups.size() == 1 ? groups : std::to_string(plan.groupThreshold) + ":" + groups;
}

Result<slip39::SharePlan::Group> parseGroup(std::string_view text) {
    for (const std::string_view between : {"/", "-of-", "of"}) {
        const auto at = text.find(between);
        if (at == std::string_view::npos) continue;
        const auto threshold = numberIn<std::uint8_t>(text.substr(0, at));
        const auto count = numberIn<std::uint8_t>(text.substr(at + between.size()));
        if (!threshold || !count) return unreadable(text);
        return slip39::SharePlan::Group{*threshold, *count};
    }
    return unreadable(text);
}

Result<slip39::SharePlan> parsePlanWords(std::string_view text) {
    slip39::SharePlan plan;
    const std::string_view whole = text;
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        const auto threshold = numberIn<std::uint8_t>(text.substr(0, colon));
        if (!threshold) return unreadable(whole);
        plan.groupThreshold = *threshold;
        text.remove_prefix(colon + 1);
    }
    for (;;) {
        const auto comma = text.find(',');
        TRY_LET(group, parseGroup(text.substr(0, comma)));
        plan.groups.push_back(group);
        if (comma == std::string_view::npos) break;
        text.remove_prefix(comma + 1);
    }
    TRY(plan.check());
    return plan;
}

std::string planText(const slip39::SharePlan& plan) {
    std::string groups;
    for (const auto& group : plan.groups)
        groups += (groups.empty() ? "" : ", ") + groupWords(group, " of ");
    if (plan.groups.size() == 1) return groups;
    return std::to_string(plan.groupThreshold) + " of " + std::to_string(plan.groups.size()) +
           " groups: " + groups;
}

std::string labelOf(const ShareSetFacts& facts) {
    std::string label =
        std::to_string(facts.set) + " " + (facts.plan ? planWords(*facts.plan) : "-") + " " + facts.madeOn;
    if (label.size() > kLabelBytes) label = std::to_string(facts.set) + " - " + facts.madeOn;
    return label;
}

std::optional<ShareSetFacts> parseLabel(std::string_view label) {
    const auto first = label.find(' '), last = label.rfind(' ');
    if (first == std::string_view::npos || first == last) return std::nullopt;
    const auto set = numberIn<std::uint16_t>(label.substr(0, first));
    if (!set) return std::nullopt;
    ShareSetFacts facts;
    facts.set = *set;
    const auto plan = label.substr(first + 1, last - first - 1);
    if (plan != "-") {
        auto read = parsePlanWords(plan);
        if (!read) return std::nullopt;
        facts.plan = std::move(*read);
    }
    facts.madeOn = std::string(label.substr(last + 1));
    return facts;
}

} // namespace rubber::desktop
