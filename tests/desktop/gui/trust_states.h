// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace rubber::test {

/// Calls `check` for the screens about shares, signed logs and a machine's evidence that are not there when a page
/// is opened: sheets, the recovery card, a relay that people open, logs in every condition.
void everyTrustState(const std::function<void(QWidget&, const QString&)>& check);

} // namespace rubber::test
