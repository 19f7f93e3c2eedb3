// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/canary_watch.h"

#include "relay/core/alerts/alert_book.h"
#include "relay/core/gate/refusal.h"

#include <algorithm>
#include <utility>

namespace rubber::relay {
namespace {

constexpr std::size_t kMostText = 200;
constexpr std::int64_t kHourMs = 3'600'000;

journal::AlertRecord alertOf(const KeyId& key, const IpAddress& client, const std::string& endpoint,
                             const std::string& userAgent, std::uint32_t count, WallTime now) {
    journal::AlertRecord alert;
    alert.key = key;
    alert.type = "canary.touched";
    alert.at = now;
    alert.mark = "canary.touched " + IpNetwork::pinFor(client).toText() + " " + hourWindow(now);
    alert.detail = "tried from " + client.toText() + ": " + endpoint;
    alert.facts = {{"client", client.toText()}, {"endpoint", endpoint}, {"count", std::to_string(count)}};
    if (!userAgent.empty()) {
        alert.detail += " by " + userAgent;
        alert.facts.push_back({"user_agent", userAgent});
    }
    return alert;
}

} // namespace

void CanaryWatch::touch(const KeyId& key, const IpAddress& client, std::string_view method,
                        std::string_view path, std::string_view userAgent) {
    const auto known = std::find_if(m_touches.begin(), m_touches.end(), [&](const Touch& touch) {
        return touch.client == client && touch.key == key;
    });
    if (known != m_touches.end()) {
        ++known->count;
        return;
    }
    if (m_touches.size() == kMost) return;
    Touch touch{key, client, {}, std::string(userAgent.substr(0, kMostText))};
    touch.endpoint.append(method.substr(0, 16)).append(" ").append(path.substr(0, kMostText));
    m_touches.push_back(std::move(touch));
}

void CanaryWatch::tick(WallTime now, const std::function<bool(const journal::AlertRecord&)>& tell) {
    if (now.ms / kHourMs != m_hour) {
        m_hour = now.ms / kHourMs;
        m_toldThisHour = 0;
    }
    const auto touches = std::exchange(m_touches, {});
    for (const Touch& touch : touches) {
        if (m_toldThisHour == kMost) return;
        auto alert = alertOf(touch.key, touch.client, boundedSubject(touch.endpoint),
                             boundedSubject(touch.userAgent), touch.count, now);
        if (m_toldThisHour + 1 == kMost) alert.detail += "; of more callers this hour only the rows tell";
        if (tell(alert)) ++m_toldThisHour;
    }
}

} // namespace rubber::relay
