// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/host_lookup.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QUrl>

namespace rubber::desktop {

Status findHost(const std::string& controlUrl) {
    const QString host = QUrl(QString::fromStdString(controlUrl)).host();
    if (!QHostAddress(host).isNull()) return {}; // The resolver would look for its name.
    const auto found = QHostInfo::fromName(host);
    if (found.error() == QHostInfo::NoError && !found.addresses().isEmpty()) return {};
    return fail(ErrorCode::Unavailable, "host_not_found: " + host.toStdString());
}

} // namespace rubber::desktop
