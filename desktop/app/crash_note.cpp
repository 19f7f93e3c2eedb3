// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/crash_note.h"

#include "desktop/vault/files.h"
#include "shared/proxy_key.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace rubber::desktop {

namespace {
constexpr std::size_t kMostBytes = 4'096;
}

std::optional<CrashNote> takeCrashNote(const std::string& folder) {
    const std::string path = folder + "/crash.note";
    const auto text = vault::readFile(path, kMostBytes);
    if (!text && text.error().code == ErrorCode::NotFound) return std::nullopt;
    CrashNote note;
    note.at = WallTime{QFileInfo(QString::fromStdString(path)).lastModified().toMSecsSinceEpoch()};
    if (text) { // Also one that does not read is told of, once.
        const std::string clean = redactSecrets(*text);
        const auto end = clean.find('\n');
        note.version = clean.substr(0, end);
        if (end != std::string::npos) note.what = clean.substr(end + 1, clean.find('\n', end + 1) - end - 1);
    }
    const QString last = QString::fromStdString(folder + "/crash.last");
    QFile::remove(last);
    if (!QFile::rename(QString::fromStdString(path), last)) QFile::remove(QString::fromStdString(path));
    return note;
}

} // namespace rubber::desktop
