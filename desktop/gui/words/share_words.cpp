// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/share_words.h"

#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shares)
};

QString ofText(unsigned have, unsigned wanted) { return isolated(Words::tr("%1 of %2").arg(have).arg(wanted)); }

/// "group 1: 1 of 1, group 2: 0 of 3" of those that are known.
QString groupsText(const std::vector<slip39::ShareSet::Group>& groups, unsigned needed) {
    QStringList parts;
    for (const auto& group : groups)
        parts << Words::tr("group %1: %2").arg(group.number + 1).arg(ofText(group.have, group.threshold));
    return Words::tr("%1 (groups needed: %2)").arg(parts.join(", ")).arg(needed);
}

} // namespace

QString planText(const slip39::SharePlan& plan) {
    QStringList groups;
    for (const auto& group : plan.groups)
        groups << ofText(group.threshold, group.count);
    if (groups.size() == 1) return groups.front();
    return Words::tr("%1 of %2 groups: %3").arg(plan.groupThreshold).arg(groups.size()).arg(groups.join(", "));
}

QString shareSetText(const ShareSetFacts& facts) {
    const QString made = isolated(QString::fromStdString(facts.madeOn));
    return facts.plan ? Words::tr("%1, set %2, made on %3").arg(planText(*facts.plan)).arg(facts.set).arg(made)
                      : Words::tr("set %1, made on %2").arg(facts.set).arg(made);
}

QString typedText(const ShareEntry& entry, const std::optional<slip39::SharePlan>& expected) {
    const auto groups = entry.groups();
    const bool one = expected ? expected->groups.size() == 1 : entry.groupThreshold().value_or(1) == 1 && groups.size() <= 1;
    if (groups.empty() && !(expected && one)) return Words::tr("No share yet");
    if (one)
        return Words::tr("%1 shares").arg(ofText(groups.empty() ? 0 : groups.front().have,
                                                 expected ? expected->groups.front().threshold : groups.front().threshold));
    return groupsText(groups, entry.groupThreshold().value_or(1));
}

QString attemptText(const protocol::UnsealStatus& state, const slip39::SharePlan& plan, WallTime now) {
    QString given;
    if (plan.groups.size() == 1) {
        given = Words::tr("%1 shares given").arg(ofText(state.given, plan.groups.front().threshold));
    } else {
        std::vector<slip39::ShareSet::Group> groups;
        for (std::size_t i = 0; i < plan.groups.size(); ++i) {
            const auto found = std::find_if(state.groups.begin(), state.groups.end(),
                                            [&](const auto& group) { return group.group == i; });
            groups.push_back({std::uint8_t(i), plan.groups[i].threshold,
                              found == state.groups.end() ? std::uint8_t(0) : found->have});
        }
        given = groupsText(groups, plan.groupThreshold);
    }
    if (state.given == 0) return given;
    const Duration left = state.expiresAt - now;
    return left.ms <= 0 ? Words::tr("%1, and forgotten by now").arg(given)
                        : Words::tr("%1, %2 left").arg(given, spanText(left));
}

} // namespace rubber::desktop::gui
