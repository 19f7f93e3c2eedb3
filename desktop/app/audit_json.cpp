// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/audit_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostBytes = 32u << 20; ///< Of one object.

} // namespace

QString base64Of(std::string_view bytes) { return toText(toBase64(bytes)); }

Result<std::string> bytesIn(const QJsonValue& value) {
    auto bytes = fromBase64(value.toString().toStdString());
    if (!value.isString() || !bytes) return fail(ErrorCode::Invalid, "bad_proof: bytes that are no base64");
    return bytes;
}

Result<std::vector<Digest>> digestsIn(const QJsonValue& value) {
    TRY_LET(bytes, bytesIn(value));
    if (bytes.size() % sizeof(Digest) != 0)
        return fail(ErrorCode::Invalid, "bad_proof: a hash of another size");
    std::vector<Digest> digests(bytes.size() / sizeof(Digest));
    for (std::size_t i = 0; i < digests.size(); ++i)
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * sizeof(Digest)), sizeof(Digest),
                    digests[i].begin());
    return digests;
}

Result<QJsonObject> proofObject(std::string_view bytes, const char* kind) {
    if (bytes.size() > kMostBytes) return fail(ErrorCode::Invalid, "bad_proof: too large");
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), &error);
    if (!document.isObject())
        return fail(ErrorCode::Invalid, "bad_proof: not JSON: " + error.errorString().toStdString());
    QJsonObject object = document.object();
    if (whole(object, kind) > 1) return fail(ErrorCode::Unsupported, "bad_proof: made by a newer version");
    if (whole(object, kind) != 1)
        return fail(ErrorCode::Invalid, std::string("bad_proof: no member ") + kind);
    return object;
}

Result<audit::Checkpoint> signedBy(const QJsonObject& object, const std::string& key) {
    TRY_LET(parsed, note::parseNoteKey(key.empty() ? field(object, "audit_key") : key));
    if (parsed.type != note::KeyType::Ed25519)
        return fail(ErrorCode::Invalid, "bad_proof: the key signs no checkpoints");
    TRY_LET(opened, audit::openCheckpoint(field(object, "checkpoint"), parsed));
    return std::move(opened.checkpoint);
}

} // namespace rubber::desktop
