// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/kill_file.h"

#include "desktop/app/file_json.h"
#include "desktop/app/opened_secret.h"
#include "desktop/vault/files.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr int kFormat = 2; ///< 1 had no versions.
constexpr std::size_t kMaxBytes = 16u << 20;

std::string pathIn(const std::string& home) { return home + "/kill.json"; }

QString toBase64Text(std::string_view bytes) { return toText(toBase64(bytes)); }

tl::unexpected<Error> damaged() {
    return fail(
        ErrorCode::Corrupt,
        "kill_file_damaged: kill.json does not read; any command that unlocks the vault writes it again");
}

template <class Bytes>
Status readBytes(const QJsonObject& object, const char* name, Bytes& to) {
    const auto bytes = fromBase64(field(object, name));
    if (!bytes || bytes->size() != to.size()) return damaged();
    std::copy(bytes->begin(), bytes->end(), reinterpret_cast<char*>(to.data()));
    return {};
}

Result<KillFile> parse(const QJsonObject& root) {
    if (root.value(QLatin1String("format")).toInt() != kFormat)
        return fail(ErrorCode::Unsupported, "kill_file_damaged: kill.json has another format");
    KillFile file;
    file.device = DeviceId(field(root, "device"));
    auto seed = fromBase64(field(root, "kill_seed"));
    if (!seed || seed->size() != 32 || file.device.empty()) return damaged();
    Secret secret{std::string_view(*seed)};
    wipe(seed->data(), seed->size());
    TRY_LET(killKey, SigningKey::fromSeed(std::move(secret)));
    file.killKey = std::move(killKey);
    for (const auto& value : root.value(QLatin1String("relays")).toArray()) {
        const QJsonObject object = value.toObject();
        KillFile::Relay relay;
        relay.name = field(object, "name");
        relay.address.controlUrl = field(object, "control_url");
        relay.address.relay = RelayId(field(object, "id"));
        TRY(readBytes(object, "identity_key", relay.address.identityKey));
        TRY(readBytes(object, "tls_key_hash", relay.address.tlsKeyHash));
        file.relays.push_back(std::move(relay));
    }
    for (const auto& value : root.value(QLatin1String("keys")).toArray()) {
        const QJsonObject object = value.toObject();
        file.keys.push_back({{KeyId(field(object, "id")), field(object, "name"),
                              object.value(QLatin1String("replaced")).toBool()},
                             RelayId(field(object, "relay")), whole(object, "version")});
    }
    return file;
}

} // namespace

Status writeKillFile(vault::Vault& vault) {
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    TRY_LET(relays, vault::Relays(vault).all());
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    QJsonArray relayList;
    for (const auto& relay : relays)
        relayList.append(QJsonObject{{"id", toText(relay.id.text())},
                                     {"name", toText(relay.name)},
                                     {"control_url", toText(relay.controlUrl)},
                                     {"identity_key", toBase64Text(asBytes(relay.identityKey))},
                                     {"tls_key_hash", toBase64Text(asText(relay.tlsKeyHash))}});
    QJsonArray keyList;
    for (const auto& key : keys)
        keyList.append(QJsonObject{{"id", toText(key.id.text())},
                                   {"name", toText(key.name)},
                                   {"relay", toText(key.relay.text())},
                                   {"version", static_cast<qint64>(key.version)},
                                   {"replaced", key.replaced}});
    std::string seed = base64Of(device.killKey.seed);
    QJsonObject root{{"format", kFormat},
                     {"device", toText(device.id.text())},
                     {"kill_seed", toText(seed)},
                     {"relays", relayList},
                     {"keys", keyList}};
    QByteArray text = QJsonDocument(root).toJson(QJsonDocument::Indented);
    const auto written = vault::replaceFile(
        pathIn(vault.folder()), std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    wipe(seed.data(), seed.size());
    wipe(text.data(), static_cast<std::size_t>(text.size()));
    return written;
}

Result<KillFile> readKillFile(const std::string& home) {
    auto text = vault::readFile(pathIn(home), kMaxBytes);
    if (!text) {
        if (text.error().code != ErrorCode::NotFound) return tl::unexpected(text.error());
        return fail(ErrorCode::NotFound, "no_kill_file: there is no kill.json in " + home);
    }
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text->data(), static_cast<qsizetype>(text->size())));
    auto file = document.isObject() ? parse(document.object()) : Result<KillFile>(damaged());
    wipe(text->data(), text->size());
    return file;
}

} // namespace rubber::desktop
