// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream keys, import, adopt, and keeping proxy keys in order.
#include "desktop/cli/grammar.h"
#include "desktop/cli/key_filter.h"

namespace rubber::cli {

void Grammar::upstreamPlace(CLI::App* verb) {
    text(verb, "--provider", m_options.provider, "NAME",
         "openrouter, openai, anthropic, google ...; else the key's prefix says it");
    text(verb, "--base-url", m_options.baseUrl, "URL",
         "Another address of the upstream; http only on loopback");
}

void Grammar::addUpstream() {
    CLI::App* upstream = group("upstream", "Look after upstream keys", "rubberapi upstream list");
    const auto named = [&](const char* name, const char* summary, const char* example) {
        CLI::App* added = verb(upstream, name, summary, example);
        one(added, "LABEL", "Its label or id");
        return added;
    };
    CLI::App* add =
        verb(upstream, "add", "Test an upstream key with its provider and store it", "rubberapi upstream add --label work");
    one(add, "UPSTREAM-KEY|-", "The real key, or - to read it from stdin; else asked for", false);
    upstreamPlace(add);
    text(add, "--label", m_options.label, "LABEL", "What to call it");
    add->add_flag("--no-test", m_options.noTest, "Do not ask the provider first whether it knows the key");
    CLI::App* list =
        verb(upstream, "list", "Upstream keys, who uses them, and what they cost", "rubberapi upstream list");
    list->add_flag("--all", m_options.all, "Archived ones too");
    named("test", "Ask the provider whether it knows the key; free of charge",
          "rubberapi upstream test openrouter");
    CLI::App* rotate =
        verb(upstream, "rotate", "A new secret; every living proxy key that uses it is pushed again",
             "rubberapi upstream rotate openrouter");
    rotate
        ->add_option("LABEL [NEW-KEY|-]", m_options.words,
                     "Its label or id, then the new key, or - to read it from stdin")
        ->expected(1, 2)
        ->required()
        ->type_name("");
    rotate->add_flag("--continue", m_options.goOn, "Push what an earlier rotation could not");
    CLI::App* rename =
        verb(upstream, "rename", "Call it something else", "rubberapi upstream rename openrouter work");
    rename->add_option("LABEL NEW-LABEL", m_options.words, "Its label or id, then the new label")
        ->expected(2)
        ->required()
        ->type_name("");
    named("reveal", "Print the real key; the passphrase is asked for once more, and the trail says so",
          "rubberapi upstream reveal openrouter");
    named("archive", "Put away what no proxy key uses", "rubberapi upstream archive old-key");
    named("unarchive", "Take it out again", "rubberapi upstream unarchive old-key");
    named("remove", "Delete an archived one for good", "rubberapi upstream remove old-key")
        ->add_flag("--yes,-y", m_options.yes, "Do not ask");
}

void Grammar::addImport() {
    CLI::App* import =
        top("import", "Take the upstream keys in a file: .env, JSON, Bitwarden, 1Password, KeePassXC",
            "rubberapi import ~/bitwarden_export.json --dry-run");
    one(import, "FILE", "What the other program wrote, or - to read it from stdin");
    import->add_option("--select", m_options.select, "Only these, by the names of the preview")
        ->type_name("NAMES")
        ->delimiter(',');
    text(import, "--provider", m_options.provider, "NAME",
         "Whose the keys are that do not say it themselves");
    CLI::App* adopt = top("adopt", "Put proxy keys in the places of the upstream keys in a .env file",
                          "rubberapi adopt .env --daily-limit 5.00 --dry-run");
    one(adopt, "FILE", "The file an agent reads its keys from");
    text(adopt, "--relay", m_options.relay, "RELAY", "Which relay; not needed when there is one");
    newPolicy(adopt);
    for (CLI::App* verb : {import, adopt}) {
        verb->add_flag("--dry-run", m_options.dryRun, "Only show what would be done");
        verb->add_flag("--yes,-y", m_options.yes, "Do not ask");
    }
}

void Grammar::tags(CLI::App* verb, const char* help) {
    verb->add_option("--tag", m_options.tags, help)
        ->type_name("TAG")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
}

void Grammar::addListFilters(CLI::App* list) {
    list->add_option("--state", m_options.states, "Only keys that are so")
        ->type_name("A,B")
        ->delimiter(',')
        ->check(CLI::IsMember(listStates()));
    tags(list, "Only keys with this tag; repeatable: with all of them");
    text(list, "--relay", m_options.relay, "RELAY", "Only keys on this one");
    list->add_option("--sort", m_options.sort, "By what; amounts and times: most and newest first")
        ->type_name("WHAT")
        ->check(CLI::IsMember(listOrders()));
    list->add_flag("--all", m_options.all, "Archived ones too");
    list->add_flag("--archived", m_options.archived, "Archived ones alone");
    text(list, "--csv", m_options.csv, "FILE", "Write these keys into a file; no token is in it");
}

void Grammar::addKeyCare(CLI::App* edit, CLI::App* list) {
    edit->add_option("--name", m_options.newName, "Another name")->type_name("NAME");
    tags(edit, "A tag, in place of those it has; repeatable; \"\" = none");
    edit->add_option("--note", m_options.note, "A note; \"\" = none")->type_name("TEXT");
    addListFilters(list);
    keys(top("archive", "Kill keys and put them away; list leaves them out", "rubberapi archive ci-nightly"),
         "Every dead key: killed or expired");
    keys(top("unarchive", "Take keys out again; restore revives them", "rubberapi unarchive ci-nightly"),
         "Every archived key");
    keys(top("delete", "Forget archived keys for good; their audit rows stay", "rubberapi delete ci-nightly"),
         "Every archived key");
}

} // namespace rubber::cli
