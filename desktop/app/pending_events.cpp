// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/event_log.h"
#include "desktop/vault/files.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rubber::desktop {

namespace {

QString qt(const std::string& text) { return QString::fromStdString(text); }
std::string field(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString().toStdString();
}

std::string lineOf(const vault::StoredEvent& event) {
    QJsonArray details;
    for (const auto& [name, value] : event.details)
        details.append(QJsonArray{qt(name), qt(value)});
    const QJsonObject object{
        {"at", qt(event.at.toRfc3339Ms())}, {"who", qt(event.who)}, {"what", qt(event.what)},
        {"target", qt(event.target)},       {"details", details},   {"ticket", qt(event.ticket)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

/// A line somebody damaged is left out: it cannot be told what it was.
std::vector<vault::StoredEvent> eventsIn(const std::string& text) {
    std::vector<vault::StoredEvent> events;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto object =
            QJsonDocument::fromJson(QByteArray(text.data() + start, static_cast<qsizetype>(end - start)))
                .object();
        start = end + 1;
        const auto at = WallTime::parseRfc3339(field(object, "at"));
        vault::StoredEvent event;
        event.who = field(object, "who");
        event.what = field(object, "what");
        event.target = field(object, "target");
        event.ticket = field(object, "ticket");
        for (const auto& pair : object.value(QLatin1String("details")).toArray())
            event.details.emplace_back(pair.toArray().at(0).toString().toStdString(),
                                       pair.toArray().at(1).toString().toStdString());
        if (!at || event.ticket.empty() || !eventKindOf(event.what)) continue;
        event.at = *at;
        events.push_back(std::move(event));
    }
    return events;
}

tl::unexpected<Error> cannotWrite(const std::string& path) {
    return fail(ErrorCode::Unavailable, "vault_write_failed: cannot write " + path);
}

} // namespace

Status PendingEvents::add(const vault::StoredEvent& event) const {
    const vault::OpenFile file(
        ::open(m_path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.ok() || ::flock(file.get(), LOCK_EX) != 0) return cannotWrite(m_path);
    struct stat facts {};
    const std::string line = lineOf(event);
    const bool failure = event.what == toString(EventKind::UnlockFailed) ||
                         event.what == toString(EventKind::RevealRefused);
    if (::fstat(file.get(), &facts) != 0 || static_cast<std::size_t>(facts.st_size) + line.size() >
                                                (failure ? kMostBytesForFailures : kMostBytes))
        return cannotWrite(m_path);
    if (::write(file.get(), line.data(), line.size()) == static_cast<ssize_t>(line.size())) return {};
    // Half a line must not swallow the next one.
    if (::ftruncate(file.get(), facts.st_size) != 0) return cannotWrite(m_path);
    return cannotWrite(m_path);
}

Status PendingEvents::moveInto(vault::OwnerEvents& events) const {
    const vault::OpenFile file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!file.ok()) return {};
    if (::flock(file.get(), LOCK_EX) != 0) return cannotWrite(m_path);
    TRY_LET(text, vault::readFile(m_path, 2 * kMostBytes));
    if (text.empty()) return {};
    TRY(events.append(eventsIn(text)));
    if (::ftruncate(file.get(), 0) != 0) return cannotWrite(m_path);
    return {};
}

} // namespace rubber::desktop
