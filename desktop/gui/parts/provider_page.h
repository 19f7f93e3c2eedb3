// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace rubber::desktop::gui {

/// Where a person sees and revokes this upstream key at its provider; "" when nobody knows, as with a base URL
/// that is not the provider's own.
QString providerPage(const std::string& provider, const std::string& baseUrl);
/// In the browser. False when none could be started: then the address is to be told.
bool openProviderPage(const QString& page);

} // namespace rubber::desktop::gui
