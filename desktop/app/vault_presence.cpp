// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/vault_presence.h"

#include "desktop/app/error_name.h"
#include "desktop/app/file_json.h"
#include "desktop/vault/files.h"
#include "desktop/vault/vault_lock.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <filesystem>
#include <tuple>

namespace rubber::desktop {

namespace {

constexpr const char* kLock = "app.lock";
constexpr std::size_t kMaxBytes = 4'096;

std::string pathIn(const std::string& home) { return home + "/app.open"; }
std::string thisComputer() { return QSysInfo::machineHostName().toStdString(); }

} // namespace

struct VaultPresence::Held {
    std::string home;
    vault::VaultLock lock;
};

VaultPresence::VaultPresence() = default;
VaultPresence::VaultPresence(VaultPresence&& other) noexcept = default;
VaultPresence& VaultPresence::operator=(VaultPresence&& other) noexcept = default;

VaultPresence::~VaultPresence() {
    if (!m_held) return;
    std::error_code ignored;
    std::filesystem::remove(pathIn(m_held->home), ignored); // While the lock is still ours.
}

Result<VaultPresence> VaultPresence::claim(const std::string& home, const std::string& runtimeFolder, WallTime now) {
    auto lock = vault::VaultLock::take(home, Duration{0}, kLock);
    VaultPresence presence;
    if (!lock && isNamed(lock.error(), "vault_busy")) return tl::unexpected(lock.error());
    if (!lock) return presence;
    presence.m_held = std::make_unique<Held>(Held{home, std::move(*lock)});
    const QJsonObject said{{"computer", toText(thisComputer())},
                           {"since", toText(now.toRfc3339())},
                           {"runtime_folder", toText(runtimeFolder)}};
    const QByteArray text = QJsonDocument(said).toJson(QJsonDocument::Compact);
    // Without it the other is told less.
    std::ignore = vault::replaceFile(pathIn(home), std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    return presence;
}

std::optional<VaultHolder> vaultHolder(const std::string& home) {
    const auto text = vault::readFile(pathIn(home), kMaxBytes);
    if (!text) return std::nullopt;
    const auto said = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    const auto since = WallTime::parseRfc3339(field(said, "since"));
    if (!since) return std::nullopt;
    VaultHolder holder;
    holder.computer = field(said, "computer");
    holder.here = holder.computer == thisComputer();
    holder.since = *since;
    holder.runtimeFolder = field(said, "runtime_folder");
    return holder;
}

} // namespace rubber::desktop
