// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of rubberapi-desktop: makes the objects and hands out references.
#include "desktop/app/app.h"
#include "desktop/app/core_dumps.h"
#include "desktop/app/crash_note.h"
#include "desktop/app/error_name.h"
#include "desktop/app/keychain/keychain.h"
#include "desktop/app/places.h"
#include "desktop/app/program_log.h"
#include "desktop/app/settings.h"
#include "desktop/cli/remote/agent_verbs.h"
#include "desktop/gui/agent/app_agent.h"
#include "desktop/gui/look/language.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/program/command_line.h"
#include "desktop/gui/program/log_events.h"
#include "desktop/gui/program/program.h"
#include "desktop/gui/system/activation.h"
#include "desktop/gui/system/desktop_entry.h"
#include "desktop/gui/system/first_frame.h"
#include "desktop/gui/system/loop_gap.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/gui/system/wipe_freed.h"
#include "desktop/models/vault_holder_watch.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <atomic>
#include <cstdio>
#include <memory>

namespace {

/// --home and RUBBERAPI_HOME name another vault than the usual one, and so other sockets.
rubber::agent::SocketSettings socketPlace(const std::string& home) {
    const bool usual = qEnvironmentVariable("RUBBERAPI_HOME").isEmpty() && home == rubber::desktop::homeFolder();
    return {home, usual, qEnvironmentVariable("XDG_RUNTIME_DIR").toStdString()};
}

/// Another version of the app runs, or the place for its socket is not safe.
int tellNoStart(const rubber::Error& error) {
    QMessageBox::critical(nullptr, "RubberAPI", QString::fromStdString(rubber::desktop::errorText(error)));
    return 1;
}

/// "pts/3 (zsh)".
QString terminalText(const rubber::agent::Peer& peer) {
    const QString where = QString::fromStdString(peer.terminal.empty() ? peer.program : peer.terminal);
    return peer.parent.empty() ? where : QString("%1 (%2)").arg(where, QString::fromStdString(peer.parent));
}

} // namespace

int main(int argc, char** argv) {
    using namespace rubber;
    using namespace rubber::desktop;
    forbidCoreDumps();
    gui::wipeFreedMemory();
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
    options.home = line.home.isEmpty() ? homeFolder() : QDir(line.home).absolutePath().toStdString();
    options.pricesFile = pricesFile();
    options.who = "app";
    options.keychain = systemKeychain();
    gui::Appearance appearance;
    const Settings settings = readSettingsFile(options.home);
    gui::speak(QString::fromStdString(settings.language));
    gui::Look look;
    const std::string logs = logFolder(options.home);
    ProgramLog log(logs, settings.logLevel, clock);
    const auto onlyReads = std::make_shared<std::atomic<bool>>(false); // Apps of the agent are made at any time.
    const auto makeApp = [&clock, options, onlyReads] {
        AppOptions now = options;
        now.readOnly = *onlyReads;
        return App::connected(now, clock);
    };
    models::Desk desk(makeApp, clock);
    models::Session session(desk, QString::fromStdString(options.home));
    gui::AppAgent agent(socketPlace(options.home), RUBBER_VERSION, session, cli::agentVerbs(makeApp, clock), makeApp,
                        clock);
    std::vector<std::string> wishes; // All that means something to a first start that runs already.
    if (!line.link.isEmpty()) wishes.push_back(line.link.toStdString());
    const auto start = agent.claim(wishes, token);
    if (!start) return tellNoStart(start.error());
    if (*start == rubber::agent::Start::HandedOver) return 0;
    QObject::connect(&session, &models::Session::changed, &application,
                     [&session, onlyReads] { *onlyReads = session.readOnly() == ReadOnly::Asked; });
    const auto place = socketPlace(options.home);
    models::VaultHolderWatch holder(session, clock, place.runtimeFolder);
    log.begin(); // Only now: a start that hands over writes into no log.
    const auto crash = takeCrashNote(logs);
    leaveCrashNotes(logs, RUBBER_VERSION);
    models::Live live(desk, session);
    models::Kills kills(desk, session, live);
    models::AlertWatch alerts(desk, session, live);
    models::Preferences preferences(desk, session, settings);
    gui::SecretClipboard clipboard(clock);
    const gui::MainWindow::Models all{desk, session, live, kills, alerts, preferences, clipboard};
    gui::Program program(all, look, appearance);

    const gui::LogEvents events(all, log);
    qCInfo(logProgram, "RubberAPI %s, Qt %s, started", RUBBER_VERSION, qVersion());
    if (crash) qCWarning(logProgram, "the last run crashed: %s, version %s", crash->what.c_str(), crash->version.c_str());

    gui::LoopGap gap(clock);
    const gui::FirstFrame frame(program.window(), [&line] {
        if (line.verbose) std::fputs("first frame\n", stderr);
    });
    QObject::connect(&gap, &gui::LoopGap::late, &application, [verbose = line.verbose](qint64 ms) {
        qCDebug(logProgram, "the window was late by %lld ms", static_cast<long long>(ms));
        if (verbose) std::fprintf(stderr, "the window was late by %lld ms\n", static_cast<long long>(ms));
    });
    QObject::connect(&program.window(), &gui::MainWindow::showOtherAsked, &program, [&session, &program, place] {
        if (!session.holder()) return;
        auto there = place;
        there.runtimeFolder = session.holder()->runtimeFolder;
        const auto shown = rubber::agent::startOrHandOver(there, RUBBER_VERSION, {}, "");
        if (!shown) program.tell(shown.error());
    });
    QObject::connect(&agent, &gui::AppAgent::raiseAsked, &program, &gui::Program::raise);
    QObject::connect(&agent, &gui::AppAgent::pairSuggested, &program, [&program](const rubber::agent::PairLink& link) {
        program.suggestPairing(QString::fromStdString(link.url), QString::fromStdString(link.code));
    });
    QObject::connect(&agent, &gui::AppAgent::linkRefused, &program, &gui::Program::tell);
    QObject::connect(&agent, &gui::AppAgent::killsRetried, &live, &models::Live::refresh);
    auto& terminals = program.window().terminals();
    const auto showTerminals = [&agent, &terminals, &clock] {
        QList<gui::Terminals::Entry> list;
        for (const auto& approval : agent.approvals())
            list.append({approval.id, terminalText(approval.peer), (approval.ends - clock.boot()).ms});
        terminals.set(list);
    };
    QObject::connect(&terminals, &gui::Terminals::refreshAsked, &agent, showTerminals);
    QObject::connect(&terminals, &gui::Terminals::revokeAsked, &agent, [&agent, showTerminals](quint64 id) {
        agent.revoke(id);
        showTerminals();
    });
    const auto followSettings = [&agent, &preferences, showTerminals] {
        agent.followSettings(preferences.now());
        showTerminals();
    };
    QObject::connect(&preferences, &models::Preferences::changed, &agent, followSettings);
    followSettings();
    program.start({line.minimised, token});
    agent.followArguments(wishes);
    if (crash) program.tellCrash(QString::fromStdString(logs));
    const int code = QApplication::exec();
    qCInfo(logProgram, "ended");
    return code;
}
