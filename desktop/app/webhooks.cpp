// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/webhooks.h"

#include "desktop/app/attest_gate.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/sealing_keys.h"
#include "desktop/app/webhook_lookup.h"
#include "shared/crypto/sealed_box.h"
#include "shared/crypto/signature.h"

#include <algorithm>
#include <sstream>
#include <tuple>

namespace rubber::desktop {

namespace {

constexpr std::size_t kSecretBytes = 32;

Result<std::vector<std::string>> eventsIn(const std::string& text) {
    std::vector<std::string> events;
    std::istringstream words(text);
    for (std::string word; std::getline(words, word, ',');) {
        word.erase(0, word.find_first_not_of(' '));
        word.erase(word.find_last_not_of(' ') + 1);
        const auto& known = knownWebhookEvents();
        const auto tells = [&](const std::string& each) { return each == word || wantsEvent({word}, each); };
        const bool anomaly = word.starts_with("anomaly."); // Relays may have newer rules than this program.
        if (!isWebhookEvent(word) || (!anomaly && std::none_of(known.begin(), known.end(), tells)))
            return fail(ErrorCode::Invalid, "bad_option: --events: no event is called so: " + word);
        events.push_back(word);
    }
    if (events.size() > kMostWebhookEvents) return fail(ErrorCode::Invalid, "bad_option: --events: at most 32");
    return events;
}

/// A secret of the scheme, and what its receiver gets of it.
struct Made {
    Secret key; ///< 32 bytes.
    Secret shown;
    std::string publicKey;
};

Made makeSecret(WebhookScheme scheme) {
    if (scheme == WebhookScheme::V1a) {
        SigningKey pair = SigningKey::make();
        return {std::move(pair.seed), Secret(), publicKeyText(pair.verifyKey)};
    }
    Secret key = Secret::random(kSecretBytes);
    std::string text = base64Of(key);
    Secret shown = joined("whsec_", Secret(std::string_view(text)));
    wipe(text.data(), text.size());
    return {std::move(key), std::move(shown), ""};
}

Result<std::string> boxFor(App::Core& core, const vault::StoredRelay& relay, const WebhookId& hook,
                           const protocol::OneTimeKey& key, const Secret& content) {
    TRY_LET(vault, core.openVault());
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    const std::string ids = relay.id.text() + '\0' + device.id.text() + '\0' + hook.text() + '\0';
    return sealTo(key.key, joined(ids, content));
}

Status checkReceipt(const protocol::WebhookReceipt& receipt, const WebhookId& hook, const Made& made) {
    if (receipt.hook == hook && publicKeyText(receipt.publicKey) == made.publicKey) return {};
    return fail(ErrorCode::Unavailable, "bad_receipt: the relay acknowledged something else");
}

NewWebhook told(const protocol::WebhookReceipt& receipt, const std::string& relay, WebhookScheme scheme, Made made) {
    NewWebhook fresh;
    fresh.hook = receipt.hook;
    fresh.relay = relay;
    fresh.host = receipt.host;
    fresh.scheme = scheme;
    fresh.secret = std::move(made.shown);
    fresh.publicKey = std::move(made.publicKey);
    fresh.previousUntil = receipt.previousUntil;
    return fresh;
}

EventFields factsOf(const WebhookId& hook, const std::string& host) {
    return {{"webhook", hook.text()}, {"host", host}};
}

} // namespace

Result<NewWebhook> addWebhook(App& app, const WebhookWords& words) {
    App::Core& core = app.core();
    const auto format = webhookFormatOf(words.format.empty() ? "standard" : words.format);
    if (!format) return fail(ErrorCode::Invalid, "bad_option: --format is standard, slack or discord");
    const auto scheme = webhookSchemeOf(words.scheme.empty() ? "v1a" : words.scheme);
    if (!scheme) return fail(ErrorCode::Invalid, "bad_option: --signature is v1 or v1a");
    TRY_LET(events, eventsIn(words.events));
    vault::StoredRelay relay;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(found, findRelay(vault, words.relay));
        relay = std::move(found);
    }
    protocol::WebhookSetting setting;
    setting.hook = WebhookId("wh_" + randomBase62(16));
    setting.events = std::move(events);
    setting.format = *format;
    setting.scheme = *scheme;
    Made made = makeSecret(*scheme);
    const Secret content = joinedSecrets(made.key, words.url);
    const auto send = [&](const protocol::OneTimeKey& key) -> Result<protocol::WebhookReceipt> {
        TRY_LET(box, boxFor(core, relay, setting.hook, key, content));
        setting.sealKey = key.id;
        setting.sealed = std::move(box);
        return callRelayFor<protocol::WebhookReceipt>(core, relay, "webhook/set", protocol::encode(setting),
                                                      Effect::Changes);
    };
    TRY(requireAttested(core, relay)); // Before the secret leaves.
    TRY_LET(receipt, withSealingKey(core, relay, send));
    TRY(checkReceipt(receipt, setting.hook, made));
    std::ignore = core.note(EventKind::WebhookAdded, relay.name, factsOf(receipt.hook, receipt.host));
    return told(receipt, relay.name, *scheme, std::move(made));
}

Result<NewWebhook> rotateWebhook(App& app, const WebhookTarget& target) {
    App::Core& core = app.core();
    TRY_LET(found, findWebhook(core, target));
    Made made = makeSecret(found.status.scheme);
    const auto send = [&](const protocol::OneTimeKey& key) -> Result<protocol::WebhookReceipt> {
        TRY_LET(box, boxFor(core, found.relay, found.status.hook, key, made.key));
        return callRelayFor<protocol::WebhookReceipt>(
            core, found.relay, "webhook/rotate",
            protocol::encode(protocol::WebhookRotation{found.status.hook, key.id, std::move(box)}), Effect::Changes);
    };
    TRY(requireAttested(core, found.relay));
    TRY_LET(receipt, withSealingKey(core, found.relay, send));
    TRY(checkReceipt(receipt, found.status.hook, made));
    std::ignore = core.note(EventKind::WebhookRotated, found.relay.name, factsOf(receipt.hook, receipt.host));
    return told(receipt, found.relay.name, found.status.scheme, std::move(made));
}

Result<WebhookListReport> webhooks(App& app, const std::string& name) {
    TRY_LET(relays, relaysFor(app.core(), name));
    WebhookListReport report;
    for (const auto& relay : relays) {
        const auto list = webhooksOf(app.core(), relay);
        if (!list) {
            report.troubles.push_back({relay.name, list.error()});
            continue;
        }
        for (const auto& status : list->hooks)
            report.hooks.push_back(reportOf(relay, status));
        if (list->sealed && !list->hooks.empty()) report.troubles.push_back({relay.name, std::nullopt});
    }
    return report;
}

Result<WebhookReport> removeWebhook(App& app, const WebhookTarget& target) {
    TRY_LET(found, findWebhook(app.core(), target));
    TRY(callRelayFor<protocol::WebhookReceipt>(app.core(), found.relay, "webhook/remove",
                                               protocol::encode(protocol::WebhookCommand{found.status.hook}),
                                               Effect::Changes));
    std::ignore = app.core().note(EventKind::WebhookRemoved, found.relay.name,
                                  factsOf(found.status.hook, found.status.host));
    return reportOf(found.relay, found.status);
}

Result<WebhookReport> enableWebhook(App& app, const WebhookTarget& target) {
    TRY_LET(found, findWebhook(app.core(), target));
    protocol::WebhookStatus& status = found.status;
    const protocol::WebhookSetting setting{status.hook, status.events, status.format, status.scheme, {}, {}};
    TRY(callRelayFor<protocol::WebhookReceipt>(app.core(), found.relay, "webhook/set", protocol::encode(setting),
                                               Effect::Changes));
    status.disabledBecause.clear();
    status.failures = 0;
    std::ignore = app.core().note(EventKind::WebhookEnabled, found.relay.name, factsOf(status.hook, status.host));
    return reportOf(found.relay, status);
}

Result<WebhookTest> testWebhook(App& app, const WebhookTarget& target) {
    TRY_LET(found, findWebhook(app.core(), target));
    TRY_LET(receipt, callRelayFor<protocol::WebhookReceipt>(
                         app.core(), found.relay, "webhook/test",
                         protocol::encode(protocol::WebhookCommand{found.status.hook}), Effect::Changes));
    std::ignore = app.core().note(EventKind::WebhookTested, found.relay.name,
                                  factsOf(found.status.hook, found.status.host));
    return WebhookTest{{found.status.hook.text(), found.relay.name}, receipt.sequence};
}

Result<WebhookTestOutcome> testedWebhook(App& app, const WebhookTest& test) {
    TRY_LET(found, findWebhook(app.core(), test.target));
    return WebhookTestOutcome{found.status.lastEvent == test.event, reportOf(found.relay, found.status)};
}

} // namespace rubber::desktop
