// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the grammar about shares: of the vault and of relays.
#include "desktop/cli/grammar.h"

namespace rubber::cli {

namespace {
constexpr unsigned kMostShares = 16;
}

void Grammar::newShares(CLI::App* create) {
    create->add_option("--threshold", m_options.threshold, "How many shares are needed (3)")
        ->type_name("K")
        ->check(CLI::Range(1u, kMostShares));
    create->add_option("--shares", m_options.shares, "How many there are (5)")
        ->type_name("N")
        ->check(CLI::Range(1u, kMostShares));
    create
        ->add_option("--group", m_options.groups,
                     "Instead: a group of which K of N shares are needed; once for each group")
        ->type_name("K/N")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
    create->add_option("--groups-needed", m_options.groupsNeeded, "How many of the groups are needed (all)")
        ->type_name("G")
        ->check(CLI::Range(1u, kMostShares));
    text(create, "--out", m_options.out, "DIR",
         "Write a sheet to print for each share; without it they are shown one by one");
    create->add_flag("--text", m_options.text, "With --out: text files instead of PDF");
    create->add_flag("--yes,-y", m_options.yes, "Do not ask before the shares there are become void");
    sharesSource(create);
}

void Grammar::sharesSource(CLI::App* verb) {
    verb->add_option("--shares-fd", m_options.sharesFd,
                     "Read shares from this open descriptor, one a line; else the terminal, else stdin")
        ->type_name("N")
        ->check(CLI::Range(0, 1 << 20));
}

void Grammar::addVaultShares(CLI::App* vault) {
    CLI::App* shares = verb(vault, "shares", "Shares that open the vault when its passphrase is lost",
                            "rubberapi vault shares create --threshold 3 --shares 5 --out sheets");
    shares->require_subcommand(1);
    newShares(verb(shares, "create", "Make new ones; enough must be typed again before they are in force",
                   "rubberapi vault shares create --group 1/1 --group 2/3 --groups-needed 1 --out sheets"));
    verb(shares, "status", "Which shares the vault has", "rubberapi vault shares status");
    CLI::App* remove = verb(shares, "remove", "From now on no shares open the vault", "rubberapi vault shares remove");
    remove->add_flag("--yes,-y", m_options.yes, "Do not ask first");
    sharesSource(verb(shares, "verify", "Check that shares open the vault; nothing is changed",
                      "rubberapi vault shares verify"));
    const auto recovers = [&](CLI::App* parent, const char* name, const char* example) {
        CLI::App* recover =
            verb(parent, name, "Open the vault with shares and give it a new passphrase", example);
        sharesSource(recover);
        recover
            ->add_option("--new-passphrase-fd", m_options.newPassphraseFd,
                         "Read the new passphrase from this descriptor")
            ->type_name("N")
            ->check(CLI::Range(0, 1 << 20));
    };
    recovers(shares, "recover", "rubberapi vault shares recover");
    recovers(vault, "recover", "rubberapi vault recover");
}

void Grammar::addRelayShares(CLI::App* relay) {
    CLI::App* unseal = relay->get_subcommand("unseal");
    unseal->add_flag("--share", m_options.share, "Give one share (seal mode shamir)");
    unseal->add_flag("--cancel", m_options.cancel,
                     "Have the relay forget the shares that were given; all begin again (seal mode shamir)");
    unseal->add_flag("--accept-rollback", m_options.acceptRollback,
                     "Open it although its journal is older than what this device has seen");
    sharesSource(unseal);
    CLI::App* shares = verb(relay, "shares", "Shares of people that unseal a relay (seal mode shamir)",
                            "rubberapi relay shares create home-lab --threshold 2 --shares 3 --out sheets");
    shares->require_subcommand(1);
    CLI::App* create =
        verb(shares, "create", "Make new ones; enough must be typed again before they are in force",
             "rubberapi relay shares create home-lab --threshold 2 --shares 3 --out sheets");
    one(create, "RELAY", "Its name or id; not needed when there is one", false);
    newShares(create);
}

} // namespace rubber::cli
