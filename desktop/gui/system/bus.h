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

/// Whether a call may start the service it is for.
enum class Wake { Nobody, Service };
/// Calls without waiting; `done` gets the answer or the error, later, unless `context` is gone. No bus at all
/// is an error like others.
void callBus(const QDBusConnection& bus, QDBusMessage message, QObject* context,
             std::function<void(const QDBusPendingCall&)> done, Wake wake = Wake::Nobody);

} // namespace rubber::desktop::gui
