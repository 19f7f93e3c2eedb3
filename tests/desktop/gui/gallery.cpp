// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/gallery.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/card.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/message_bar.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/parts/spend_bar.h"
#include "desktop/gui/parts/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace rubber;
using namespace rubber::desktop::gui;

namespace {

Card* card(const QString& title, QLayout* inside) {
    auto* made = new Card(title);
    made->column()->addLayout(inside);
    return made;
}

QPushButton* button(const QString& text, const char* kind, bool enabled = true) {
    auto* made = new QPushButton(text);
    made->setProperty("kind", kind);
    made->setEnabled(enabled);
    return made;
}

QLayout* buttons() {
    auto* grid = new QGridLayout;
    grid->setSpacing(space::s);
    int column = 0;
    for (const char* kind : {"", "primary", "danger", "quiet", "link"}) {
        grid->addWidget(button("Push a key", kind), 0, column);
        grid->addWidget(button("Push a key", kind, false), 1, column++);
    }
    auto* hold = new HoldButton("Kill all keys");
    auto* off = new HoldButton("Kill all keys");
    off->setEnabled(false);
    grid->addWidget(hold, 0, column);
    grid->addWidget(off, 1, column);
    grid->setColumnStretch(column + 1, 1);
    return grid;
}

QLayout* fields() {
    auto* grid = new QGridLayout;
    grid->setSpacing(space::s);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText("Name of the key");
    auto* wrong = new QLineEdit("5,00.0");
    wrong->setProperty("state", "wrong");
    auto* off = new QLineEdit("claude-haiku");
    off->setEnabled(false);
    auto* choice = new QComboBox;
    choice->addItems({"OpenRouter", "Anthropic"});
    auto* checked = new QCheckBox("Lock to the first address");
    checked->setChecked(true);
    auto* radio = new QRadioButton("Every day");
    radio->setChecked(true);
    int column = 0;
    for (QWidget* each : QList<QWidget*>{empty, wrong, off, choice})
        grid->addWidget(each, 0, column++);
    column = 0;
    for (QWidget* each :
         QList<QWidget*>{checked, new QCheckBox("Pass unknown fields"), radio, new QRadioButton("Once")})
        grid->addWidget(each, 1, column++);
    return grid;
}

QLayout* pills() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    const QList<std::tuple<const char*, const char*, Tone>> states = {
        {"state-active", "Active", Tone::Ok},           {"state-near", "Near its limit", Tone::Warn},
        {"state-over", "Over its limit", Tone::Danger}, {"state-suspended", "Suspended", Tone::Warn},
        {"state-killed", "Killed", Tone::Danger},       {"state-expired", "Expired", Tone::Muted},
        {"state-not-pushed", "Not pushed", Tone::Info}, {"state-unknown", "Unknown", Tone::Muted}};
    for (const auto& [icon, text, tone] : states) {
        auto* pill = new Pill;
        pill->show(icon, text, tone);
        row->addWidget(pill);
    }
    row->addStretch();
    return row;
}

QLayout* bars() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    int column = 0;
    for (const char* spent : {"0", "0.001", "2.5", "4", "5", "9"}) {
        auto* label = new QLabel(QString("$%1 of $5").arg(spent));
        label->setProperty("tone", "muted");
        auto* bar = new SpendBar;
        bar->show(*Money::parse(spent), *Money::parse("5"));
        grid->addWidget(label, 0, column);
        grid->addWidget(bar, 1, column++);
    }
    return grid;
}

QLayout* messages() {
    auto* column = new QVBoxLayout;
    column->setSpacing(space::s);
    const QList<std::tuple<Tone, const char*, const char*, bool>> all = {
        {Tone::Info, "The relay runs an older version. Everything still works.", "", false},
        {Tone::Ok, "Killed on 2 of 2 relays.", "Undo", false},
        {Tone::Warn,
         "The relay home does not answer since 14:02. What you change is kept and sent when it is back.",
         "Try again", true},
        {Tone::Danger, "The identity of the relay home has changed. Nothing is sent to it any more.",
         "Show both", true}};
    for (const auto& [tone, sentence, action, lasting] : all) {
        auto* bar = new MessageBar;
        bar->tell(tone, sentence, action, lasting);
        column->addWidget(bar);
    }
    return column;
}

QLayout* icons() {
    auto* grid = new QGridLayout;
    grid->setSpacing(space::m);
    int place = 0;
    for (const QString& file : QDir(":/icons").entryList()) {
        auto* label = new QLabel;
        label->setPixmap(iconPixmap(file.chopped(4), Look::now().theme().text, 20, 2.0));
        grid->addWidget(label, place / 24, place % 24);
        ++place;
    }
    return grid;
}

} // namespace

std::unique_ptr<QWidget> makeGallery() {
    auto page = std::make_unique<QWidget>();
    page->setObjectName("page");
    page->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    auto* title = new QLabel("$1,234.56 today");
    title->setFont(Look::now().font(TextSize::Figure, QFont::DemiBold));
    column->addWidget(title);
    column->addWidget(card("Buttons", buttons()));
    column->addWidget(card("Fields", fields()));
    column->addWidget(card("States", pills()));
    column->addWidget(card("Limits", bars()));
    column->addWidget(card("Messages", messages()));
    auto* nothing = new EmptyState;
    nothing->tell("key",
                  "No proxy keys yet. An agent gets one instead of your real key, with limits that hold.",
                  "New proxy key");
    column->addWidget(nothing);
    column->addWidget(card("Icons", icons()));
    page->resize(980, page->sizeHint().height());
    auto* toasts = new ToastHost(page.get());
    toasts->tell("Copied. The clipboard is cleared in 30 s.");
    toasts->tell("ci-nightly killed on 2 of 2 relays in 0.4 s.", "Undo");
    return page;
}
