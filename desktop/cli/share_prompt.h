// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/vault_shares.h"
#include "desktop/cli/context.h"

#include <functional>
#include <string>

namespace rubber::cli {

/// One share from where the options say: --shares-fd, else the terminal without echo, else stdin. On a
/// terminal its words may come in several lines; a word that is not in the list is told at once with what it
/// may have been, and the line is asked for again. Elsewhere it is one line. `take` judges the whole; a
/// person may try again until it is taken.
Status askShare(Context& context, const std::string& prompt,
                const std::function<Status(const Secret&)>& take);

/// Shares into `entry` until there are enough, with progress.
Status askShares(Context& context, desktop::ShareEntry& entry);
/// "2 of 3 shares", or for groups "group 1: 1 of 1, group 2: 1 of 2".
std::string progressText(const desktop::ShareEntry& entry);

} // namespace rubber::cli
