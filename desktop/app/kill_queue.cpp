// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/kill_queue.h"

#include "desktop/app/error_name.h"
#include "desktop/app/file_json.h"
#include "desktop/vault/files.h"
#include "desktop/vault/vault_lock.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <cerrno>

namespace rubber::desktop {

namespace {

constexpr int kFormat = 1;
constexpr std::size_t kMaxBytes = 16u << 20;
/// A kill does not wait long for another program that writes a few kilobytes.
constexpr Duration kPatience = Duration::seconds(2);

Result<vault::VaultLock> lockQueue(const std::string& home) {
    auto lock = vault::VaultLock::take(home, kPatience, "kill-queue.lock");
    if (!lock && lock.error().code == ErrorCode::Locked)
        return fail(ErrorCode::Unavailable, "kill_queue_busy: another program is writing the kill queue: " + errorText(lock.error()));
    return lock;
}

tl::unexpected<Error> damaged() {
    return fail(ErrorCode::Corrupt, "kill_queue_damaged: kill-queue.json does not read, so what was to be "
                                    "killed is not known; kill the keys again and remove the file");
}

Result<QueuedKill> parseKill(const QJsonObject& object) {
    QueuedKill kill;
    kill.relay = RelayId(field(object, "relay"));
    kill.key = KeyId(field(object, "key"));
    kill.version = whole(object, "version");
    kill.name = field(object, "name");
    kill.by = field(object, "by");
    const auto at = WallTime::parseRfc3339(field(object, "at"));
    // A kill of one key without a version could hit what was restored since; a kill of all must say so.
    const bool all = object.value(QLatin1String("all")).toBool();
    if (kill.relay.empty() || !at || all != kill.all() || (kill.version == 0) != all) return damaged();
    kill.at = *at;
    return kill;
}

} // namespace

Result<std::vector<QueuedKill>> KillQueue::read() const {
    const auto text = vault::readFile(path(), kMaxBytes);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound) return std::vector<QueuedKill>();
        if (text.error().code == ErrorCode::Corrupt) return damaged();
        return tl::unexpected(text.error());
    }
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text->data(), static_cast<qsizetype>(text->size())));
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toInt() != kFormat || !root.value(QLatin1String("kills")).isArray())
        return damaged();
    std::vector<QueuedKill> kills;
    for (const auto& value : root.value(QLatin1String("kills")).toArray()) {
        TRY_LET(kill, parseKill(value.toObject()));
        kills.push_back(std::move(kill));
    }
    return kills;
}

Status KillQueue::write(const std::vector<QueuedKill>& kills) const {
    QJsonArray list;
    for (const auto& kill : kills)
        list.append(QJsonObject{{"relay", toText(kill.relay.text())},
                                {"key", toText(kill.key.text())},
                                {"all", kill.all()},
                                {"version", static_cast<qint64>(kill.version)},
                                {"name", toText(kill.name)},
                                {"at", toText(kill.at.toRfc3339Ms())},
                                {"by", toText(kill.by)}});
    const QByteArray text = QJsonDocument(QJsonObject{{"format", kFormat}, {"kills", list}}).toJson();
    return vault::replaceFile(path(),
                              std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

Result<std::vector<QueuedKill>> KillQueue::entries() const {
    // Without the lock: a rename shows the old file or the new one, never a part. Most of the time there is
    // none, and reading must work in a folder that cannot be written to.
    return read();
}

Status KillQueue::add(const std::vector<QueuedKill>& kills) {
    TRY_LET(lock, lockQueue(m_home));
    auto known = read();
    if (!known && known.error().code == ErrorCode::Corrupt) {
        if (std::rename(path().c_str(), (m_home + "/kill-queue.damaged").c_str()) != 0)
            return fail(ErrorCode::Unavailable,
                        std::string("vault_write_failed: moving the kill queue: ") + std::strerror(errno));
        known = std::vector<QueuedKill>();
    }
    if (!known) return tl::unexpected(known.error());
    for (const auto& kill : kills) {
        // The newest order for a key says all the older ones say.
        std::erase_if(*known, [&](const QueuedKill& old) {
            return old.relay == kill.relay && old.key == kill.key && old.version <= kill.version;
        });
        known->push_back(kill);
    }
    return write(*known);
}

Status KillQueue::remove(const std::vector<QueuedKill>& kills) {
    if (kills.empty()) return {};
    TRY_LET(lock, lockQueue(m_home));
    TRY_LET(known, read());
    const auto gone = std::erase_if(known, [&](const QueuedKill& old) {
        return std::find(kills.begin(), kills.end(), old) != kills.end();
    });
    return gone ? write(known) : Status();
}

} // namespace rubber::desktop
