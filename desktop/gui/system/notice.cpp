// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/notice.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

NoticeText textOf(const Notice& notice, NoticeNames names) {
    if (names == NoticeNames::Shown) return {notice.title, notice.body};
    if (!notice.namelessTitle.isEmpty()) return {notice.namelessTitle, notice.namelessBody};
    // Whoever wrote no nameless form must not be the reason that a name is shown.
    return {QCoreApplication::translate("Notifier", "RubberAPI needs your attention"), {}};
}

} // namespace rubber::desktop::gui
