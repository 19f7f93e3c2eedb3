// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of an App: the file's and, once it is open, the vault's.
#include "desktop/app/core.h"
#include "desktop/app/proxy_choice.h"
#include "desktop/app/watch_file.h"
#include "desktop/vault/settings.h"

#include <tuple>

namespace rubber::desktop {

namespace {

/// Keeps clear of the vault's own names.
std::string rowName(const SettingFacts& facts) { return "setting/" + facts.name; }

/// One value that does not read (a newer program's) leaves its default.
Status readVaultPart(vault::Vault& vault, Settings& into) {
    vault::Settings stored(vault);
    for (const SettingFacts& facts : settingFacts()) {
        if (facts.place != SettingFacts::Place::Vault) continue;
        TRY_LET(text, stored.find(rowName(facts)));
        if (text) std::ignore = setSetting(into, facts.name, *text);
    }
    return {};
}

} // namespace

Settings App::Core::settingsWith(vault::Vault* vault) const {
    Settings settings = readSettingsFile(options.home);
    // A vault that does not read is met by whoever needs it; settings have defaults to fall back on.
    if (vault) std::ignore = readVaultPart(*vault, settings);
    return settings;
}

Settings App::settings() {
    if (!m_core->key) return m_core->settingsWith(nullptr);
    auto vault = m_core->openVault();
    return m_core->settingsWith(vault ? &*vault : nullptr);
}

Status App::saveSettings(const Settings& wanted) {
    TRY(validate(wanted));
    TRY(m_core->requireWritable());
    const Settings before = settings();
    std::vector<const SettingFacts*> ofVault;
    EventFields changed;
    bool ofFile = before.fileWasDamaged;
    for (const SettingFacts& facts : settingFacts()) {
        TRY_LET(was, settingText(before, facts.name));
        TRY_LET(is, settingText(wanted, facts.name));
        if (was == is) continue;
        changed.emplace_back(facts.name, is);
        if (facts.place == SettingFacts::Place::Vault)
            ofVault.push_back(&facts);
        else
            ofFile = true;
    }
    if (!ofVault.empty()) {
        TRY_LET(vault, m_core->openVault());
        vault::Settings stored(vault);
        const auto store = [&]() -> Status {
            for (const SettingFacts* facts : ofVault) {
                TRY_LET(text, settingText(wanted, facts->name));
                TRY(stored.set(rowName(*facts), text));
            }
            return {};
        };
        TRY(vault.database().inTransaction(store));
    }
    if (ofFile) TRY(writeSettingsFile(m_core->options.home, wanted));
    if (ofFile) useProxy(proxyChoiceOf(wanted));
    if (!wanted.showSpendWhileLocked) TRY(removeWatchFile(m_core->options.home));
    if (!changed.empty()) std::ignore = m_core->note(EventKind::SettingChanged, "", changed);
    return {};
}

} // namespace rubber::desktop
