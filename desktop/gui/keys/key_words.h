// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <QString>

namespace rubber::desktop::gui {

/// "2 models", "All"; with `modelsList` one a line, as the owner wrote them.
QString modelsText(const Policy& policy);
QString modelsList(const Policy& policy);
/// "203.0.113.7", "First use", "Off", "2 networks".
QString lockText(const KeyReport& key);
/// "May spend up to $5.00 a day and $200.00 in all, on 2 models, from one address, until unused for 30 days."
QString policySentence(const Policy& policy, WallTime now);
/// What becomes of a secret on the clipboard; 0 seconds: nobody takes it off before the lock.
QString clipboardText(std::int64_t seconds);
/// One line for each part in which two policies differ: "Daily limit: $5.00 here, $3.00 there".
QStringList differencesOf(const Policy& mine, const Policy& theirs, WallTime now);

} // namespace rubber::desktop::gui
