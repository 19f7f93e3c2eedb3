// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/notifier.h"

#include "desktop/gui/system/bus.h"
#include "desktop/gui/system/desktop_entry.h"

#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>

#include <functional>
#include <optional>

namespace rubber::desktop::gui {

namespace {
const QString kService = "org.freedesktop.Notifications";
const QString kPath = "/org/freedesktop/Notifications";
constexpr int kFromTheServer = -1, kNever = 0; // Values of expire_timeout.
} // namespace

/// The server's side of it: what it can do, and which of its numbers is which alert.
class NoticeService : public QObject {
    Q_OBJECT
public:
    explicit NoticeService(Notifier& notifier) : m_notifier(notifier) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        auto* owner = new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &NoticeService::forget);
        // Only signals of the name's owner reach these slots: nobody else can say "kill".
        bus.connect(kService, kPath, kService, "ActionInvoked", this, SLOT(invoked(uint, QString)));
        bus.connect(kService, kPath, kService, "ActivationToken", this, SLOT(token(uint, QString)));
        bus.connect(kService, kPath, kService, "NotificationClosed", this, SLOT(gone(uint, uint)));
    }

    void tell(const Notice& notice) {
        Shown& shown = m_shown[notice.alert];
        shown.waiting = notice;
        shown.withdrawn = false;
        if (!shown.inFlight) send(notice.alert);
    }

    void withdraw(const QString& alert) {
        const auto it = m_shown.find(alert);
        if (it == m_shown.end()) return;
        it->waiting.reset();
        if (it->inFlight)
            it->withdrawn = true; // Its number comes with the answer.
        else if (it->id != 0)
            call("CloseNotification", {it->id}, [](const QDBusPendingCall&) {});
    }

private Q_SLOTS:
    void invoked(uint id, const QString& action) {
        const QString alert = alertOf(id);
        if (alert.isEmpty()) return; // Another program's.
        const KeyId key = m_shown[alert].key;
        const QStringList more = m_shown[alert].more;
        const QString activation = std::exchange(m_token, {});
        if (action == "kill" && !key.empty())
            Q_EMIT m_notifier.killRequested(key, alert);
        else if (action == "default" || action == "open")
            Q_EMIT m_notifier.opened(alert, activation);
        else if (more.contains(action))
            Q_EMIT m_notifier.acted(action, alert);
    }
    void token(uint id, const QString& token) {
        if (!alertOf(id).isEmpty()) m_token = token;
    }
    void gone(uint id, uint) {
        const QString alert = alertOf(id);
        if (alert.isEmpty()) return;
        Shown& shown = m_shown[alert];
        shown.id = 0;
        if (!shown.inFlight) m_shown.remove(alert);
        Q_EMIT m_notifier.closed(alert);
    }
    /// Another server has other abilities and other numbers.
    void forget() {
        m_capabilities.reset();
        for (Shown& shown : m_shown)
            shown.id = 0;
    }

private:
    struct Shown {
        uint id = 0; ///< The server's; 0 = none.
        KeyId key;
        QStringList more; ///< Actions that were offered.
        bool inFlight = false, withdrawn = false;
        std::optional<Notice> waiting; ///< Newer than what is in flight.
    };

    QString alertOf(uint id) const {
        for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
            if (id != 0 && it->id == id) return it.key();
        return {};
    }

    void call(const QString& method, const QVariantList& arguments,
              std::function<void(const QDBusPendingCall&)> done) {
        auto message = QDBusMessage::createMethodCall(kService, kPath, kService, method);
        message.setArguments(arguments);
        callBus(QDBusConnection::sessionBus(), message, this, std::move(done), Wake::Service);
    }

    void send(const QString& alert) {
        m_shown[alert].inFlight = true;
        if (m_capabilities) {
            notify(alert);
            return;
        }
        call("GetCapabilities", {}, [this, alert](const QDBusPendingCall& call) {
            const QDBusPendingReply<QStringList> answer = call;
            if (answer.isError()) return failed(alert);
            m_capabilities = answer.value();
            notify(alert);
        });
    }

    void notify(const QString& alert) {
        Shown& shown = m_shown[alert];
        const std::optional<Notice> next = std::exchange(shown.waiting, std::nullopt);
        if (!next) { // Withdrawn before anybody saw it.
            m_shown.remove(alert);
            return;
        }
        shown.key = next->key;
        shown.more.clear();
        for (const auto& offer : next->more)
            shown.more << offer.action;
        call("Notify", arguments(*next, shown.id), [this, alert](const QDBusPendingCall& call) {
            const QDBusPendingReply<uint> answer = call;
            if (answer.isError()) return failed(alert);
            Shown& told = m_shown[alert];
            told.inFlight = false;
            told.id = answer.value();
            if (told.waiting)
                send(alert);
            else if (std::exchange(told.withdrawn, false))
                withdraw(alert);
        });
    }

    QVariantList arguments(const Notice& notice, uint replaces) const {
        auto [title, body] = textOf(notice, m_notifier.m_names);
        if (m_capabilities->contains("body-markup")) body = body.toHtmlEscaped(); // A name may hold "<b>".
        QStringList actions;
        if (m_capabilities->contains("actions")) {
            // "default" is the click on the notice itself; where that is no button, "open" is.
            actions << "default" << Notifier::tr("Open") << "open" << Notifier::tr("Open");
            for (const auto& [action, text] : notice.more)
                actions << action << text;
            if (!notice.key.empty()) actions << "kill" << Notifier::tr("Kill key");
        }
        const QVariantMap hints{{"desktop-entry", kDesktopEntry},
                                {"urgency", QVariant::fromValue(static_cast<uchar>(notice.urgency))}};
        return {QString("RubberAPI"),
                replaces,
                QString(kDesktopEntry),
                title,
                body,
                actions,
                hints,
                notice.stays ? kNever : kFromTheServer};
    }

    void failed(const QString& alert) {
        m_capabilities.reset();
        m_shown.remove(alert);
        Q_EMIT m_notifier.undelivered(alert);
    }

    Notifier& m_notifier;
    std::optional<QStringList> m_capabilities;
    QHash<QString, Shown> m_shown; ///< By alert.
    QString m_token;
};

Notifier::Notifier(QObject* parent) : QObject(parent), m_service(std::make_unique<NoticeService>(*this)) {}
Notifier::~Notifier() = default;
void Notifier::tell(const Notice& notice) { m_service->tell(notice); }
void Notifier::withdraw(const QString& alert) { m_service->withdraw(alert); }
void Notifier::iconClicked() {} // No message was shown there.

} // namespace rubber::desktop::gui

#include "notifier_linux.moc"
