// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "desktop/cli/deploy/plan.h"
#include "desktop/cli/terminal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::cli {

/// What was typed, read but not judged: meanings are checked where they are used.
struct Options {
    std::string verb; ///< "push", "relay pair"; "" = none.

    bool json = false, quiet = false, noInput = false, wide = false;
    ColourChoice colour = ColourChoice::Auto;
    std::optional<int> passphraseFd, newPassphraseFd, sharesFd;

    std::string vault;                ///< Read by main, before anything else is.
    std::vector<std::string> words;   ///< The positional arguments of the verb.
    std::vector<std::string> command; ///< run: everything after "--".
    desktop::PolicyWords policy;
    std::string name, provider, baseUrl, relay, code, key, since, csv, by, shell, input, output, from, wait,
        forSpan, timeout, idle, ack, mute, overlap, last;
    std::string model, result, file, format;      ///< logs, audit export
    std::string events, signature;                ///< webhook add
    std::string label;                            ///< upstream add
    DeployWords deploy;
    std::vector<std::string> select;              ///< import
    std::vector<std::string> keys;                ///< audit verify, verify-proof: note keys
    std::string checkpoint;                       ///< audit verify: a file
    std::optional<std::string> newName, note;     ///< edit
    std::optional<std::vector<std::string>> tags; ///< edit: absent = leave as they are; push; list: with all of them
    std::vector<std::string> states;              ///< list
    std::string sort;                             ///< list
    std::string preset;                           ///< push, adopt
    std::string address, search;                  ///< logs, audit export
    std::string client;                           ///< --for
    std::string identityWords;                    ///< relay accept-restore: --words
    std::vector<std::string> prices;              ///< prices set: NAME=USD
    std::string out;                              ///< shares create: where the sheets go
    std::vector<std::string> groups;              ///< shares create: "2/3"
    std::optional<std::uint8_t> threshold, shares, groupsNeeded;
    bool archived = false; ///< list: nothing else
    bool noTest = false;   ///< upstream add
    bool watch = false;    ///< status
    bool all = false, reveal = false, follow = false, yes = false, off = false, dryRun = false,
         goOn = false, ///< goOn: --continue
        evidence = false, foreground = false, detached = false, unread = false, verify = false, qr = false, text = false,
         share = false, acceptRollback = false, cancel = false,
         environment = false, ///< canary create: --env
        accept = false;      ///< resume
    std::uint32_t limit = 0;

    const std::string& word(std::size_t index) const; ///< "" when it was not given.
};

/// Either options to run, or something to print and an exit code (help, version, wrong usage).
struct Parsed {
    Options options;
    std::optional<int> exitCode;
    std::string out, err;
};

Parsed parseOptions(std::vector<std::string> arguments);

/// The verbs with their options, for completion scripts.
struct VerbWords {
    std::string verb; ///< "relay pair"
    std::string summary;
    std::vector<std::string> options; ///< "--json"
    std::string takes;                ///< Its first positional argument: "KEY", "RELAY", "FILE" ...; "" = none.
};
std::vector<VerbWords> verbWords();

/// The word of `known` that is most like `word`, or "" when none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& known);

} // namespace rubber::cli
