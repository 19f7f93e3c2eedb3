// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include <optional>
#endif

namespace rubber::desktop::gui {

/// "All keys are killed since 13:40. Nothing can spend. Restore…": on every page, for as long as it is so.
class KilledBar : public MessageBar {
    Q_OBJECT
public:
    KilledBar(const PageContext& context, QWidget* parent);

private:
    void showState();
    void askWhen();
    PageContext m_context;
    bool m_killed = false;
    std::optional<WallTime> m_since; ///< Of the last kill, as the trail has it.
};

} // namespace rubber::desktop::gui
