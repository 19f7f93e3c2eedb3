// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/models/live.h"
#endif

#include <QStringList>

namespace rubber::desktop::gui {

/// The last resort when a relay does not confirm a kill: where the upstream keys it may still use are revoked
/// at their providers. Of one proxy key, or ("") of all that are on the relay.
QStringList killPages(const models::Live& live, const KeyId& key, const std::string& relay);

} // namespace rubber::desktop::gui
