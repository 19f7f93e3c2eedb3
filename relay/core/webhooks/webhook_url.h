// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/key_ring.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <string>
#include <string_view>

namespace rubber::relay {

/// The URL of a webhook, taken apart. What stands behind the host may be a password in all but name, so it is
/// wiped at the end and shown to nobody.
struct WebhookUrl {
    UpstreamTarget target;
    std::string path; ///< "/services/T0/B0/x?y=z"; "/" at least.

    WebhookUrl() = default;
    WebhookUrl(WebhookUrl&&) = default;
    WebhookUrl& operator=(WebhookUrl&&) = default;
    ~WebhookUrl() { wipe(path.data(), path.size()); }

    std::string host() const { return target.poolKey(); } ///< "https://hooks.slack.com": what may be shown.
};

/// https://HOST[:PORT][/PATH][?QUERY], by the rules upstreams go by (upstream_target.h): plain http only for this
/// machine itself. Invalid: user info, a fragment, characters no URL has.
Result<WebhookUrl> parseWebhookUrl(std::string_view url);

} // namespace rubber::relay
