// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/scene.h"
#include "desktop/app/core.h"
#include "desktop/app/row_names.h"
#include "desktop/vault/alert_rows.h"
#include "desktop/vault/alert_table.h"

#include <map>
#include <set>

namespace rubber::desktop {

/// One check over an open vault: reads what rules ask for, lets them speak, and stores what is new.
/// Everything it remembers between checks is in the vault, so that the app, the command line and a restart go
/// on where the last one stopped. Each page of rows is one transaction with its cursor: none is looked at
/// twice.
class AlertRun {
public:
    AlertRun(App::Core& core, vault::Vault& vault);
    Status begin();
    Status lookAtRows();
    Status lookAtStatus(const StatusReport& status);
    Status lookAtConnections(const std::vector<RelayConnection>& connections);
    Status lookAtAuditLogs(); ///< What checks of them left in the vault.
    Status lookAtKills(const std::vector<UnconfirmedKill>& pending);
    Result<AlertCheck> finish();

private:
    struct Touched {
        KeyId key;
        RelayId relay;
        WallTime at;
        UtcDay day;
    };
    Status lookAtRelay(const vault::StoredRelay& relay);
    Status lookAtPage(const RelayId& relay, const std::vector<protocol::Row>& rows, bool first);
    Status lookAtSpend(Scene& scene, const Touched& touched);
    Status lookAtAddress(Scene& scene, const RelayId& relay, const protocol::Row& row, bool first);
    Scene scene() const;
    Status store(const Scene& scene);
    Status storeOne(const Finding& finding);
    void remember(const Finding& finding, const vault::StoredAlert& stored);

    App::Core& m_core;
    vault::AlertTable m_alerts;
    vault::AlertRows m_rows;
    vault::Vault& m_vault;
    RuleSet m_rules;
    Settings m_settings;
    RowNames m_names;
    std::vector<vault::StoredRelay> m_relays;
    std::map<KeyId, vault::StoredProxyKey> m_keys;
    AlertCheck m_check;
    std::map<std::int64_t, std::size_t> m_places; ///< Of alerts in m_check.fresh.
};

} // namespace rubber::desktop
