// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shell/page.h"

namespace rubber::desktop::gui {

using TellReceipt = std::function<void(const Result<PriceReceipt>&)>;

/// What another price list would change, to be put in force or left. `done` gets the receipt and the sheet is gone;
/// an error that changed nothing stays in it.
Sheet* openPriceOffer(const PageContext& context, const std::shared_ptr<const PriceOffer>& offer, TellReceipt done, QWidget* page);
/// A model, its provider and what a million tokens cost.
Sheet* openOwnPrice(const PageContext& context, TellReceipt done, QWidget* page);

} // namespace rubber::desktop::gui
