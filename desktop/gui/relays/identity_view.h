// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desktop/app/relay_reports.h"
#endif

namespace rubber::desktop::gui {

/// Who a relay is, in six words: as it was paired, and as it shows itself now. When they differ there is no way to
/// accept that with a click.
class IdentityView : public QWidget {
    Q_OBJECT
public:
    explicit IdentityView(const RelayIdentityReport& identity, QWidget* parent = nullptr);

Q_SIGNALS:
    void unpairAsked(); ///< "I did not change it".
    void repairAsked(); ///< "I reinstalled it": a fresh pairing code is needed.
};

} // namespace rubber::desktop::gui
