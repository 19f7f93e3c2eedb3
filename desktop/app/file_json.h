// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <string>

/// Members of the small JSON files in the home folder. Absent or of another kind reads as empty.
namespace rubber::desktop {

inline QString toText(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string field(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString().toStdString();
}
inline std::uint64_t whole(const QJsonObject& object, const char* name) {
    return static_cast<std::uint64_t>(std::max<qint64>(0, object.value(QLatin1String(name)).toInteger()));
}

} // namespace rubber::desktop
