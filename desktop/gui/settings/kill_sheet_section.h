// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/settings/extra_sections.h"
#include "desktop/gui/settings/kill_sheet.h"

namespace rubber::desktop::gui {

/// Makes a kill sheet: on paper, or as a file that only its owner can read. The links on it are made only once
/// printer or file are chosen, because each voids the one its relay had.
class KillSheetSection : public SettingsExtra {
    Q_OBJECT
public:
    KillSheetSection(const PageContext& context, QWidget* parent);
    /// What "Save as PDF…" does once a file is chosen.
    void saveTo(const QString& file);

private:
    void askPrinter();
    void askFile();
    void make(std::function<void(const KillSheet&)> done);
    QPushButton *m_print, *m_save;
};

} // namespace rubber::desktop::gui
