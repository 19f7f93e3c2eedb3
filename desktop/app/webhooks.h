// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "shared/protocol/webhook_messages.h"

#include <string>
#include <vector>

/// Webhooks: what a relay tells, and whom. Their secrets are made here, sealed to the relay and kept by nobody
/// else; so is the URL, which may be a password in all but name.
namespace rubber::desktop {

/// As typed: checked here. `hook` is an id, its beginning, or part of its host; "" = the only one. `relay` "" =
/// whichever relay has it.
struct WebhookWords {
    Secret url;         ///< https://…; plain http for the relay's own machine only.
    std::string events; ///< "budget.*,key.killed"; "" = all.
    std::string format; ///< "standard", "slack", "discord"; "" = standard
    std::string scheme; ///< "v1", "v1a"; "" = v1a, which receivers can check and not forge.
    std::string relay;
};
struct WebhookTarget {
    std::string hook, relay;
};

/// What its receiver checks with, told this once.
struct NewWebhook {
    WebhookId hook;
    std::string relay, host;
    WebhookScheme scheme = WebhookScheme::V1;
    Secret secret;         ///< "whsec_…"; empty for v1a.
    std::string publicKey; ///< "whpk_…"; "" for v1.
    std::optional<WallTime> previousUntil; ///< Of a rotation: until then the one before signs, too.
};
struct WebhookReport {
    std::string relay;
    protocol::WebhookStatus status;
    std::string publicKey; ///< "whpk_…"; "" for v1.
};
struct WebhookListReport {
    struct Trouble {
        std::string relay;
        std::optional<Error> error; ///< Not reached; absent: it is sealed and delivers nothing until it is open.
    };
    std::vector<WebhookReport> hooks;
    std::vector<Trouble> troubles;
};

/// Seals the secret and the URL to the relay. bad_option, webhook_url_refused, too_many_webhooks,
/// attestation_failed
Result<NewWebhook> addWebhook(App& app, const WebhookWords& words);
/// Every relay, or one.
Result<WebhookListReport> webhooks(App& app, const std::string& relay);
/// A new secret; both sign for 24 hours. no_such_webhook, ambiguous
Result<NewWebhook> rotateWebhook(App& app, const WebhookTarget& target);
Result<WebhookReport> removeWebhook(App& app, const WebhookTarget& target);
/// One that its receiver has ended (410) is told what happens from now on.
Result<WebhookReport> enableWebhook(App& app, const WebhookTarget& target);

/// Asks for a test message. Then `testedWebhook` says how it went, as often as it is asked.
struct WebhookTest {
    WebhookTarget target; ///< Found: its id and relay.
    std::uint64_t event = 0;
};
Result<WebhookTest> testWebhook(App& app, const WebhookTarget& target);
struct WebhookTestOutcome {
    bool tried = false; ///< The first attempt is over.
    WebhookReport hook;
};
Result<WebhookTestOutcome> testedWebhook(App& app, const WebhookTest& test);

} // namespace rubber::desktop
