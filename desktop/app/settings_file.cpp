// SPDX-License-Identifier: GPL-3.0-or-later
// settings.json: the settings a locked program needs.
#include "desktop/app/settings.h"
#include "desktop/vault/files.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <cstdio>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMaxBytes = 1u << 20;

std::string pathIn(const std::string& home) { return home + "/settings.json"; }

QString qt(const std::string& text) { return QString::fromStdString(text); }

struct Stored {
    QJsonObject root;
    bool damaged = false;
};

Stored load(const std::string& home) {
    const auto text = vault::readFile(pathIn(home), kMaxBytes);
    if (!text) return {{}, text.error().code != ErrorCode::NotFound};
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
    if (!document.isObject()) return {{}, true};
    return {document.object(), false};
}

} // namespace

Settings readSettingsFile(const std::string& home) {
    const Stored stored = load(home);
    Settings settings;
    settings.fileWasDamaged = stored.damaged;
    for (const SettingFacts& facts : settingFacts()) {
        if (facts.place != SettingFacts::Place::File) continue;
        const auto value = stored.root.value(qt(facts.name));
        if (value.isUndefined()) continue;
        // One value somebody wrote wrongly by hand does not cost the others.
        if (!value.isString() || !setSetting(settings, facts.name, value.toString().toStdString()))
            settings.fileWasDamaged = true;
    }
    return settings;
}

Status writeSettingsFile(const std::string& home, const Settings& settings) {
    TRY(validate(settings));
    TRY(vault::makePrivateFolder(home));
    Stored stored = load(home);
    if (stored.damaged && std::rename(pathIn(home).c_str(), (pathIn(home) + ".damaged").c_str()) != 0)
        return fail(ErrorCode::Unavailable, "vault_write_failed: cannot move " + pathIn(home) + " aside");
    for (const SettingFacts& facts : settingFacts()) {
        if (facts.place != SettingFacts::Place::File) continue;
        TRY_LET(text, settingText(settings, facts.name));
        // A default is not written, so that a better one in a later version is taken.
        if (text == facts.byDefault)
            stored.root.remove(qt(facts.name));
        else
            stored.root.insert(qt(facts.name), qt(text));
    }
    const QByteArray bytes = QJsonDocument(stored.root).toJson(QJsonDocument::Indented);
    return vault::replaceFile(pathIn(home),
                              std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace rubber::desktop
