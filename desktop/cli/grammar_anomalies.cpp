// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the grammar about what is unusual: canaries, anomalies, and what lifts their suspensions.
#include "desktop/app/client_settings.h"
#include "desktop/cli/grammar.h"

namespace rubber::cli {

void Grammar::addAnomalies() {
    CLI::App* anomalies = group("anomalies", "What is unusual for a key, and what happens then",
                                "rubberapi anomalies replay --last 7d");
    verb(anomalies, "rules", "Every rule with its action, and what keys have instead", "rubberapi anomalies rules");
    CLI::App* replay = verb(anomalies, "replay", "What the rules would have said of the rows in the vault",
                            "rubberapi anomalies replay --last 7d --key ci-nightly");
    text(replay, "--last", m_options.last, "SPAN", "How far back: 7d (default), 24h");
    text(replay, "--key", m_options.key, "KEY", "Only this one");
}

void Grammar::addResume() {
    CLI::App* resume = top("resume", "Lift a suspension", "rubberapi resume ci-nightly");
    keys(resume, "Every suspended key");
    resume->add_flag("--accept", m_options.accept,
                     "What the rule of anomalies saw is normal for this key from now on");
}

void Grammar::addCanaries() {
    CLI::App* canary = group("canary", "Keys that only raise an alarm when anyone tries them",
                             "rubberapi canary create --env >> /srv/old-agent/.env");
    CLI::App* create = verb(canary, "create", "Make one; it needs no upstream key",
                            "rubberapi canary create --name old-backup --env > .env.bak");
    text(create, "--name", m_options.name, "NAME", "What to call it");
    text(create, "--relay", m_options.relay, "RELAY", "Which relay; not needed when there is one");
    create->add_flag("--env", m_options.environment, "Print it as the lines of a .env file");
    create
        ->add_option("--for", m_options.client, "With --env: the lines that this client reads")
        ->type_name("CLIENT")
        ->check(CLI::IsMember(desktop::clientNames()));
    verb(canary, "list", "All of them, and who tried them last", "rubberapi canary list");
}

} // namespace rubber::cli
