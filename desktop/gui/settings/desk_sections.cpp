// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings page asks of other places: notifications, phones, files, the window.
#include "desktop/gui/keys/kill_link_panel.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/settings/extra_sections.h"
#include "desktop/gui/shell/surroundings.h"
#include "desktop/gui/words/error_text.h"

#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

NoticeSection::NoticeSection(const PageContext& context, QWidget* parent) : SettingsExtra(context, parent) {
    auto* rules = addButton(tr("What raises an alert…"));
    auto* test = addButton(tr("Send a test notification"));
    connect(rules, &QPushButton::clicked, this, [this] {
        this->context().navigator.go({.page = PageId::Alerts, .tab = "rules"});
    });
    connect(test, &QPushButton::clicked, this, [this] {
        this->context().surroundings.askTestNotice();
        say(tr("Sent. If none came, look at your desktop's settings for notifications."));
    });
}

PhoneKillSection::PhoneKillSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_list(new QVBoxLayout) {
    auto* title = new QLabel(tr("From a phone"), this);
    title->setFont(Look::now().font(TextSize::Body, QFont::DemiBold));
    column()->addWidget(title);
    m_list->setSpacing(space::m);
    column()->addLayout(m_list);
    connect(&context.live, &models::Live::statusChanged, this, &PhoneKillSection::showRelays);
    showRelays();
}

/// A link that is shown stays: only other relays change the list.
void PhoneKillSection::showRelays() {
    QStringList names;
    for (const auto& relay : context().live.status().relays)
        names << QString::fromStdString(relay.name);
    if (names == m_relays && m_list->count() > 0) return;
    forgetRelays();
    m_relays = names;
    for (const QString& name : std::as_const(names)) {
        auto* panel = new KillLinkPanel(context(), {"", name.toStdString()}, this);
        connect(panel, &KillLinkPanel::failed, this, [this](const Error& error) { say(describe(error).whole(), "danger"); });
        m_list->addWidget(panel);
    }
    if (names.isEmpty()) m_list->addWidget(line(tr("No relay is paired, so there is nothing to kill."), "muted", this));
}

void PhoneKillSection::hideEvent(QHideEvent* event) {
    SettingsExtra::hideEvent(event);
    if (event->spontaneous()) return; // The window was minimised, say: whoever shows a code comes back to it.
    // Made anew when it is shown again, not here: the window may be on its way out.
    forgetRelays();
}

void PhoneKillSection::showEvent(QShowEvent* event) {
    SettingsExtra::showEvent(event);
    showRelays();
}

void PhoneKillSection::forgetRelays() {
    m_relays.clear();
    while (auto* item = m_list->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

TransferSection::TransferSection(const PageContext& context, QWidget* parent) : SettingsExtra(context, parent) {
    auto* import = addButton(tr("Import upstream keys…"));
    auto* requests = addButton(tr("Export requests or the audit trail…"));
    auto* keys = addButton(tr("Export the list of proxy keys…"));
    column()->addWidget(line(tr("What is exported are the rows of the page as it is filtered there. No export holds a key."),
                             "muted", this));
    auto& navigator = this->context().navigator;
    connect(import, &QPushButton::clicked, this,
            [&navigator] { navigator.go({.page = PageId::UpstreamKeys, .action = "import"}); });
    connect(requests, &QPushButton::clicked, this, [&navigator] { navigator.go({.page = PageId::Activity, .tab = "requests"}); });
    connect(keys, &QPushButton::clicked, this, [&navigator] { navigator.go({PageId::Keys}); });
}

LayoutSection::LayoutSection(const PageContext& context, QWidget* parent) : SettingsExtra(context, parent) {
    auto* reset = addButton(tr("Give the window its first size"));
    connect(reset, &QPushButton::clicked, this, [this] { this->context().surroundings.askFirstLayout(); });
}

} // namespace rubber::desktop::gui
