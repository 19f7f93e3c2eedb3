// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/money_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace rubber::desktop::gui {

namespace {

constexpr std::int64_t kNanoPerCent = 10'000'000;
constexpr std::int64_t kNanoSmallest = 100'000; ///< One hundredth of a cent.

/// Rounded half up to `decimals`; integers all the way, because money is never a float.
QString digits(std::int64_t nano, int decimals) {
    std::int64_t unit = 1;
    for (int i = decimals; i < 9; ++i)
        unit *= 10;
    const std::int64_t rounded = nano / unit + (nano % unit >= (unit + 1) / 2 && unit > 1 ? 1 : 0);
    std::int64_t whole = rounded, scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    whole /= scale;
    const QLocale locale;
    return locale.toString(qlonglong(whole)) + locale.decimalPoint() +
           QString::number(rounded % scale).rightJustified(decimals, '0');
}

} // namespace

QString moneyText(Money amount) {
    const std::int64_t nano = amount.nano();
    if (nano < 0) return "-" + moneyText(Money::fromNano(nano == INT64_MIN ? INT64_MAX : -nano));
    if (nano == 0 || nano >= kNanoPerCent) return "$" + digits(nano, 2);
    if (nano < kNanoSmallest) return "< $" + digits(kNanoSmallest, 4);
    return "$" + digits(nano, 4);
}

QString isolated(const QString& text) {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QChar(0x2066) + text + QChar(0x2069) : text;
}

QString moneyOfText(Money spent, Money cap) {
    return isolated(
        QCoreApplication::translate("money", "%1 of %2").arg(moneyText(spent), moneyText(cap)));
}

QString countText(qint64 count) { return QLocale().toString(qlonglong(count)); }

} // namespace rubber::desktop::gui
