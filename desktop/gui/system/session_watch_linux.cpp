// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/session_watch.h"

#include "desktop/gui/system/bus.h"

#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>

namespace rubber::desktop::gui {

namespace {

const QString kLogind = "org.freedesktop.login1";
const QString kLogindPath = "/org/freedesktop/login1";
const QString kManager = "org.freedesktop.login1.Manager";
const QString kSession = "org.freedesktop.login1.Session";
const QString kProperties = "org.freedesktop.DBus.Properties";

/// GNOME says "active" when its picture comes and "locked" later, and tells logind of the second. The others
/// say "active" for a locked screen, or tell nobody the difference.
enum class Active { MeansLocked, MayBeAPicture };
struct ScreenSaver {
    const char* service;
    const char* path;
    Active active;
};
constexpr ScreenSaver kScreenSavers[] = {
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", Active::MeansLocked},
    {"org.freedesktop.ScreenSaver", "/ScreenSaver", Active::MeansLocked}, // KDE's older path.
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", Active::MeansLocked},
    {"org.mate.ScreenSaver", "/org/mate/ScreenSaver", Active::MeansLocked},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", Active::MeansLocked},
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", Active::MayBeAPicture},
};

} // namespace

class SessionSource : public QObject {
    Q_OBJECT
public:
    SessionSource(SessionWatch& watch, const SessionWatch::Buses& buses)
        : m_watch(watch), m_system(busAt(buses.system, QDBusConnection::SystemBus)),
          m_session(busAt(buses.session, QDBusConnection::SessionBus)) {
        m_system.connect(kLogind, kLogindPath, kManager, "PrepareForSleep", this,
                         SLOT(prepareForSleep(bool)));
        // Of every session, and sorted out by path: ours may not be known yet, or never.
        m_system.connect(kLogind, {}, kSession, "Lock", this, SLOT(lockAsked(QDBusMessage)));
        m_system.connect(kLogind, {}, kProperties, "PropertiesChanged", this,
                         SLOT(sessionChanged(QString, QVariantMap, QStringList, QDBusMessage)));
        for (const ScreenSaver& saver : kScreenSavers)
            m_session.connect(saver.service, saver.path, saver.service, "ActiveChanged", this,
                              saver.active == Active::MeansLocked ? SLOT(lockedChanged(bool))
                                                                  : SLOT(pictureChanged(bool)));
        findSession();
        holdSleep();
    }

    /// Closing the descriptor is what lets logind go on.
    void letSleep() { m_hold = {}; }

private Q_SLOTS:
    void prepareForSleep(bool begins) {
        if (begins)
            Q_EMIT m_watch.aboutToSleep();
        else
            holdSleep();
    }
    void lockAsked(const QDBusMessage& message) {
        // A session we cannot tell from ours is taken for ours.
        if (m_path.isEmpty() || message.path() == m_path) Q_EMIT m_watch.locked();
    }
    void sessionChanged(const QString& interface, const QVariantMap& values, const QStringList&,
                        const QDBusMessage& message) {
        const bool ours = interface == kSession && !m_path.isEmpty() && message.path() == m_path;
        if (ours && values.value("LockedHint").toBool()) Q_EMIT m_watch.locked();
    }
    void lockedChanged(bool active) {
        if (active) Q_EMIT m_watch.locked();
    }
    void pictureChanged(bool active) {
        if (!active) return;
        if (m_path.isEmpty()) { // Nobody to ask: better locked.
            Q_EMIT m_watch.locked();
            return;
        }
        auto question = QDBusMessage::createMethodCall(kLogind, m_path, kProperties, "Get");
        question << kSession << QString("LockedHint");
        callBus(m_system, question, this, [this](const QDBusPendingCall& call) {
            const QDBusPendingReply<QDBusVariant> hint = call;
            // "No" is not the end of it: sessionChanged hears when it becomes "yes".
            if (hint.isError() || hint.value().variant().toBool()) Q_EMIT m_watch.locked();
        });
    }

private:
    void findSession() {
        auto question = QDBusMessage::createMethodCall(kLogind, kLogindPath, kManager, "GetSession");
        const QString id = qEnvironmentVariable("XDG_SESSION_ID");
        question << (id.isEmpty() ? QString("auto") : id);
        callBus(m_system, question, this, [this](const QDBusPendingCall& call) {
            const QDBusPendingReply<QDBusObjectPath> path = call;
            if (path.isValid()) m_path = path.value().path();
        });
    }

    void holdSleep() {
        auto request = QDBusMessage::createMethodCall(kLogind, kLogindPath, kManager, "Inhibit");
        request << QString("sleep") << QString("RubberAPI") << SessionWatch::tr("Locks the vault first")
                << QString("delay");
        callBus(m_system, request, this, [this](const QDBusPendingCall& call) {
            const QDBusPendingReply<QDBusUnixFileDescriptor> hold = call;
            if (hold.isValid()) m_hold = hold.value();
        });
    }

    SessionWatch& m_watch;
    QDBusConnection m_system, m_session;
    QString m_path; ///< Our session at logind; "" = not known.
    QDBusUnixFileDescriptor m_hold;
};

SessionWatch::SessionWatch(Buses buses, QObject* parent)
    : QObject(parent), m_source(std::make_unique<SessionSource>(*this, buses)) {}
SessionWatch::~SessionWatch() = default;
void SessionWatch::letSleep() { m_source->letSleep(); }

} // namespace rubber::desktop::gui

#include "session_watch_linux.moc"
