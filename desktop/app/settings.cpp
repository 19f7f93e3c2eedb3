// SPDX-License-Identifier: GPL-3.0-or-later
// The table of settings: what each is called, where it lives and what it may be.
#include "desktop/app/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <variant>

namespace rubber::desktop {

namespace {

using Place = SettingFacts::Place;
using Kind = SettingFacts::Kind;

struct Switch {
    bool Settings::*member;
};
struct Number {
    std::int64_t Settings::*member;
    std::int64_t least, most;
};
struct Text {
    std::string Settings::*member;
    bool (*fits)(std::string_view);
    const char* wanted;
};
struct Amount {
    Money Settings::*member;
};
/// An enum member, by the place of its word.
struct Choice {
    std::array<const char*, 3> words; ///< nullptr behind the last.
    int (*get)(const Settings&);
    void (*set)(Settings&, int);
};
struct Entry {
    const char* name;
    Place place;
    std::variant<Switch, Number, Text, Amount, Choice> what;
};

template <auto Member>
constexpr Choice choice(std::array<const char*, 3> words) {
    return {words, [](const Settings& from) { return static_cast<int>(from.*Member); },
            [](Settings& to, int place) {
                to.*Member = static_cast<std::remove_reference_t<decltype(to.*Member)>>(place);
            }};
}

/// "" or a language and perhaps a country: "de", "pt_BR".
bool isLanguage(std::string_view text) {
    if (text.empty()) return true;
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text.size() != 2 && text.size() != 5) return false;
    if (!lower(text[0]) || !lower(text[1])) return false;
    return text.size() == 2 || (text[2] == '_' && upper(text[3]) && upper(text[4]));
}

/// "" or "http://host:port", "socks5://host:port". No name and no password: this file is not the place for one.
bool isProxyUrl(std::string_view text) {
    if (text.empty()) return true;
    const auto scheme = text.find("://");
    if (scheme == std::string_view::npos) return false;
    if (const auto word = text.substr(0, scheme); word != "http" && word != "socks5") return false;
    const std::string_view place = text.substr(scheme + 3);
    const auto colon = place.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    const auto plain = [](char c) { return c > ' ' && c < 127 && c != '@' && c != '/' && c != '?' && c != '#'; };
    int port = 0;
    const std::string_view number = place.substr(colon + 1);
    const auto read = std::from_chars(number.data(), number.data() + number.size(), port);
    return std::all_of(place.begin(), place.end(), plain) && read.ec == std::errc() &&
           read.ptr == number.data() + number.size() && port > 0 && port < 65'536;
}

constexpr std::int64_t kWeekMinutes = 7 * 24 * 60;
using S = Settings;
const std::array kEntries{
    Entry{"general.start_at_login", Place::File, Switch{&S::startAtLogin}},
    Entry{"general.close_to_tray", Place::File, Switch{&S::closeToTray}},
    Entry{"general.language", Place::File, Text{&S::language, isLanguage, "empty or a language such as de or pt_BR"}},
    Entry{"general.told_about_no_tray", Place::File, Switch{&S::toldAboutNoTray}},
    Entry{"general.show_setup_list", Place::File, Switch{&S::showSetupList}},
    Entry{"appearance.theme", Place::File, choice<&S::theme>({"system", "light", "dark"})},
    Entry{"appearance.text_size_percent", Place::File, Number{&S::textSizePercent, 90, 150}},
    Entry{"appearance.tray_colour", Place::File, choice<&S::trayColour>({"auto", "light", "dark"})},
    Entry{"appearance.reduce_motion", Place::File, Switch{&S::reduceMotion}},
    Entry{"appearance.times", Place::File, choice<&S::timeStyle>({"relative", "absolute", nullptr})},
    Entry{"appearance.time_zone", Place::File, choice<&S::timeZone>({"local", "utc", nullptr})},
    Entry{"security.lock_after_minutes", Place::File, Number{&S::lockAfterMinutes, 0, kWeekMinutes}},
    Entry{"security.lock_after_computer_minutes", Place::File,
          Number{&S::lockAfterComputerMinutes, 0, kWeekMinutes}},
    Entry{"security.lock_with_session", Place::File, Switch{&S::lockWithSession}},
    Entry{"security.lock_when_minimised", Place::File, Switch{&S::lockWhenMinimised}},
    Entry{"security.clipboard_seconds", Place::File, Number{&S::clipboardSeconds, 0, 3600}},
    Entry{"security.show_spend_while_locked", Place::File, Switch{&S::showSpendWhileLocked}},
    Entry{"security.hide_names_while_locked", Place::File, Switch{&S::hideNamesWhileLocked}},
    Entry{"security.names_in_notifications", Place::File, Switch{&S::namesInNotifications}},
    Entry{"security.block_capture", Place::File, Switch{&S::blockCapture}},
    Entry{"kill.ask_before_all", Place::File, Switch{&S::askBeforeKillAll}},
    Entry{"kill.undo_seconds", Place::File, Number{&S::killUndoSeconds, 3, 120}},
    Entry{"logs.level", Place::File, choice<&S::logLevel>({"problems", "normal", "everything"})},
    Entry{"alerts.cooldown_minutes", Place::Vault, Number{&S::alertCooldownMinutes, 0, 24 * 60}},
    Entry{"alerts.spend_rate_floor", Place::Vault, Amount{&S::spendRateFloor}},
    Entry{"cli.serve_terminals", Place::File, Switch{&S::serveTerminals}},
    Entry{"cli.terminal_minutes", Place::File, Number{&S::terminalMinutes, 1, 12 * 60}},
    Entry{"network.proxy", Place::File, choice<&S::proxy>({"none", "system", "manual"})},
    Entry{"network.proxy_url", Place::File,
          Text{&S::proxyUrl, isProxyUrl, "empty, http://host:port or socks5://host:port, without name and password"}},
    Entry{"data.retention_days", Place::Vault, Number{&S::retentionDays, 0, 36'500}},
    Entry{"data.backups_kept", Place::Vault, Number{&S::backupsKept, 1, 1000}},
};

const Entry* find(std::string_view name) {
    const auto found = std::find_if(kEntries.begin(), kEntries.end(),
                                    [&](const Entry& each) { return each.name == name; });
    return found == kEntries.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknown(std::string_view name) {
    return fail(ErrorCode::NotFound, "no_such_setting: " + std::string(name));
}

/// Reads and writes one member as text.
struct Reader {
    const Settings& from;
    std::string operator()(const Switch& each) const { return from.*each.member ? "on" : "off"; }
    std::string operator()(const Number& each) const { return std::to_string(from.*each.member); }
    std::string operator()(const Text& each) const { return from.*each.member; }
    std::string operator()(const Amount& each) const { return (from.*each.member).toDecimal(); }
    std::string operator()(const Choice& each) const {
        return each.words[static_cast<std::size_t>(each.get(from))];
    }
};

struct Writer {
    Settings& to;
    const char* name;
    std::string_view text;

    tl::unexpected<Error> bad(const std::string& wanted) const {
        return fail(ErrorCode::Invalid, "bad_setting: " + std::string(name) + " is " + wanted);
    }
    Status operator()(const Switch& each) const {
        const bool on = text == "on" || text == "true" || text == "yes";
        if (!on && text != "off" && text != "false" && text != "no") return bad("on or off");
        to.*each.member = on;
        return {};
    }
    Status operator()(const Number& each) const {
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size() || number < each.least ||
            number > each.most)
            return bad("a whole number from " + std::to_string(each.least) + " to " +
                       std::to_string(each.most));
        to.*each.member = number;
        return {};
    }
    Status operator()(const Text& each) const {
        if (!each.fits(text)) return bad(each.wanted);
        to.*each.member = std::string(text);
        return {};
    }
    Status operator()(const Amount& each) const {
        const auto amount = Money::parse(text.starts_with('$') ? text.substr(1) : text);
        if (!amount) return bad("an amount such as 1.00");
        to.*each.member = *amount;
        return {};
    }
    Status operator()(const Choice& each) const {
        std::string words;
        for (std::size_t i = 0; i < each.words.size() && each.words[i]; ++i) {
            if (text == each.words[i]) {
                each.set(to, static_cast<int>(i));
                return {};
            }
            words += (i ? ", " : "") + std::string(each.words[i]);
        }
        return bad("one of " + words);
    }
};

SettingFacts factsOf(const Entry& entry) {
    SettingFacts facts;
    facts.name = entry.name;
    facts.place = entry.place;
    facts.kind = std::array{Kind::Switch, Kind::Number, Kind::Text, Kind::Amount,
                            Kind::Choice}[entry.what.index()];
    if (const auto* number = std::get_if<Number>(&entry.what)) {
        facts.least = number->least;
        facts.most = number->most;
    }
    if (const auto* words = std::get_if<Choice>(&entry.what))
        for (const char* word : words->words)
            if (word) facts.choices.emplace_back(word);
    facts.byDefault = std::visit(Reader{Settings()}, entry.what);
    return facts;
}

} // namespace

const std::vector<SettingFacts>& settingFacts() {
    static const std::vector<SettingFacts> all = [] {
        std::vector<SettingFacts> made;
        for (const Entry& entry : kEntries)
            made.push_back(factsOf(entry));
        return made;
    }();
    return all;
}

Result<std::string> settingText(const Settings& settings, std::string_view name) {
    const Entry* entry = find(name);
    if (!entry) return unknown(name);
    return std::visit(Reader{settings}, entry->what);
}

Status setSetting(Settings& settings, std::string_view name, std::string_view text) {
    const Entry* entry = find(name);
    if (!entry) return unknown(name);
    return std::visit(Writer{settings, entry->name, text}, entry->what);
}

Status validate(const Settings& settings) {
    Settings scratch;
    for (const Entry& entry : kEntries) {
        const auto* words = std::get_if<Choice>(&entry.what);
        const int place = words ? words->get(settings) : 0;
        if (place < 0 || place > 2 || (words && !words->words[static_cast<std::size_t>(place)]))
            return fail(ErrorCode::Invalid, "bad_setting: " + std::string(entry.name) + " has no such choice");
        const std::string text = std::visit(Reader{settings}, entry.what);
        TRY(std::visit(Writer{scratch, entry.name, text}, entry.what));
    }
    if (settings.proxy == ProxyUse::Manual && settings.proxyUrl.empty())
        return fail(ErrorCode::Invalid, "bad_setting: network.proxy_url comes first: a proxy by hand needs its address");
    return {};
}

} // namespace rubber::desktop
