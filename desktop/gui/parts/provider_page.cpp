// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/provider_page.h"

#include "desktop/app/providers.h"

#include <QDesktopServices>
#include <QUrl>

namespace rubber::desktop::gui {

QString providerPage(const std::string& provider, const std::string& baseUrl) {
    const auto usual = baseUrlOf(provider, {});
    const bool own = usual && *usual == baseUrl;
    return own ? QString::fromStdString(keyPageOf(provider)) : QString();
}

bool openProviderPage(const QString& page) {
    const QUrl address(page, QUrl::StrictMode);
    return address.scheme() == "https" && QDesktopServices::openUrl(address);
}

} // namespace rubber::desktop::gui
