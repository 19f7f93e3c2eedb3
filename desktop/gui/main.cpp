// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of rubberapi-desktop: makes the objects and hands out references.
#include "desktop/app/app.h"
#include "desktop/app/core_dumps.h"
#include "desktop/app/keychain/keychain.h"
#include "desktop/app/places.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/program/command_line.h"
#include "desktop/gui/program/program.h"
#include "desktop/gui/system/activation.h"
#include "desktop/gui/system/desktop_entry.h"
#include "desktop/gui/system/loop_gap.h"
#include "desktop/gui/system/secret_clipboard.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace rubber;
    using namespace rubber::desktop;
    forbidCoreDumps();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto line = gui::parseCommandLine(arguments);
    if (line.answer) {
        std::fputs(line.answer->toUtf8().constData(), line.exitCode == 0 ? stdout : stderr);
        return line.exitCode;
    }
    const QString token = gui::takeActivationToken();
    QApplication application(argc, argv);
    QApplication::setApplicationName("RubberAPI");
    QApplication::setApplicationVersion(RUBBER_VERSION);
    QApplication::setDesktopFileName(gui::kDesktopEntry);
    QApplication::setQuitOnLastWindowClosed(false);

    SystemClock clock;
    AppOptions options;
    options.home = line.home.isEmpty() ? homeFolder() : line.home.toStdString();
    options.pricesFile = pricesFile();
    options.who = "app";
    options.keychain = systemKeychain();
    gui::Appearance appearance;
    gui::Look look;
    models::Desk desk([&clock, options] { return App::connected(options, clock); }, clock);
    models::Session session(desk, QString::fromStdString(options.home));
    models::Live live(desk, session);
    models::Kills kills(desk, session, live);
    models::AlertWatch alerts(desk, session, live);
    models::Preferences preferences(desk, session, readSettingsFile(options.home));
    gui::SecretClipboard clipboard(clock);
    gui::Program program({desk, session, live, kills, alerts, preferences, clipboard}, look, appearance);

    gui::LoopGap gap(clock);
    if (line.verbose)
        QObject::connect(&gap, &gui::LoopGap::late, &application,
                         [](qint64 ms) { std::fprintf(stderr, "the window was late by %lld ms\n", static_cast<long long>(ms)); });
    program.start({line.minimised, token});
    return QApplication::exec();
}
