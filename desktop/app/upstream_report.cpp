// SPDX-License-Identifier: GPL-3.0-or-later
// upstream list: what the vault knows of upstream keys; no relay and no provider is asked.
#include "desktop/app/upstream_report.h"

#include "desktop/vault/audit_rows.h"

#include <algorithm>
#include <array>
#include <map>

namespace rubber::desktop {

namespace {

constexpr Duration kSpendWindow = Duration::days(30);

constexpr std::array kCodes{std::pair{CheckResult::Works, "works"}, std::pair{CheckResult::NoList, "no_list"},
                            std::pair{CheckResult::Refused, "refused"},
                            std::pair{CheckResult::Unreachable, "unreachable"},
                            std::pair{CheckResult::Untestable, "untestable"}};

/// A code of a newer program says nothing to this one.
std::optional<UpstreamTest> testOf(const std::optional<vault::UpstreamCheck>& check) {
    if (!check) return std::nullopt;
    for (const auto& [result, word] : kCodes)
        if (check->result == word) return UpstreamTest{result, check->models, check->at, {}};
    return std::nullopt;
}

Result<std::map<std::string, Money>> spentByKey(App::Core& core, vault::Vault& vault) {
    vault::RowFilter filter;
    filter.since = core.clock.wall() - kSpendWindow;
    TRY_LET(groups, vault::AuditRows(vault).spend(vault::GroupBy::Key, filter));
    std::map<std::string, Money> spent;
    for (const auto& group : groups)
        spent[group.group] += group.cost;
    return spent;
}

} // namespace

const char* code(CheckResult result) {
    const auto found =
        std::find_if(kCodes.begin(), kCodes.end(), [&](const auto& each) { return each.first == result; });
    CHECK(found != kCodes.end());
    return found->second;
}

Result<std::vector<UpstreamReport>> upstreamReports(App::Core& core, vault::Vault& vault) {
    TRY_LET(upstream, vault::UpstreamKeyTable(vault).all());
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    TRY_LET(spent, spentByKey(core, vault));
    std::vector<UpstreamReport> reports;
    for (const auto& stored : upstream) {
        UpstreamReport report;
        report.id = stored.id;
        report.label = stored.label;
        report.provider = stored.provider;
        report.baseUrl = stored.baseUrl;
        report.createdAt = stored.createdAt;
        report.hint = stored.hint;
        report.archivedAt = stored.archivedAt;
        report.lastCheck = testOf(stored.lastCheck);
        for (const auto& key : keys) {
            if (key.upstreamKey != stored.id) continue;
            report.spent30Days += spent[key.id.text()];
            if (key.replaced || key.archivedAt) continue;
            ++report.proxyKeys;
            report.usedBy.push_back(key.name);
            if (key.upstreamGeneration < stored.generation) report.behind.push_back(key.name);
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

Result<UpstreamReport> upstreamReport(App::Core& core, vault::Vault& vault, const UpstreamKeyId& id) {
    TRY_LET(reports, upstreamReports(core, vault));
    for (auto& report : reports)
        if (report.id == id) return std::move(report);
    return fail(ErrorCode::NotFound, "no_such_upstream: " + id.text());
}

Result<std::vector<UpstreamReport>> App::upstreamKeys(Archived archived) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(reports, upstreamReports(*m_core, vault));
    if (archived == Archived::Without)
        std::erase_if(reports, [](const UpstreamReport& report) { return report.archivedAt.has_value(); });
    return reports;
}

} // namespace rubber::desktop
