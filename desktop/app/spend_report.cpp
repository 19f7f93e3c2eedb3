// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/row_names.h"
#include "desktop/vault/audit_rows.h"

namespace rubber::desktop {

namespace {

vault::GroupBy groupOf(SpendBy by) {
    switch (by) {
    case SpendBy::Model:
        return vault::GroupBy::Model;
    case SpendBy::Key:
        return vault::GroupBy::Key;
    case SpendBy::Day:
        return vault::GroupBy::Day;
    }
    return vault::GroupBy::Day;
}

std::string labelOf(SpendBy by, const std::string& group, const RowNames& names) {
    if (by == SpendBy::Day)
        return UtcDay{static_cast<std::int32_t>(std::stol(group))}.begin().toRfc3339().substr(0, 10);
    if (by == SpendBy::Model) return group.empty() ? "(no model)" : group;
    const std::string name = names.keyName(KeyId(group));
    return name.empty() ? group : name;
}

} // namespace

Result<SpendReport> App::spend(SpendBy by, std::optional<WallTime> since) {
    SpendReport report;
    TRY_LET(sync, syncRows());
    report.sync = std::move(sync);
    TRY_LET(vault, m_core->openVault());
    TRY_LET(names, RowNames::load(vault));
    vault::RowFilter filter;
    filter.since = since;
    TRY_LET(groups, vault::AuditRows(vault).spend(groupOf(by), filter));
    for (const auto& group : groups) {
        report.lines.push_back({labelOf(by, group.group, names), group.cost, group.requests,
                                group.inputTokens, group.outputTokens});
        report.total += group.cost;
    }
    return report;
}

} // namespace rubber::desktop
