// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: look at everything that can be wrong, change nothing.
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/kill_queue.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/send_prices.h"
#include "desktop/vault/grants.h"
#include "desktop/vault/settings.h"

#include <cstdlib>
#include <sys/stat.h>

namespace rubber::desktop {

namespace {

using Level = DoctorCheck::Level;
using Checks = std::vector<DoctorCheck>;

void checkPrivacy(Checks& checks, const std::string& path, const std::string& name, const std::string& mode) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return;
    if (facts.st_mode & 0077)
        checks.push_back(
            {Level::Bad, name, path + " can be read by other users", "chmod " + mode + " " + path});
    else
        checks.push_back({Level::Good, name, "only its owner can read it", ""});
}

void checkKillFile(Checks& checks, const std::string& home) {
    checkPrivacy(checks, home + "/kill.json", "kill credential file", "600");
    const auto file = readKillFile(home);
    if (file)
        checks.push_back(
            {Level::Good, "kill credential",
             "kill works with the vault locked, on " + std::to_string(file->relays.size()) + " relay(s)",
             ""});
    else
        checks.push_back({Level::Warning, "kill credential", errorText(file.error()),
                          "rubberapi relay pair URL --code CODE, or unlock once"});
    const auto pending = KillQueue(home).entries();
    if (!pending)
        checks.push_back({Level::Bad, "kill queue", errorText(pending.error()), "rubberapi kill KEY"});
    else if (!pending->empty())
        checks.push_back({Level::Bad, "kill queue",
                          std::to_string(pending->size()) +
                              " kill(s) not confirmed: the relay may still serve these keys",
                          "rubberapi status sends them again"});
}

void checkVault(Checks& checks, App::Core& core) {
    auto vault = core.openVault();
    if (!vault) {
        checks.push_back({Level::Bad, "vault", errorText(vault.error()),
                          isNamed(vault.error(), "vault_damaged")
                              ? "restore a file of " + core.options.home + "/backups"
                              : ""});
        return;
    }
    if (auto sound = vault->database().checkIntegrity(); !sound)
        checks.push_back({Level::Bad, "vault", errorText(sound.error()),
                          "restore a file of " + core.options.home + "/backups"});
    else
        checks.push_back(
            {Level::Good, "vault",
             "opens, and every page is sound (SQLCipher " + vault::Database::cipherVersion() + ")", ""});

    const auto last = vault::Settings(*vault).find("last_daily_backup");
    const std::string yesterday = (core.clock.wall() - Duration::days(2)).toRfc3339().substr(0, 10);
    if (!last || !*last || **last < yesterday)
        checks.push_back({Level::Warning, "backup", "there is no backup of the last two days",
                          "rubberapi vault backup FILE"});
    else
        checks.push_back({Level::Good, "backup", "last daily backup: " + **last, ""});

    const auto keys = vault::ProxyKeyTable(*vault).all();
    if (!keys) return;
    for (const auto& key : *keys) {
        const auto grant = vault::Grants(*vault).newest(key.id);
        if (grant && *grant && !(*grant)->receiptSequence)
            checks.push_back({Level::Warning, "key " + key.name,
                              "its last change was not confirmed by its relay",
                              "rubberapi status " + key.id.text()});
    }
}

void checkRelay(Checks& checks, App::Core& core, const vault::StoredRelay& stored) {
    const RelayReport relay = askRelay(core, stored);
    const std::string name = "relay " + relay.name;
    if (!relay.status) {
        checks.push_back({Level::Bad, name, errorText(*relay.error),
                          isNamed(*relay.error, "identity_changed")
                              ? "only if you reinstalled it: pair it again"
                              : "is it running? rubberapi-relay status"});
        return;
    }
    const auto& status = *relay.status;
    checks.push_back({Level::Good, name,
                      "answers in " + std::to_string(relay.elapsedMs) + " ms, version " + status.version,
                      ""});
    if (status.sealed)
        checks.push_back({Level::Bad, name, "is sealed: agents are refused",
                          relay.hasMasterKey ? "rubberapi relay unseal " + relay.name
                                             : "unseal it from the device that paired it first"});
    if (!status.accepting)
        checks.push_back({Level::Bad, name, "refuses agents: " + status.notAcceptingBecause,
                          "free disk space on the relay's machine, or wait for its restart"});
    if (!status.memoryLocked)
        checks.push_back({Level::Warning, name, "cannot lock its secrets in memory",
                          "raise its memlock limit (LimitMEMLOCK)"});
    const auto skew = std::llabs((status.now - core.clock.wall()).ms);
    if (skew > 60'000)
        checks.push_back({Level::Warning, name,
                          "its clock differs from this one by " + std::to_string(skew / 1000) +
                              " s; signed requests fail at 120 s",
                          "set both clocks by NTP"});
}

} // namespace

std::vector<DoctorCheck> App::doctor() {
    Checks checks;
    Core& core = *m_core;
    if (!vaultExists()) {
        checks.push_back(
            {Level::Bad, "vault", "there is none in " + core.options.home, "rubberapi vault init"});
        return checks;
    }
    checkPrivacy(checks, core.options.home, "home folder", "700");
    checkPrivacy(checks, core.options.home + "/vault.db", "vault file", "600");
    checkKillFile(checks, core.options.home);
    if (secretMemoryIsLocked())
        checks.push_back({Level::Good, "memory", "secrets are locked in memory", ""});
    else
        checks.push_back(
            {Level::Warning, "memory", "secrets could not be locked in memory", "ulimit -l unlimited"});
    if (const auto book = bookInForce(core))
        checks.push_back({Level::Good, "prices", "price book " + book->version(), ""});
    else
        checks.push_back({Level::Bad, "prices", errorText(book.error()), "reinstall rubberapi"});
    if (!core.key) {
        checks.push_back({Level::Warning, "vault", "locked: its contents and the relays were not checked",
                          "unlock it and run doctor again"});
        return checks;
    }
    checkVault(checks, core);
    std::vector<vault::StoredRelay> relays;
    if (auto vault = core.openVault())
        if (auto stored = vault::Relays(*vault).all()) relays = std::move(*stored);
    if (relays.empty())
        checks.push_back(
            {Level::Warning, "relays", "none is paired", "rubberapi relay pair URL --code CODE"});
    for (const auto& relay : relays)
        checkRelay(checks, core, relay);
    return checks;
}

} // namespace rubber::desktop
