// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs about webhooks.
#include "desktop/cli/grammar.h"

namespace rubber::cli {

void Grammar::addWebhooks() {
    CLI::App* hooks = group("webhook", "Tell other programs and chats what happens on a relay", "rubberapi webhook list");
    const auto relay = [&](CLI::App* verb, const char* help) { text(verb, "--relay", m_options.relay, "RELAY", help); };
    CLI::App* add = verb(hooks, "add", "Tell a URL; its secret or public key is shown this once",
                         "rubberapi webhook add https://example.com/hooks/rubber --events budget.*,key.killed");
    one(add, "URL|-", "https://... (http for the relay's own machine alone), or - to read it from stdin");
    text(add, "--events", m_options.events, "A,B", "Only these: budget.threshold, key.*, ...; else all");
    add->add_option("--format", m_options.format, "standard (Standard Webhooks), slack or discord")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"standard", "slack", "discord"}));
    add->add_option("--signature", m_options.signature,
                    "v1a (Ed25519: receivers check and cannot forge; the default) or v1 (HMAC, a common secret)")
        ->type_name("SCHEME")
        ->check(CLI::IsMember({"v1", "v1a"}));
    relay(add, "Which relay tells it; not needed when there is one");
    relay(verb(hooks, "list", "Which there are, and whether they work", "rubberapi webhook list"), "Only of this one");
    const auto named = [&](const char* name, const char* summary, const char* example) {
        CLI::App* added = verb(hooks, name, summary, example);
        one(added, "WEBHOOK", "Its id or host, or the beginning; not needed when there is one", false);
        relay(added, "Only of this one");
        return added;
    };
    CLI::App* test = named("test", "Send a test message and see how it is answered", "rubberapi webhook test");
    text(test, "--wait", m_options.wait, "SPAN", "How long to wait for the answer (20s)");
    named("rotate", "A new secret; the one before signs, too, for 24 hours",
          "rubberapi webhook rotate hooks.example.com");
    named("remove", "Tell it nothing any more", "rubberapi webhook remove wh_8Qm2ZxT4bLpA0000");
    named("enable", "Tell one again that its receiver has ended (410)", "rubberapi webhook enable");
}

} // namespace rubber::cli
