// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "desktop/gui/words/condition_words.h"

#include <QString>

namespace rubber::desktop::gui {

/// What became of a request, as short as a pill: "200", "403 model not allowed", "402 limit used up (40
/// times)".
ConditionWords resultWords(const protocol::Row& row);
QString resultName(protocol::RequestOutcome outcome); ///< "OK", "Rejected", "Error"

/// Which part of the policy decided, or what went wrong: a sentence.
QString decisionText(const protocol::Row& row);
/// How its cost was found out: a sentence; "" where there is none.
QString settlementText(const protocol::Row& row);

QString keyText(const NamedRow& named); ///< Its name, or the id of a key of another device, or "unknown key".
QString tokensText(const protocol::Row& row); ///< "8,811 / 1,118"; "" for a request that was not answered.
QString latencyText(std::int64_t ms);         ///< "3 ms", "4.8 s"
/// One line with every cell, for the clipboard.
QString rowText(const NamedRow& named);

} // namespace rubber::desktop::gui
