// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/pending_kills.h"

#include "desktop/app/app.h"
#include "desktop/app/auto_unseal.h"
#include "desktop/app/kill_pace.h"
#include "desktop/cli/error_text.h"
#include "desktop/cli/interrupt.h"

#include <algorithm>

namespace rubber::cli {

namespace {

/// Its kill waits although its relay answers.
bool canBeSent(const desktop::KeyReport& key) { return !key.killPending.empty() && key.live; }

/// A change of it waits although its relay answers and it lives.
bool canBePushed(const desktop::KeyReport& key) {
    return key.pendingSince && key.live && !key.unreachable &&
           key.live->state != protocol::KeyState::Killed && key.live->state != protocol::KeyState::Expired;
}

/// The same for changes that wait.
bool pushWaiting(Context& context) {
    context.terminal.progress("Pushing the changes that wait...");
    const auto report = context.app.pushPending();
    if (!report) return false;
    for (const auto& [name, error] : report->waiting)
        context.terminal.warn("the change of " + safe(name) + " still waits: " + sentence(error));
    return !report->pushed.empty();
}

/// False when nothing came of it; then what was known stays true.
bool sendAgain(Context& context) {
    context.terminal.progress("Sending the kills that wait...");
    return context.app.retryKills().has_value();
}

/// The newer news of each relay.
void merge(desktop::KillReport& report, desktop::KillReport news) {
    for (auto& relay : report.relays)
        for (auto& newer : news.relays)
            if (newer.relay == relay.relay) relay = std::move(newer);
}

bool anyQueued(const desktop::KillReport& report) {
    return std::any_of(report.relays.begin(), report.relays.end(),
                       [](const auto& relay) { return relay.queued; });
}

} // namespace

Result<desktop::StatusReport> statusWithKills(Context& context, desktop::Archived archived) {
    std::vector<desktop::AutoUnseal> unsealed;
    TRY_LET(report, desktop::statusAndUnseal(context.app, archived, &unsealed));
    for (const auto& relay : unsealed) {
        if (relay.refused)
            context.terminal.warn(safe(relay.relay) + " stays sealed: " + sentence(*relay.refused));
        else
            context.terminal.talk(safe(relay.relay) + " was restarted; it is unsealed again.");
    }
    if (std::any_of(report.keys.begin(), report.keys.end(), canBeSent) && sendAgain(context)) {
        TRY_LET(again, context.app.status(archived));
        report = std::move(again);
    }
    if (std::any_of(report.keys.begin(), report.keys.end(), canBePushed) && pushWaiting(context)) {
        TRY_LET(again, context.app.status(archived));
        report = std::move(again);
    }
    if (report.killQueueError)
        context.terminal.warn("kills that wait cannot be read: " + sentence(*report.killQueueError));
    return report;
}

Result<desktop::KeyReport> keyStatusWithKills(Context& context, const std::string& key) {
    TRY_LET(report, context.app.keyStatus(key));
    const bool sent = canBeSent(report) && sendAgain(context);
    const bool pushed = canBePushed(report) && pushWaiting(context);
    if (!sent && !pushed) return report;
    return context.app.keyStatus(key);
}

Result<WaitEnd> waitForKills(Context& context, desktop::KillReport& report, Duration span) {
    constexpr Duration kStep{100};
    const InterruptGuard guard(context.cancelled);
    desktop::KillPace pace;
    const BootTime end = context.clock.boot() + span;
    pace.killed(context.clock.boot());
    while (anyQueued(report) && context.clock.boot() < end && !guard.interrupted()) {
        context.terminal.progress("Waiting for the relay...");
        if (!pace.due(context.clock.boot())) {
            context.nap(kStep);
            continue;
        }
        TRY_LET(news, context.app.retryKills());
        if (news.relays.empty()) return WaitEnd::ConfirmedElsewhere;
        merge(report, std::move(news));
        pace.retried(context.clock.boot(), 1);
    }
    return WaitEnd::AsReported;
}

} // namespace rubber::cli
