// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "desktop/app/webhooks.h"
#endif

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

class Pill;

/// One webhook: where it goes, whether it works, and what can be done with it. What goes on and what went wrong is
/// said in it.
class WebhookRow : public QFrame {
    Q_OBJECT
public:
    WebhookRow(const PageContext& context, const WebhookReport& hook, QWidget* parent = nullptr);
    void show(const WebhookReport& hook);
    WebhookId hook() const { return m_hook.status.hook; }

Q_SIGNALS:
    void removed();
    void rotated(const std::shared_ptr<rubber::desktop::NewWebhook>& made); ///< Its new secret is to be shown.

private:
    QPushButton* add(QHBoxLayout* row, const QString& text, const char* kind = "quiet");
    void setBusy(const QString& doing); ///< "" = it is over.
    void say(const QString& text, const char* tone);
    void say(const Error& error);
    void test();
    void askTested();
    void rotate();
    void enable();
    void remove();
    WebhookTarget target() const { return {m_hook.status.hook.text(), m_hook.relay}; }

    static constexpr int kAskMs = 500, kAsks = 40; ///< A relay gives up an attempt after 15 seconds.

    PageContext m_context;
    WebhookReport m_hook;
    QLabel *m_host, *m_facts, *m_said;
    Pill* m_pill;
    QPushButton *m_test, *m_rotate, *m_enable, *m_remove, *m_sure;
    WebhookTest m_tested;
    QTimer m_ask;
    int m_asksLeft = 0;
};

} // namespace rubber::desktop::gui
