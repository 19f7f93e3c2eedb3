// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/upstream_keys.h"
#include "relay/core/webhooks/webhook_url.h"

#include <set>
#include <utility>

namespace rubber::relay {

/// What a webhook signs with, and where it goes.
struct WebhookSecret {
    Secret key; ///< 32 bytes.
    WebhookUrl url;
};

/// The secrets of webhooks: one file for each webhook and generation in `webhooks/`, encrypted like the upstream
/// keys under a key derived from the relay master key. Nothing of them is kept in memory: a delivery opens the
/// file. Sealed, nothing opens. Loop thread only.
class WebhookSecrets {
public:
    using Name = std::pair<WebhookId, std::uint32_t>; ///< Of a file: webhook and generation.

    WebhookSecrets(std::string folder, Disk& disk, const UpstreamKeys& masterKey);

    /// What came in a box (protocol/webhook_messages.h). Invalid: not of this device for this relay and webhook,
    /// or without a URL where one is due.
    struct Box {
        Secret content; ///< The secret, and behind it the URL, if there is one.
        bool hasUrl = false;
    };
    static Result<Box> takeOut(const Secret& plain, const RelayId& relay, const DeviceId& device,
                               const WebhookId& hook);
    static Result<WebhookSecret> takeApart(const Secret& content);

    /// On disk when it returns. Locked when sealed.
    Status store(const Name& name, const Secret& content);
    /// A new secret with the URL of generation `from`.
    Status storeWithUrlOf(const Name& name, const Secret& key, std::uint32_t from);
    /// NotFound, Locked, Unauthorized (a damaged file).
    Result<WebhookSecret> open(const Name& name) const;
    Status erase(const Name& name);
    /// Files that belong to nothing any more.
    void eraseAllBut(const std::set<Name>& used);

private:
    std::string pathOf(const Name& name) const;
    Result<Secret> key() const;
    Result<Secret> contentOf(const Name& name) const;

    std::string m_folder;
    Disk& m_disk;
    const UpstreamKeys& m_masterKey;
};

} // namespace rubber::relay
