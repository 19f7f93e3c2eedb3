// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace rubber::desktop::gui {

enum class FileWanted { ToRead, ToWrite, Folder };

/// Asks for a file and gives it to `chosen`. Never waits in an event loop of its own: the vault may be locked
/// while somebody looks for his file, and then the asker and this question go away together. `suggested` is the
/// name to begin with, for ToWrite.
QFileDialog* askForFile(QWidget* asker, const QString& title, FileWanted wanted,
                        std::function<void(const QString& file)> chosen, const QString& suggested = {});

} // namespace rubber::desktop::gui
