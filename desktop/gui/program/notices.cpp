// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/notices.h"

#include "desktop/gui/system/activation.h"
#include "desktop/gui/tray/tray.h"
#include "desktop/gui/words/alert_words.h"

namespace rubber::desktop::gui {

namespace {
const char* const kTogether = "together"; ///< The one notification for several alerts.
}

Notices::Notices(MainWindow& window, Tray& tray, QObject* parent)
    : QObject(parent), m_window(window), m_context(window.context()) {
    connect(&m_context.alerts, &models::AlertWatch::news, this, &Notices::tell);
    connect(&m_notifier, &Notifier::atTheIcon, &tray, &Tray::tell);
    connect(&tray, &Tray::messageClicked, &m_notifier, &Notifier::iconClicked);
    connect(&m_notifier, &Notifier::killRequested, this,
            [this](const KeyId& key) { m_context.kills.kill({key}); });
    connect(&m_notifier, &Notifier::opened, this, [this](const QString& alert, const QString& token) {
        m_window.show();
        raiseWindow(m_window, token);
        m_context.navigator.go({.page = PageId::Alerts, .tab = "alert", .action = alert});
    });
    connect(&m_notifier, &Notifier::undelivered, this, [this](const QString& alert) {
        for (const auto& each : m_context.alerts.list().alerts)
            if (QString::number(each.id) == alert) m_context.toasts.tell(alertSentence(each));
    });
}

void Notices::tell(const models::AlertNews& news) {
    m_notifier.setNames(m_context.preferences.now().namesInNotifications ? NoticeNames::Shown : NoticeNames::Hidden);
    for (const auto id : news.closed)
        m_notifier.withdraw(QString::number(id));
    for (const auto& alert : news.each)
        tellOne(alert);
    if (news.together.empty()) return;
    Notice notice;
    notice.alert = kTogether;
    notice.title = notice.namelessTitle = tr("%n key(s) need attention", nullptr, int(news.keysTogether));
    notice.body = notice.namelessBody = tr("Open Alerts to see them.");
    m_notifier.tell(notice);
}

void Notices::tellOne(const Alert& alert) {
    Notice notice;
    notice.alert = QString::number(alert.id);
    notice.title = notice.namelessTitle = ruleName(alert.rule);
    notice.body = alertSentence(alert);
    notice.namelessBody = alertSentence(alert, Names::Hidden);
    notice.key = alert.key;
    notice.urgency = alert.severity == Severity::Danger ? Notice::Urgency::Critical
                     : alert.severity == Severity::Info ? Notice::Urgency::Low
                                                        : Notice::Urgency::Normal;
    notice.stays = alert.open && alert.severity == Severity::Danger;
    m_notifier.tell(notice);
}

} // namespace rubber::desktop::gui
