// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_dir.h"

#include <QFileInfo>
#include <QString>

/// A file of published test vectors, which lie in a folder "shared/vectors" above the source and are not part
/// of it.
/// "" when it is not there: the test skips, and the values it has of its own must do.
inline QString publishedVectors(const QString& name) {
    QString folder = QFileInfo(QStringLiteral(RUBBER_SOURCE_DIR)).absolutePath();
    while (folder.size() > 1) {
        const QString file = folder + "/shared/vectors/" + name;
        if (QFileInfo::exists(file)) return file;
        folder = QFileInfo(folder).absolutePath();
    }
    return {};
}
