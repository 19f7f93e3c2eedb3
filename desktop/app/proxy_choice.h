// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/settings.h"
#include "desktop/client/proxy.h"

namespace rubber::desktop {

/// What the settings say, as the network understands it.
inline ProxyChoice proxyChoiceOf(const Settings& settings) {
    using Kind = ProxyChoice::Kind;
    return {settings.proxy == ProxyUse::None     ? Kind::None
            : settings.proxy == ProxyUse::System ? Kind::System
                                                 : Kind::Manual,
            settings.proxyUrl};
}

} // namespace rubber::desktop
