// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that tell what happened.
#include "desktop/cli/grammar.h"

namespace rubber::cli {

void Grammar::addReports() {
    const auto since = [&](CLI::App* verb) {
        text(verb, "--since", m_options.since, "WHEN", "24h, 7d, 2026-03-01 or 2026-03-01..2026-03-07");
    };
    const auto filters = [&](CLI::App* verb) {
        text(verb, "--key", m_options.key, "KEY", kKeyHelp);
        text(verb, "--model", m_options.model, "ID", "Only requests for this model, as it was asked for");
        verb->add_option("--result", m_options.result,
                         "Only requests that were ok, rejected, or ended in an error")
            ->type_name("WHAT")
            ->check(CLI::IsMember({"ok", "rejected", "error"}));
        text(verb, "--address", m_options.address, "IP", "Only requests from this address");
        text(verb, "--search", m_options.search, "TEXT", "Only requests with each of these words somewhere");
    };
    CLI::App* logs =
        top("logs", "What happened, request by request", "rubberapi logs --follow --key ci-nightly");
    logs->add_flag("--follow,-f", m_options.follow, "Go on as things happen; Ctrl+C ends it");
    since(logs);
    filters(logs);
    text(logs, "--relay", m_options.relay, "RELAY", "Only what happened on this one");
    logs->add_option("--limit", m_options.limit, "The newest N rows (100 without --since)")
        ->type_name("N")
        ->check(CLI::Range(1u, 10'000'000u));
    CLI::App* spend = top("spend", "Where the money went", "rubberapi spend --by model --since 7d");
    spend->add_option("--by", m_options.by, "model, key or day")
        ->type_name("WHAT")
        ->default_str("model")
        ->check(CLI::IsMember({"model", "key", "day"}));
    since(spend);
    text(spend, "--csv", m_options.csv, "FILE", "Write it into a file");
    CLI::App* audit = group("audit", "The audit trail", "rubberapi audit export --csv audit.csv");
    addTrail(audit);
    addProofs(audit);
    CLI::App* exported =
        verb(audit, "export", "Write audit rows into a file, as CSV or JSON, with a proof in FILE.proof",
             "rubberapi audit export --csv audit.csv --since 2026-03-01..2026-03-31");
    exported->add_option("--csv", m_options.csv, "The file to write, as CSV")->type_name("FILE");
    exported->add_option("--out", m_options.file, "The file to write; what it is, --format says")
        ->type_name("FILE");
    exported
        ->add_option("--format", m_options.format,
                     "Of --out: csv, json (one array, a row a line), or jsonl (an object a line)")
        ->type_name("csv|json|jsonl")
        ->default_str("csv")
        ->check(CLI::IsMember({"csv", "json", "jsonl"}));
    since(exported);
    filters(exported);
    text(exported, "--relay", m_options.relay, "RELAY", "Only rows of this one");
}

void Grammar::addProofs(CLI::App* audit) {
    const auto keys = [&](CLI::App* verb) {
        verb->add_option("--key", m_options.keys,
                         "Whose signature it must be: the audit key, as `audit verify --json` shows it")
            ->type_name("KEY");
    };
    CLI::App* verified = verb(audit, "verify", "Check the relays' logs, or an exported file (offline)",
                              "rubberapi audit verify audit.csv");
    one(verified, "FILE", "An exported file, with FILE.proof beside it; without it the relays are asked",
        false);
    text(verified, "--relay", m_options.relay, "RELAY", "Only this one");
    text(verified, "--checkpoint", m_options.checkpoint, "FILE",
         "Also compare with what another device saw (its `audit checkpoint`)");
    keys(verified);
    CLI::App* proved = verb(audit, "prove", "Prove to somebody else that a row is in the log",
                            "rubberapi audit prove 4711 --out row.proof");
    one(proved, "ROW", "The row's number, `sequence` in exports");
    text(proved, "--relay", m_options.relay, "RELAY", "Whose row; the only one if there is one");
    text(proved, "--out", m_options.file, "FILE", "Write it into a new file instead");
    CLI::App* checked = verb(audit, "verify-proof", "Check such a proof; needs no vault",
                             "rubberapi audit verify-proof row.proof");
    one(checked, "FILE", "What `audit prove` wrote");
    keys(checked);
    CLI::App* checkpoint = verb(audit, "checkpoint", "The signed state of a log, as this vault witnessed it",
                                "rubberapi audit checkpoint > home.note");
    text(checkpoint, "--relay", m_options.relay, "RELAY", "Whose; the only one if there is one");
    checkpoint->add_flag("--evidence", m_options.evidence, "What was kept when a relay showed another log");
}

} // namespace rubber::cli
