// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/notices.h"

#include "desktop/gui/alerts/kill_pages.h"
#include "desktop/gui/parts/provider_page.h"
#include "desktop/gui/shell/kill_news.h"
#include "desktop/gui/system/activation.h"
#include "desktop/gui/tray/tray.h"
#include "desktop/gui/words/alert_words.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace rubber::desktop::gui {

namespace {
const char* const kTogether = "together"; ///< The one notification for several alerts.
const char* const kOpenPage = "page";
const QString kLocked = "locked/"; ///< And the rule: what is told of alerts while nothing of them may be known.
const char* const kTest = "test";

std::optional<AlertRule> lockedRule(const QString& alert) {
    if (!alert.startsWith(kLocked)) return std::nullopt;
    return alertRuleOf(alert.mid(kLocked.size()).toStdString());
}
}

QString Notices::lockedSentence(AlertRule rule) {
    return tr("%1. %2", "what happened, and more of it").arg(ruleName(rule), tr("The vault is locked. Unlock it to see more."));
}

Notices::Notices(MainWindow& window, Tray& tray, QObject* parent)
    : QObject(parent), m_window(window), m_context(window.context()) {
    connect(&m_context.alerts, &models::AlertWatch::news, this, &Notices::tell);
    connect(&window.surroundings(), &Surroundings::testNoticeAsked, this, &Notices::tellTest);
    connect(&window.killNews(), &KillNews::told, this, &Notices::tellOutside);
    connect(&m_notifier, &Notifier::atTheIcon, &tray, &Tray::tell);
    connect(&tray, &Tray::messageClicked, &m_notifier, &Notifier::iconClicked);
    connect(&m_notifier, &Notifier::killRequested, this,
            [this](const KeyId& key) { m_context.kills.kill({key}, models::Kills::kFromNotice); });
    connect(&m_notifier, &Notifier::opened, this, &Notices::open);
    connect(&m_notifier, &Notifier::acted, this, &Notices::act);
    connect(&m_notifier, &Notifier::undelivered, this, &Notices::tellInside);
    connect(&m_context.session, &models::Session::changed, this, [this] {
        if (m_context.session.state() == models::VaultState::Locked) m_unsaid.clear();
    });
    window.installEventFilter(this);
}

NoticeNames Notices::names() const {
    return m_context.preferences.now().namesInNotifications ? NoticeNames::Shown : NoticeNames::Hidden;
}

void Notices::open(const QString& alert, const QString& token) {
    raiseWindow(m_window, token);
    if (alert == kTest) return;
    if (alert == m_outside.alert)
        m_context.navigator.go({.page = PageId::Keys});
    else if (lockedRule(alert))
        m_context.navigator.go({.page = PageId::Alerts});
    else
        m_context.navigator.go({.page = PageId::Alerts, .tab = "alert", .action = alert});
}

void Notices::act(const QString& action, const QString& alert) {
    if (action == kRetryKill) m_context.kills.retry();
    if (action == kOpenPage) openPage(alert);
}

/// As the alert's own button does; with several pages to choose from, the alert is where they are.
void Notices::openPage(const QString& alert) {
    for (const auto& each : m_context.alerts.list().alerts) {
        if (QString::number(each.id) != alert) continue;
        const QStringList pages = killPages(m_context.live, each.key, each.relayName);
        if (pages.size() != 1 || !openProviderPage(pages.first())) open(alert, {});
    }
}

/// Also while somebody looks at the window: that is where it was asked for.
void Notices::tellTest() {
    Notice notice;
    notice.alert = kTest;
    notice.title = notice.namelessTitle = tr("A test");
    notice.body = notice.namelessBody = tr("Alerts of RubberAPI look like this.");
    m_outside = notice;
    m_notifier.tell(notice);
}

void Notices::tellOutside(const Notice& notice) {
    if (isInView(m_window)) return;
    m_outside = notice;
    m_notifier.setNames(names());
    m_notifier.tell(notice);
}

/// A toast in a window that nobody sees is over before anybody has read it.
void Notices::tellInside(const QString& alert) {
    QString sentence;
    if (alert == m_outside.alert) {
        const auto [title, body] = textOf(m_outside, names());
        sentence = tr("%1. %2", "what happened, and more of it").arg(title, body);
    }
    for (const auto& each : m_context.alerts.list().alerts)
        if (QString::number(each.id) == alert) sentence = alertSentence(each);
    if (const auto rule = lockedRule(alert)) sentence = lockedSentence(*rule);
    if (sentence.isEmpty()) return;
    if (isInView(m_window))
        m_context.toasts.tell(sentence);
    else
        m_unsaid << sentence;
}

bool Notices::eventFilter(QObject* watched, QEvent* event) {
    if (mayBringIntoView(*event)) QTimer::singleShot(0, this, &Notices::tellUnsaid);
    return QObject::eventFilter(watched, event);
}

void Notices::tellUnsaid() {
    if (!isInView(m_window)) return;
    for (const QString& sentence : std::exchange(m_unsaid, {}))
        m_context.toasts.tell(sentence);
}

void Notices::tell(const models::AlertNews& news) {
    m_notifier.setNames(names());
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

void Notices::tellLocked(const std::vector<AlertRule>& rules) {
    m_notifier.setNames(NoticeNames::Hidden);
    for (const auto rule : rules) {
        Notice notice;
        notice.alert = kLocked + QString::fromStdString(toString(rule));
        notice.title = notice.namelessTitle = ruleName(rule);
        notice.body = notice.namelessBody = tr("The vault is locked. Unlock it to see more.");
        if (!m_locked.contains(notice.alert)) m_locked << notice.alert;
        m_notifier.tell(notice);
    }
}

void Notices::forgetLocked() {
    for (const QString& alert : std::exchange(m_locked, {}))
        m_notifier.withdraw(alert);
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
    if (alert.rule == AlertRule::KillUnconfirmed) {
        notice.more.push_back({kRetryKill, tr("Retry now")});
        if (!killPages(m_context.live, alert.key, alert.relayName).isEmpty())
            notice.more.push_back({kOpenPage, tr("Open the provider's key page")});
    }
    m_notifier.tell(notice);
}

} // namespace rubber::desktop::gui
