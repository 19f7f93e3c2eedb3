// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/app_room.h"

#include <sys/stat.h>

using namespace rubber;
using namespace rubber::desktop;

class AppSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingReadsBackWhatItWrites() {
        for (const SettingFacts& facts : settingFacts()) {
            Settings settings;
            const auto text = settingText(settings, facts.name);
            VERIFY_OK(text);
            QVERIFY2(*text == facts.byDefault, facts.name.c_str());
            std::string other = "3.50";
            if (facts.kind == SettingFacts::Kind::Switch) other = facts.byDefault == "on" ? "off" : "on";
            if (facts.kind == SettingFacts::Kind::Number) other = std::to_string(facts.most);
            if (facts.kind == SettingFacts::Kind::Choice) other = facts.choices.back();
            if (facts.kind == SettingFacts::Kind::Text) other = "pt_BR";
            if (facts.name == "network.proxy_url") other = "socks5://proxy.example.com:1080";
            VERIFY_OK(setSetting(settings, facts.name, other));
            QVERIFY2(*settingText(settings, facts.name) == other, facts.name.c_str());
            QVERIFY2(settings != Settings(), facts.name.c_str());
        }
    }
    void refusesWhatDoesNotFit() {
        Settings settings;
        VERIFY_NAMED(setSetting(settings, "security.lock_after", "5"), "no_such_setting");
        for (const auto& [name, text] : {std::pair{"appearance.text_size_percent", "89"},
                                         {"appearance.text_size_percent", "151"},
                                         {"appearance.text_size_percent", "100 "},
                                         {"appearance.text_size_percent", ""},
                                         {"appearance.theme", "Dark"},
                                         {"appearance.times", "system"},
                                         {"general.language", "german"},
                                         {"general.start_at_login", "1"},
                                         {"alerts.spend_rate_floor", "-1"},
                                         {"network.proxy_url", "proxy.example.com:3128"},
                                         {"network.proxy_url", "https://proxy.example.com:3128"},
                                         {"network.proxy_url", "http://proxy.example.com"},
                                         {"network.proxy_url", "http://ada:secret@proxy.example.com:3128"},
                                         {"network.proxy_url", "http://proxy.example.com:3128/"},
                                         {"network.proxy_url", "http://:3128"},
                                         {"network.proxy_url", "http://proxy.example.com:0"},
                                         {"network.proxy_url", "http://proxy.example.com:65536"},
                                         {"data.backups_kept", "0"}})
            VERIFY_NAMED(setSetting(settings, name, text), "bad_setting");
        QVERIFY(settings == Settings());
        settings.textSizePercent = 10;
        VERIFY_NAMED(validate(settings), "bad_setting");
        settings = {};
        settings.proxy = ProxyUse::Manual; // Without its address.
        VERIFY_NAMED(validate(settings), "bad_setting");
        settings.proxyUrl = "http://[2001:db8::1]:3128";
        VERIFY_OK(validate(settings));
        settings = {};
        settings.theme = static_cast<Theme>(7);
        VERIFY_NAMED(validate(settings), "bad_setting");
    }
    void keepsTheFileToItsOwnerAndReadableWhileLocked() {
        test::AppRoom room;
        Settings wanted;
        wanted.theme = Theme::Dark;
        wanted.lockAfterMinutes = 3;
        VERIFY_OK(room.app.saveSettings(wanted));
        struct stat facts {};
        QCOMPARE(::stat(room.room.path("settings.json").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
        App locked(room.options(), room.clock, room.relay);
        const Settings read = locked.settings();
        QVERIFY(read.theme == Theme::Dark);
        QCOMPARE(read.lockAfterMinutes, 3);
        QVERIFY(!read.fileWasDamaged);
    }
    void keepsTheVaultsOwnInTheVault() {
        test::AppRoom room;
        Settings wanted;
        wanted.retentionDays = 30;
        wanted.spendRateFloor = Money::fromNano(2'500'000'000);
        VERIFY_OK(room.app.saveSettings(wanted));
        QVERIFY(!std::filesystem::exists(room.room.path("settings.json")));
        App other(room.options(), room.clock, room.relay);
        QVERIFY(other.settings() == Settings());
        VERIFY_NAMED(other.saveSettings(wanted), "vault_locked");
        VERIFY_OK(other.unlock(test::words("correct horse")));
        QVERIFY(other.settings() == wanted);
    }
    void aDamagedFileGivesDefaultsAndIsKeptAside() {
        test::AppRoom room;
        test::spit(room.room.path("settings.json"), "{\"appearance.theme\": ");
        Settings read = room.app.settings();
        QVERIFY(read.fileWasDamaged);
        QVERIFY(read.theme == Theme::System);
        VERIFY_OK(room.app.saveSettings(read));
        QVERIFY(!room.app.settings().fileWasDamaged);
        QVERIFY(test::slurp(room.room.path("settings.json.damaged")) == "{\"appearance.theme\": ");
    }
    void oneWrongValueDoesNotCostTheOthers() {
        test::AppRoom room;
        test::spit(room.room.path("settings.json"),
                   R"({"appearance.theme": "dark", "kill.undo_seconds": "900", "of.tomorrow": "yes"})");
        const Settings read = room.app.settings();
        QVERIFY(read.fileWasDamaged);
        QVERIFY(read.theme == Theme::Dark);
        QCOMPARE(read.killUndoSeconds, 10);
        VERIFY_OK(room.app.saveSettings(read));
        QVERIFY(!room.app.settings().fileWasDamaged);
        QVERIFY(test::slurp(room.room.path("settings.json")).find("of.tomorrow") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(AppSettingsTest)
#include "app_settings_test.moc"
