// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace rubber::desktop::gui {

/// MIME types that tell clipboard histories and clouds to keep out, with their values, by the custom of this
/// system. clipboard_marks_{linux,macos,windows}.
QList<QPair<QString, QByteArray>> clipboardMarks();
/// What cannot be said by MIME types: to be called when the text is on the clipboard.
void markNativeClipboard();

} // namespace rubber::desktop::gui
