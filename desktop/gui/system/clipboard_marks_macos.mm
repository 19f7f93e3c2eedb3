// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/clipboard_marks.h"

#import <AppKit/AppKit.h>

namespace rubber::desktop::gui {

QList<QPair<QString, QByteArray>> clipboardMarks() { return {}; } // Qt would rename the types.

void markNativeClipboard() {
    NSPasteboard* board = [NSPasteboard generalPasteboard];
    NSArray<NSString*>* marks = @[ @"org.nspasteboard.ConcealedType", @"org.nspasteboard.TransientType" ];
    [board addTypes:marks owner:nil];
    for (NSString* mark in marks)
        [board setString:@"" forType:mark];
}

} // namespace rubber::desktop::gui
