// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/webhook_messages.h"
#include "tests/desktop/fake_relay.h"

#include <algorithm>
#include <map>
#include <string>

namespace rubber::test {

/// The webhooks of a FakeRelay, and what came in their boxes.
struct FakeWebhooks {
    explicit FakeWebhooks(FakeRelay& of) : relay(of) {
        of.answerWebhook = [this](std::string_view verb, const std::string& body, const std::string& device) {
            return answer(verb, body, device);
        };
    }

    FakeRelay& relay;
    std::vector<protocol::WebhookStatus> list;
    std::map<WebhookId, std::string> keys, urls;
    std::uint64_t event = 40;
    std::string outcome = "delivered"; ///< Of the next test; "" = not tried.
    int status = 204;

    protocol::WebhookStatus* find(const WebhookId& hook) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.hook == hook; });
        return found == list.end() ? nullptr : &*found;
    }

private:
    Result<std::string> answer(std::string_view verb, const std::string& body, const std::string& device) {
        if (verb == "webhooks") return protocol::encode(protocol::WebhookList{list, relay.sealed});
        if (verb == "webhook/set") return set(body, device);
        if (verb == "webhook/rotate") return rotate(body, device);
        const auto command = protocol::decode<protocol::WebhookCommand>(body);
        if (!command) return tl::unexpected(command.error());
        protocol::WebhookStatus* hook = find(command->hook);
        if (!hook) return fail(ErrorCode::NotFound, "unknown_webhook: there is none");
        const std::string answer = receipt(*hook, ++event);
        if (verb == "webhook/test" && !outcome.empty()) {
            hook->lastEvent = event;
            hook->lastAt = WallTime{1};
            hook->lastOutcome = outcome;
            hook->lastStatus = status;
            hook->lastReason = outcome == "delivered" ? "" : "status";
        }
        if (verb == "webhook/remove")
            std::erase_if(list, [&](const auto& each) { return each.hook == command->hook; });
        return answer;
    }

    static std::string receipt(const protocol::WebhookStatus& hook, std::uint64_t sequence) {
        return protocol::encode(protocol::WebhookReceipt{hook.hook, sequence, hook.host, hook.publicKey,
                                                         hook.previousUntil, WallTime{1}});
    }

    /// What is in the box behind the ids, which must be right.
    Result<std::string> unbox(const SealingKeyId& key, const std::string& box, const WebhookId& hook,
                              const std::string& device) {
        const auto found = relay.oneTimeKeys.find(key);
        if (found == relay.oneTimeKeys.end()) return fail(ErrorCode::Invalid, "sealing_key_unknown: used up");
        const auto plain = openSealed(found->second, box);
        relay.oneTimeKeys.erase(found);
        const std::string ids = relay.relayId.text() + '\0' + device + '\0' + hook.text() + '\0';
        if (!plain || !plain->reveal().starts_with(ids)) return fail(ErrorCode::Invalid, "box_refused: not mine");
        return std::string(plain->reveal().substr(ids.size()));
    }

    Result<std::string> set(const std::string& body, const std::string& device) {
        const auto setting = protocol::decode<protocol::WebhookSetting>(body);
        if (!setting) return tl::unexpected(setting.error());
        if (!setting->sealed.empty()) {
            if (relay.sealed) return fail(ErrorCode::Locked, "relay_sealed: unseal first");
            TRY_LET(content, unbox(setting->sealKey, setting->sealed, setting->hook, device));
            keys[setting->hook] = content.substr(0, 32);
            urls[setting->hook] = content.substr(32);
            if (!urls[setting->hook].starts_with("https://"))
                return fail(ErrorCode::Invalid, "webhook_url_refused: it must start with https://");
            if (!find(setting->hook)) list.push_back({});
            list.back().hook = setting->hook;
        }
        protocol::WebhookStatus* hook = find(setting->hook);
        if (!hook) return fail(ErrorCode::NotFound, "unknown_webhook: there is none");
        const std::string& url = urls[setting->hook];
        hook->host = url.substr(0, url.find('/', 8));
        hook->events = setting->events;
        hook->format = setting->format;
        hook->scheme = setting->scheme;
        hook->disabledBecause.clear();
        setKey(*hook);
        return receipt(*hook, ++event);
    }

    Result<std::string> rotate(const std::string& body, const std::string& device) {
        const auto rotation = protocol::decode<protocol::WebhookRotation>(body);
        if (!rotation) return tl::unexpected(rotation.error());
        protocol::WebhookStatus* hook = find(rotation->hook);
        if (!hook) return fail(ErrorCode::NotFound, "unknown_webhook: there is none");
        TRY_LET(content, unbox(rotation->sealKey, rotation->sealed, rotation->hook, device));
        if (content.size() != 32) return fail(ErrorCode::Invalid, "box_refused: a secret has 32 bytes");
        keys[hook->hook] = content;
        hook->previousUntil = WallTime{86'400'000};
        setKey(*hook);
        return receipt(*hook, ++event);
    }

    void setKey(protocol::WebhookStatus& hook) {
        if (hook.scheme == WebhookScheme::V1a)
            hook.publicKey = SigningKey::fromSeed(Secret(std::string_view(keys[hook.hook])))->verifyKey;
    }
};

} // namespace rubber::test
