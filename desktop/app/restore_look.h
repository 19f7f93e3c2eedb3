// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/audit_check.h"
#include "desktop/app/issue_grant.h"
#include "desktop/app/kill_queue.h"
#include "desktop/app/restore_accept.h"

#include <map>
#include <optional>
#include <set>

namespace rubber::desktop {

/// A relay that was restored from an old copy, beside what this vault knows of it (restore_accept.h).
struct RestoreLook {
    vault::StoredRelay relay;
    AuditCheckRun::Parting parting;
    protocol::RelayStatus status;
    std::vector<std::uint64_t> again; ///< Rows of the new log that are in the vault already.
    std::vector<QueuedKill> kills;
    std::vector<KeyId> suspensions;
    std::vector<GrantedKey> grants;
    RestorePlan plan;

    static Result<RestoreLook> at(App::Core& core, const std::string& relay);

private:
    Status compare(App::Core& core);
};

} // namespace rubber::desktop
