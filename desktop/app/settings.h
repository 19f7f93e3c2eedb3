// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

enum class Theme { System, Light, Dark };
enum class TrayColour { Auto, Light, Dark };
enum class TimeStyle { Relative, Absolute };
enum class TimeZone { Local, Utc };
/// How relays and providers are reached. None: directly, whatever the system says.
enum class ProxyUse { None, System, Manual };
/// How much the program's log tells.
enum class LogLevel { Problems, Normal, Everything };

/// Everything the owner can set, with its default. Those that a locked program needs are in `settings.json`
/// (0600) of the home folder; the others are in the vault and have their defaults while it is locked. Alert
/// rules are kept apart (alerts/alert.h).
struct Settings {
    // General
    bool startAtLogin = false;
    bool closeToTray = true; ///< The close button leaves it in the tray.
    std::string language;    ///< "de"; "" = the system's
    bool toldAboutNoTray = false; ///< Said once that closing ends the program here.
    bool showSetupList = true; ///< On the overview, while steps of it are left.
    // Appearance
    Theme theme = Theme::System;
    std::int64_t textSizePercent = 100;
    TrayColour trayColour = TrayColour::Auto;
    bool reduceMotion = false;
    TimeStyle timeStyle = TimeStyle::Relative;
    TimeZone timeZone = TimeZone::Local;
    // Security. Minutes and seconds: 0 = off.
    std::int64_t lockAfterMinutes = 10;        ///< Without use of RubberAPI.
    std::int64_t lockAfterComputerMinutes = 0; ///< Without use of the computer.
    bool lockWithSession = true;               ///< When the session locks or the computer sleeps.
    bool lockWhenMinimised = false;
    std::int64_t clipboardSeconds = 30;
    bool showSpendWhileLocked = true;
    bool hideNamesWhileLocked = true;
    bool namesInNotifications = true;
    bool blockCapture = true; ///< Keep secrets out of screenshots where the system can.
    // Kill switch
    bool askBeforeKillAll = false; ///< From the tray.
    std::int64_t killUndoSeconds = 10;
    // Logs
    LogLevel logLevel = LogLevel::Normal;
    // Alerts (in the vault)
    std::int64_t alertCooldownMinutes = 30;          ///< Between notifications of one rule and key.
    Money spendRateFloor = Money::fromNano(1'000'000'000); ///< Below it an hour's spend is never unusual.
    // Command line
    bool serveTerminals = true;        ///< Terminals may use the vault that is open in the window.
    std::int64_t terminalMinutes = 15; ///< For so long "Allow" counts.
    // Network
    ProxyUse proxy = ProxyUse::None;
    std::string proxyUrl; ///< "http://host:port" or "socks5://host:port"; of ProxyUse::Manual.
    // Data (in the vault)
    std::int64_t retentionDays = 365; ///< Of rows and of owner events; 0 = for ever.
    std::int64_t backupsKept = 10;

    bool fileWasDamaged = false; ///< settings.json did not read: these are defaults. Not saved.
    bool operator==(const Settings&) const = default;
};

/// One setting as a settings page or `config` sees it: its name, its kind and what it may be.
struct SettingFacts {
    enum class Place { File, Vault };
    enum class Kind { Switch, Number, Choice, Text, Amount };
    std::string name; ///< "security.lock_after_minutes"
    Place place = Place::File;
    Kind kind = Kind::Switch;
    std::int64_t least = 0, most = 0; ///< Number.
    std::vector<std::string> choices; ///< Choice.
    std::string byDefault;            ///< As `settingText` writes it.
};
const std::vector<SettingFacts>& settingFacts();

/// "on"/"off", a number, a choice's word, a text. NotFound "no_such_setting".
Result<std::string> settingText(const Settings& settings, std::string_view name);
/// The other way; also takes true/false and yes/no. NotFound "no_such_setting", Invalid "bad_setting".
Status setSetting(Settings& settings, std::string_view name, std::string_view text);
/// Every value within its bounds: asked before anything is saved. Invalid "bad_setting".
Status validate(const Settings& settings);

/// The part that is in `settings.json`. Never an error: no file means defaults; a damaged one means defaults
/// and `fileWasDamaged`.
Settings readSettingsFile(const std::string& home);
/// Makes the folder if need be. Names this program does not know are kept; a damaged file is moved aside.
Status writeSettingsFile(const std::string& home, const Settings& settings);

} // namespace rubber::desktop
