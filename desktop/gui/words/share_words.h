// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/app/relay_shares.h"
#endif

#include <QString>

namespace rubber::desktop::gui {

/// "3 of 5"; of groups "2 of 2 groups: 1 of 1, 2 of 3".
QString planText(const slip39::SharePlan& plan);
/// Which shares: "3 of 5, set 12043, made on 2026-11-26".
QString shareSetText(const ShareSetFacts& facts);
/// What was typed so far: "2 of 3 shares". `expected` is known before the first one.
QString typedText(const ShareEntry& entry, const std::optional<slip39::SharePlan>& expected);
/// How an attempt to open a relay stands: "1 of 3 shares given, 8 min left".
QString attemptText(const protocol::UnsealStatus& state, const slip39::SharePlan& plan, WallTime now);

} // namespace rubber::desktop::gui
