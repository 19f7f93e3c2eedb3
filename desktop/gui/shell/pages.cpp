// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/shell.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

QList<Section> sections() {
    return {};
}

} // namespace rubber::desktop::gui
