// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/control_url.h"

#include <QString>
#include <QUrl>

namespace rubber::desktop {

Result<ControlUrl> ControlUrl::parse(std::string_view text) {
    const auto bad = [&](const char* why) {
        return fail(ErrorCode::Invalid, std::string("bad_option: a relay's control address ") + why +
                                            ", like https://relay.example.com:8788");
    };
    const QUrl url(QString::fromUtf8(text.data(), qsizetype(text.size())), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) return bad("is a URL");
    if (url.scheme() != QLatin1String("https")) return bad("begins with https://");
    if (!url.userInfo().isEmpty()) return bad("holds no user name");
    if (url.path() != QLatin1String("") && url.path() != QLatin1String("/")) return bad("has no path");
    if (url.hasQuery() || url.hasFragment()) return bad("has no query");
    const int port = url.port(443);
    if (port < 1) return bad("has a port from 1 to 65535");

    ControlUrl result;
    result.host = url.host(QUrl::FullyEncoded).toLower().toStdString();
    result.port = static_cast<std::uint16_t>(port);
    const bool v6 = result.host.find(':') != std::string::npos;
    result.authority = v6 ? "[" + result.host + "]" : result.host;
    if (port != 443) result.authority += ":" + std::to_string(port);
    return result;
}

std::string controlPath(std::string_view verb) { return "/rk/v1/" + std::string(verb); }

} // namespace rubber::desktop
