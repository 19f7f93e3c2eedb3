// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <string>

namespace rubber::desktop {

struct TestedUpstream {
    UpstreamReport upstream; ///< With the test as its last check, unless nobody could be asked.
    UpstreamTest test;
};
/// Asks the provider, then stores the key, as App::addUpstream does. One that the provider does not know is not
/// stored (upstream_refused); one that nobody could be asked about is. What would not be stored anyway is not sent
/// anywhere.
Result<TestedUpstream> addTestedUpstream(App& app, const Secret& secret, const std::string& provider,
                                         const std::string& baseUrl, const std::string& label);

} // namespace rubber::desktop
