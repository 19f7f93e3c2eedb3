// SPDX-License-Identifier: GPL-3.0-or-later
// What a single row of a relay tells.
#include "desktop/app/alerts/relay_alert.h"
#include "desktop/app/alerts/scene.h"
#include "shared/anomaly/rule.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rubber::desktop {

namespace {

struct Known {
    std::string_view code;
    AlertRule rule;
};
constexpr std::array kRefusals{
    Known{"model_not_allowed", AlertRule::ModelNotAllowed},
    Known{"ip_locked", AlertRule::AddressNotAllowed},
    Known{"ip_not_allowed", AlertRule::AddressNotAllowed},
    Known{"model_unpriced", AlertRule::Unpriced},
    Known{"canary_touched", AlertRule::CanaryTouched},
};

/// Alerts of relays that say what other rules see for themselves: limits and unpriced models.
constexpr std::array<std::string_view, 3> kToldOtherwise{"budget.threshold", "budget.exhausted", "price.unknown"};

template <std::size_t N>
const Known* find(const std::array<Known, N>& known, std::string_view code) {
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Known& each) { return each.code == code; });
    return found == known.end() ? nullptr : &*found;
}

void tell(Finding& finding, const char* name, const std::string& value) {
    if (!value.empty()) finding.evidence.emplace_back(name, value);
}

/// An event of this hour; more of them are counted.
Finding hourly(AlertRule rule, const RelayId& relay, const protocol::Row& row) {
    Finding finding;
    finding.rule = rule;
    finding.key = row.key;
    finding.relay = relay;
    finding.at = row.at;
    finding.window = std::to_string(hourOf(row.at));
    finding.again = Finding::Again::Count;
    return finding;
}

/// An event that is its own occasion.
Finding single(AlertRule rule, const RelayId& relay, const protocol::Row& row) {
    Finding finding = hourly(rule, relay, row);
    finding.again = Finding::Again::Ignore;
    finding.window = relay.text() + "/" + std::to_string(row.sequence);
    return finding;
}

void refusal(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    const Known* known = find(kRefusals, row.code);
    // Somebody without a key is no matter of any key.
    if (!known || row.key.empty()) return;
    Finding finding = hourly(known->rule, relay, row);
    if (known->rule == AlertRule::CanaryTouched) finding.window += "/" + row.client;
    finding.count = std::max<std::uint32_t>(1, row.count);
    tell(finding, "model", row.model);
    tell(finding, "client", row.client);
    tell(finding, "endpoint", row.endpoint);
    tell(finding, "code", row.code);
    scene.add(std::move(finding));
}

void settled(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    if (row.detail.find("upstream_rejected_key") == std::string::npos) return;
    Finding finding = hourly(AlertRule::UpstreamRefused, relay, row);
    tell(finding, "provider", row.provider);
    tell(finding, "model", row.model);
    scene.add(std::move(finding));
}

void killed(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    if (row.code != "phone" && row.device != "phone") return;
    Finding finding = single(AlertRule::KilledByPhone, relay, row);
    tell(finding, "client", row.client);
    tell(finding, "keys", std::to_string(std::max<std::uint32_t>(1, row.count)));
    scene.add(std::move(finding));
}

void suspended(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    if (!row.device.empty() || row.code == "owner") return;
    Finding finding = single(AlertRule::SuspendedByRelay, relay, row);
    tell(finding, "because", row.code);
    scene.add(std::move(finding));
}

void expired(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    Finding finding = single(AlertRule::Expired, relay, row);
    tell(finding, "because", row.code);
    scene.add(std::move(finding));
}

/// "expires at 2026-03-12T09:00:00Z"
std::optional<WallTime> endIn(const std::string& detail) {
    const auto space = detail.rfind(' ');
    const auto end =
        WallTime::parseRfc3339(std::string_view(detail).substr(space == std::string::npos ? 0 : space + 1));
    return end ? std::optional(*end) : std::nullopt;
}

void idleSoon(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    const auto end = endIn(row.detail);
    if (!end) return;
    Finding finding = single(AlertRule::ExpiresSoon, relay, row);
    // The same occasion as the relay's status tells.
    finding.window = std::to_string(UtcDay::of(*end).number);
    finding.evidence = {{"expires", end->toRfc3339()}, {"because", "idle"}};
    scene.add(std::move(finding));
}

void relayAlert(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    if (row.code == "key.idle_soon") return idleSoon(scene, relay, row);
    if (std::find(kToldOtherwise.begin(), kToldOtherwise.end(), row.code) != kToldOtherwise.end()) return;
    if (row.code.starts_with(anomaly::kLogPrefix)) return; // The owner wants it written down, and no more.
    const bool isAnomaly = row.code.starts_with(anomaly::kAlertPrefix);
    const auto known = ruleOfRelayAlert(row.code);
    Finding finding = hourly(known       ? *known
                             : isAnomaly ? AlertRule::Anomaly
                                         : AlertRule::RelayAlert,
                             relay, row);
    if (!known) finding.window = row.code + "/" + finding.window;
    // Comes at once; the refusals it speaks of are counted by their own row, a minute later.
    if (row.code == "ip.mismatch" || row.code == "canary.touched") finding.again = Finding::Again::Ignore;
    if (row.code == "canary.touched") finding.window += "/" + row.client;
    tell(finding, "type", row.code);
    tell(finding, "client", row.client);
    tell(finding, "detail", row.detail);
    scene.add(std::move(finding));
}

} // namespace

std::string Finding::mark() const { return toString(rule) + "/" + subject() + "/" + window; }

void rowRules(Scene& scene, const RelayId& relay, const protocol::Row& row) {
    if (row.kind == "refuse") return refusal(scene, relay, row);
    if (row.kind == "settle") return settled(scene, relay, row);
    if (row.kind == "kill") return killed(scene, relay, row);
    if (row.kind == "suspend") return suspended(scene, relay, row);
    if (row.kind == "expire") return expired(scene, relay, row);
    if (row.kind == "alert") return relayAlert(scene, relay, row);
}

} // namespace rubber::desktop
