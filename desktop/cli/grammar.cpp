// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/grammar.h"

#include "desktop/app/client_settings.h"
#include "desktop/app/policy_presets.h"

namespace rubber::cli {

namespace {

constexpr const char* kPriceProvider = "Whose model it is; else the price book or the id says it";
constexpr const char* kPricesFrom =
    "A file or an address with OpenRouter's list of models or a price book; shipped = this program's own; "
    "without it OpenRouter is asked";

} // namespace

Grammar::Grammar(Options& options) : m_options(options) {
    m_app.set_help_flag("-h,--help", "Say what a verb does, with an example");
    m_app.set_version_flag("--version", std::string("rubberapi ") + RUBBER_VERSION);
    m_app.require_subcommand(0, 1);
    m_app.fallthrough();
    m_app.footer(
        "KEY is a name, an id, rk_live_<id>, the whole token, or the beginning of one.\n"
        "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 locked or no passphrase, 4 not found, 5 relay "
        "not reachable,\n6 done in part, 7 refused for trust, 8 refused by rules, 9 vault busy or newer, "
        "10 wrong passphrase, 130 interrupted.\n"
        "Example:\n  rubberapi push --daily-limit 5.00 --models claude-sonnet --inactive-expiry 7d");
    addGlobals();
    addVault();
    addRelay();
    addKeys();
    addUpstream();
    addImport();
    addCanaries();
    addAnomalies();
    addKillLinks();
    addWebhooks();
    addReports();
    addRest();
}

std::string Grammar::verb() const {
    std::string name;
    for (const CLI::App* at = &m_app; !at->get_subcommands().empty();) {
        at = at->get_subcommands().front();
        name += (name.empty() ? "" : " ") + at->get_name();
    }
    return name;
}

void Grammar::addGlobals() {
    m_app.add_flag("--json", m_options.json, "Print data as one line of JSON");
    m_app.add_flag("-q,--quiet", m_options.quiet, "No talk on stderr, only warnings and errors");
    m_app.add_flag("--wide", m_options.wide, "Keep all columns, however narrow the terminal");
    m_app.add_flag("--no-input", m_options.noInput, "Never ask; fail instead");
    m_app.add_flag_callback(
        "--no-color", [this] { m_options.colour = ColourChoice::Never; }, "Same as --color never");
    const std::map<std::string, ColourChoice> choices{
        {"auto", ColourChoice::Auto}, {"always", ColourChoice::Always}, {"never", ColourChoice::Never}};
    m_app.add_option("--color", m_options.colour, "auto, always or never")
        ->transform(CLI::CheckedTransformer(choices))
        ->type_name("WHEN");
    m_app.add_option("--vault", m_options.vault, "The vault's folder, instead of RUBBERAPI_HOME")->type_name("FOLDER");
    m_app
        .add_option("--passphrase-fd", m_options.passphraseFd,
                    "Read the passphrase from this open descriptor")
        ->type_name("N")
        ->check(CLI::Range(0, 1 << 20));
}

CLI::App* Grammar::verb(CLI::App* parent, const char* name, const char* summary, const char* example) {
    CLI::App* added = parent->add_subcommand(name, summary);
    added->fallthrough();
    added->footer(std::string("Example:\n  ") + example);
    return added;
}

CLI::App* Grammar::group(const char* name, const char* summary, const char* example) {
    CLI::App* added = verb(&m_app, name, summary, example);
    added->require_subcommand(1);
    return added;
}

CLI::App* Grammar::top(const char* name, const char* summary, const char* example) {
    return verb(&m_app, name, summary, example);
}

CLI::Option* Grammar::one(CLI::App* verb, const char* name, const char* help, bool required) {
    CLI::Option* option = verb->add_option(name, m_options.words, help)->expected(required ? 1 : 0, 1);
    if (required) option->required();
    return option->type_name("");
}

void Grammar::key(CLI::App* verb) { one(verb, "KEY", kKeyHelp); }
void Grammar::keys(CLI::App* verb, const char* allOf) {
    verb->add_option("KEY", m_options.words, kKeyHelp)->expected(0, -1)->type_name("");
    verb->add_flag("--all", m_options.all, allOf);
    text(verb, "--relay", m_options.relay, "RELAY", "With --all: only those on this one");
    verb->add_flag("--yes,-y", m_options.yes, "Do not ask");
}
void Grammar::text(CLI::App* verb, const char* name, std::string& into, const char* type, const char* help) {
    verb->add_option(name, into, help)->type_name(type);
}

void Grammar::policy(CLI::App* verb) {
    desktop::PolicyWords& words = m_options.policy;
    const auto add = [&](const char* name, std::optional<std::string>& into, const char* type,
                         const char* help) { verb->add_option(name, into, help)->type_name(type); };
    add("--daily-limit", words.dailyLimit, "USD", "Most a UTC day may cost");
    add("--lifetime-limit", words.lifetimeLimit, "USD", "Most it may ever cost");
    add("--max-request-cost", words.maxRequestCost, "USD", "Most one request may cost");
    add("--models", words.models, "A,B",
        "Ids, families (claude-sonnet) or globs (anthropic/*); all = every priced one");
    add("--inactive-expiry", words.inactiveExpiry, "SPAN", "Dies when unused for so long: 7d");
    add("--expires", words.expires, "DATE", "Dies at a date, a time (RFC 3339) or after a span");
    add("--ip-lock", words.ipLock, "LOCK", "first-use (default), off, or networks: 10.0.0.0/8");
    add("--rpm", words.requestsPerMinute, "N", "Requests a minute");
    add("--tpm", words.tokensPerMinute, "N", "Tokens a minute");
    add("--concurrency", words.concurrency, "N", "Requests at once");
    add("--total-requests", words.totalRequests, "N", "Requests in all");
    add("--daily-requests", words.dailyRequests, "N", "Requests a UTC day");
    verb->add_option(
            "--allow", words.allow,
            "Endpoints: \"GET /v1/**\", or a preset (read-only, no-money-out); repeatable; all = the "
            "provider's whole table")
        ->type_name("RULE")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
    add("--price-per-call", words.pricePerCall, "USD", "What a call of slack, stripe or http counts");
    add("--max-amount", words.maxAmount, "N", "Largest amount of one Stripe call, in cents (or the like)");
    add("--auth", words.auth, "PLACE", "http: bearer, basic, header:NAME or query:NAME");
    add("--pool-daily-limit", words.poolDailyLimit, "USD",
        "Most all keys of the same upstream key may cost together in a UTC day");
    add("--pool-lifetime-limit", words.poolLifetimeLimit, "USD", "... may ever cost together");
    add("--unknown-fields", words.unknownFields, "refuse|pass",
        "Body fields the relay does not know; pass is weaker: one of them could cost more than was held");
    add("--over-budget-status", words.overBudgetStatus, "402|429",
        "Status of a spent budget, for clients that know only 429");
    verb->add_option(
            "--anomaly", words.anomalies,
            "What a rule of `anomalies rules` does for this key: log, alert, suspend or default; repeatable; none = "
            "all as by default")
        ->type_name("RULE=ACTION")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
    // Not add_flag on the optional itself: CLI11 2.1 counts into it and begins by setting it to false.
    verb->add_flag_callback(
        "--strict", [&words] { words.strictBound = true; },
        "Hold one token per byte of a request instead of an estimate");
    verb->add_flag_callback(
        "--no-strict", [&words] { words.strictBound = false; }, "Hold the estimate again");
}

void Grammar::newPolicy(CLI::App* verb) {
    verb->add_option("--preset", m_options.preset,
                     "Begin with careful ($1 a day, 7 days unused), work ($10, 30 days) or ci ($5, 30 days); what is "
                     "said beside it counts")
        ->type_name("NAME")
        ->check(CLI::IsMember(desktop::policyPresets()));
    policy(verb);
}

void Grammar::addVault() {
    CLI::App* vault = group("vault", "Make and care for the vault", "rubberapi vault init");
    verb(vault, "init", "Make an empty vault", "rubberapi vault init");
    CLI::App* passwd = verb(vault, "passwd", "Change the passphrase", "rubberapi vault passwd");
    passwd
        ->add_option("--new-passphrase-fd", m_options.newPassphraseFd,
                     "Read the new one from this descriptor")
        ->type_name("N")
        ->check(CLI::Range(0, 1 << 20));
    CLI::App* backup = verb(vault, "backup", "Write an encrypted copy, checked after writing",
                            "rubberapi vault backup /media/usb/vault-backup");
    one(backup, "FILE", "A file that does not exist yet");
    CLI::App* restored = verb(vault, "restore", "Put a backup where there is no vault",
                              "rubberapi vault restore /media/usb/vault-backup");
    one(restored, "FILE", "What vault backup wrote");
    addKeychain(vault);
    addVaultShares(vault);
}

void Grammar::addKeys() {
    CLI::App* push =
        top("push", "Make a proxy key for an upstream key and put it on a relay",
            "rubberapi push --daily-limit 5.00 --models claude-sonnet,claude-haiku --inactive-expiry 7d");
    one(push, "UPSTREAM-KEY|-|LABEL",
        "The real key, - to read it from stdin, or the label of a stored one; else asked for", false);
    upstreamPlace(push);
    text(push, "--name", m_options.name, "NAME", "What to call the proxy key");
    text(push, "--relay", m_options.relay, "RELAY", "Which relay; not needed when there is one");
    tags(push, "A tag; repeatable");
    push->add_option("--note", m_options.note, "A note")->type_name("TEXT");
    newPolicy(push);

    key(top("show", "What the vault knows of a key", "rubberapi show ci-nightly --reveal"));
    CLI::App* show = m_app.get_subcommand("show");
    show->add_flag("--reveal", m_options.reveal, "Print the whole token");
    show->add_flag("--qr", m_options.qr, "With --reveal: draw the token for a phone's camera, too");
    CLI::App* edit = top("edit", "Change limits, models, lock, name, tags or note of a key",
                         "rubberapi edit ci-nightly --daily-limit 10 --models all");
    key(edit);
    policy(edit);
    CLI::App* status = top("status", "How a key is doing, or everything", "rubberapi status ci-nightly");
    one(status, "KEY", kKeyHelp, false);
    status->add_flag("--watch", m_options.watch, "Go on, every two seconds; Ctrl+C ends it");
    CLI::App* list = top("list", "All proxy keys with what they spent", "rubberapi list --state near-limit,killed --sort today");
    list->alias("ls");
    addKeyCare(edit, list);
    keys(top("suspend", "Refuse the requests of keys until resume", "rubberapi suspend ci-nightly"), "Every key that works");
    addResume();
    keys(top("repin", "Reset the IP lock: the next address that uses the key gets it", "rubberapi repin ci-nightly"),
         "Every key that is locked to its first address");
    keys(top("restore", "Bring killed or expired keys back", "rubberapi restore ci-nightly laptop-agent"),
         "Every killed key: takes `kill --all` back");
    CLI::App* rotate = top("rotate", "A new token under the same name; the old one is killed",
                           "rubberapi rotate ci-nightly --overlap 30m");
    key(rotate);
    text(rotate, "--overlap", m_options.overlap, "SPAN",
         "Let the old token live on so long, under limits of its own: 30m");

    CLI::App* kill =
        top("kill", "End keys now: requests denied, running streams cut. Asks nothing, needs no passphrase",
            "rubberapi kill ci-nightly");
    kill->add_option("KEY", m_options.words, kKeyHelp)->expected(0, -1)->type_name("");
    kill->add_flag("--all", m_options.all, "Every key of every paired relay");
    text(kill, "--wait", m_options.wait, "SPAN",
         "Try again for so long until every relay has confirmed: 30s");

    CLI::App* env = top("env", "The two lines an agent needs", "eval \"$(rubberapi env ci-nightly)\"");
    key(env);
    env->add_option("--shell", m_options.shell, "bash, fish, pwsh, cmd, dotenv or json")
        ->type_name("SHELL")
        ->check(CLI::IsMember({"bash", "fish", "pwsh", "cmd", "dotenv", "json"}));
    env->add_flag("--reveal", m_options.reveal, "Print the token even on a terminal");
    CLI::App* run = top("run", "Run a program with the key in its environment; exits as it does",
                        "rubberapi run ci-nightly -- python agent.py");
    key(run);
    for (CLI::App* verb : {env, run})
        verb->add_option(
                "--for", m_options.client,
                "Which client reads it: claude-code, codex, openclaw, langchain, crewai ...; else what "
                "most clients of the provider read")
            ->type_name("CLIENT")
            ->check(CLI::IsMember(desktop::clientNames()));
}

void Grammar::addPrices() {
    CLI::App* prices = group("prices", "What models cost", "rubberapi prices show");
    CLI::App* show = verb(prices, "show", "The price book", "rubberapi prices show claude-haiku-4-5");
    one(show, "MODEL", "Only models whose id has this in it", false);
    text(show, "--provider", m_options.provider, "NAME", "Only this one");
    CLI::App* set = verb(prices, "set", "Price a model, on every paired relay; in force when it returns",
                         "rubberapi prices set openai/gpt-4o-mini --input 0.15 --output 0.60");
    one(set, "MODEL", "Its exact id");
    set->add_option("--input", m_options.input, "USD per million input tokens")->required()->type_name("USD");
    set->add_option("--output", m_options.output, "USD per million output tokens")
        ->required()
        ->type_name("USD");
    set->add_option("--price", m_options.prices, "Another price, such as per_image=0.04")
        ->type_name("NAME=USD");
    text(set, "--provider", m_options.provider, "NAME", kPriceProvider);
    text(set, "--relay", m_options.relay, "RELAY", "Only on this one");
    CLI::App* diff =
        verb(prices, "diff", "What `prices update` would change", "rubberapi prices diff --from shipped");
    text(diff, "--from", m_options.from, "WHERE", kPricesFrom);
    CLI::App* update = verb(prices, "update", "Take the prices of a list, after a look and a yes",
                            "rubberapi prices update --yes");
    text(update, "--from", m_options.from, "WHERE", kPricesFrom);
    update->add_flag("--yes,-y", m_options.yes, "Do not ask");
    text(update, "--relay", m_options.relay, "RELAY", "Only on this one");
    CLI::App* pin = verb(prices, "pin", "Keep a price from being changed by `prices update`",
                         "rubberapi prices pin openai/gpt-4o-mini");
    one(pin, "MODEL", "Its exact id");
    pin->add_flag("--off", m_options.off, "Let updates change it again");
    text(pin, "--provider", m_options.provider, "NAME", kPriceProvider);
    text(pin, "--relay", m_options.relay, "RELAY", "Only on this one");
}

void Grammar::addRest() {
    addPrices();
    addSettings();
    addAlerts();
    addBackups();
    top("doctor", "Check the vault, the relays and this machine", "rubberapi doctor");
    addAgent();
    CLI::App* completion =
        top("completion", "A completion script for a shell", "source <(rubberapi completion bash)");
    one(completion, "SHELL", "bash, zsh or fish; keys or relays: the names that the script offers")
        ->check(CLI::IsMember({"bash", "zsh", "fish", "keys", "relays"}));
    top("version", "Which version this is", "rubberapi version --json");
}

} // namespace rubber::cli
