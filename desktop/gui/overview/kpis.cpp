// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/kpis.h"

#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "desktop/models/key_condition.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(overview)
};

constexpr QChar kNoBreak(0xa0);

bool canSpend(const KeyReport& key) { return key.live && key.live->state == protocol::KeyState::Active; }

/// An amount, which is the least it was when some requests had no known price.
Kpi amountKpi(Money amount, std::uint64_t unpriced) {
    Kpi kpi;
    kpi.value = moneyText(amount);
    if (unpriced > 0) kpi.suffix = Words::tr("or more");
    return kpi;
}

} // namespace

Kpi spentTodayKpi(const StatusReport& status, const SpendSeries& series, WallTime now) {
    Money spent, limits;
    int without = 0;
    std::optional<WallTime> resets;
    for (const auto& key : status.keys) {
        if (!canSpend(key)) continue;
        if (!resets || key.live->resetsAt < *resets) resets = key.live->resetsAt;
        if (const auto& limit = key.live->policy.dailyLimit) {
            limits += *limit;
            spent += key.live->spentToday;
        } else {
            ++without;
        }
    }
    Kpi kpi = amountKpi(status.spentToday, series.today.unpriced);
    if (limits.nano() > 0) {
        kpi.bar = {spent, limits};
        kpi.detail = Words::tr("of %1 daily limits").arg(isolated(moneyText(limits)));
        if (resets && *resets > now)
            kpi.detail += Words::tr(", resets in %1").arg(spanText(*resets - now).replace(' ', kNoBreak));
    } else {
        kpi.detail = without > 0 ? Words::tr("No daily limit is set") : Words::tr("No key can spend");
    }
    return kpi;
}

Kpi monthKpi(const SpendSeries& series) {
    Kpi kpi = amountKpi(series.month.cost, series.month.unpriced);
    kpi.detail = series.projected && series.month.cost.nano() > 0
                     ? Words::tr("%1 projected at this pace").arg(isolated(moneyText(*series.projected)))
                     : Words::tr("%n request(s)", nullptr, int(std::min<std::uint64_t>(series.month.requests(), INT32_MAX)));
    return kpi;
}

Kpi requestsKpi(const StatusReport& status, const SpendSeries& series) {
    std::uint64_t all = series.today.rejected;
    for (const auto& key : status.keys)
        if (key.live) all += key.live->requestsToday;
    Kpi kpi;
    kpi.value = countText(qint64(all));
    if (series.today.rejected == 0) {
        kpi.detail = all == 0 ? Words::tr("None yet") : Words::tr("None rejected");
        return kpi;
    }
    const double percent = double(series.today.rejected) / double(all) * 100;
    kpi.detail = Words::tr("%1 rejected, %2 %")
                     .arg(countText(qint64(series.today.rejected)),
                          percent < 0.1 ? Words::tr("< %1").arg(QLocale().toString(0.1, 'f', 1))
                                        : QLocale().toString(percent, 'f', percent < 10 ? 1 : 0));
    return kpi;
}

Kpi keysKpi(const StatusReport& status, const std::function<bool(const KeyId&)>& killing) {
    using models::KeyCondition;
    std::map<KeyCondition, int> in;
    int all = 0, active = 0;
    for (const auto& key : status.keys) {
        if (key.replaced || key.archivedAt) continue;
        const auto condition = models::conditionOf(key, killing(key.id));
        ++in[condition];
        ++all;
        active += condition == KeyCondition::Active || condition == KeyCondition::NearLimit ||
                  condition == KeyCondition::NotPushed || condition == KeyCondition::Canary;
    }
    Kpi kpi;
    kpi.value = isolated(Words::tr("%1 of %2").arg(countText(active), countText(all)));
    QStringList parts;
    const auto say = [&](KeyCondition condition, const QString& text) {
        if (in[condition] > 0) parts << text.arg(countText(in[condition]));
    };
    say(KeyCondition::OverLimit, Words::tr("%1 over limit"));
    say(KeyCondition::NearLimit, Words::tr("%1 near limit"));
    say(KeyCondition::Killing, Words::tr("%1 being killed"));
    say(KeyCondition::Killed, Words::tr("%1 killed"));
    say(KeyCondition::Unknown, Words::tr("%1 not known"));
    if (parts.size() > 3) parts = parts.first(3);
    kpi.detail = !parts.isEmpty() ? parts.join(", ") : all == 0 ? Words::tr("No proxy key yet") : Words::tr("All is well");
    return kpi;
}

} // namespace rubber::desktop::gui
