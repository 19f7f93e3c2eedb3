// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desktop/gui/fake_service.h"

#include <QImage>

namespace rubber::test {

/// A panel with a StatusNotifier host, and a notification server: what a desktop's shell is to the tray.
class FakeShell {
public:
    FakeShell();
    void appear();
    void disappear();
    /// The watcher stays on the bus, but nobody draws icons.
    void setHosted(bool hosted);

    /// The bus name of the last item that registered, "" = none since `appear`.
    QString item() const;

    QVariant itemProperty(const QString& name) const;
    QList<QSize> iconSizes() const;
    QString tooltip() const;
    void activate() const; ///< A left click.

    struct MenuItem {
        int id = 0;
        QString label;
        bool enabled = true;
        bool separator = false;
        QList<MenuItem> children;
    };
    MenuItem menu() const;
    static const MenuItem* find(const MenuItem& root, const QString& label);
    void click(int id) const { menuEvent(id, "clicked"); }
    void menuOpened() const;
    void menuEvent(int id, const QString& event) const;

    FakeService watcher;

private:
    QString menuPath() const;
};

} // namespace rubber::test
