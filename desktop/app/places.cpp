// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace rubber::desktop {

std::string homeFolder() {
    const QString named = qEnvironmentVariable("RUBBERAPI_HOME");
    if (!named.isEmpty()) return QDir(named).absolutePath().toStdString();
    return (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/rubberapi")
        .toStdString();
}

std::string pricesFile() {
    return QDir(QCoreApplication::applicationDirPath() + "/../share/rubberapi/prices.json")
        .absolutePath()
        .toStdString();
}

} // namespace rubber::desktop
