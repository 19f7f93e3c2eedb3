// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs about relays, and about the links that kill on them.
#include "desktop/cli/grammar.h"

namespace rubber::cli {

void Grammar::addRelay() {
    CLI::App* relay = group("relay", "Pair with relays and look after them", "rubberapi relay list");
    CLI::App* pair =
        verb(relay, "pair", "Pair with a relay; its machine shows the code: rubberapi-relay pair",
             "rubberapi relay pair https://203.0.113.7:8788 --code ABCDEF-GHJKLM-...");
    one(pair, "URL", "The address of its control listener");
    pair->add_option("--code", m_options.code, "The one-time code")->required()->type_name("CODE");
    text(pair, "--name", m_options.name, "NAME", "What to call it here");
    text(pair, "--wait", m_options.wait, "SPAN", "How long another computer may take to let this one in (10m)");
    addDeploy(relay);
    verb(relay, "list", "Paired relays", "rubberapi relay list");
    const auto named = [&](const char* name, const char* summary, const char* example) {
        one(verb(relay, name, summary, example), "RELAY", "Its name or id; not needed when there is one",
            false);
    };
    named("test", "Ask a relay how it is", "rubberapi relay test");
    named("unseal", "Give a relay the key that opens its stored secrets, or one share of it",
          "rubberapi relay unseal home-lab --share");
    addRelayShares(relay);
    named("seal", "Make a relay forget that key; requests are refused until it is unsealed",
          "rubberapi relay seal");
    named("attest", "What a relay's machine can prove about itself, step by step", "rubberapi relay attest vps");
    CLI::App* asked = verb(relay, "attest-policy", "What it has to prove before anything is sealed to it; alone: shows it",
                           "rubberapi relay attest-policy vps level=image measurements=5fee...");
    asked->add_option("[RELAY] [NAME=VALUE ...]", m_options.words,
                      "level: none, firmware or image. products: of milan, genoa, turin, nitro. measurements, signers, "
                      "host_data, id_key_digest: hex. min_tcb.genoa: bl=10,tee=0,snp=23,ucode=84. vmpl, abi_major, "
                      "abi_minor: numbers. vlek, smt, alias_check: yes or no. revocations: a file. NAME= unsets")
        ->type_name("");
    named("devices", "The computers that may command a relay, and the one that waits", "rubberapi relay devices");
    CLI::App* approve = verb(relay, "approve", "Let in the computer that waits, once you have compared its words",
                             "rubberapi relay approve vps");
    one(approve, "RELAY", "Its name or id; not needed when there is one", false);
    approve->add_flag("--yes,-y", m_options.yes, "The words were compared; do not ask");
    named("deny", "Turn away the computer that waits", "rubberapi relay deny vps");
    CLI::App* off = verb(relay, "remove-device", "Take a computer off: it can do nothing there any more",
                         "rubberapi relay remove-device old-laptop");
    one(off, "DEVICE", "Its name or id: rubberapi relay devices");
    text(off, "--relay", m_options.relay, "RELAY", "Not needed when there is one");
    CLI::App* trust =
        verb(relay, "trust", "Take a relay that you reinstalled for the one you paired; needs a fresh code",
             "rubberapi relay trust vps --code ABCDEF-GHJKLM-...");
    one(trust, "RELAY", "Its name or id");
    trust->add_option("--code", m_options.code, "From its machine: rubberapi-relay pair")
        ->required()
        ->type_name("CODE");
    CLI::App* accept = verb(relay, "accept-restore",
                            "Follow a relay again whose data you put back from an old copy; what it forgot is done first",
                            "rubberapi relay accept-restore vps");
    one(accept, "RELAY", "Its name or id; not needed when there is one", false);
    text(accept, "--words", m_options.identityWords, "WORDS",
         "Its six identity words, in place of the question: rubberapi relay list");
    CLI::App* rename = verb(relay, "rename", "Call a relay something else here",
                            "rubberapi relay rename localhost home-lab");
    rename->add_option("RELAY NAME", m_options.words, "Its name or id, and the new name")
        ->required()
        ->expected(2)
        ->type_name("");
    CLI::App* remove = verb(relay, "remove", "Forget a relay and its keys; they go on working there",
                            "rubberapi relay remove home-lab");
    one(remove, "RELAY", "Its name or id");
    remove->add_flag("--yes,-y", m_options.yes, "Do not ask for its name");
}

void Grammar::addKillLinks() {
    CLI::App* links =
        group("kill-link", "Links that kill from a phone", "rubberapi kill-link create ci-nightly --qr");
    const auto target = [&](CLI::App* verb, const char* help) {
        one(verb, "KEY", help, false);
        verb->add_flag("--all", m_options.all, "Every key of a relay");
        text(verb, "--relay", m_options.relay, "RELAY",
             "With --all: which one; not needed when there is one");
    };
    CLI::App* create = verb(
        links, "create", "A link that kills one key, or all, and can do nothing else; the one before is void",
        "rubberapi kill-link create ci-nightly --qr");
    target(create, kKeyHelp);
    create->add_flag("--qr", m_options.qr, "Draw it for a phone's camera");
    verb(links, "list", "Which links there are, and when they were used", "rubberapi kill-link list");
    target(verb(links, "revoke", "Make a link useless", "rubberapi kill-link revoke ci-nightly"),
           "The key whose link it is, or the link's id");
}

} // namespace rubber::cli
