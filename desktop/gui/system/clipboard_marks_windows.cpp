// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/clipboard_marks.h"

namespace rubber::desktop::gui {

// Qt registers the name in quotes as a clipboard format and puts the bytes there as they are.
QList<QPair<QString, QByteArray>> clipboardMarks() {
    const auto format = [](const char* name) {
        return QString("application/x-qt-windows-mime;value=\"%1\"").arg(name);
    };
    const QByteArray no(4, '\0'); // A DWORD.
    return {{format("ExcludeClipboardContentFromMonitorProcessing"), no},
            {format("CanIncludeInClipboardHistory"), no},
            {format("CanUploadToCloudClipboard"), no}};
}
void markNativeClipboard() {}

} // namespace rubber::desktop::gui
