// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/json_formats.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rubber::desktop {

namespace {

constexpr int kDeepestMap = 4;
constexpr std::size_t kDeepest = 64, kMostValues = 1'000'000;

/// Before anything is built: a tree of a file of empty lists would take thirty times its size.
Status checkShape(std::string_view bytes) {
    std::size_t depth = 0, values = 0;
    bool inText = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (inText && c == '\\')
            ++at;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth, ++values;
        else if (!inText && (c == '}' || c == ']'))
            depth -= depth > 0;
        else if (!inText && c == ',')
            ++values;
        if (depth > kDeepest || values > kMostValues)
            return fail(ErrorCode::Invalid,
                        "import_too_large: the JSON is nested deeper than 64 levels or has more "
                        "than a million values");
    }
    return {};
}

Result<QJsonObject> objectOf(std::string_view bytes) {
    TRY(checkShape(bytes));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), &error);
    if (document.isObject()) return document.object();
    if (error.error == QJsonParseError::NoError)
        return fail(ErrorCode::Invalid, "import_unknown: this JSON is no object");
    return fail(ErrorCode::Invalid,
                "import_damaged: the JSON breaks off or is wrong at byte " + std::to_string(error.offset));
}

std::string textAt(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString().toStdString();
}
QJsonArray listAt(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toArray();
}
QJsonObject objectAt(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toObject();
}
/// "OpenRouter" and "credential": a field is told from its neighbours when an entry has several.
std::string within(const std::string& title, const std::string& field) {
    return title.empty() || field.empty() || title == field ? title + field : title + " / " + field;
}

Status readMap(const QJsonObject& object, const std::string& front, int depth, EntrySink& sink) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::string name = (front.empty() ? "" : front + ".") + it.key().toStdString();
        if (it.value().isString()) TRY(sink.value(name, it.value().toString().toStdString()));
        if (it.value().isObject() && depth < kDeepestMap)
            TRY(readMap(it.value().toObject(), name, depth + 1, sink));
    }
    return {};
}

Status readBitwardenItem(const QJsonObject& item, EntrySink& sink) {
    const std::string title = textAt(item, "name");
    TRY(sink.value(title, textAt(objectAt(item, "login"), "password")));
    for (const auto& value : listAt(item, "fields")) {
        const QJsonObject field = value.toObject();
        TRY(sink.value(within(title, textAt(field, "name")), textAt(field, "value")));
    }
    return sink.text(title, textAt(item, "notes"));
}

Status readOnePasswordItem(const QJsonObject& item, EntrySink& sink) {
    const std::string title = textAt(objectAt(item, "overview"), "title");
    const QJsonObject details = objectAt(item, "details");
    TRY(sink.value(title, textAt(details, "password")));
    for (const auto& value : listAt(details, "loginFields"))
        TRY(sink.value(title, textAt(value.toObject(), "value")));
    for (const auto& section : listAt(details, "sections"))
        for (const auto& value : listAt(section.toObject(), "fields")) {
            const QJsonObject field = value.toObject();
            const QJsonObject held = objectAt(field, "value");
            const std::string name = within(title, textAt(field, "title"));
            for (const char* kind : {"concealed", "string"})
                TRY(sink.value(name, textAt(held, kind)));
        }
    return sink.text(title, textAt(details, "notesPlain"));
}

} // namespace

Result<ImportFormat> jsonFormatOf(std::string_view bytes) {
    TRY_LET(root, objectOf(bytes));
    if (root.value(QLatin1String("encrypted")).toBool() ||
        root.contains(QLatin1String("encKeyValidation_DO_NOT_EDIT")))
        return fail(
            ErrorCode::Invalid,
            "import_encrypted: this export of Bitwarden is encrypted. In Bitwarden choose Tools, Export "
            "vault, file format .json (not .json Encrypted), import that file, and delete it");
    return root.value(QLatin1String("items")).isArray() ? ImportFormat::BitwardenJson : ImportFormat::JsonMap;
}

Status importBitwardenJson(std::string_view bytes, EntrySink& sink) {
    TRY_LET(root, objectOf(bytes));
    for (const auto& item : listAt(root, "items"))
        TRY(readBitwardenItem(item.toObject(), sink));
    return {};
}

Status importJsonMap(std::string_view bytes, EntrySink& sink) {
    TRY_LET(root, objectOf(bytes));
    return readMap(root, "", 1, sink);
}

Status importOnePasswordJson(std::string_view bytes, EntrySink& sink) {
    TRY_LET(root, objectOf(bytes));
    for (const auto& account : listAt(root, "accounts"))
        for (const auto& vault : listAt(account.toObject(), "vaults"))
            for (const auto& value : listAt(vault.toObject(), "items")) {
                const QJsonObject item = value.toObject();
                // Older exports have each item inside another object.
                const QJsonObject inner = objectAt(item, "item");
                TRY(readOnePasswordItem(inner.isEmpty() ? item : inner, sink));
            }
    return {};
}

} // namespace rubber::desktop
