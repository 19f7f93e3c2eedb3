// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "tests/desktop/agent/agent_rig.h"

#include <QFileInfo>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// The other end of the agent's socket: command lines and strangers.
namespace rubber::test {

using namespace agent;

/// A greeting and one verb, as bytes.
inline std::string helloAndRun(const AgentRig& rig, const std::string& verb) {
    return frameOf(FrameKind::Hello, encode(rig.hello())) + frameOf(FrameKind::Run, encode(RunVerb{{verb}, "/", {}}));
}

inline constexpr const char* kCanary = "rk_live_canary";

/// Prints a secret, as `env` does.
inline int printSecret(const agent::VerbCall&, agent::VerbPeer& peer) {
    peer.out(kCanary);
    return 0;
}

/// Greets, sends one verb and gives every byte that came back until the end.
inline std::string everythingTold(AgentRig& rig, const std::string& verb) {
    QLocalSocket socket;
    socket.connectToServer(QString::fromStdString(rig.settings.socket));
    socket.write(QByteArray::fromStdString(helloAndRun(rig, verb)));
    if (!eventually([&] { return socket.state() == QLocalSocket::UnconnectedState; })) qFatal("no end");
    return socket.readAll().toStdString();
}

/// One verb through the real client, beside the server's event loop.
inline Result<agent::VerbEnd> runVerb(AgentRig& rig, RecordingTerminal& terminal, const std::string& verb = "push") {
    return aside([&]() -> Result<VerbEnd> {
        TRY_LET(link, AgentLink::open(rig.settings.socket, rig.hello()));
        return link.run(RunVerb{{verb}, "/home/me", {}}, terminal);
    });
}

inline int connectTo(const std::string& path) {
    const int file = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    if (::connect(file, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return file;
    ::close(file);
    return -1;
}

/// As the server sees it of its peer: this test.
inline std::string ownProgram() { return QFileInfo(QCoreApplication::applicationFilePath()).fileName().toStdString(); }

} // namespace rubber::test

#endif // Q_MOC_RUN
