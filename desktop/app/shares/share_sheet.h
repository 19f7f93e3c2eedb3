// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/shares/plan_words.h"
#include "shared/crypto/slip39/share.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <string>
#include <vector>

namespace rubber::desktop {

enum class SheetFor { Vault, Relay };

/// What stands on the sheet of one share besides its words. No other secret.
struct ShareSheet {
    SheetFor purpose = SheetFor::Vault;
    std::string owner; ///< Which vault (part of its id) or which relay (its name).
    ShareSetFacts set; ///< With its plan.
    slip39::ShareFacts share;
    std::size_t number = 0, count = 0; ///< From 1.
};

/// "Share 2 of 5"; of several groups also "group 2 (2 of its 3 shares are needed)".
std::vector<std::string> sheetFacts(const ShareSheet& sheet);
/// One A4 page: numbered words, the same as a QR code, whose it is, and what to do with it.
Result<Secret> sheetPdf(const ShareSheet& sheet, const Secret& words);
/// The same for a text file or a plain printer.
Secret sheetText(const ShareSheet& sheet, const Secret& words);
/// "vault-1a2b3c4d-set-12043-share-2-of-5.pdf"
std::string sheetFileName(const ShareSheet& sheet, const std::string& ending);

/// Writes a sheet, 0600 and synced; makes the folder (0700) if need be. Exists "file_exists": nothing is
/// overwritten. file_unwritable
Status writeSheet(const std::string& folder, const std::string& name, const Secret& content);
/// Takes a sheet away again: the shares on it are void.
void removeSheet(const std::string& folder, const std::string& name);

} // namespace rubber::desktop
