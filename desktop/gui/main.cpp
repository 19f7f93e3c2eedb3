// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of rubberapi-desktop: makes the objects and hands out references.
#include "desktop/app/app.h"
#include "desktop/app/core_dumps.h"
#include "desktop/app/places.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/shell/main_window.h"
#include "desktop/gui/system/desktop_entry.h"
#include "desktop/gui/system/secret_clipboard.h"

#include <QApplication>

int main(int argc, char** argv) {
    using namespace rubber;
    using namespace rubber::desktop;
    forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName("RubberAPI");
    QApplication::setDesktopFileName(gui::kDesktopEntry);
    QApplication::setQuitOnLastWindowClosed(false);

    SystemClock clock;
    AppOptions options;
    options.home = homeFolder();
    options.pricesFile = pricesFile();
    gui::Look look;
    models::Desk desk([&clock, options] { return App::connected(options, clock); }, clock);
    models::Session session(desk, QString::fromStdString(options.home));
    models::Live live(desk, session);
    models::Kills kills(desk, session, live);
    gui::SecretClipboard clipboard(clock);
    gui::MainWindow window({desk, session, live, kills, clipboard});
    QObject::connect(&window, &gui::MainWindow::quitAsked, &application, &QApplication::quit);
    session.look();
    window.show();
    return QApplication::exec();
}
