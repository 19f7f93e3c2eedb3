// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/own_address.h"

#include "desktop/app/relay_call.h"
#include "shared/ip_address.h"
#include "shared/protocol/seen_address.h"

namespace rubber::desktop {

Result<std::string> ownAddress(App& app, const std::string& name) {
    vault::StoredRelay relay;
    {
        TRY_LET(vault, app.core().openVault());
        TRY_LET(found, findRelay(vault, name));
        relay = std::move(found);
    }
    TRY_LET(seen, callRelayFor<protocol::SeenAddress>(app.core(), relay, "address", "{}", Effect::Reads));
    const auto address = IpAddress::parse(seen.address);
    if (address && !address->isLoopback()) return IpNetwork::pinFor(*address).toText();
    return fail(ErrorCode::NotFound, "no_address: " + relay.name + " is reached through a tunnel");
}

} // namespace rubber::desktop
