// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching the relays' rows into the vault, and reading them there.
#include "desktop/app/audit_check.h"
#include "desktop/app/key_lookup.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/row_filter.h"
#include "desktop/app/row_record.h"
#include "desktop/vault/audit_rows.h"
#include "desktop/vault/lost_rows.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 2000;

std::string gapText(const vault::StoredRelay& relay, const vault::RowGap& gap) {
    return relay.name + ": rows " + std::to_string(gap.first) + " to " + std::to_string(gap.last) +
           " are no longer on the relay";
}

/// Page after page; each is in the vault before the next is asked for.
Status fetch(App::Core& core, const vault::StoredRelay& relay, SyncReport& report) {
    std::uint64_t cursor = relay.cursor;
    for (;;) {
        TRY_LET(page, callRelayFor<protocol::RowsPage>(core, relay, "rows",
                                                       protocol::encode(protocol::RowsRequest{cursor, kPage}),
                                                       Effect::Reads));
        std::optional<vault::RowGap> gap;
        if (page.oldest > cursor + 1) {
            gap = vault::RowGap{cursor + 1, page.oldest - 1};
            report.gaps.push_back(gapText(relay, *gap));
        }
        for (auto& row : page.rows)
            TRY(takeFromRecord(row));
        for (const auto& row : page.rows)
            if (row.sequence <= cursor || row.sequence > page.next)
                return fail(ErrorCode::Unavailable, "bad_rows: the relay's page does not fit the question");
        if (page.next <= cursor && page.rows.empty() && !gap) return {};
        const std::uint64_t next = std::max(page.next, gap ? gap->last : 0);
        {
            TRY_LET(vault, core.openVault());
            TRY(vault::AuditRows(vault).store(relay.id, page.rows, next, gap));
        }
        report.fetched += page.rows.size();
        if (next <= cursor) return {};
        cursor = next;
        if (cursor >= page.head) return {};
    }
}

} // namespace

Result<RowNames> RowNames::load(vault::Vault& vault) {
    RowNames names;
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    for (const auto& key : keys)
        names.m_keys[key.id] = key.name;
    TRY_LET(relays, vault::Relays(vault).all());
    for (const auto& relay : relays)
        names.m_relays[relay.id] = relay.name;
    return names;
}

NamedRow RowNames::name(const RelayId& relay, protocol::Row row) const {
    return {relayName(relay), keyName(row.key), std::move(row)};
}

std::string RowNames::keyName(const KeyId& id) const {
    const auto found = m_keys.find(id);
    return found == m_keys.end() ? std::string() : found->second;
}

std::vector<KeyId> RowNames::keysNamed(const std::string& part) const {
    std::vector<KeyId> keys;
    for (const auto& [id, name] : m_keys)
        if (protocol::folded(name).find(part) != std::string::npos) keys.push_back(id);
    return keys;
}

std::string RowNames::relayName(const RelayId& id) const {
    const auto of = vault::lostOf(id);
    const auto found = m_relays.find(of.relay);
    if (found == m_relays.end()) return id.text();
    // What it showed before it was restored from an old copy.
    return of.number == 0 ? found->second : found->second + " (lost " + std::to_string(of.number) + ")";
}

namespace {

Result<SyncReport> fetchAll(App::Core& core, bool check) {
    std::vector<vault::StoredRelay> relays;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(stored, vault::Relays(vault).all());
        relays = std::move(stored);
    }
    SyncReport report;
    if (core.readOnly() != ReadOnly::No) return report; // What the vault has is what there is.
    for (const auto& relay : relays) {
        if (auto fetched = fetch(core, relay, report); !fetched) {
            report.unreachable.emplace_back(relay.name, fetched.error());
            continue;
        }
        if (!check) continue;
        const AuditProgress quiet;
        if (const auto checked = AuditCheckRun(core, relay, quiet).run(); !checked)
            report.audit.emplace_back(relay.name, checked.error());
    }
    return report;
}

} // namespace

Result<SyncReport> App::syncRows() { return fetchAll(*m_core, true); }
Result<SyncReport> fetchRows(App& app) { return fetchAll(app.core(), false); }

Result<std::vector<NamedRow>> App::rows(const RowQuery& query, SyncReport* sync) {
    TRY_LET(report, syncRows());
    if (sync) *sync = std::move(report);
    TRY_LET(vault, m_core->openVault());
    TRY_LET(names, RowNames::load(vault));
    TRY_LET(stored, selectRows(vault, names, query));
    std::vector<NamedRow> rows;
    rows.reserve(stored.size());
    for (auto& row : stored)
        rows.push_back(names.name(row.relay, std::move(row.row)));
    return rows;
}

} // namespace rubber::desktop
