// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/webhook_lookup.h"

#include "desktop/app/relay_call.h"
#include "shared/crypto/digest.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

bool fits(const protocol::WebhookStatus& status, const std::string& word) {
    return word.empty() || status.hook.text().starts_with(word) || status.host.find(word) != std::string::npos;
}

} // namespace

std::string publicKeyText(const std::optional<VerifyKey>& key) {
    return key ? "whpk_" + toBase64(asBytes(*key)) : "";
}

WebhookReport reportOf(const vault::StoredRelay& relay, const protocol::WebhookStatus& status) {
    return {relay.name, status, publicKeyText(status.publicKey)};
}

Result<protocol::WebhookList> webhooksOf(App::Core& core, const vault::StoredRelay& relay) {
    return callRelayFor<protocol::WebhookList>(core, relay, "webhooks", "{}", Effect::Reads);
}

Result<std::vector<vault::StoredRelay>> relaysFor(App::Core& core, const std::string& relay) {
    TRY_LET(vault, core.openVault());
    if (relay.empty()) return vault::Relays(vault).all();
    TRY_LET(found, findRelay(vault, relay));
    return std::vector<vault::StoredRelay>{found};
}

Result<FoundWebhook> findWebhook(App::Core& core, const WebhookTarget& target) {
    TRY_LET(relays, relaysFor(core, target.relay));
    std::vector<FoundWebhook> found;
    std::optional<Error> trouble;
    for (const auto& relay : relays) {
        const auto list = webhooksOf(core, relay);
        if (!list) {
            trouble = list.error();
            continue;
        }
        for (const auto& status : list->hooks)
            if (fits(status, target.hook)) found.push_back({relay, status});
    }
    const auto exact = std::find_if(found.begin(), found.end(),
                                    [&](const auto& each) { return each.status.hook.text() == target.hook; });
    if (exact != found.end()) return std::move(*exact);
    if (found.size() == 1) return std::move(found.front());
    if (found.size() > 1) {
        std::string names;
        for (const auto& each : found)
            names += (names.empty() ? "" : ", ") + each.status.hook.text();
        return fail(ErrorCode::Invalid, "ambiguous: several webhooks fit: " + names);
    }
    if (trouble) return tl::unexpected(*trouble);
    return fail(ErrorCode::NotFound,
                "no_such_webhook: " + (target.hook.empty() ? "there is no webhook" : target.hook));
}

} // namespace rubber::desktop
