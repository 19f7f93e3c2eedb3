// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/socket_place.h"

#include "shared/crypto/digest.h"

#include <QDir>
#include <QFileInfo>

namespace rubber::agent {

namespace {

/// Set, absolute, there, and ours: what the XDG specification demands of a runtime folder.
bool usable(const std::string& folder) {
    if (folder.empty()) return false;
    const QFileInfo facts(QString::fromStdString(folder));
    if (!facts.isAbsolute() || !facts.isDir() || !facts.isWritable()) return false;
#ifndef Q_OS_WIN
    const auto open = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !(facts.permissions() & open);
#else
    return true;
#endif
}

std::string markOf(const std::string& home) {
    const QString whole = QDir(QString::fromStdString(home)).absolutePath();
    return toHex(asText(sha256(whole.toStdString()))).substr(0, 8);
}

} // namespace

std::string socketName(const SocketSettings& settings, SocketRole role) {
    std::string name = role == SocketRole::App ? "app" : "agent";
#ifdef Q_OS_WIN
    return "rubberapi-" + name + "-" + markOf(settings.home);
#else
    if (!usable(settings.runtimeFolder)) return settings.home + "/run/" + name + ".sock";
    if (!settings.usualHome) name += "-" + markOf(settings.home);
    return settings.runtimeFolder + "/rubberapi/" + name + ".sock";
#endif
}

} // namespace rubber::agent
