// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/watch_file.h"

#include "desktop/app/file_json.h"
#include "desktop/app/opened_secret.h"
#include "desktop/vault/device_keys.h"
#include "desktop/vault/files.h"
#include "desktop/vault/relays.h"
#include "shared/watch_pass.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <filesystem>

namespace rubber::desktop {

namespace {

constexpr int kFormat = 1;
constexpr std::size_t kMaxBytes = 1u << 20;

std::string pathIn(const std::string& home) { return home + "/watch.json"; }

QString base64(std::string_view bytes) { return toText(toBase64(bytes)); }

template <class Bytes>
bool readBytes(const QJsonObject& object, const char* name, Bytes& to) {
    const auto bytes = fromBase64(field(object, name));
    if (!bytes || bytes->size() != to.size()) return false;
    std::copy(bytes->begin(), bytes->end(), reinterpret_cast<char*>(to.data()));
    return true;
}

std::optional<SigningKey> readKey(const QJsonObject& root) {
    auto seed = fromBase64(field(root, "seed"));
    if (!seed || seed->size() != 32) return std::nullopt;
    Secret secret{std::string_view(*seed)};
    wipe(seed->data(), seed->size());
    auto key = SigningKey::fromSeed(std::move(secret));
    if (!key) return std::nullopt;
    return std::move(*key);
}

std::optional<WatchFile> parse(const QJsonObject& root) {
    if (root.value(QLatin1String("format")).toInt() != kFormat) return std::nullopt;
    auto key = readKey(root);
    if (!key) return std::nullopt;
    WatchFile file;
    file.key = std::move(*key);
    for (const auto& value : root.value(QLatin1String("relays")).toArray()) {
        const QJsonObject object = value.toObject();
        WatchFile::Relay relay;
        relay.address.controlUrl = field(object, "control_url");
        relay.address.relay = RelayId(field(object, "id"));
        relay.keyId = field(object, "pass");
        if (!readBytes(object, "identity_key", relay.address.identityKey) ||
            !readBytes(object, "tls_key_hash", relay.address.tlsKeyHash))
            return std::nullopt;
        file.relays.push_back(std::move(relay));
    }
    for (const auto& value : root.value(QLatin1String("silent")).toArray())
        if (const auto rule = alertRuleOf(value.toString().toStdString())) file.silent.push_back(*rule);
    return file;
}

} // namespace

Status writeWatchFile(vault::Vault& vault, const std::vector<AlertRule>& silent, WallTime now) {
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    TRY_LET(relays, vault::Relays(vault).all());
    if (relays.empty()) return removeWatchFile(vault.folder());
    const SigningKey key = SigningKey::make();
    QJsonArray relayList;
    for (const auto& relay : relays) {
        const WatchPass pass{device.id, relay.id, key.verifyKey, now + kWatchPassLasts};
        relayList.append(QJsonObject{{"id", toText(relay.id.text())},
                                     {"control_url", toText(relay.controlUrl)},
                                     {"identity_key", base64(asBytes(relay.identityKey))},
                                     {"tls_key_hash", base64(asText(relay.tlsKeyHash))},
                                     {"pass", toText(watchKeyId(pass, device.key))}});
    }
    QJsonArray silentList;
    for (const AlertRule rule : silent)
        silentList.append(toText(toString(rule)));
    std::string seed = base64Of(key.seed);
    const QJsonObject root{
        {"format", kFormat}, {"seed", toText(seed)}, {"relays", relayList}, {"silent", silentList}};
    QByteArray text = QJsonDocument(root).toJson(QJsonDocument::Indented);
    const auto written = vault::replaceFile(
        pathIn(vault.folder()), std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    wipe(seed.data(), seed.size());
    wipe(text.data(), static_cast<std::size_t>(text.size()));
    return written;
}

std::optional<WatchFile> readWatchFile(const std::string& home) {
    auto text = vault::readFile(pathIn(home), kMaxBytes);
    if (!text) return std::nullopt;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text->data(), static_cast<qsizetype>(text->size())));
    auto file = document.isObject() ? parse(document.object()) : std::nullopt;
    wipe(text->data(), text->size());
    return file;
}

Status removeWatchFile(const std::string& home) {
    std::error_code error;
    std::filesystem::remove(pathIn(home), error);
    if (error) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot remove " + pathIn(home));
    return {};
}

} // namespace rubber::desktop
