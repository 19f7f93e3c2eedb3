// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/webhook_row.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/webhook_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

WebhookRow::WebhookRow(const PageContext& context, const WebhookReport& hook, QWidget* parent)
    : QFrame(parent), m_context(context), m_host(line({}, "", this)), m_facts(line({}, "muted", this)),
      m_said(line({}, "muted", this)), m_pill(new Pill(this)) {
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_host, 1);
    top->addWidget(m_pill, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    m_test = add(buttons, tr("Test"));
    m_rotate = add(buttons, tr("Rotate secret"));
    m_enable = add(buttons, tr("Enable"));
    buttons->addSpacing(space::l);
    m_remove = add(buttons, tr("Remove…"));
    m_sure = add(buttons, tr("Remove: it is told nothing any more"), "danger");
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, space::xs);
    column->setSpacing(space::xs);
    column->addLayout(top);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_said);
    m_said->hide();
    connect(m_test, &QPushButton::clicked, this, &WebhookRow::test);
    connect(m_rotate, &QPushButton::clicked, this, &WebhookRow::rotate);
    connect(m_enable, &QPushButton::clicked, this, &WebhookRow::enable);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_remove->hide();
        m_sure->show();
        m_sure->setFocus();
    });
    connect(m_sure, &QPushButton::clicked, this, &WebhookRow::remove);
    m_ask.setInterval(kAskMs);
    connect(&m_ask, &QTimer::timeout, this, &WebhookRow::askTested);
    show(hook);
}

QPushButton* WebhookRow::add(QHBoxLayout* row, const QString& text, const char* kind) {
    auto* button = new QPushButton(text, this);
    button->setProperty("kind", kind);
    row->addWidget(button);
    return button;
}

void WebhookRow::show(const WebhookReport& hook) {
    m_hook = hook;
    const QString host = QString::fromStdString(hook.status.host);
    m_host->setText(isolated(host));
    m_facts->setText(webhookFacts(hook, m_context.desk.clock().wall()));
    const auto words = webhookState(hook.status);
    m_pill->show(words.icon, words.text, words.tone);
    m_enable->setVisible(!hook.status.disabledBecause.empty());
    m_test->setVisible(hook.status.disabledBecause.empty());
    m_rotate->setVisible(hook.status.format == WebhookFormat::Standard); // Chats check no signature.
    m_remove->show();
    m_sure->hide();
    for (auto* button : {m_test, m_rotate, m_enable, m_remove, m_sure})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), host));
}

void WebhookRow::setBusy(const QString& doing) {
    for (auto* button : {m_test, m_rotate, m_enable, m_remove, m_sure})
        button->setEnabled(doing.isEmpty());
    say(doing, "muted");
}

void WebhookRow::say(const QString& text, const char* tone) {
    m_said->setText(text);
    m_said->setProperty("tone", tone);
    m_said->setStyleSheet("/**/"); // Makes Qt look at the property again.
    m_said->setStyleSheet({});
    m_said->setVisible(!text.isEmpty());
}

void WebhookRow::say(const Error& error) {
    setBusy({});
    say(describe(error).whole(), "danger");
}

void WebhookRow::test() {
    setBusy(tr("Sending a test message…"));
    m_context.desk.ask(
        this, [target = target()](App& app) { return testWebhook(app, target); },
        [this](const Result<WebhookTest>& test) {
            if (!test) return say(test.error());
            m_tested = *test;
            m_asksLeft = kAsks;
            askTested();
        });
}

/// The relay sends it; how that went is asked until it is known.
void WebhookRow::askTested() {
    m_ask.stop();
    m_context.desk.ask(
        this, [test = m_tested](App& app) { return testedWebhook(app, test); },
        [this](const Result<WebhookTestOutcome>& outcome) {
            if (!outcome) return say(outcome.error());
            if (!outcome->tried && --m_asksLeft > 0) return m_ask.start();
            setBusy({});
            show(outcome->hook);
            const auto& status = outcome->hook.status;
            if (!outcome->tried)
                say(tr("Not sent yet. Look again later."), "warn");
            else if (status.lastOutcome == "delivered")
                say(tr("Delivered: it answered %1.").arg(status.lastStatus), "ok");
            else
                say(tr("Not delivered: %1.").arg(webhookReason(status)), "danger");
        },
        models::Desk::On::Watch);
}

void WebhookRow::rotate() {
    setBusy(tr("Making a new secret…"));
    m_context.desk.ask(
        this, [target = target()](App& app) { return rotateWebhook(app, target); },
        [this](Result<NewWebhook> made) {
            if (!made) return say(made.error());
            setBusy({});
            Q_EMIT rotated(std::make_shared<NewWebhook>(std::move(*made)));
        });
}

void WebhookRow::enable() {
    setBusy(tr("Enabling…"));
    m_context.desk.ask(
        this, [target = target()](App& app) { return enableWebhook(app, target); },
        [this](const Result<WebhookReport>& hook) {
            if (!hook) return say(hook.error());
            setBusy({});
            show(*hook);
            say(tr("It is told what happens from now on."), "ok");
        });
}

void WebhookRow::remove() {
    setBusy(tr("Removing…"));
    m_context.desk.ask(
        this, [target = target()](App& app) { return removeWebhook(app, target); },
        [this](const Result<WebhookReport>& hook) {
            if (!hook) {
                m_remove->show();
                m_sure->hide();
                return say(hook.error());
            }
            Q_EMIT removed();
        });
}

} // namespace rubber::desktop::gui
