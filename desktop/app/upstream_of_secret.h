// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"
#include "shared/result.h"
#include "shared/secret.h"

namespace rubber::desktop {

class App;

/// Which upstream key this is, by its fingerprint alone, whatever its base URL. NotFound "no_such_upstream";
/// Stopped "upstream_archived" for one that lists leave out.
Result<UpstreamKeyId> upstreamOfSecret(App& app, const Secret& secret);

} // namespace rubber::desktop
