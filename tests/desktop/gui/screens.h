// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace rubber::test {

using ScreenCheck = std::function<void(QWidget& window, const QString& name)>;

/// Shown, with its layout done.
void settle(QWidget& window);
/// The unlock screen, the wizard with each of its steps, and each page, by name; shown and settled.
void everyWindow(const ScreenCheck& check);
/// What opens over or beside a page: drawers with details and forms, and sheets.
void everyDrawer(const ScreenCheck& check);

} // namespace rubber::test
