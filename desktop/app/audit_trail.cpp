// SPDX-License-Identifier: GPL-3.0-or-later
// The trail: this installation's events and the relays' own rows of what owners did, as one list.
#include "desktop/app/event_log.h"
#include "desktop/app/key_lookup.h"
#include "desktop/app/row_names.h"
#include "desktop/vault/audit_rows.h"
#include "desktop/vault/owner_events.h"
#include "shared/proxy_key.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

/// Rows that tell of an action, not of a request.
const std::vector<std::string>& actionKinds() {
    static const std::vector<std::string> kinds = {"kill",   "suspend", "resume", "expire",
                                                   "grant",  "pin",     "device", "seal",
                                                   "prices", "boot",    "repair", "kill_link", "webhook"};
    return kinds;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
    });
    return text;
}

bool holds(const TrailEntry& entry, const std::string& text) {
    const auto in = [&](const std::string& part) { return lower(part).find(text) != std::string::npos; };
    return in(entry.who) || in(entry.what) || in(entry.code) || in(entry.target) || in(entry.relay) ||
           std::any_of(entry.details.begin(), entry.details.end(),
                       [&](const auto& field) { return in(field.first) || in(field.second); });
}

bool fits(const TrailEntry& entry, const TrailQuery& query, const std::string& text) {
    return (query.what.empty() ||
            std::find(query.what.begin(), query.what.end(), entry.what) != query.what.end()) &&
           (text.empty() || holds(entry, text));
}

TrailEntry entryOf(vault::StoredEvent event, const vault::StoredProxyKey* key) {
    TrailEntry entry;
    entry.sequence = event.sequence;
    entry.at = event.at;
    entry.who = std::move(event.who);
    entry.byThisDevice = true;
    entry.what = std::move(event.what);
    entry.target = std::move(event.target);
    entry.details = std::move(event.details);
    if (key) entry.key = key->id;
    return entry;
}

void add(EventFields& details, const char* name, const std::string& value) {
    if (!value.empty()) details.emplace_back(name, value);
}

TrailEntry entryOf(const NamedRow& named, const DeviceId& own) {
    const protocol::Row& row = named.row;
    TrailEntry entry;
    entry.source = TrailEntry::Source::Relay;
    entry.sequence = row.sequence;
    entry.at = row.at;
    entry.who = row.device;
    entry.byThisDevice = !row.device.empty() && row.device == own.text() && row.kind != "device";
    entry.what = row.kind;
    entry.code = row.code;
    entry.key = row.key;
    entry.relay = named.relay;
    entry.target = !named.keyName.empty() ? named.keyName
                   : !row.key.empty()     ? redactedProxyKey(row.key)
                                          : named.relay;
    add(entry.details, "detail", row.detail);
    add(entry.details, "client", row.client);
    if (row.count > 1) add(entry.details, "count", std::to_string(row.count));
    if (row.streamsCut) add(entry.details, "streams_cut", std::to_string(row.streamsCut));
    if (row.version) add(entry.details, "version", std::to_string(row.version));
    add(entry.details, "price_book", row.bookVersion);
    return entry;
}

/// Events name keys by their names; the last key of a name is meant.
std::map<std::string, const vault::StoredProxyKey*> byName(const std::vector<vault::StoredProxyKey>& keys) {
    std::map<std::string, const vault::StoredProxyKey*> names;
    for (const auto& key : keys)
        if (!key.replaced || !names.contains(key.name)) names[key.name] = &key;
    return names;
}

struct TrailReader {
    const TrailQuery& query;
    std::optional<KeyId> key;
    std::string text;
    std::vector<TrailEntry> entries;

    void take(TrailEntry entry) {
        if (key && entry.key != *key) return;
        if (fits(entry, query, text)) entries.push_back(std::move(entry));
    }
};

Status readEvents(vault::Vault& vault, TrailReader& reader) {
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    const auto names = byName(keys);
    TRY_LET(events, vault::OwnerEvents(vault).select(reader.query.since, reader.query.until, 0));
    for (auto& event : events) {
        const bool aboutKey = event.what.starts_with("key_") || event.what.starts_with("kill_link_");
        const auto found = aboutKey ? names.find(event.target) : names.end();
        reader.take(entryOf(std::move(event), found == names.end() ? nullptr : found->second));
    }
    return {};
}

Status readRows(vault::Vault& vault, TrailReader& reader) {
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    TRY_LET(names, RowNames::load(vault));
    vault::RowFilter filter;
    filter.since = reader.query.since;
    filter.until = reader.query.until;
    filter.kinds = actionKinds();
    filter.key = reader.key;
    TRY_LET(rows, vault::AuditRows(vault).select(filter));
    for (auto& row : rows)
        reader.take(entryOf(names.name(row.relay, std::move(row.row)), device.id));
    return {};
}

} // namespace

Result<std::vector<TrailEntry>> App::auditTrail(const TrailQuery& query) {
    TRY_LET(vault, m_core->openVault());
    // What was noted beside a vault in use belongs to the trail, too; what cannot be taken in stays where it is.
    if (m_core->requireWritable()) {
        vault::OwnerEvents events(vault);
        std::ignore = PendingEvents(m_core->options.home).moveInto(events);
    }
    TrailReader reader{query, std::nullopt, lower(query.text), {}};
    if (!query.key.empty()) {
        TRY_LET(key, findKey(vault, query.key));
        reader.key = key.id;
    }
    if (query.here) TRY(readEvents(vault, reader));
    if (query.relays) TRY(readRows(vault, reader));
    auto& entries = reader.entries;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TrailEntry& a, const TrailEntry& b) { return a.at < b.at; });
    if (query.limit && entries.size() > query.limit)
        entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(query.limit));
    return std::move(entries);
}

Result<EventCheck> App::verifyEvents() {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(report, vault::OwnerEvents(vault).verify());
    return EventCheck{report.checked, report.firstBad, report.reason, report.removed, report.keptSince};
}

} // namespace rubber::desktop
