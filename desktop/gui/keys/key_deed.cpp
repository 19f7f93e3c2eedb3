// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_deed.h"

#include "desktop/gui/words/audit_words.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace rubber::desktop::gui {

using models::KeyCondition;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(state)
};

/// The relay writes its row when the command arrives, a program its event when the answer does.
constexpr Duration kSameDeed = Duration::seconds(60);

QString placeText(const TrailEntry& deed) {
    if (deed.who == "app tray") return Words::tr("the tray");
    if (deed.who == "app notification") return Words::tr("a notification");
    if (deed.who == "phone" || deed.code == "phone") return Words::tr("a phone");
    return whoText(deed);
}

std::optional<TrailEntry> newest(App& app, TrailQuery query) {
    query.limit = 1;
    auto found = app.auditTrail(query);
    if (!found || found->empty()) return {};
    return std::move(found->front());
}

} // namespace

std::optional<TrailEntry> lastDeed(App& app, const KeyId& key, KeyCondition condition) {
    const bool killed = condition == KeyCondition::Killed;
    TrailQuery relays, here;
    relays.key = here.key = key.text();
    relays.what = {killed ? "kill" : "suspend"};
    relays.here = false;
    here.what = {killed ? "key_killed" : "key_suspended"};
    here.relays = false;
    const auto row = newest(app, relays);
    auto event = newest(app, here);
    if (killed) {
        TrailQuery all;
        all.what = {"all_killed"};
        all.relays = false;
        if (auto every = newest(app, all); every && (!event || every->at > event->at)) event = std::move(every);
    }
    if (!event || (row && row->at - event->at > kSameDeed)) return row;
    return event;
}

QString deedText(const TrailEntry& deed, KeyCondition condition, WallTime now) {
    const QString when = momentText(deed.at, now), place = placeText(deed);
    return condition == KeyCondition::Killed
               ? Words::tr("Killed %1 from %2. Restore it to use it again; the agent needs no change.").arg(when, place)
               : Words::tr("Suspended %1 from %2. Resume it to use it again.").arg(when, place);
}

} // namespace rubber::desktop::gui
