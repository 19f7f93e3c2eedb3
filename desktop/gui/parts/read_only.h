// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/message_bar.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers these pull in.
#include "desktop/models/session.h"
#endif

class QWidget;

namespace rubber::desktop::gui {

/// Why nothing can be changed, for bars and disabled controls; "" = it can.
QString readOnlyReason(ReadOnly why);

/// This control changes the vault, or a relay in its name: where the vault can only be read it is off, whatever else
/// would turn it on, and says why. What kills is never one.
void changesTheVault(QWidget* control, const models::Session& session);

/// "Read-only: …" on every page, for as long as the vault is open so.
class ReadOnlyBar : public MessageBar {
    Q_OBJECT
public:
    ReadOnlyBar(const models::Session& session, QWidget* parent);
};

} // namespace rubber::desktop::gui
