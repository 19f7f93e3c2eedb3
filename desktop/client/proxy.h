// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QNetworkProxy;
class QUrl;

namespace rubber::desktop {

/// How this process reaches relays, providers and price lists: one choice for all of it. Directly until somebody
/// says otherwise, for Qt would follow the system's proxy by itself. Any thread; counts from the next connection
/// on.
struct ProxyChoice {
    enum class Kind { None, System, Manual } kind = Kind::None;
    std::string url; ///< Of Manual: "http://host:port" or "socks5://host:port". Any other reaches nobody.
};
void useProxy(const ProxyChoice& choice);

/// For a connection to `target`. This computer itself is always reached directly.
QNetworkProxy proxyFor(const QUrl& target);

} // namespace rubber::desktop
