// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/fake_service.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QEventLoop>
#include <QTimer>
#include <QUuid>

namespace rubber::test {

class FakeService::Object : public QDBusVirtualObject {
public:
    explicit Object(QString interface) : m_interface(std::move(interface)) {}

    QString introspect(const QString&) const override {
        const QMutexLocker lock(&mutex);
        QString xml = "<interface name=\"" + m_interface + "\">";
        for (auto it = properties.cbegin(); it != properties.cend(); ++it)
            xml += QString("<property name=\"%1\" type=\"%2\" access=\"read\"/>")
                       .arg(it.key(), it.value().typeId() == QMetaType::Bool  ? "b"
                                      : it.value().typeId() == QMetaType::Int ? "i"
                                                                              : "as");
        for (auto it = answers.cbegin(); it != answers.cend(); ++it)
            xml += "<method name=\"" + it.key() + "\"/>";
        return xml + "</interface>";
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        Answer found;
        QVariant property;
        {
            const QMutexLocker lock(&mutex);
            calls.append(message);
            found = answers.value(message.member());
            if (message.interface() == "org.freedesktop.DBus.Properties" && message.member() == "Get")
                property = properties.value(message.arguments().value(1).toString());
        }
        if (property.isValid()) {
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(property))));
            return true;
        }
        if (!found) return false;
        const QVariantList reply = found(message);
        if (message.isReplyRequired()) connection.send(message.createReply(reply));
        return true;
    }

    mutable QMutex mutex;
    QVariantMap properties;
    QHash<QString, Answer> answers;
    QList<QDBusMessage> calls;

private:
    const QString m_interface;
};

FakeService::FakeService(QString service, QString path, QString interface)
    : m_service(std::move(service)), m_path(std::move(path)), m_interface(interface),
      m_object(std::make_unique<Object>(interface)) {
    m_object->moveToThread(&m_thread);
    m_thread.start();
}

FakeService::~FakeService() {
    disappear();
    m_thread.quit();
    m_thread.wait();
}

void FakeService::setProperty(const QString& name, const QVariant& value) {
    const QMutexLocker lock(&m_object->mutex);
    m_object->properties[name] = value;
}

void FakeService::answer(const QString& method, Answer answer) {
    const QMutexLocker lock(&m_object->mutex);
    m_object->answers[method] = std::move(answer);
}

void FakeService::appear() {
    m_connection = QUuid::createUuid().toString();
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection);
    if (!bus.registerVirtualObject(m_path, m_object.get()) || !bus.registerService(m_service))
        qFatal("%s cannot be on the bus: %s", qPrintable(m_service), qPrintable(bus.lastError().message()));
}

void FakeService::alsoAt(const QString& path) {
    if (!QDBusConnection(m_connection).registerVirtualObject(path, m_object.get()))
        qFatal("%s cannot be at %s", qPrintable(m_service), qPrintable(path));
}

void FakeService::disappear() {
    if (m_connection.isEmpty()) return;
    {
        QDBusConnection bus(m_connection);
        bus.unregisterService(m_service);
        bus.unregisterObject(m_path);
    }
    QDBusConnection::disconnectFromBus(std::exchange(m_connection, QString()));
}

void FakeService::emitSignal(const QString& name, const QVariantList& arguments) const {
    emitSignalFrom(m_path, m_interface, name, arguments);
}

void FakeService::emitSignalFrom(const QString& path, const QString& interface, const QString& name,
                                 const QVariantList& arguments) const {
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QDBusConnection(m_connection).send(signal);
}

QList<QDBusMessage> FakeService::calls(const QString& method) const {
    const QMutexLocker lock(&m_object->mutex);
    QList<QDBusMessage> out;
    for (const QDBusMessage& call : m_object->calls)
        if (call.member() == method) out.append(call);
    return out;
}

QDBusMessage ask(QDBusMessage call, int timeoutMs) {
    QDBusPendingCallWatcher reply(QDBusConnection::sessionBus().asyncCall(call, timeoutMs));
    QEventLoop loop;
    QObject::connect(&reply, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    if (!reply.isFinished()) loop.exec();
    return reply.reply();
}

QVariant askProperty(const QString& service, const QString& path, const QString& interface,
                     const QString& name) {
    auto call = QDBusMessage::createMethodCall(service, path, "org.freedesktop.DBus.Properties", "Get");
    call << interface << name;
    const QDBusMessage reply = ask(call);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

} // namespace rubber::test
