// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "desktop/app/upstream_reports.h"
#include "desktop/vault/upstream_keys.h"

#include <vector>

namespace rubber::desktop {

/// Every upstream key, oldest first, archived ones too.
Result<std::vector<UpstreamReport>> upstreamReports(App::Core& core, vault::Vault& vault);
Result<UpstreamReport> upstreamReport(App::Core& core, vault::Vault& vault, const UpstreamKeyId& id);

} // namespace rubber::desktop
