// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/condition_words.h"

#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

using models::KeyCondition;
using models::RelayLink;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(state)
};

QString limitMeaning(const KeyReport& key, WallTime now) {
    const auto limit = models::bindingLimit(key);
    if (!limit) return {};
    const bool daily = limit->kind == models::BindingLimit::Kind::Daily;
    if (limit->permille < 1000)
        return (daily ? Words::tr("%1 % of today's %2 used.")
                      : Words::tr("%1 % of the lifetime limit of %2 used."))
            .arg(limit->permille / 10)
            .arg(moneyText(limit->cap));
    if (!daily) return Words::tr("The lifetime limit of %1 is used.").arg(moneyText(limit->cap));
    return Words::tr("Daily limit of %1 used. Opens again in %2 (00:00 UTC).")
        .arg(moneyText(limit->cap), spanText(key.live->resetsAt - now));
}

QString expiredMeaning(const KeyReport& key) {
    if (key.live->reason == "idle" && key.live->policy.inactiveExpiry)
        return Words::tr("Not used for %1.").arg(spanText(*key.live->policy.inactiveExpiry));
    return Words::tr("Its end date has passed.");
}

} // namespace

ConditionWords wordsFor(KeyCondition condition) {
    switch (condition) {
    case KeyCondition::Killing:
        return {"state-killed", Words::tr("Killing…"), Tone::Danger};
    case KeyCondition::Killed:
        return {"state-killed", Words::tr("Killed"), Tone::Danger};
    case KeyCondition::OverLimit:
        return {"state-over", Words::tr("Over limit"), Tone::Danger};
    case KeyCondition::NearLimit:
        return {"state-near", Words::tr("Near limit"), Tone::Warn};
    case KeyCondition::Suspended:
        return {"state-suspended", Words::tr("Suspended"), Tone::Muted};
    case KeyCondition::Expired:
        return {"state-expired", Words::tr("Expired"), Tone::Muted};
    case KeyCondition::NotPushed:
        return {"state-not-pushed", Words::tr("Not pushed"), Tone::Info};
    case KeyCondition::Canary:
        return {"state-canary", Words::tr("Canary"), Tone::Info};
    case KeyCondition::Active:
        return {"state-active", Words::tr("Active"), Tone::Ok};
    case KeyCondition::Unknown:
        break;
    }
    return {"state-unknown", Words::tr("Unknown"), Tone::Muted};
}

QString meaningOf(const KeyReport& key, KeyCondition condition, WallTime now) {
    switch (condition) {
    case KeyCondition::Killing:
        return Words::tr("The kill was sent; not every relay has confirmed it yet.");
    case KeyCondition::Killed:
        return Words::tr("Killed. Restore it to use it again; the agent needs no change.");
    case KeyCondition::OverLimit:
    case KeyCondition::NearLimit:
        return limitMeaning(key, now);
    case KeyCondition::Suspended:
        if (models::suspectedBy(key)) return Words::tr("Suspended by its relay because of unusual use. You decide what it was.");
        return key.live->reason == "owner"
                   ? Words::tr("Suspended by you. Resume it to use it again.")
                   : Words::tr("Suspended by the relay (%1). Resume it to use it again.")
                         .arg(QString::fromStdString(key.live->reason));
    case KeyCondition::Expired:
        return expiredMeaning(key);
    case KeyCondition::NotPushed:
        return Words::tr("Your last change is not on %1 yet.").arg(QString::fromStdString(key.relay));
    case KeyCondition::Canary:
        return Words::tr("A trap on %1: whoever tries it is refused like a stranger, and you are told from where.")
            .arg(QString::fromStdString(key.relay));
    case KeyCondition::Active:
        return Words::tr("On %1 since %2.")
            .arg(QString::fromStdString(key.relay), momentText(key.createdAt, now));
    case KeyCondition::Unknown:
        break;
    }
    return Words::tr("%1 does not answer; nothing is known of this key yet.")
        .arg(QString::fromStdString(key.relay));
}

ConditionWords wordsFor(RelayLink::State state) {
    switch (state) {
    case RelayLink::State::Connecting:
        return {"state-unknown", Words::tr("Connecting"), Tone::Muted};
    case RelayLink::State::Online:
        return {"state-active", Words::tr("Online"), Tone::Ok};
    case RelayLink::State::Slow:
        return {"state-near", Words::tr("Slow"), Tone::Warn};
    case RelayLink::State::Offline:
        return {"state-unknown", Words::tr("Offline"), Tone::Muted};
    case RelayLink::State::IdentityChanged:
        return {"state-over", Words::tr("Identity changed"), Tone::Danger};
    case RelayLink::State::NotAuthorised:
        return {"state-over", Words::tr("Not authorised"), Tone::Danger};
    case RelayLink::State::ClockOff:
        break;
    }
    return {"state-near", Words::tr("Clock off"), Tone::Warn};
}

QString linkText(const RelayLink& link, WallTime now) {
    const QString word = wordsFor(link.state).text;
    if (link.state == RelayLink::State::Online) return Words::tr("%1, %2 ms").arg(word).arg(link.elapsedMs);
    if (link.state == RelayLink::State::Slow)
        return Words::tr("%1, %2 s").arg(word).arg(double(link.elapsedMs) / 1000.0, 0, 'f', 1);
    if (link.state == RelayLink::State::Offline)
        return Words::tr("Offline since %1").arg(momentText(link.since, now));
    return word;
}

} // namespace rubber::desktop::gui
