// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/appearance_link.h"

#include "desktop/gui/parts/shown_secret.h"
#include "desktop/gui/words/time_text.h"

namespace rubber::desktop::gui {

AppearanceLink::AppearanceLink(Look& look, Appearance& system, models::Preferences& preferences, QObject* parent)
    : QObject(parent), m_look(look), m_preferences(preferences) {
    look.systemPrefersDark(system.dark());
    look.setHighContrast(system.highContrast());
    connect(&system, &Appearance::darkChanged, &look, &Look::systemPrefersDark);
    connect(&system, &Appearance::highContrastChanged, &look, &Look::setHighContrast);
    connect(&preferences, &models::Preferences::changed, this, &AppearanceLink::showSettings);
    showSettings();
}

void AppearanceLink::showSettings() {
    const auto& now = m_preferences.now();
    m_look.choose(now.theme == rubber::desktop::Theme::Light  ? Look::Choice::Light
                  : now.theme == rubber::desktop::Theme::Dark ? Look::Choice::Dark
                                                              : Look::Choice::System);
    m_look.setReducedMotion(now.reduceMotion);
    if (m_look.textPercent() != int(now.textSizePercent)) m_look.setTextPercent(int(now.textSizePercent));
    showTimes({now.timeStyle == TimeStyle::Absolute, now.timeZone == TimeZone::Utc});
    ShownSecret::setBlocksCapture(now.blockCapture);
}

} // namespace rubber::desktop::gui
