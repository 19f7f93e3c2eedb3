// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/log_events.h"

#include "desktop/app/error_name.h"

#include <utility>

namespace rubber::desktop::gui {

using models::LockReason;
using models::RelayLink;
using models::VaultState;

namespace {

const char* nameOf(LockReason reason) {
    switch (reason) {
    case LockReason::Started:
        return "since the start";
    case LockReason::ByUser:
        return "by its owner";
    case LockReason::Idle:
        return "unused";
    case LockReason::ComputerIdle:
        return "computer unused";
    case LockReason::SessionLocked:
        return "session locked";
    case LockReason::Asleep:
        return "computer asleep";
    case LockReason::Minimised:
        return "minimised";
    case LockReason::ByAgent:
        return "by the command line";
    }
    return "";
}

const char* nameOf(RelayLink::State state) {
    switch (state) {
    case RelayLink::State::Connecting:
        return "connecting";
    case RelayLink::State::Online:
        return "online";
    case RelayLink::State::Slow:
        return "slow";
    case RelayLink::State::Offline:
        return "offline";
    case RelayLink::State::IdentityChanged:
        return "shows another identity";
    case RelayLink::State::NotAuthorised:
        return "does not know this computer";
    case RelayLink::State::ClockOff:
        return "has another time";
    }
    return "";
}

void warn(const char* doing, const Error& error) {
    qCWarning(logProgram, "%s: %s", doing, errorText(error).c_str());
}

} // namespace

LogEvents::LogEvents(const MainWindow::Models& models, ProgramLog& log, QObject* parent)
    : QObject(parent), m_models(models) {
    connect(&models.session, &models::Session::changed, this, &LogEvents::tellVault);
    connect(&models.live, &models::Live::linksChanged, this, &LogEvents::tellLinks);
    connect(&models.kills, &models::Kills::killed, this, &LogEvents::tellKill);
    connect(&models.kills, &models::Kills::failed, this, [](const Error& error) { warn("kill", error); });
    connect(&models.alerts, &models::AlertWatch::failed, this, [](const Error& error) { warn("alerts", error); });
    connect(&models.preferences, &models::Preferences::saveFailed, this,
            [](const Error& error) { warn("settings", error); });
    connect(&models.preferences, &models::Preferences::changed, this,
            [this, &log] { log.setLevel(m_models.preferences.now().logLevel); });
}

void LogEvents::tellVault() {
    const auto& session = m_models.session;
    if (session.trouble()) warn("vault", *session.trouble());
    if (std::exchange(m_vault, session.state()) == session.state()) return;
    if (m_vault == VaultState::Unlocked) qCInfo(logVault, "unlocked");
    if (m_vault == VaultState::Locked) qCInfo(logVault, "locked, %s", nameOf(session.reason()));
    if (m_vault == VaultState::None) qCInfo(logVault, "there is none yet");
}

void LogEvents::tellLinks() {
    std::map<RelayId, RelayLink::State> now;
    for (const auto& link : m_models.live.links()) {
        now[link.id] = link.state;
        const auto before = m_links.find(link.id);
        if (before != m_links.end() && before->second == link.state) continue;
        const std::string why = link.error ? " (" + errorName(*link.error) + ")" : "";
        qCInfo(logRelays, "%s: %s%s", link.id.text().c_str(), nameOf(link.state), why.c_str());
    }
    m_links = std::move(now);
}

void LogEvents::tellKill(const models::KillOutcome& outcome) {
    qCInfo(logRelays, "kill of %s: confirmed by %d of %d relays in %lld ms, %u streams cut",
           outcome.all ? "all keys" : (std::to_string(outcome.keys.size()) + " key(s)").c_str(), outcome.confirmed,
           outcome.relays, static_cast<long long>(outcome.elapsedMs), outcome.streamsCut);
    for (const auto& [relay, error] : outcome.missing)
        warn("kill", error);
}

} // namespace rubber::desktop::gui
