// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/app.h"

#include "desktop/app/core.h"
#include "desktop/app/keychain/keychain.h"
#include "desktop/app/proxy_choice.h"
#include "desktop/client/https_relay_client.h"

namespace rubber::desktop {

App::App(AppOptions options, Clock& clock, RelayClient& client)
    : m_core(std::make_unique<Core>(std::move(options), clock, client)) {}

App::~App() = default;

std::unique_ptr<App> App::connected(AppOptions options, Clock& clock) {
    if (!options.keychain) options.keychain = systemKeychain();
    useProxy(proxyChoiceOf(readSettingsFile(options.home)));
    auto client = std::make_unique<HttpsRelayClient>(clock);
    auto app = std::make_unique<App>(std::move(options), clock, *client);
    app->m_ownedClient = std::move(client);
    return app;
}

const std::string& App::home() const { return m_core->options.home; }

} // namespace rubber::desktop
