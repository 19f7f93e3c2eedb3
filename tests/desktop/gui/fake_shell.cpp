// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/fake_shell.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace rubber::test {

namespace {

constexpr const char* kItemPath = "/StatusNotifierItem";
constexpr const char* kItemInterface = "org.kde.StatusNotifierItem";
constexpr const char* kMenuInterface = "com.canonical.dbusmenu";

FakeShell::MenuItem readItem(const QDBusArgument& argument) {
    FakeShell::MenuItem item;
    QVariantMap properties;
    argument.beginStructure();
    argument >> item.id >> properties;
    item.label = properties.value("label").toString();
    item.enabled = properties.value("enabled", true).toBool();
    item.separator = properties.value("type").toString() == "separator";
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        item.children.append(readItem(child.variant().value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();
    return item;
}

} // namespace

FakeShell::FakeShell()
    : watcher("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher") {
    watcher.setProperty("IsStatusNotifierHostRegistered", true);
    watcher.setProperty("ProtocolVersion", 0);
    watcher.setProperty("RegisteredStatusNotifierItems", QStringList());
    watcher.answer("RegisterStatusNotifierItem", [](const QDBusMessage&) { return QVariantList(); });
}

void FakeShell::appear() { watcher.appear(); }
void FakeShell::disappear() { watcher.disappear(); }

void FakeShell::setHosted(bool hosted) {
    watcher.setProperty("IsStatusNotifierHostRegistered", hosted);
    watcher.emitSignal(hosted ? "StatusNotifierHostRegistered" : "StatusNotifierHostUnregistered");
}

QString FakeShell::item() const {
    const auto calls = watcher.calls("RegisterStatusNotifierItem");
    return calls.isEmpty() ? QString() : calls.last().arguments().value(0).toString();
}

QVariant FakeShell::itemProperty(const QString& name) const {
    return askProperty(item(), kItemPath, kItemInterface, name);
}

QList<QSize> FakeShell::iconSizes() const {
    QList<QSize> sizes;
    const auto pixmaps = itemProperty("IconPixmap").value<QDBusArgument>();
    pixmaps.beginArray();
    while (!pixmaps.atEnd()) {
        int width = 0, height = 0;
        QByteArray bytes;
        pixmaps.beginStructure();
        pixmaps >> width >> height >> bytes;
        pixmaps.endStructure();
        if (bytes.size() == qsizetype(width) * height * 4) sizes.append({width, height});
    }
    pixmaps.endArray();
    return sizes;
}

QString FakeShell::tooltip() const {
    const auto argument = itemProperty("ToolTip").value<QDBusArgument>();
    QString icon, title, description;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0, height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
    }
    argument.endArray();
    argument >> title >> description;
    argument.endStructure();
    return title;
}

void FakeShell::activate() const {
    auto call = QDBusMessage::createMethodCall(item(), kItemPath, kItemInterface, "Activate");
    call << 0 << 0;
    ask(call);
}

QString FakeShell::menuPath() const { return itemProperty("Menu").value<QDBusObjectPath>().path(); }

FakeShell::MenuItem FakeShell::menu() const {
    auto call = QDBusMessage::createMethodCall(item(), menuPath(), kMenuInterface, "GetLayout");
    call << 0 << -1 << QStringList();
    return readItem(ask(call).arguments().value(1).value<QDBusArgument>());
}

const FakeShell::MenuItem* FakeShell::find(const MenuItem& root, const QString& label) {
    for (const MenuItem& child : root.children) {
        if (child.label == label) return &child;
        if (const MenuItem* inside = find(child, label)) return inside;
    }
    return nullptr;
}

void FakeShell::menuOpened() const {
    auto call = QDBusMessage::createMethodCall(item(), menuPath(), kMenuInterface, "AboutToShow");
    call << 0;
    ask(call);
    menuEvent(0, "opened");
}

void FakeShell::menuEvent(int id, const QString& event) const {
    auto call = QDBusMessage::createMethodCall(item(), menuPath(), kMenuInterface, "Event");
    call << id << event << QVariant::fromValue(QDBusVariant(0)) << 0u;
    ask(call);
}

} // namespace rubber::test
