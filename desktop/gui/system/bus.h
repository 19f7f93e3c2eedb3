// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QObject>

#include <functional>

namespace rubber::desktop::gui {

/// The bus at an address, or the machine's own where it is "". Linux only.
QDBusConnection busAt(const QString& address, QDBusConnection::BusType own);

/// Calls without waiting, starting no service; `done` gets the answer or the error, unless `context` is gone.
void callBus(const QDBusConnection& bus, QDBusMessage message, QObject* context,
             std::function<void(const QDBusPendingCall&)> done);

} // namespace rubber::desktop::gui
