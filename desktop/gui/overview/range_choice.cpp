// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/range_choice.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

#include <array>

namespace rubber::desktop::gui {

namespace {

using Kind = models::SpendRange::Kind;
constexpr int kCustom = 4;
constexpr int kLongest = 366; ///< Days: a bar each.
const QStringList kWords{"24h", "7d", "30d", "month"};

QDate dateOf(UtcDay day) { return QDate(1970, 1, 1).addDays(day.number); }
UtcDay dayOf(QDate date) { return {std::int32_t(QDate(1970, 1, 1).daysTo(date))}; }

} // namespace

RangeChoice::RangeChoice(const Clock& clock, QWidget* parent) : QComboBox(parent), m_clock(clock) {
    addItems({tr("24 hours"), tr("7 days"), tr("30 days"), tr("This month"), tr("Custom…")});
    setCurrentIndex(m_shown);
    setAccessibleName(tr("Time range"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, &RangeChoice::pick);
}

void RangeChoice::choose(const QString& word) {
    const auto index = kWords.indexOf(word);
    if (index < 0) return;
    setCurrentIndex(int(index));
    pick(int(index));
}

void RangeChoice::pick(int index) {
    if (index == kCustom) return askDates();
    setItemText(kCustom, tr("Custom…"));
    m_shown = index;
    m_range = {std::array{Kind::Hours24, Kind::Days7, Kind::Days30, Kind::Month}[std::size_t(index)], {}, {}};
    Q_EMIT chosen();
}

void RangeChoice::askDates() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time range"));
    const QDate today = dateOf(UtcDay::of(m_clock.wall()));
    const bool before = m_range.kind == Kind::Custom;
    auto* from = new QDateEdit(before ? dateOf(m_range.first) : today.addDays(-29), dialog);
    auto* to = new QDateEdit(before ? dateOf(m_range.last) : today, dialog);
    for (auto* edit : {from, to}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today);
    }
    from->setAccessibleName(tr("First day"));
    to->setAccessibleName(tr("Last day"));
    // A bar a day: more would not be seen.
    const auto bound = [from, to] {
        to->setMinimumDate(from->date());
        from->setMinimumDate(to->date().addDays(1 - kLongest));
    };
    connect(from, &QDateEdit::dateChanged, dialog, bound);
    connect(to, &QDateEdit::dateChanged, dialog, bound);
    bound();
    auto* form = new QFormLayout(dialog);
    form->addRow(tr("From"), from);
    form->addRow(tr("To (UTC days, both included)"), to);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto* show = new QPushButton(tr("Show these days"), dialog);
    show->setProperty("kind", "primary");
    buttons->addButton(show, QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::rejected, this, [this] { setCurrentIndex(m_shown); });
    connect(dialog, &QDialog::accepted, this, [this, from, to] {
        m_range = {Kind::Custom, dayOf(from->date()), dayOf(to->date())};
        showDates();
    });
    dialog->open();
}

void RangeChoice::showDates() {
    m_shown = kCustom;
    setItemText(kCustom, QLocale().toString(dateOf(m_range.first), "d MMM") + " – " +
                             QLocale().toString(dateOf(m_range.last), "d MMM"));
    setCurrentIndex(kCustom);
    Q_EMIT chosen();
}

QString RangeChoice::text() const {
    if (m_range.kind != Kind::Custom) return kWords[m_shown];
    return dateOf(m_range.first).toString(Qt::ISODate) + ".." + dateOf(m_range.last).toString(Qt::ISODate);
}

void RangeChoice::restore(const QString& text) {
    if (kWords.contains(text)) return choose(text);
    const QStringList days = text.split("..");
    if (days.size() != 2) return;
    const QDate first = QDate::fromString(days[0], Qt::ISODate), last = QDate::fromString(days[1], Qt::ISODate);
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) >= kLongest) return;
    m_range = {Kind::Custom, dayOf(first), dayOf(last)};
    showDates();
}

} // namespace rubber::desktop::gui
