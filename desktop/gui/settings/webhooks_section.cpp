// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/webhooks_section.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

WebhooksSection::WebhooksSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_list(new QVBoxLayout) {
    auto* title = new QLabel(tr("Webhooks"), this);
    title->setFont(Look::now().font(TextSize::Body, QFont::DemiBold));
    column()->addWidget(title);
    column()->addWidget(line(tr("Each relay tells other programs and chats what happens, also while this computer is off. "
                                "Their addresses and secrets lie encrypted on the relay alone; here only the host is known."),
                             "muted", this));
    m_list->setSpacing(space::s);
    column()->addLayout(m_list);
    m_add = addButton(tr("Add webhook…"));
    connect(m_add, &QPushButton::clicked, this, &WebhooksSection::addAsked);
    load();
}

void WebhooksSection::load() {
    say(tr("Asking the relays…"));
    context().desk.ask(
        this, [](App& app) { return webhooks(app, ""); },
        [this](const Result<WebhookListReport>& report) {
            if (!report) return say(describe(report.error()).whole(), "danger");
            show(*report);
        },
        models::Desk::On::Watch);
}

void WebhooksSection::show(const WebhookListReport& report) {
    say({});
    while (auto* item = m_list->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const auto& hook : report.hooks) {
        auto* row = new WebhookRow(context(), hook, this);
        m_list->addWidget(row);
        connect(row, &WebhookRow::removed, this, [this, host = QString::fromStdString(hook.status.host)] {
            context().toasts.tell(tr("%1 is told nothing any more.").arg(host));
            load();
        });
        connect(row, &WebhookRow::rotated, this, &WebhooksSection::secretMade);
    }
    for (const auto& trouble : report.troubles) {
        const QString relay = QString::fromStdString(trouble.relay);
        m_list->addWidget(line(trouble.error ? tr("Without the webhooks of %1. %2").arg(relay, describe(*trouble.error).whole())
                                             : tr("%1 is sealed: what happens is told when it is open again.").arg(relay),
                               "warn", this));
    }
    if (report.hooks.empty() && report.troubles.empty()) m_list->addWidget(line(tr("There is none yet."), "", this));
}

} // namespace rubber::desktop::gui
