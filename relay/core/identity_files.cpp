// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/identity_files.h"

#include "relay/core/secret_file.h"

#include <algorithm>
#include <cstdlib>

namespace rubber::relay {
namespace {

std::string trimmed(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.pop_back();
    return text;
}

} // namespace

std::string identityPath(const std::string& dataFolder) { return dataFolder + "/identity.key"; }
std::string auditKeyPath(const std::string& dataFolder) { return dataFolder + "/audit.key"; }
std::string masterKeyPath(const std::string& dataFolder) { return dataFolder + "/rmk.key"; }

Result<MasterKeyFile> readMasterKey(const std::string& dataFolder) {
    MasterKeyFile found;
    const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
    const std::string credential = folder ? std::string(folder) + "/" + kMasterKeyCredential : "";
    if (folder && fileExists(credential)) {
        // systemd lets the service's user in by an access list, which shows as the group's right to read.
        TRY_LET(key, readSecretFile(credential, 16'384, SecretReaders::OwnerAndAccessList));
        found.key = std::move(key);
        found.fromCredential = true;
    } else {
        TRY_LET(key, readSecretFile(masterKeyPath(dataFolder)));
        found.key = std::move(key);
    }
    if (found.key.size() != 32)
        return fail(ErrorCode::Corrupt, (found.fromCredential ? credential : masterKeyPath(dataFolder)) +
                                            ": a master key is 32 raw bytes");
    return found;
}

Status createIdentity(const std::string& dataFolder, const ControlCertificate& certificate) {
    if (fileExists(identityPath(dataFolder)))
        return fail(ErrorCode::Exists, dataFolder + ": there is a relay in this folder already");
    const SigningKey identity = SigningKey::make();
    const SealingKey sealing = SealingKey::make();
    TRY(writeSmallFile(dataFolder + "/relay_id", "rly_" + randomBase62(16) + "\n"));
    TRY(writeSecretFile(dataFolder + "/sealing.key", sealing.privateKey));
    TRY(writeSecretFile(auditKeyPath(dataFolder), SigningKey::make().seed));
    TRY(writeSecretFile(dataFolder + "/pepper.key", Secret::random(32)));
    TRY(writeSmallFile(dataFolder + "/control.crt", certificate.certificatePem));
    TRY(writeSecretFile(dataFolder + "/control.key", certificate.keyPem));
    TRY(writeSmallFile(dataFolder + "/control.pin", toHex(asText(certificate.keyHash)) + "\n"));
    // Last: its presence says that everything else is there.
    return writeSecretFile(identityPath(dataFolder), identity.seed);
}

Result<RelayIdentity> RelayIdentity::load(const std::string& dataFolder) {
    TRY_LET(seed, readSecretFile(identityPath(dataFolder)));
    TRY_LET(identityKey, SigningKey::fromSeed(std::move(seed)));
    TRY_LET(sealingSecret, readSecretFile(dataFolder + "/sealing.key"));
    TRY_LET(sealingKey, SealingKey::fromPrivate(std::move(sealingSecret)));
    // Folders from before the audit log had a key of its own get one now.
    if (!fileExists(auditKeyPath(dataFolder)))
        TRY(writeSecretFile(auditKeyPath(dataFolder), SigningKey::make().seed));
    TRY_LET(auditSeed, readSecretFile(auditKeyPath(dataFolder)));
    TRY_LET(auditKey, SigningKey::fromSeed(std::move(auditSeed)));
    TRY_LET(pepperSecret, readSecretFile(dataFolder + "/pepper.key"));
    if (pepperSecret.size() != 32) return fail(ErrorCode::Corrupt, dataFolder + "/pepper.key: not 32 bytes");
    TRY_LET(idText, readSmallFile(dataFolder + "/relay_id"));
    idText = trimmed(std::move(idText));
    if (!hasIdForm(idText)) return fail(ErrorCode::Corrupt, dataFolder + "/relay_id: not an id");
    TRY_LET(certificate, readSmallFile(dataFolder + "/control.crt"));
    TRY_LET(keyPem, readSecretFile(dataFolder + "/control.key"));
    TRY_LET(pinText, readSmallFile(dataFolder + "/control.pin"));
    TRY_LET(pin, fromHex(trimmed(std::move(pinText))));
    RelayIdentity loaded;
    if (pin.size() != loaded.tlsKeyHash.size())
        return fail(ErrorCode::Corrupt, dataFolder + "/control.pin: not a digest");
    std::copy(pin.begin(), pin.end(), loaded.tlsKeyHash.begin());
    loaded.id = RelayId(std::move(idText));
    loaded.identity = std::move(identityKey);
    loaded.audit = std::move(auditKey);
    loaded.sealing = std::move(sealingKey);
    loaded.pepper = std::move(pepperSecret);
    loaded.controlCertificatePem = std::move(certificate);
    loaded.controlKeyPem = std::move(keyPem);
    return loaded;
}

} // namespace rubber::relay
