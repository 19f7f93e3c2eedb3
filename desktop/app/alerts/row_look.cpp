// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a check that reads rows: each relay's new ones, page after page, and the sums of the keys they
// touch.
#include "desktop/app/alerts/alert_run.h"

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 2000;
constexpr Duration kFirstLook =
    Duration::days(1); ///< A vault that has never been looked at is full of old news.
constexpr Duration kHabitSpan = Duration::days(14);

bool costs(const protocol::Row& row) {
    return (row.kind == "settle" || row.kind == "forfeit") && row.cost.nano() > 0 && !row.key.empty();
}

} // namespace

Status AlertRun::lookAtRows() {
    for (const auto& relay : m_relays)
        TRY(lookAtRelay(relay));
    return {};
}

Status AlertRun::lookAtRelay(const vault::StoredRelay& relay) {
    TRY_LET(cursor, m_rows.cursor(relay.id));
    const bool first = !cursor;
    std::uint64_t at = cursor.value_or(0);
    if (first) {
        TRY_LET(old, m_rows.lastBefore(relay.id, m_core.clock.wall() - kFirstLook));
        at = old;
    }
    for (;;) {
        TRY_LET(rows, m_rows.after(relay.id, at, kPage));
        if (rows.empty()) return first ? m_rows.setCursor(relay.id, at) : Status();
        at = rows.back().sequence;
        const auto page = [&]() -> Status {
            TRY(lookAtPage(relay.id, rows, first));
            return m_rows.setCursor(relay.id, at);
        };
        TRY(m_vault.database().inTransaction(page));
        if (rows.size() < kPage) return {};
    }
}

Status AlertRun::lookAtPage(const RelayId& relay, const std::vector<protocol::Row>& rows, bool first) {
    Scene seen = scene();
    // The last row of a key, day and hour stands for all of them: sums are taken from the vault.
    std::map<std::tuple<std::string, std::int32_t, std::int64_t>, Touched> touched;
    for (const auto& row : rows) {
        rowRules(seen, relay, row);
        TRY(lookAtAddress(seen, relay, row, first));
        if (!costs(row)) continue;
        const UtcDay day = row.day ? UtcDay{row.day} : UtcDay::of(row.at);
        touched[{row.key.text(), day.number, hourOf(row.at)}] = {row.key, relay, row.at, day};
    }
    for (const auto& [_, key] : touched)
        TRY(lookAtSpend(seen, key));
    return store(seen);
}

Status AlertRun::lookAtSpend(Scene& seen, const Touched& touched) {
    const auto key = m_keys.find(touched.key);
    if (key == m_keys.end()) return {}; // Another device's: its limits are not known here.
    TRY_LET(today, m_rows.spentOn(touched.key, touched.day));
    KeySpend spend{touched.key,
                   touched.relay,
                   touched.at,
                   touched.day,
                   today,
                   {},
                   key->second.policy.dailyLimit,
                   key->second.policy.lifetimeLimit};
    if (spend.lifetimeLimit) {
        // A lower bound when rows were removed or never fetched; the relay's own number comes with its
        // status.
        TRY_LET(inAll, m_rows.spentInAll(touched.key));
        spend.inAll = inAll;
    }
    limitRules(seen, spend);

    const std::int64_t hour = hourOf(touched.at);
    TRY_LET(hours, m_rows.hours(touched.key, WallTime{(hour + 1) * 3'600'000} - kHabitSpan, hour));
    HourSpend habit{touched.key, touched.relay, touched.at, {}, {}, m_settings.spendRateFloor};
    for (const auto& each : hours) {
        if (each.number == hour)
            habit.thisHour = each.cost;
        else
            habit.before.push_back(each.cost);
    }
    spendRateRule(seen, std::move(habit));
    return {};
}

Status AlertRun::lookAtAddress(Scene& seen, const RelayId& relay, const protocol::Row& row, bool first) {
    if (row.kind != "settle" || row.client.empty()) return {};
    const auto key = m_keys.find(row.key);
    const auto address = IpAddress::parse(row.client);
    if (key == m_keys.end() || !address) return {};
    TRY_LET(before, m_rows.see(row.key, IpNetwork::pinFor(*address).toText()));
    if (before != vault::AlertRows::Seen::New || first) return {};
    if (key->second.policy.ipLock.mode != IpLock::Mode::Off) return {};
    Finding finding;
    finding.rule = AlertRule::NewAddress;
    finding.key = row.key;
    finding.relay = relay;
    finding.at = row.at;
    finding.window = IpNetwork::pinFor(*address).toText();
    finding.evidence = {{"client", row.client}, {"model", row.model}};
    seen.add(std::move(finding));
    return {};
}

} // namespace rubber::desktop
