// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "desktop/app/webhooks.h"
#endif

namespace rubber::desktop::gui {

/// Where a new webhook goes and what it is told. `made` gets it, with its secret, and the sheet is gone; nothing
/// of a chat's, which checks no signature.
Sheet* openAddWebhook(const PageContext& context, std::function<void(const std::shared_ptr<NewWebhook>&)> made, QWidget* page);
/// What its receiver checks with, shown this once: a secret that is hidden until it is asked for, or a public key.
Sheet* openWebhookSecret(const PageContext& context, const std::shared_ptr<NewWebhook>& made, QWidget* page);

} // namespace rubber::desktop::gui
