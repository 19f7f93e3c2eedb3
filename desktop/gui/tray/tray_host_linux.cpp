// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/tray/tray_host.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QLibrary>

#include <cstdint>
#include <cstdlib>
#include <memory>

namespace rubber::desktop::gui {

namespace {

const QString kService = "org.kde.StatusNotifierWatcher";
const QString kPath = "/StatusNotifierWatcher";

/// What libxcb answers to both questions below, by the X11 protocol.
struct XReply {
    std::uint8_t type, pad;
    std::uint16_t sequence;
    std::uint32_t length, value;
};
struct XCookie {
    unsigned sequence;
};

/// Whether an X11 tray of the old kind runs. Asked at the X server ourselves, because Qt's own question would
/// make it forget the bus for good. libxcb is in the process whenever Qt speaks X11; nothing is linked.
bool oldTrayRuns() {
    const auto* x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11) return false;
    void* const connection = x11->connection();
    QLibrary xcb("xcb", 1);
    const auto atom = reinterpret_cast<XCookie (*)(void*, std::uint8_t, std::uint16_t, const char*)>(
        xcb.resolve("xcb_intern_atom"));
    const auto atomReply =
        reinterpret_cast<XReply* (*)(void*, XCookie, void*)>(xcb.resolve("xcb_intern_atom_reply"));
    const auto owner =
        reinterpret_cast<XCookie (*)(void*, std::uint32_t)>(xcb.resolve("xcb_get_selection_owner"));
    const auto ownerReply =
        reinterpret_cast<XReply* (*)(void*, XCookie, void*)>(xcb.resolve("xcb_get_selection_owner_reply"));
    if (!connection || !atom || !atomReply || !owner || !ownerReply) return false;

    // ":0.1" is screen 1.
    const QByteArray display = qgetenv("DISPLAY");
    const auto dot = display.lastIndexOf('.');
    const bool hasScreen = dot > display.lastIndexOf(':');
    const QByteArray name = "_NET_SYSTEM_TRAY_S" + (hasScreen ? display.mid(dot + 1) : QByteArray("0"));

    using Reply = std::unique_ptr<XReply, decltype(&std::free)>;
    constexpr std::uint8_t onlyIfKnown = 1;
    const XCookie asked = atom(connection, onlyIfKnown, std::uint16_t(name.size()), name.constData());
    const Reply id(atomReply(connection, asked, nullptr), &std::free);
    if (!id || id->value == 0) return false;
    const Reply window(ownerReply(connection, owner(connection, id->value), nullptr), &std::free);
    return window && window->value != 0;
}

} // namespace

TrayHost::TrayHost(Patience patience, QObject* parent) : QObject(parent), m_patience(patience) {
    for (QTimer* once : {&m_deadline, &m_gone})
        once->setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &TrayHost::ask);
    connect(&m_deadline, &QTimer::timeout, this, &TrayHost::giveUp);
    connect(&m_gone, &QTimer::timeout, this, [this] { say(Kind::None); });
    connect(&m_oldTray, &QTimer::timeout, this, &TrayHost::lookForOldTray);
}

void TrayHost::look() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // Nobody to wait for.
        QTimer::singleShot(0, this, &TrayHost::giveUp);
        return;
    }
    auto* owner = new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    for (const char* signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        bus.connect(kService, kPath, kService, signal, this, SLOT(ask()));
    m_poll.start(m_patience.pollMs);
    m_deadline.start(m_patience.forTheBusMs);
    ask();
}

void TrayHost::ask() {
    auto question = QDBusMessage::createMethodCall(kService, kPath, "org.freedesktop.DBus.Properties", "Get");
    question << kService << QString("IsStatusNotifierHostRegistered");
    question.setAutoStartService(false); // We look for a panel; we start none.
    auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        answered(answer.isValid() && answer.value().variant().toBool());
    });
}

void TrayHost::answered(bool hosted) {
    if (m_settledForOld) return; // So has Qt, and it does not come back.
    if (hosted) {
        for (QTimer* timer : {&m_poll, &m_deadline, &m_gone, &m_oldTray})
            timer->stop();
        say(Kind::Bus);
    } else if (m_kind == Kind::Bus && !m_gone.isActive()) {
        m_gone.start(m_patience.goneMs);
    }
}

void TrayHost::giveUp() {
    m_poll.stop();
    // From here the bus tells by itself when a host comes; an old tray is looked at now and then.
    lookForOldTray();
    if (qApp->nativeInterface<QNativeInterface::QX11Application>()) m_oldTray.start(m_patience.oldTrayMs);
}

void TrayHost::lookForOldTray() {
    const bool runs = oldTrayRuns();
    if (runs) m_settledForOld = true;
    say(runs ? Kind::Native : Kind::None);
}

void TrayHost::say(Kind kind) {
    if (std::exchange(m_said, true) && m_kind == kind) return;
    m_kind = kind;
    Q_EMIT changed(kind);
}

bool TrayHost::clickOpensMenu() { return false; }

} // namespace rubber::desktop::gui
