// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rubber::desktop::gui {

class SettingRow;
class Surroundings;

/// Rows that need something this desktop does not have say what is missing, for as long as it is.
void followSurroundings(const QList<SettingRow*>& rows, const Surroundings& surroundings);

} // namespace rubber::desktop::gui
