// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows CLI11.
#include "relay/commands/command_line.h"

#include "relay/commands/commands.h"
#include "relay/commands/folder_owner.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>
#include <vector>

namespace rubber::relay {
namespace {

struct Verb {
    const char* name;
    const char* summary;
    const char* example;
    int (*run)(const Invocation&);
    bool json;
};

constexpr std::array kVerbs = {
    Verb{
        "init", "Make a new relay in an empty folder",
        "rubberapi-relay init --data-dir /var/lib/rubberapi --listen 127.0.0.1:8787 --control 127.0.0.1:8788",
        initRelay, false},
    Verb{"serve", "Run the relay; one line on stdout when it is ready",
         "rubberapi-relay serve --data-dir /var/lib/rubberapi", serve, false},
    Verb{"pair", "Print a one-time code that lets a device in (10 minutes)",
         "rubberapi-relay pair --data-dir /var/lib/rubberapi", pairDevice, true},
    Verb{"status", "Show what the running relay does",
         "rubberapi-relay status --data-dir /var/lib/rubberapi --json", showStatus, true},
    Verb{"unseal", "Give the running relay its master key (64 hex digits on stdin)",
         "rubberapi-relay unseal --data-dir /var/lib/rubberapi < master-key.txt", unsealRelay, true},
    Verb{"check-config", "Check the configuration without starting",
         "rubberapi-relay check-config --data-dir /var/lib/rubberapi", checkConfig, true},
    Verb{"verify-journal", "Read the whole journal and say whether it is sound",
         "rubberapi-relay verify-journal --data-dir /var/lib/rubberapi --json", verifyJournalFiles, true},
    Verb{"repair", "Cut a damaged range out of the journal and mark the place",
         "rubberapi-relay repair --data-dir /var/lib/rubberapi", repairJournalFiles, true},
    Verb{"backup", "Copy the relay's folder into one file, also while it runs",
         "rubberapi-relay backup --data-dir /var/lib/rubberapi relay.tar", backupRelay, false},
    Verb{"restore", "Make a relay of a backup, in an empty folder; its keys are suspended",
         "rubberapi-relay restore --data-dir /var/lib/rubberapi relay.tar", restoreRelay, false},
    Verb{"metrics", "Print a new token for Prometheus, with the lines for its configuration; the one before is void",
         "rubberapi-relay metrics --data-dir /var/lib/rubberapi", makeMetricsToken, true},
    Verb{"doctor", "Look for what could be wrong on this machine",
         "rubberapi-relay doctor --data-dir /var/lib/rubberapi", examine, true},
};

/// Edits between two words: letters put in, left out or changed.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

int wrongVerb(std::string_view word) {
    const auto* nearest = std::min_element(kVerbs.begin(), kVerbs.end(), [&](const Verb& a, const Verb& b) {
        return distance(word, a.name) < distance(word, b.name);
    });
    std::fprintf(stderr, "rubberapi-relay: there is no verb \"%.*s\"; did you mean \"%s\"?\n",
                 static_cast<int>(word.size()), word.data(), nearest->name);
    return kExitUsage;
}

void addInitOptions(CLI::App& app, Invocation& invocation) {
    app.add_option("--listen", invocation.listen, "Address agents call")->capture_default_str();
    app.add_option("--control", invocation.control, "Address devices call")->capture_default_str();
    app.add_option("--public-url", invocation.publicUrl,
                   "What agents call it from outside, https://relay.example.com");
    app.add_option("--seal-mode", invocation.sealMode,
                   "desktop: a paired device holds the master key. shamir: shares of people open it. "
                   "file: it lies in the data folder (weaker)")
        ->check(CLI::IsMember({"desktop", "shamir", "file"}))
        ->capture_default_str();
    auto* certificate =
        app.add_option("--tls-cert", invocation.tlsCert, "PEM file with the certificate chain agents see");
    auto* key = app.add_option("--tls-key", invocation.tlsKey, "PEM file with its private key");
    certificate->needs(key);
    key->needs(certificate);
    app.add_flag("--behind-proxy", invocation.behindProxy,
                 "Plain HTTP on any address: something in front ends the TLS");
    app.add_flag("--service", invocation.service,
                 "For the packaged service: made as its user (root may ask), memory must be locked, upstreams on this "
                 "machine are refused");
}

void addBackupOptions(CLI::App& app, Invocation& invocation, bool restores) {
    app.add_option("FILE", invocation.file, restores ? "The backup; - reads it from stdin" : "A new file; - writes to stdout")
        ->required();
    if (!restores) {
        app.add_flag("--with-master-key", invocation.withMasterKey,
                     "Also rmk.key (seal mode file): then the backup alone opens the upstream keys");
        return;
    }
    app.add_flag("--moved", invocation.moved,
                 "The relay was stopped before the backup and has not run since: its keys go on as they were");
    app.add_flag("--service", invocation.service, "For the packaged service: made as its user (root may ask)");
}

} // namespace

int runCommandLine(int argc, char** argv) {
    CLI::App app("RubberAPI relay: proxy keys in, upstream keys out, within limits.", "rubberapi-relay");
    app.set_version_flag("--version", std::string("rubberapi-relay ") + RUBBER_VERSION);
    app.footer("Begin with:\n  rubberapi-relay init --data-dir DIR\n  rubberapi-relay serve --data-dir DIR\n"
               "  rubberapi-relay pair --data-dir DIR\n\nAs root a verb works as the folder's owner.");
    Invocation invocation;
    invocation.dataFolder = kServiceFolder;
    for (const Verb& verb : kVerbs) {
        auto* sub = app.add_subcommand(verb.name, verb.summary);
        sub->footer(std::string("Example:\n  ") + verb.example);
        sub->add_option("--data-dir", invocation.dataFolder, "Folder of the relay")->capture_default_str();
        if (verb.json) sub->add_flag("--json", invocation.json, "One JSON object on one line");
        if (verb.run == initRelay) addInitOptions(*sub, invocation);
        if (verb.run == backupRelay || verb.run == restoreRelay)
            addBackupOptions(*sub, invocation, verb.run == restoreRelay);
    }
    if (argc < 2) {
        std::fputs(app.help().c_str(), stderr);
        return kExitUsage;
    }
    const std::string_view first = argv[1];
    const bool known =
        std::any_of(kVerbs.begin(), kVerbs.end(), [&](const Verb& verb) { return first == verb.name; });
    if (!known && !first.starts_with('-')) return wrongVerb(first);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return app.exit(asked) == 0 ? kExitDone : kExitFailed;
    } catch (const CLI::ParseError& error) {
        std::fprintf(stderr, "rubberapi-relay: %s\nSee: rubberapi-relay %s --help\n", error.what(),
                     known ? argv[1] : "");
        return kExitUsage;
    }
    for (const Verb& verb : kVerbs) {
        if (!app.got_subcommand(verb.name)) continue;
        invocation.verb = verb.name;
        while (invocation.dataFolder.size() > 1 && invocation.dataFolder.ends_with('/'))
            invocation.dataFolder.pop_back();
        const Status user = invocation.service ? becomeServiceUser(invocation.dataFolder)
                                               : becomeOwnerOf(invocation.dataFolder);
        if (!user) return reportFailure(user.error(), invocation.json);
        return verb.run(invocation);
    }
    return kExitUsage;
}

} // namespace rubber::relay
