// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/file_json.h"
#include "shared/audit/checkpoint.h"
#include "shared/result.h"

#include <QJsonArray>
#include <QJsonValue>

#include <string>
#include <string_view>
#include <vector>

/// What proof files have in common: JSON objects with hashes in base64, and a checkpoint with the key that
/// signed it. Errors are Invalid "bad_proof".
namespace rubber::desktop {

QString base64Of(std::string_view bytes);
Result<std::string> bytesIn(const QJsonValue& value);
Result<std::vector<Digest>> digestsIn(const QJsonValue& value); ///< One or many, one behind the other.
/// One object whose member `kind` is the version 1. Unsupported for a later one.
Result<QJsonObject> proofObject(std::string_view bytes, const char* kind);
/// The checkpoint of an object, signed by `key`; "" = by the object's own `audit_key`.
/// Unauthorized "bad_checkpoint_signature"
Result<audit::Checkpoint> signedBy(const QJsonObject& object, const std::string& key);

} // namespace rubber::desktop
