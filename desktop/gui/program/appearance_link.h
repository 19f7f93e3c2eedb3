// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/look/look.h"
#include "desktop/gui/system/appearance.h"

#ifndef Q_MOC_RUN
#include "desktop/models/preferences.h"
#endif

#include <QObject>

namespace rubber::desktop::gui {

/// The look follows the settings and the system.
class AppearanceLink : public QObject {
    Q_OBJECT
public:
    AppearanceLink(Look& look, Appearance& system, models::Preferences& preferences, QObject* parent = nullptr);

private:
    void showSettings();
    Look& m_look;
    models::Preferences& m_preferences;
};

} // namespace rubber::desktop::gui
