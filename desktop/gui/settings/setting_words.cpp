// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/setting_words.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace rubber::desktop::gui {

namespace {

QString tr(const char* text) { return *text ? QCoreApplication::translate("settings", text) : QString(); }

struct Known {
    std::string_view name;
    const char *label, *help, *unit;
};

#define SAYS(text) QT_TRANSLATE_NOOP("settings", text)

constexpr std::array kKnown{
    Known{"general.start_at_login", SAYS("Start at login"), SAYS("RubberAPI starts in the tray, or minimised without one."), ""},
    Known{"general.close_to_tray", SAYS("Closing the window keeps it in the tray"), SAYS("Alerts go on and the kill switch stays at hand. Your relays never depend on it."), ""},
    Known{"general.show_setup_list", SAYS("Show what is left of the setup"), SAYS("On the overview, until all four steps are done."), ""},
    Known{"general.language", SAYS("Language"), SAYS("Takes effect at the next start."), ""},
    Known{"appearance.theme", SAYS("Theme"), SAYS("Follows the system unless you choose."), ""},
    Known{"appearance.text_size_percent", SAYS("Text size"), SAYS("Also Ctrl and plus or minus."), SAYS("%")},
    Known{"appearance.tray_colour", SAYS("Tray icon"), SAYS("For panels whose colour the icon guesses wrong."), ""},
    Known{"appearance.reduce_motion", SAYS("Reduce motion"), SAYS("Nothing moves or fades."), ""},
    Known{"appearance.times", SAYS("Times"), SAYS("\"3 min ago\", or the time itself."), ""},
    Known{"appearance.time_zone", SAYS("Time zone"), SAYS("Of times on screen. Budgets and exports are always UTC."), ""},
    Known{"security.lock_after_minutes", SAYS("Lock when RubberAPI is not used for"), SAYS("0 never locks for this reason."), SAYS("minutes")},
    Known{"security.lock_after_computer_minutes", SAYS("Lock when the computer is not used for"), SAYS("0 never locks for this reason."), SAYS("minutes")},
    Known{"security.lock_with_session", SAYS("Lock when the session locks or the computer sleeps"), "", ""},
    Known{"security.lock_when_minimised", SAYS("Lock when the window is minimised"), "", ""},
    Known{"security.clipboard_seconds", SAYS("Clear secrets from the clipboard after"), SAYS("Also at lock and at quit. 0 keeps them until then."), SAYS("seconds")},
    Known{"security.show_spend_while_locked", SAYS("Show today's spend in the tray while locked"), "", ""},
    Known{"security.hide_names_while_locked", SAYS("Hide key names in the tray while locked"), "", ""},
    Known{"security.names_in_notifications", SAYS("Name keys in notifications"), SAYS("Otherwise: \"A key reached 80 % of its daily limit\"."), ""},
    Known{"security.block_capture", SAYS("Keep shown secrets out of screenshots"), SAYS("Where the system can: Windows and macOS. On Linux no program can."), ""},
    Known{"kill.ask_before_all", SAYS("Ask before \"Kill all keys\" in the tray"), "", ""},
    Known{"kill.undo_seconds", SAYS("Offer undo after a kill for"), "", SAYS("seconds")},
    Known{"alerts.cooldown_minutes", SAYS("Between two notifications of one rule and key"), "", SAYS("minutes")},
    Known{"alerts.spend_rate_floor", SAYS("Never call an hour unusual below"), "", SAYS("dollars")},
    Known{"data.retention_days", SAYS("Keep requests and audit rows for"), SAYS("0 keeps them for ever. Older ones are removed from this vault, not from the relays."), SAYS("days")},
    Known{"data.backups_kept", SAYS("Daily backups to keep"), "", SAYS("files")},
};

struct KnownChoice {
    std::string_view word;
    const char* text;
};
constexpr std::array kChoices{
    KnownChoice{"system", SAYS("As the system")}, KnownChoice{"light", SAYS("Light")}, KnownChoice{"dark", SAYS("Dark")},
    KnownChoice{"auto", SAYS("By itself")},       KnownChoice{"relative", SAYS("Relative")},
    KnownChoice{"absolute", SAYS("Absolute")},    KnownChoice{"local", SAYS("Local time")}, KnownChoice{"utc", SAYS("UTC")},
};

} // namespace

QString sectionName(SettingsSection section) {
    switch (section) {
    case SettingsSection::General: return tr("General");
    case SettingsSection::Appearance: return tr("Appearance");
    case SettingsSection::Security: return tr("Security");
    case SettingsSection::Alerts: return tr("Alerts");
    case SettingsSection::KillSwitch: return tr("Kill switch");
    case SettingsSection::Data: return tr("Data");
    case SettingsSection::CommandLine: return tr("Command line");
    case SettingsSection::Keyboard: return tr("Keyboard");
    case SettingsSection::Logs: return tr("Logs");
    case SettingsSection::About: return tr("About");
    }
    return {};
}

SettingsSection sectionOf(const std::string& settingName) {
    const auto begins = [&](std::string_view front) { return settingName.starts_with(front); };
    if (begins("appearance.")) return SettingsSection::Appearance;
    if (begins("security.")) return SettingsSection::Security;
    if (begins("alerts.")) return SettingsSection::Alerts;
    if (begins("kill.")) return SettingsSection::KillSwitch;
    if (begins("data.")) return SettingsSection::Data;
    return SettingsSection::General;
}

SettingWords settingWords(const std::string& settingName) {
    for (const auto& known : kKnown)
        if (known.name == settingName) return {tr(known.label), tr(known.help), tr(known.unit)};
    return {QString::fromStdString(settingName), {}, {}};
}

QString choiceWord(const std::string&, const std::string& choice) {
    for (const auto& known : kChoices)
        if (known.word == choice) return tr(known.text);
    return QString::fromStdString(choice);
}

} // namespace rubber::desktop::gui
