// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/setting_words.h"

#include <QCoreApplication>

#include <string_view>

namespace rubber::desktop::gui {

namespace {

struct Known {
    std::string_view name;
    const char *label, *help, *unit;
};

struct KnownChoice {
    std::string_view word;
    const char* text;
};

/// Plain arrays inside the class: that is where lupdate finds the context of QT_TR_NOOP.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(settings)
public:
    static constexpr Known kKnown[] = {
        Known{"general.start_at_login", QT_TR_NOOP("Start at login"),
              QT_TR_NOOP("RubberAPI starts in the tray, or minimised without one."), ""},
        Known{"general.close_to_tray", QT_TR_NOOP("Closing the window keeps it in the tray"),
              QT_TR_NOOP("Alerts go on and the kill switch stays at hand. Your relays never depend on it."),
              ""},
        Known{"general.show_setup_list", QT_TR_NOOP("Show what is left of the setup"),
              QT_TR_NOOP("On the overview, until all four steps are done."), ""},
        Known{"general.language", QT_TR_NOOP("Language"), QT_TR_NOOP("Takes effect at the next start."), ""},
        Known{"appearance.theme", QT_TR_NOOP("Theme"), QT_TR_NOOP("Follows the system unless you choose."),
              ""},
        Known{"appearance.text_size_percent", QT_TR_NOOP("Text size"),
              QT_TR_NOOP("Also Ctrl and plus or minus."), QT_TR_NOOP("%")},
        Known{"appearance.tray_colour", QT_TR_NOOP("Tray icon"),
              QT_TR_NOOP("For panels whose colour the icon guesses wrong."), ""},
        Known{"appearance.reduce_motion", QT_TR_NOOP("Reduce motion"), QT_TR_NOOP("Nothing moves or fades."),
              ""},
        Known{"appearance.times", QT_TR_NOOP("Times"), QT_TR_NOOP("\"3 min ago\", or the time itself."), ""},
        Known{"appearance.time_zone", QT_TR_NOOP("Time zone"),
              QT_TR_NOOP("Of times on screen. Budgets and exports are always UTC."), ""},
        Known{"security.lock_after_minutes", QT_TR_NOOP("Lock when RubberAPI is not used for"),
              QT_TR_NOOP("0 never locks for this reason."), QT_TR_NOOP("minutes")},
        Known{"security.lock_after_computer_minutes", QT_TR_NOOP("Lock when the computer is not used for"),
              QT_TR_NOOP("0 never locks for this reason."), QT_TR_NOOP("minutes")},
        Known{"security.lock_with_session", QT_TR_NOOP("Lock when the session locks or the computer sleeps"),
              "", ""},
        Known{"security.lock_when_minimised", QT_TR_NOOP("Lock when the window is minimised"), "", ""},
        Known{"security.clipboard_seconds", QT_TR_NOOP("Clear secrets from the clipboard after"),
              QT_TR_NOOP("Also at lock and at quit. 0 keeps them until then."), QT_TR_NOOP("seconds")},
        Known{"security.show_spend_while_locked", QT_TR_NOOP("Show today's spend in the tray while locked"),
              QT_TR_NOOP("And tell of alerts, without names. A pass beside the vault asks your relays for sums, for a week at most; "
                         "off removes it."),
              ""},
        Known{"security.hide_names_while_locked", QT_TR_NOOP("Hide key names in the tray while locked"), "",
              ""},
        Known{"security.names_in_notifications", QT_TR_NOOP("Name keys in notifications"),
              QT_TR_NOOP("Otherwise: \"A key reached 80 % of its daily limit\"."), ""},
        Known{"security.block_capture", QT_TR_NOOP("Keep shown secrets out of screenshots"),
              QT_TR_NOOP("Where the system can: Windows and macOS. On Linux no program can."), ""},
        Known{"kill.ask_before_all", QT_TR_NOOP("Ask before \"Kill all keys\" in the tray"), "", ""},
        Known{"kill.undo_seconds", QT_TR_NOOP("Offer undo after a kill for"), "", QT_TR_NOOP("seconds")},
        Known{"logs.level", QT_TR_NOOP("The program's log tells"),
              QT_TR_NOOP("Secrets are taken out before a line is written. It stays on this computer."), ""},
        Known{"alerts.cooldown_minutes", QT_TR_NOOP("Between two notifications of one rule and key"), "",
              QT_TR_NOOP("minutes")},
        Known{"alerts.spend_rate_floor", QT_TR_NOOP("Never call an hour unusual below"), "",
              QT_TR_NOOP("dollars")},
        Known{"cli.serve_terminals", QT_TR_NOOP("Terminals may use the vault that is open here"),
              QT_TR_NOOP("Otherwise the command line asks for the passphrase itself. Takes back what was allowed."), ""},
        Known{"cli.terminal_minutes", QT_TR_NOOP("\"Allow\" counts for"), QT_TR_NOOP("Then the terminal asks again."),
              QT_TR_NOOP("minutes")},
        Known{"network.proxy", QT_TR_NOOP("Reach relays and providers"),
              QT_TR_NOOP("Directly, as the system says, or through the proxy below. Counts from the next connection on, for "
                         "the command line too."),
              ""},
        Known{"network.proxy_url", QT_TR_NOOP("Address of the proxy"),
              QT_TR_NOOP("http://host:port or socks5://host:port, without name and password. This computer itself is always "
                         "reached directly."),
              ""},
        Known{
            "data.retention_days", QT_TR_NOOP("Keep requests and audit rows for"),
            QT_TR_NOOP("0 keeps them for ever. Older ones are removed from this vault, not from the relays."),
            QT_TR_NOOP("days")},
        Known{"data.backups_kept", QT_TR_NOOP("Daily backups to keep"), "", QT_TR_NOOP("files")},
    };

    static constexpr KnownChoice kChoices[] = {
        KnownChoice{"system", QT_TR_NOOP("As the system")},
        KnownChoice{"light", QT_TR_NOOP("Light")},
        KnownChoice{"dark", QT_TR_NOOP("Dark")},
        KnownChoice{"auto", QT_TR_NOOP("By itself")},
        KnownChoice{"relative", QT_TR_NOOP("Relative")},
        KnownChoice{"absolute", QT_TR_NOOP("Absolute")},
        KnownChoice{"local", QT_TR_NOOP("Local time")},
        KnownChoice{"utc", QT_TR_NOOP("UTC")},
        KnownChoice{"none", QT_TR_NOOP("Directly")},
        KnownChoice{"manual", QT_TR_NOOP("Through a proxy")},
        KnownChoice{"problems", QT_TR_NOOP("Problems only")},
        KnownChoice{"normal", QT_TR_NOOP("What happens")},
        KnownChoice{"everything", QT_TR_NOOP("Everything")},
    };
};

QString said(const char* text) { return *text ? Words::tr(text) : QString(); }

} // namespace

QString sectionName(SettingsSection section) {
    switch (section) {
    case SettingsSection::General:
        return Words::tr("General");
    case SettingsSection::Appearance:
        return Words::tr("Appearance");
    case SettingsSection::Security:
        return Words::tr("Security");
    case SettingsSection::Recovery:
        return Words::tr("Recovery");
    case SettingsSection::Alerts:
        return Words::tr("Alerts");
    case SettingsSection::KillSwitch:
        return Words::tr("Kill switch");
    case SettingsSection::Data:
        return Words::tr("Data");
    case SettingsSection::CommandLine:
        return Words::tr("Command line");
    case SettingsSection::Advanced:
        return Words::tr("Advanced");
    case SettingsSection::Keyboard:
        return Words::tr("Keyboard");
    case SettingsSection::Logs:
        return Words::tr("Logs");
    case SettingsSection::About:
        return Words::tr("About");
    }
    return {};
}

SettingsSection sectionOf(const std::string& settingName) {
    const auto begins = [&](std::string_view front) { return settingName.starts_with(front); };
    if (begins("appearance.")) return SettingsSection::Appearance;
    if (begins("security.")) return SettingsSection::Security;
    if (begins("alerts.")) return SettingsSection::Alerts;
    if (begins("kill.")) return SettingsSection::KillSwitch;
    if (begins("cli.")) return SettingsSection::CommandLine;
    if (begins("network.")) return SettingsSection::Advanced;
    if (begins("logs.")) return SettingsSection::Logs;
    if (begins("data.")) return SettingsSection::Data;
    return SettingsSection::General;
}

SettingWords settingWords(const std::string& settingName) {
    for (const auto& known : Words::kKnown)
        if (known.name == settingName) return {said(known.label), said(known.help), said(known.unit)};
    return {QString::fromStdString(settingName), {}, {}};
}

QString choiceWord(const std::string&, const std::string& choice) {
    for (const auto& known : Words::kChoices)
        if (known.word == choice) return said(known.text);
    return QString::fromStdString(choice);
}

} // namespace rubber::desktop::gui
