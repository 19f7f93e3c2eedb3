// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"

#include <QString>

namespace rubber::desktop::gui {

/// "$12.30", "$1,234.56"; below one cent four decimals, "$0.0094"; below that "< $0.0001". Always dollars,
/// digits and separators by the locale.
QString moneyText(Money amount);
/// "$2.10 of $5.00", kept together in right-to-left texts.
QString moneyOfText(Money spent, Money cap);
/// "4,182".
QString countText(qint64 count);
/// Keeps an address, an id or an amount in one piece inside right-to-left text (U+2066 ... U+2069).
QString isolated(const QString& text);

} // namespace rubber::desktop::gui
