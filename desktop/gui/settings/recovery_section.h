// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/settings/extra_sections.h"

#ifndef Q_MOC_RUN
#include "desktop/app/vault_shares.h"
#endif

namespace rubber::desktop::gui {

/// Which recovery shares the vault has, and making, checking and removing them.
class RecoverySection : public SettingsExtra {
    Q_OBJECT
public:
    RecoverySection(const PageContext& context, QWidget* parent);
    void load();
    void show(const std::optional<ShareSetFacts>& facts); ///< Also for pictures.
    /// New ones are made in a sheet and not in force yet.
    void setMaking(bool making);

Q_SIGNALS:
    void makeAsked(bool replaces);
    void checkAsked();

private:
    void showState();
    void remove();
    std::optional<ShareSetFacts> m_facts;
    bool m_making = false;
    QLabel* m_state;
    QPushButton *m_make, *m_check, *m_remove, *m_sure;
};

} // namespace rubber::desktop::gui
