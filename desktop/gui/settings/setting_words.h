// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace rubber::desktop::gui {

/// The sections of the settings page, in order.
enum class SettingsSection { General, Appearance, Security, Recovery, Alerts, KillSwitch, Data, CommandLine, Advanced, Keyboard, Logs, About };
inline constexpr int kSettingsSections = 12;
QString sectionName(SettingsSection section);
SettingsSection sectionOf(const std::string& settingName); ///< "security.lock_..." is Security.

/// What one setting is called, what it does in one line, and what its number counts.
struct SettingWords {
    QString label, help, unit;
};
SettingWords settingWords(const std::string& settingName);
/// "System", for the choice "system" of "appearance.theme".
QString choiceWord(const std::string& settingName, const std::string& choice);

} // namespace rubber::desktop::gui
