// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/words/condition_words.h"

#ifndef Q_MOC_RUN
#include "desktop/models/relay_logs.h"
#endif

namespace rubber::desktop::gui {

ConditionWords wordsFor(models::LogCondition condition);
/// How far a relay's log was verified, and when: one or two sentences.
QString logText(const models::RelayLog& log, WallTime now);
/// What a relay's log shows instead of what it signed, and what to do; "" when nothing is wrong with it.
QString logTroubleText(const models::RelayLog& log, WallTime now);

} // namespace rubber::desktop::gui
