// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules saw becomes what the key's policy says: a line in the journal, an alert, a suspension.
#include "relay/core/relay_state_impl.h"
#include "shared/anomaly/finding.h"

#include <algorithm>
#include <utility>

namespace rubber::relay {

void RelayState::actOnAnomalies() {
    while (!m_impl->facts.anomalies.empty()) { // What is recorded here can make no more than it ends.
        const auto found = std::exchange(m_impl->facts.anomalies, {});
        for (const auto& [id, finding] : found)
            m_impl->act(id, finding);
    }
}

void RelayState::Impl::act(const KeyId& id, const anomaly::Finding& finding) {
    const Key* key = facts.keys.find(id.text());
    if (!key || key->killed()) return;
    const AnomalyAction action = anomaly::actionOf(key->policy, finding.rule);
    alert(anomaly::alertOf(id, finding, action));
    if (action != AnomalyAction::Suspend || !key->suspendedBecause.empty()) return;
    journal::SuspendRecord suspension;
    suspension.key = id;
    suspension.reason = std::string(anomaly::kSuspendPrefix).append(anomaly::wordOf(finding.rule));
    suspension.at = clock.wall();
    std::ignore = record(suspension, true); // It may use the space that is kept for what stops a key.
}

/// The one rule that judges what no record holds: the request itself.
void RelayState::noteRequest(Key& key, std::string_view model, std::string_view body) {
    if (!key.habit) return;
    if (!key.loops) key.loops = std::make_unique<LoopWatch>();
    const auto seen = key.loops->note(m_impl->digester, model, body, m_impl->clock.boot());
    if (seen.times != key.habit->loopTimes()) return;
    const WallTime now = m_impl->clock.wall();
    const std::string times = std::to_string(seen.times), span = Duration{std::max<std::int64_t>(1'000, seen.span.ms)}.toText();
    m_impl->facts.anomalies.emplace_back(
        key.id, anomaly::Finding{anomaly::Rule::Loop, now, anomaly::hourText(now.ms / anomaly::kHourMs),
                                 "the same request " + times + " times in " + span,
                                 {{"times", times}, {"span", span}, {"model", std::string(model)}}});
}

} // namespace rubber::relay
