// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/latency.h"
#include "desktop/cli/dispatch.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_filter.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/pending_kills.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

/// What is printed, and how the verb ends with it.
struct Shown {
    std::string text;
    Exit exit = Exit::Done;
    std::optional<Error> trouble;
};

Result<Shown> statusOfOne(Context& context) {
    TRY_LET(key, keyStatusWithKills(context, context.options.word(0)));
    const WallTime now = context.clock.wall();
    Shown shown;
    shown.text = context.options.json ? envelope(context.options.verb, now, keyJson(key))
                                      : statusBlock(key, now, context.terminal);
    if (key.unreachable) shown.exit = describe(*key.unreachable).exit;
    shown.trouble = key.unreachable;
    return shown;
}

/// What the vault knows beside what the relays said just now.
struct Aside {
    desktop::LatencyPoint latency; ///< Of the answers of the last hour, as far as rows were fetched.
    std::uint64_t unread = 0;      ///< Alerts.
};
Result<Aside> lookAside(Context& context) {
    constexpr Duration kHour = Duration::seconds(3600); // A status is quick: no more rows than that.
    const WallTime now = context.clock.wall();
    TRY_LET(latency, desktop::latency(context.app, "", now - kHour, now, kHour));
    TRY_LET(alerts, context.app.alerts({true, "", {}, 1}));
    return Aside{latency.whole, alerts.unread};
}

std::string latencyText(const desktop::LatencyPoint& latency) {
    return "half within " + elapsedText(latency.p50Ms) + ", 95 % within " + elapsedText(latency.p95Ms) + "   " +
           grouped(latency.requests) + (latency.requests == 1 ? " answer in the last hour" : " answers in the last hour");
}

std::string latencyJson(const desktop::LatencyPoint& latency) {
    return JsonObject()
        .number("p50_ms", latency.p50Ms)
        .number("p95_ms", latency.p95Ms)
        .count("requests", latency.requests)
        .str();
}

std::string statusJson(const desktop::StatusReport& report, const Aside& aside) {
    std::vector<std::string> relays, keys;
    for (const auto& relay : report.relays)
        relays.push_back(relayJson(relay));
    for (const auto& key : report.keys)
        keys.push_back(keyJson(key));
    return JsonObject()
        .text("home", report.home)
        .raw("relays", jsonArray(relays))
        .raw("keys", jsonArray(keys))
        .money("spent_today", report.spentToday)
        .raw("latency_1h", latencyJson(aside.latency))
        .count("unread_alerts", aside.unread)
        .str();
}

std::string keysLine(const std::vector<desktop::KeyReport>& keys) {
    std::vector<std::string> parts;
    for (const char* state : {"active", "near-limit", "killing", "suspended", "killed", "expired", "unknown"}) {
        const auto count = std::count_if(keys.begin(), keys.end(), [&](const desktop::KeyReport& key) {
            return !key.replaced && listState(key) == state;
        });
        const std::string word = std::string_view(state) == "near-limit" ? "near limit" : state;
        if (count > 0) parts.push_back(std::to_string(count) + " " + word);
    }
    return parts.empty() ? "none yet" : joined(parts, "   ");
}

/// Where it is, and who has it open.
std::string vaultLine(const Context& context, const std::string& home) {
    const std::string& state = context.outside.vaultState;
    return safe(home) + (state.empty() ? "" : "   " + state);
}

Result<Shown> statusOfAll(Context& context) {
    TRY_LET(report, statusWithKills(context));
    TRY_LET(aside, lookAside(context));
    Shown shown;
    shown.exit = exitForRelays(report.relays);
    if (context.options.json) {
        shown.text = envelope(context.options.verb, context.clock.wall(), statusJson(report, aside));
        return shown;
    }
    std::vector<std::pair<std::string, std::string>> lines{{"Vault", vaultLine(context, report.home)}};
    for (std::size_t i = 0; i < report.relays.size(); ++i)
        lines.emplace_back(i == 0 ? "Relays" : "", relayLine(report.relays[i], context.terminal));
    if (report.relays.empty()) lines.emplace_back("Relays", "none paired yet");
    lines.emplace_back("Keys", keysLine(report.keys));
    lines.emplace_back("Today", report.spentToday.toDisplay() + " spent");
    if (aside.latency.requests > 0) lines.emplace_back("Answers", latencyText(aside.latency));
    if (aside.unread > 0) lines.emplace_back("Alerts", grouped(aside.unread) + " unread   rubberapi alerts");
    shown.text = facts(lines, 9);
    return shown;
}

Result<Shown> look(Context& context) {
    return context.options.word(0).empty() ? statusOfAll(context) : statusOfOne(context);
}

/// Again and again until Ctrl+C: on a terminal in the same place, else one after the other.
Outcome watch(Context& context) {
    constexpr Duration kEvery = Duration::seconds(2), kStep{100};
    const InterruptGuard guard(context.cancelled);
    const bool inPlace = context.terminal.surface().outIsTerminal && !context.options.json;
    while (!guard.interrupted() && !context.terminal.broken()) {
        TRY_LET(shown, look(context));
        context.terminal.out((inPlace ? "\x1b[H\x1b[J" : "") + shown.text);
        const BootTime next = context.clock.boot() + kEvery;
        while (!guard.interrupted() && context.clock.boot() < next)
            context.nap(kStep);
    }
    return guard.interrupted() ? Exit::Interrupted : Exit::Done;
}

} // namespace

Outcome statusKey(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relays...");
    if (context.options.watch) return watch(context);
    TRY_LET(shown, look(context));
    context.terminal.out(shown.text);
    if (shown.trouble) context.terminal.error("rubberapi: " + sentence(*shown.trouble));
    return shown.exit;
}

} // namespace rubber::cli
