// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the grammar about the owner's own things: settings, alerts, backups, the trail, the keychain.
#include "desktop/cli/grammar.h"

namespace rubber::cli {

void Grammar::addSettings() {
    CLI::App* config = group("config", "Settings", "rubberapi config list");
    verb(config, "list", "Every setting with its value", "rubberapi config list");
    CLI::App* get = verb(config, "get", "One setting's value", "rubberapi config get appearance.theme");
    one(get, "NAME", "As `config list` names it");
    CLI::App* set = verb(config, "set", "Change a setting", "rubberapi config set data.retention_days 90");
    set->add_option("NAME", m_options.words, "As `config list` names it, and its new value")
        ->expected(2)
        ->required()
        ->type_name("VALUE");
}

void Grammar::addAlerts() {
    CLI::App* alerts = top("alerts", "What you should know: limits near, refusals, relays away",
                           "rubberapi alerts --unread");
    alerts->add_flag("--unread", m_options.unread, "Only what was not acknowledged");
    text(alerts, "--ack", m_options.ack, "ID", "Acknowledge one, several (3,5) or all");
    text(alerts, "--mute", m_options.mute, "ID", "No notification of this rule and key for a day");
    alerts->add_option("--limit", m_options.limit, "The newest N")
        ->type_name("N")
        ->check(CLI::Range(1u, 100'000u));
    verb(alerts, "rules", "What is watched for, and how it is set", "rubberapi alerts rules");
    CLI::App* rule = verb(alerts, "rule", "Set a rule: on, off, notify, silent, or its value",
                          "rubberapi alerts rule daily_near 50,80,95");
    rule->add_option("NAME", m_options.words, "As `alerts rules` names it, and what to set")
        ->expected(2)
        ->required()
        ->type_name("on|off|notify|silent|VALUE");
}

void Grammar::addBackups() {
    CLI::App* backup = group("backup", "Copies of the vault", "rubberapi backup list");
    CLI::App* create = verb(backup, "create", "Write an encrypted copy, checked after writing",
                            "rubberapi backup create /media/usb/vault.rubberbackup");
    one(create, "FILE", "A file that does not exist yet; else one beside the daily copies", false);
    verb(backup, "list", "The copies beside the vault", "rubberapi backup list");
    CLI::App* check = verb(backup, "verify", "Read a whole copy and check it",
                           "rubberapi backup verify vault-2026-03-10.rubberbackup");
    one(check, "FILE", "A file, or a name of `backup list`");
    CLI::App* restored = verb(backup, "restore", "Put a copy in the vault's place; old files are kept aside",
                              "rubberapi backup restore vault-2026-03-10.rubberbackup");
    one(restored, "FILE", "A file, or a name of `backup list`");
    restored->add_flag("--yes,-y", m_options.yes, "Do not ask");
}

void Grammar::addTrail(CLI::App* audit) {
    CLI::App* trail =
        verb(audit, "trail", "What was done: here, and on the relays", "rubberapi audit trail --since 7d");
    text(trail, "--key", m_options.key, "KEY", "Only about this key");
    text(trail, "--since", m_options.since, "WHEN", "24h, 7d, 2026-03-01 or 2026-03-01..2026-03-07");
    trail->add_option("--limit", m_options.limit, "The newest N (100 without --since)")
        ->type_name("N")
        ->check(CLI::Range(1u, 10'000'000u));
    trail->add_flag("--verify", m_options.verify, "Check that no event here was changed or taken away");
}

void Grammar::addKeychain(CLI::App* vault) {
    CLI::App* keychain = verb(vault, "keychain", "Let the system keychain open the vault, or stop it",
                              "rubberapi vault keychain on");
    one(keychain, "on|off|status", "What to do; status without it", false)
        ->check(CLI::IsMember({"on", "off", "status"}));
}

} // namespace rubber::cli
