// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/device_panel.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

constexpr int kAgainMs = 3000;

QString called(const std::string& name, const DeviceId& id) {
    return isolated(QString::fromStdString(name.empty() ? id.text() : name));
}

QLabel* title(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Look::now().font(TextSize::Body, QFont::DemiBold));
    return label;
}

QLabel* words(const std::string& text, QWidget* parent) {
    auto* label = line(QString::fromStdString(text), "", parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(Look::now().font(TextSize::Section));
    return label;
}

QPushButton* button(const QString& text, const char* kind, const QString& about, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setProperty("kind", kind);
    made->setAccessibleName(text + " " + about);
    return made;
}

QVBoxLayout* columnOf(QWidget* widget, int margin) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space::s);
    return column;
}

/// Everything that is shown but the ages.
std::string digestOf(const DeviceListReport& report) {
    std::string text;
    for (const auto& device : report.devices)
        text += device.id.text() + device.name + '\n';
    for (const auto& waiting : report.waiting)
        text += "?" + waiting.id.text() + waiting.words + '\n';
    return text + '.';
}

} // namespace

DevicePanel::DevicePanel(const PageContext& context, const RelayId& relay, QWidget* parent)
    : QWidget(parent), m_context(context), m_relay(relay), m_column(columnOf(this, 0)),
      m_asked(line(tr("Asking…"), "muted", this)), m_problem(line({}, "danger", this)), m_again(new QTimer(this)) {
    m_column->setSpacing(space::m);
    m_column->addWidget(line(tr("Each of them can push, change and kill keys on this relay. A new one shows six words; "
                                "let it in only if they are the same here."),
                             "muted", this));
    m_column->addWidget(m_asked);
    m_column->addWidget(m_problem);
    m_column->addStretch();
    m_problem->hide();
    m_again->setInterval(kAgainMs);
    connect(m_again, &QTimer::timeout, this, &DevicePanel::refresh);
    m_again->start();
    refresh();
}

void DevicePanel::refresh() {
    if (m_asking) return;
    m_asking = true;
    m_context.desk.ask(
        this, [relay = m_relay.text()](App& app) { return relayDevices(app, relay); },
        [this](const Result<DeviceListReport>& report) {
            m_asking = false;
            told(report);
        });
}

void DevicePanel::run(Command command, const DeviceId& device) {
    m_list->setEnabled(false); // It is there: the click came from it.
    m_context.desk.ask(
        this, [command, relay = m_relay.text(), id = device.text()](App& app) { return command(app, relay, id); },
        [this](const Result<DeviceListReport>& report) {
            m_list->setEnabled(true);
            told(report);
            m_context.live.refresh();
        });
}

void DevicePanel::told(const Result<DeviceListReport>& report) {
    m_asked->hide();
    m_problem->setVisible(!report);
    if (report)
        show(*report);
    else
        m_problem->setText(describe(report.error()).whole());
}

void DevicePanel::show(const DeviceListReport& report) {
    m_asked->hide();
    const auto digest = digestOf(report);
    if (digest == m_shown) return;
    m_shown = digest;
    delete m_list;
    m_list = new QWidget(this);
    auto* column = columnOf(m_list, 0);
    column->setSpacing(space::m);
    for (const auto& waiting : report.waiting)
        column->addWidget(waitingCard(waiting));
    for (const auto& device : report.devices)
        column->addWidget(deviceRow(device, report));
    m_column->insertWidget(m_column->count() - 1, m_list);
}

QWidget* DevicePanel::waitingCard(const WaitingReport& waiting) {
    auto* card = new QFrame(m_list);
    card->setObjectName("card");
    auto* column = columnOf(card, space::m);
    const QString name = called(waiting.name, waiting.id);
    column->addWidget(title(tr("%1 asks to be let in").arg(name), card));
    column->addWidget(words(waiting.words, card));
    column->addWidget(line(tr("Does that computer show the same words?"), "muted", card));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    auto* approve = button(tr("Same words: let it in"), "primary", name, card);
    auto* deny = button(tr("Turn away"), "danger", name, card);
    buttons->addWidget(approve);
    buttons->addWidget(deny);
    buttons->addStretch();
    column->addLayout(buttons);
    for (auto* each : {approve, deny})
        changesTheVault(each, m_context.session);
    connect(approve, &QPushButton::clicked, this, [this, id = waiting.id] { run(&approveDevice, id); });
    connect(deny, &QPushButton::clicked, this, [this, id = waiting.id] { run(&denyDevice, id); });
    return card;
}

QWidget* DevicePanel::deviceRow(const DeviceReport& device, const DeviceListReport& report) {
    auto* row = new QFrame(m_list);
    row->setObjectName("card");
    auto* column = columnOf(row, space::m);
    const QString name = called(device.name, device.id);
    column->addWidget(title(device.here ? tr("%1 (this computer)").arg(name) : name, row));
    QString facts = tr("since %1").arg(agoText(device.since, m_context.desk.clock().wall()));
    for (const auto& other : report.devices)
        if (other.id.text() == device.by && other.id != device.id)
            facts += "  ·  " + tr("let in by %1").arg(called(other.name, other.id));
    column->addWidget(line(facts, "muted", row));
    auto* said = line(QString::fromStdString(device.words), "muted", row);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(said);
    if (device.here) return row;
    // Two clicks: what it can do ends at once, and only a code and another computer bring it back.
    auto* off = button(tr("Take off…"), "danger", name, row);
    auto* sure = button(tr("Take it off now"), "danger", name, row);
    sure->hide();
    changesTheVault(off, m_context.session);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(off);
    buttons->addWidget(sure);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(off, &QPushButton::clicked, sure, [off, sure] {
        off->hide();
        sure->show();
        sure->setFocus();
    });
    connect(sure, &QPushButton::clicked, this, [this, id = device.id] { run(&removeDevice, id); });
    return row;
}

} // namespace rubber::desktop::gui
