// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/metrics/metrics.h"

#include "relay/core/metrics/metrics_token.h"
#include "relay/core/relay_state.h"

#include <algorithm>

namespace rubber::relay {

Metrics::Metrics(RelayState& state, std::string dataFolder)
    : m_state(state), m_folder(std::move(dataFolder)), m_self(std::make_shared<Metrics*>(this)),
      m_wanted(hasMetricsToken(m_folder)) {
    const std::weak_ptr<Metrics*> weak = m_self;
    state.onRow(
        [weak](const protocol::Row& row) {
            if (const auto self = weak.lock()) (*self)->note(row);
        },
        [weak] {
            const auto self = weak.lock();
            return self && (*self)->m_wanted;
        });
    state.onKill([weak](double ms) {
        if (const auto self = weak.lock()) (*self)->m_killTimes.observe(static_cast<std::int64_t>(ms));
    });
}

bool Metrics::mayRead(std::string_view token) {
    const bool may = isMetricsToken(m_folder, token);
    m_wanted = m_wanted || may;
    return may;
}

void Metrics::note(const protocol::Row& row) {
    if (row.kind == "settle") {
        count(row, row.model, row.status == 0 ? "none" : std::to_string(row.status), 1);
        m_requestTimes.observe(row.elapsedMs);
    } else if (row.kind == "refuse") {
        // The model of a refused request is whatever somebody wrote.
        count(row, "", row.code, std::max<std::uint32_t>(row.count, 1));
    } else if (row.kind == "alert") {
        ++m_alerts;
    } else if (row.kind == "kill") {
        m_streamsCut += row.streamsCut;
    }
}

void Metrics::count(const protocol::Row& row, const std::string& model, const std::string& code, std::uint64_t times) {
    std::tuple name{row.key.text(), row.provider, model, code};
    if (m_requests.size() >= kMaxSeries && !m_requests.contains(name)) name = {"other", "other", "other", code};
    m_requests[std::move(name)] += times;
}

std::string Metrics::page() const {
    protocol::RelayStatus status = m_state.status();
    const std::size_t keys = status.keys.size();
    if (keys > kMaxKeys) status.keys.resize(kMaxKeys);
    Exposition out;
    out.family("rubberapi_build_info", "gauge", "Always 1; what runs");
    out.sample({{"version", status.version}, {"price_book", status.bookVersion}, {"seal_mode", status.sealMode}}, 1);
    out.family("rubberapi_sealed", "gauge", "1 while the upstream keys cannot be opened");
    out.sample(status.sealed);
    out.family("rubberapi_accepting", "gauge", "0 while agents are refused (draining, disk full)");
    out.sample(status.accepting);
    out.family("rubberapi_memory_locked", "gauge", "0 when secrets may reach the swap");
    out.sample(status.memoryLocked);
    out.family("rubberapi_open_streams", "gauge", "Requests that run");
    out.sample(status.openRequests);
    out.family("rubberapi_journal_records", "counter", "Records of the journal that are on disk");
    out.sample(static_cast<std::int64_t>(status.head));
    out.family("rubberapi_audit_lag_records", "gauge", "Records that were written and are not yet on disk");
    const std::uint64_t written = m_state.journal().lastSequence();
    out.sample(static_cast<std::int64_t>(written - std::min(written, status.head)));
    out.family("rubberapi_alerts_total", "counter", "Alerts since the start");
    out.sample(static_cast<std::int64_t>(m_alerts));
    out.family("rubberapi_streams_cut_total", "counter", "Running requests cut by kills since the start");
    out.sample(static_cast<std::int64_t>(m_streamsCut));

    out.family("rubberapi_keys", "gauge", "Proxy keys the relay knows; more than 5,000 are not shown one by one");
    out.sample(static_cast<std::int64_t>(keys));
    out.family("rubberapi_key_active", "gauge", "1 while the key may be used; else why not");
    for (const auto& key : status.keys)
        out.sample({{"key", key.key.text()}, {"state", toString(key.state)}, {"reason", key.reason}},
                   key.state == protocol::KeyState::Active);
    const auto perKey = [&](std::string_view name, std::string_view type, std::string_view help, auto value) {
        out.family(name, type, help);
        for (const auto& key : status.keys)
            out.sample({{"key", key.key.text()}, {"provider", key.provider}}, value(key));
    };
    perKey("rubberapi_key_requests_total", "counter", "Accepted requests of the key, restarts included",
           [](const auto& key) { return static_cast<std::int64_t>(key.requestsLifetime); });
    perKey("rubberapi_spend_nano_usd_total", "counter", "What the key spent, in billionths of a dollar, restarts included",
           [](const auto& key) { return key.spentLifetime.nano(); });
    perKey("rubberapi_spend_today_nano_usd", "gauge", "What the key spent this UTC day",
           [](const auto& key) { return key.spentToday.nano(); });
    perKey("rubberapi_held_nano_usd", "gauge", "Money held for running requests of the key",
           [](const auto& key) { return key.heldLifetime.nano(); });
    perKey("rubberapi_running", "gauge", "Running requests of the key",
           [](const auto& key) { return std::int64_t{key.running}; });
    out.family("rubberapi_daily_limit_nano_usd", "gauge", "The key's daily cap, where it has one");
    for (const auto& key : status.keys)
        if (key.policy.dailyLimit) out.sample({{"key", key.key.text()}}, key.policy.dailyLimit->nano());

    out.family("rubberapi_requests_total", "counter", "Finished and refused requests since the start; code is a status or the reason");
    for (const auto& [name, times] : m_requests) {
        const auto& [key, provider, model, code] = name;
        out.sample({{"key", key}, {"provider", provider}, {"model", model}, {"code", code}}, static_cast<std::int64_t>(times));
    }
    m_requestTimes.write(out, "rubberapi_request_seconds", "From the head of a request to its settlement, since the start");
    m_killTimes.write(out, "rubberapi_kill_seconds", "From a kill to its record on disk, since the start");
    return out.text();
}

} // namespace rubber::relay
