// SPDX-License-Identifier: GPL-3.0-or-later
// relay pair, and the computers that may command a relay: devices, approve, deny, remove-device.
#include "desktop/cli/commands/pairing.h"

#include "desktop/app/app.h"
#include "desktop/app/devices.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"

#include <string>

namespace rubber::cli {

namespace {

constexpr Duration kLongestWait = Duration::seconds(600); ///< What the relay gives a computer that waits.
constexpr Duration kBetweenQuestions = Duration::seconds(2);

std::string deviceJson(const desktop::DeviceReport& device) {
    return JsonObject()
        .text("id", device.id.text())
        .text("name", device.name)
        .text("words", device.words)
        .text("by", device.by)
        .time("since", device.since)
        .boolean("here", device.here)
        .str();
}

std::string listJson(const desktop::DeviceListReport& report) {
    std::vector<std::string> devices, waiting;
    for (const auto& device : report.devices)
        devices.push_back(deviceJson(device));
    for (const auto& one : report.waiting)
        waiting.push_back(JsonObject()
                              .text("id", one.id.text())
                              .text("name", one.name)
                              .text("words", one.words)
                              .time("at", one.at)
                              .str());
    return JsonObject()
        .text("relay", report.relay)
        .raw("devices", jsonArray(devices))
        .raw("waiting", jsonArray(waiting))
        .str();
}

std::string called(const std::string& name, const DeviceId& id) {
    return name.empty() ? id.text() : safe(name) + " (" + id.text() + ")";
}

Outcome show(Context& context, const desktop::DeviceListReport& report, const std::string& said = "") {
    if (context.options.json) {
        context.json(listJson(report));
        return Exit::Done;
    }
    if (!said.empty()) context.terminal.out(said);
    Table table({{"NAME"}, {"SINCE"}, {"WORDS"}, {"ID"}});
    for (const auto& device : report.devices)
        table.row({safe(device.name) + (device.here ? " (this one)" : ""), device.since.toRfc3339(), device.words,
                   device.id.text()});
    context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    for (const auto& one : report.waiting)
        context.terminal.talk(called(one.name, one.id) + " waits to be let in. Its words: " + one.words +
                              "\nIf that computer shows the same: rubberapi relay approve " + safe(report.relay));
    return Exit::Done;
}

std::string paired(const desktop::RelayReport& relay) {
    return "Paired\n" + facts({{"Relay", safe(relay.name)},
                               {"Endpoint", safe(relay.dataUrl)},
                               {"Control", safe(relay.controlUrl)},
                               {"Seal mode", safe(relay.sealMode)},
                               {"Identity", relay.identityWords}},
                              11, "  ");
}

/// The one that waits; somebody has compared its words, or said --yes.
Outcome confirmed(Context& context, const desktop::DeviceListReport& seen, bool& agreed) {
    agreed = true;
    if (seen.waiting.empty()) return Exit::Done; // approveDevice says so.
    const auto& one = seen.waiting.front();
    context.terminal.talk(called(one.name, one.id) + " asks to command " + safe(seen.relay) +
                          ": to push, change and kill keys there.\nIts words: " + one.words);
    if (context.options.yes) return Exit::Done;
    if (context.options.noInput || context.options.json || !context.passphrases.hasTerminal())
        return fail(ErrorCode::Invalid, "bad_option: nobody can be asked whether the words are the same; say it "
                                        "with --yes");
    TRY_LET(yes, context.passphrases.askYes("Does that computer show the same words? [y/N]"));
    agreed = yes;
    return Exit::Done;
}

} // namespace

Outcome relayPair(Context& context) {
    TRY(context.unlock());
    return pairWith(context, context.options.word(0), context.options.code);
}

Outcome pairWith(Context& context, const std::string& url, const std::string& code) {
    const auto span =
        context.options.wait.empty() ? Result<Duration>(kLongestWait) : Duration::parse(context.options.wait);
    if (!span || *span > kLongestWait)
        return fail(ErrorCode::Invalid, "bad_option: --wait takes a span of at most 10m, such as 2m");
    const Duration patience = *span;
    context.terminal.progress("Pairing...");
    TRY_LET(outcome, desktop::beginPairing(context.app, url, code, context.options.name));
    if (!outcome.paired)
        context.terminal.talk("Another computer commands this relay and must let this one in. There, within ten "
                              "minutes:\n  rubberapi relay approve\nIt must show the same words: " +
                              outcome.words);
    const InterruptGuard guard(context.cancelled);
    for (Duration waited; !outcome.paired; waited.ms += kBetweenQuestions.ms) {
        if (guard.interrupted()) return Exit::Interrupted;
        if (waited >= patience)
            return fail(ErrorCode::Unavailable, "approval_needed: nobody let this computer in");
        context.terminal.progress("Waiting to be let in...");
        context.nap(kBetweenQuestions);
        TRY_LET(next, desktop::continuePairing(context.app, outcome));
        outcome = std::move(next);
    }
    if (context.options.json) {
        context.json(relayJson(*outcome.paired));
        return Exit::Done;
    }
    context.terminal.out(paired(*outcome.paired));
    context.terminal.talk("Its machine shows the same six words: rubberapi-relay status");
    context.terminal.talk("Next: rubberapi push --daily-limit 5.00");
    return Exit::Done;
}

Outcome relayDevices(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relay...");
    TRY_LET(report, desktop::relayDevices(context.app, context.options.word(0)));
    return show(context, report);
}

Outcome relayApprove(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relay...");
    TRY_LET(seen, desktop::relayDevices(context.app, context.options.word(0)));
    bool agreed = false;
    TRY(confirmed(context, seen, agreed));
    if (!agreed) {
        context.terminal.talk("Nothing was changed. To turn it away: rubberapi relay deny " + safe(seen.relay));
        return Exit::Failed;
    }
    // By its id: nobody else may slip in between the words and the yes.
    TRY_LET(report, desktop::approveDevice(context.app, context.options.word(0),
                                           seen.waiting.empty() ? "" : seen.waiting.front().id.text()));
    return show(context, report, "Let in.");
}

Outcome relayDeny(Context& context) {
    TRY(context.unlock());
    TRY_LET(report, desktop::denyDevice(context.app, context.options.word(0), ""));
    return show(context, report, "Turned away.");
}

Outcome relayRemoveDevice(Context& context) {
    TRY(context.unlock());
    TRY_LET(report, desktop::removeDevice(context.app, context.options.relay, context.options.word(0)));
    return show(context, report, "Taken off. It can do nothing on " + safe(report.relay) + " any more.");
}

} // namespace rubber::cli
