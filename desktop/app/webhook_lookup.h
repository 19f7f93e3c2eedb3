// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "desktop/app/webhooks.h"

namespace rubber::desktop {

/// A webhook and the relay that has it.
struct FoundWebhook {
    vault::StoredRelay relay;
    protocol::WebhookStatus status;
};

Result<protocol::WebhookList> webhooksOf(App::Core& core, const vault::StoredRelay& relay);
/// Of one relay, or of all when `relay` is "".
Result<std::vector<vault::StoredRelay>> relaysFor(App::Core& core, const std::string& relay);
/// By its id, the beginning of one, or part of its host. no_such_webhook, ambiguous; else why a relay could not be
/// asked.
Result<FoundWebhook> findWebhook(App::Core& core, const WebhookTarget& target);

WebhookReport reportOf(const vault::StoredRelay& relay, const protocol::WebhookStatus& status);
std::string publicKeyText(const std::optional<VerifyKey>& key); ///< "whpk_…" or "".

} // namespace rubber::desktop
