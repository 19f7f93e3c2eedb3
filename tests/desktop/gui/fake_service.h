// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QVariant>

#include <functional>
#include <memory>

namespace rubber::test {

/// Somebody else's object on the session bus: answers methods and properties from tables and remembers what
/// it was asked. Lives in a thread with a connection of its own, so that code under test may block on it.
class FakeService {
public:
    using Answer = std::function<QVariantList(const QDBusMessage& call)>;

    FakeService(QString service, QString path, QString interface);
    ~FakeService();

    /// Before or while it runs. The declaration makes it visible to who introspects: Qt's own proxies do.
    void setProperty(const QString& name, const QVariant& value);
    void answer(const QString& method, Answer answer);

    void appear();                    ///< Takes the name.
    void alsoAt(const QString& path); ///< After `appear`: answers there alike.
    void disappear();                 ///< Leaves the bus.
    void emitSignal(const QString& name, const QVariantList& arguments = {}) const;
    void emitSignalFrom(const QString& path, const QString& interface, const QString& name,
                        const QVariantList& arguments = {}) const;

    QList<QDBusMessage> calls(const QString& method) const;

private:
    class Object;
    const QString m_service, m_path, m_interface;
    QThread m_thread;
    std::unique_ptr<Object> m_object;
    QString m_connection; ///< "" = not on the bus.
};

/// The answer of one call, waited for in an event loop, since who answers may live in this very thread.
QDBusMessage ask(QDBusMessage call, int timeoutMs = 5'000);
QVariant askProperty(const QString& service, const QString& path, const QString& interface,
                     const QString& name);

} // namespace rubber::test
