// SPDX-License-Identifier: GPL-3.0-or-later
// SO_PEERCRED and /proc.
#include "desktop/agent/peer.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <sys/socket.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace rubber::agent {

namespace {

struct ProcessFacts {
    std::int64_t parent = 0, session = 0;
    std::uint64_t device = 0, start = 0;
};

/// The fields of /proc/PID/stat behind the name, which may itself hold spaces and brackets.
Result<ProcessFacts> factsOf(std::int64_t pid) {
    QFile file(QString("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Unavailable, "peer_unknown: it has ended");
    const QByteArray text = file.read(4096);
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    // state parent group session terminal ... start is the 22nd of all, so the 20th of these.
    if (fields.size() < 20) return fail(ErrorCode::Unavailable, "peer_unknown: /proc says something else");
    return ProcessFacts{fields[1].toLongLong(), fields[3].toLongLong(),
                        static_cast<std::uint64_t>(fields[4].toLongLong()), fields[19].toULongLong()};
}

std::string programOf(std::int64_t pid) {
    const QString target = QFile::symLinkTarget(QString("/proc/%1/exe").arg(pid));
    return QFileInfo(target).fileName().toStdString();
}

/// "pts/3" for the numbers that /proc gives (proc(5), tty_nr).
std::string terminalName(std::uint64_t device) {
    const unsigned number = static_cast<unsigned>(device);
    const unsigned majorNumber = number >> 8 & 0xfff, minorNumber = (number & 0xff) | (number >> 12 & 0xfff00);
    if (device == 0) return "";
    if (majorNumber >= 136 && majorNumber <= 143)
        return "pts/" + std::to_string((majorNumber - 136) * 256 + minorNumber);
    if (majorNumber == 4) return "tty" + std::to_string(minorNumber);
    return "terminal " + std::to_string(majorNumber) + ":" + std::to_string(minorNumber);
}

} // namespace

Result<Peer> peerOf(qintptr socket) {
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return fail(ErrorCode::Unavailable, "peer_unknown: the system does not say who is there");
    if (credentials.uid != ::geteuid())
        return fail(ErrorCode::Unauthorized, "other_user: the agent serves its own user");
    Peer peer;
    peer.pid = credentials.pid;
    peer.user = credentials.uid;
    TRY_LET(facts, factsOf(peer.pid));
    peer.program = programOf(peer.pid);
    peer.parent = programOf(facts.parent);
    peer.terminal = terminalName(facts.device);
    peer.id = {facts.session, 0, facts.device};
    // A session whose first process is gone has no time that could be compared.
    if (const auto leader = factsOf(facts.session); leader && leader->session == facts.session)
        peer.id.sessionStart = leader->start;
    return peer;
}

} // namespace rubber::agent
