// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "shared/ids.h"

#include <vector>
#endif

namespace rubber::desktop::gui {

/// One thing to tell outside the window. Grouping and cool-down have happened already.
struct Notice {
    enum class Urgency { Low, Normal, Critical };
    QString alert; ///< A second notice of the same alert takes the first one's place.
    QString title, body;
    /// The same for whoever looks over a shoulder: no name of a key, relay or model. "" = a general sentence.
    QString namelessTitle, namelessBody;
    KeyId key; ///< Empty = there is nothing to kill.
    struct Offer {
        QString action, text; ///< A word of the owner's own, and what its button says.
    };
    std::vector<Offer> more; ///< Buttons beside "Open" and "Kill key", where the desktop shows any.
    Urgency urgency = Urgency::Normal;
    bool stays = false; ///< Until somebody has dealt with it.
};

enum class NoticeNames { Shown, Hidden };

struct NoticeText {
    QString title, body;
};
NoticeText textOf(const Notice& notice, NoticeNames names);

} // namespace rubber::desktop::gui
