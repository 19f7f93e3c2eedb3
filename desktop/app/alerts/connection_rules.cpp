// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on for a while: a relay away, a relay with another identity, a kill nobody confirmed.
#include "desktop/app/alerts/scene.h"

#include <algorithm>
#include <set>

namespace rubber::desktop {

namespace {

constexpr const char* kOpen = "open";

Finding ongoing(AlertRule rule, const KeyId& key, const RelayId& relay, const std::string& window,
                WallTime at) {
    Finding finding;
    finding.rule = rule;
    finding.key = key;
    finding.relay = relay;
    finding.window = window;
    finding.at = at;
    finding.open = true;
    return finding;
}

bool isOpen(const std::vector<std::string>& openMarks, const std::string& mark) {
    return std::find(openMarks.begin(), openMarks.end(), mark) != openMarks.end();
}

void offline(Scene& scene, const RelayConnection& connection, const std::vector<std::string>& openMarks) {
    Finding finding = ongoing(AlertRule::RelayOffline, KeyId(), connection.relay, kOpen, scene.now);
    if (connection.offlineSince) {
        const Duration away = scene.boot - *connection.offlineSince;
        if (away < Duration::seconds(60 * scene.rules.value(AlertRule::RelayOffline))) return;
        finding.evidence = {{"since", (scene.now - away).toRfc3339()}, {"error", connection.error}};
        scene.add(std::move(finding));
        return;
    }
    if (!isOpen(openMarks, finding.mark())) return;
    scene.close(finding.mark());
    Finding back;
    back.rule = AlertRule::RelayBack;
    back.relay = connection.relay;
    back.at = scene.now;
    back.window = std::to_string(scene.now.ms);
    scene.add(std::move(back));
}

} // namespace

void identityRule(Scene& scene, const RelayId& relay, const std::string& error, bool answered,
                  const std::vector<std::string>& openMarks) {
    Finding finding = ongoing(AlertRule::RelayIdentity, KeyId(), relay, kOpen, scene.now);
    if (error == "identity_changed") {
        scene.add(std::move(finding));
    } else if (answered && isOpen(openMarks, finding.mark())) {
        // It has signed with the paired identity again.
        scene.close(finding.mark());
    }
}

void auditRule(Scene& scene, const RelayId& relay, const std::string& trouble, WallTime since,
               const std::vector<std::string>& openMarks) {
    Finding finding = ongoing(AlertRule::AuditLog, KeyId(), relay, kOpen, scene.now);
    if (!trouble.empty()) {
        finding.evidence = {{"error", trouble}, {"since", since.toRfc3339()}};
        scene.add(std::move(finding));
    } else if (isOpen(openMarks, finding.mark())) {
        scene.close(finding.mark());
    }
}

void connectionRules(Scene& scene, const std::vector<RelayConnection>& connections,
                     const std::vector<std::string>& openMarks) {
    for (const auto& connection : connections) {
        offline(scene, connection, openMarks);
        identityRule(scene, connection.relay, connection.error, !connection.offlineSince, openMarks);
    }
}

void killRule(Scene& scene, const std::vector<UnconfirmedKill>& pending,
              const std::vector<std::string>& openMarks) {
    std::set<std::string> waiting;
    const Duration patience = Duration::seconds(scene.rules.value(AlertRule::KillUnconfirmed));
    for (const auto& kill : pending) {
        Finding finding = ongoing(AlertRule::KillUnconfirmed, kill.key, kill.relayId,
                                  kill.relayId.text() + "/" + kOpen, scene.now);
        waiting.insert(finding.mark());
        // A clock that was set back must not make it wait longer: then it is told at once.
        const Duration waited = scene.now - kill.since;
        if (waited < patience && waited >= Duration{-patience.ms}) continue;
        finding.evidence = {{"relay", kill.relay}, {"since", kill.since.toRfc3339()}, {"by", kill.by}};
        scene.add(std::move(finding));
    }
    for (const auto& mark : openMarks)
        if (mark.starts_with(toString(AlertRule::KillUnconfirmed) + "/") && !waiting.contains(mark))
            scene.close(mark);
}

} // namespace rubber::desktop
