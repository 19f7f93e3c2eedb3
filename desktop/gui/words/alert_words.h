// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/alert.h"
#include "desktop/gui/parts/pill.h"

#include <QString>

namespace rubber::desktop::gui {

/// What a rule is called in a table ("Daily limit near").
QString ruleName(AlertRule rule);
/// What its value counts: "percent", "times the usual hour", "minutes" ...; "" for rules without one.
QString ruleUnit(AlertRule rule);
/// One sentence: "ci-nightly has used 80 % of today's $5.00." Names are left out where they are to be hidden.
enum class Names { Shown, Hidden };
QString alertSentence(const Alert& alert, Names names = Names::Shown);
/// The evidence as lines "Spent: $4.00", for the detail.
QList<QPair<QString, QString>> evidenceLines(const Alert& alert);

struct SeverityWords {
    QString icon, text;
    Tone tone = Tone::Info;
};
SeverityWords wordsFor(Severity severity);

} // namespace rubber::desktop::gui
