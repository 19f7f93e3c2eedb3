// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/key_report.h"

#include "desktop/app/kill_sending.h"
#include "desktop/app/providers.h"
#include "desktop/app/relay_report.h"

#include <tuple>

namespace rubber::desktop {

KeyReport storedReport(const GrantedKey& granted) {
    KeyReport report;
    report.id = granted.key.id;
    report.name = granted.key.name;
    report.relay = granted.relay.name;
    report.provider = granted.upstream.provider;
    report.endpoint = endpointFor(report.provider, granted.relay.dataUrl);
    report.baseUrl = granted.upstream.baseUrl;
    report.upstreamLabel = granted.upstream.label;
    report.version = granted.key.version;
    report.policy = granted.key.wanted();
    report.pendingSince = granted.key.pendingAt;
    report.createdAt = granted.key.createdAt;
    report.replaced = granted.key.replaced;
    report.upstreamId = granted.upstream.id;
    report.tags = granted.key.tags;
    report.note = granted.key.note;
    report.archivedAt = granted.key.archivedAt;
    report.upstreamBehind =
        !granted.key.replaced && granted.key.upstreamGeneration < granted.upstream.generation;
    return report;
}

void addLive(KeyReport& report, const RelayReport& relay) {
    report.endpoint = endpointFor(report.provider, relay.dataUrl);
    if (!relay.status) {
        report.unreachable = relay.error;
        return;
    }
    for (const auto& key : relay.status->keys)
        if (key.key == report.id) report.live = key;
    if (!report.live)
        report.unreachable = Error{ErrorCode::NotFound, "unknown_key: the relay does not know this key"};
}

KeyReport askForKey(App::Core& core, const GrantedKey& granted) {
    std::vector<KeyReport> reports;
    reports.push_back(storedReport(granted));
    addLive(reports.front(), askRelay(core, granted.relay));
    // A damaged queue is told by `status` and `doctor`, which are about more than one key.
    std::ignore = addPendingKills(core, reports);
    return std::move(reports.front());
}

} // namespace rubber::desktop
