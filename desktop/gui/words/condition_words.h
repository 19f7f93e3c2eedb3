// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/pill.h"
#include "desktop/models/key_condition.h"
#include "desktop/models/relay_link.h"

#include <QString>

namespace rubber::desktop::gui {

/// How a state is shown: shape, word and colour role say the same.
struct ConditionWords {
    QString icon, text;
    Tone tone = Tone::Muted;
};
ConditionWords wordsFor(models::KeyCondition condition);
/// One sentence that says what it means for this key ("93 % of today's $10.00 used.").
QString meaningOf(const KeyReport& key, models::KeyCondition condition, WallTime now);

ConditionWords wordsFor(models::RelayLink::State state);
/// "Online, 42 ms", "Offline since 14:02" ...
QString linkText(const models::RelayLink& link, WallTime now);

} // namespace rubber::desktop::gui
