// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/relay_state.h"

#include <string>

/// The relay's own keys as files of the data folder, each 0600: relay_id, identity.key, sealing.key, audit.key,
/// pepper.key (32 raw bytes each), control.crt and control.key (PEM), control.pin (hex SHA-256 of the
/// certificate's SubjectPublicKeyInfo). `RelayIdentity::load` reads them back.
namespace rubber::relay {

/// What the control listener shows to devices; made by relay/net/control_certificate.
struct ControlCertificate {
    std::string certificatePem;
    Secret keyPem;
    Digest keyHash{};
};

/// Makes and writes everything new. Exists when the folder has an identity already: an identity is never
/// replaced.
Status createIdentity(const std::string& dataFolder, const ControlCertificate& certificate);

/// Path of the relay master key in `file` seal mode (0600).
std::string masterKeyPath(const std::string& dataFolder);
/// The systemd credential that takes its place: LoadCredential=rubberapi-rmk or LoadCredentialEncrypted=.
inline constexpr const char* kMasterKeyCredential = "rubberapi-rmk";
struct MasterKeyFile {
    Secret key; ///< 32 bytes.
    bool fromCredential = false;
};
/// In `file` seal mode: $CREDENTIALS_DIRECTORY/rubberapi-rmk when the service manager gave one, else rmk.key. A
/// credential that is there and cannot be used is an error; the file does not stand in for it.
Result<MasterKeyFile> readMasterKey(const std::string& dataFolder);
std::string auditKeyPath(const std::string& dataFolder);
std::string identityPath(const std::string& dataFolder);

} // namespace rubber::relay
