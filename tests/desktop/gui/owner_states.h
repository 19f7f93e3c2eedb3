// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "desktop/app/webhooks.h"
#endif

namespace rubber::test {

/// Three webhooks: one that works, one that fails, one that its receiver has ended; and a relay that is away.
desktop::WebhookListReport sampleWebhooks();

/// What an owner sees of canaries, webhooks, anomalies and the settings' own sections, each as a window of its own:
/// for the walks over all screens.
void everyOwnerState(const std::function<void(QWidget&, const QString&)>& check);

} // namespace rubber::test
